import { type ReactElement, useState } from 'react';
import { countProblems } from '../../domain/failure.ts';
import { demandWords as words } from '../../i18n/demand.ts';
import { formatWhole } from '../../i18n/format.ts';
import type { DemandUse } from '../../plan/demand/apply-demand.ts';
import type { DemandReading } from '../../plan/demand/demand-rows.ts';
import { type OwnPoints, sumPeople } from '../../plan/demand/own-points.ts';
import { Modal } from '../../ui/modal.tsx';
import { ProblemRows } from '../exchange/problem-rows.tsx';
import { usePlanning } from '../planning-context.tsx';
import type { DemandControl } from './demand-control.ts';
import { useDemandReading } from './use-demand-reading.ts';
import '../exchange/exchange.css';

const LONGEST_FILE_NAME = 120;
const USES: readonly DemandUse[] = ['pointsAndNumber', 'split'];

/** What a file of own points has, before any of it is used. */
export function DemandDialog({
  file,
  demand,
  onClose,
}: {
  readonly file: File;
  readonly demand: DemandControl;
  readonly onClose: () => void;
}): ReactElement {
  const { announce } = usePlanning();
  const stage = useDemandReading(file, demand);
  const [use, setUse] = useState<DemandUse>('pointsAndNumber');
  const [mayKeep, setMayKeep] = useState(true);
  const name = Array.from(file.name).slice(0, LONGEST_FILE_NAME).join('');
  const points = stage.kind === 'read' ? stage.reading.points : null;

  const accept = async (accepted: OwnPoints): Promise<void> => {
    const takenAt = new Date().toISOString();
    await demand.use({ file: name, takenAt, use, points: accepted }, mayKeep);
    announce(`${words.accepted(name)}.`);
    onClose();
  };

  return (
    <Modal title={words.title(name)} wide close={words.cancel} onEscape={onClose}>
      <div role="status" className="modal-status">
        {stage.kind === 'reading' && words.reading}
        {stage.kind === 'failed' && words.failed}
        {stage.kind === 'read' && (points ? words.nothingYet : words.refused)}
      </div>
      {stage.kind === 'reading' && (
        <p className="modal-section">
          <progress aria-label={words.progressLabel} max={1} value={stage.share} />{' '}
          <span className="small">{words.progress(stage.rows, stage.share)}</span>{' '}
          <button type="button" className="button" onClick={onClose}>
            {words.stop}
          </button>
        </p>
      )}
      {stage.kind === 'read' && <Reading reading={stage.reading} demand={demand} />}
      {points && stage.kind === 'read' && (
        <>
          <fieldset className="field-group modal-section">
            <legend>{words.useLegend}</legend>
            {USES.map((choice) => (
              <label className="check" key={choice}>
                <input
                  type="radio"
                  name="demand-use"
                  checked={use === choice}
                  onChange={() => setUse(choice)}
                />
                {words.useChoice[choice]}
              </label>
            ))}
          </fieldset>
          <p className="modal-section">
            <label className="check">
              <input
                type="checkbox"
                checked={mayKeep}
                onChange={(event) => setMayKeep(event.currentTarget.checked)}
              />
              {words.keep}
            </label>
            <span className="small muted">{words.keepHint}</span>
          </p>
          <div className="modal-actions exchange-actions">
            <button type="button" className="button button-primary" onClick={() => void accept(points)}>
              {stage.reading.problems.length > 0 ? words.acceptSome : words.accept}
            </button>
          </div>
        </>
      )}
    </Modal>
  );
}

function Reading({
  reading: { points, problems, notes },
  demand,
}: {
  readonly reading: DemandReading;
  readonly demand: DemandControl;
}): ReactElement {
  const count = countProblems(problems);
  return (
    <>
      {notes.length > 0 && (
        <section className="modal-section">
          <h3>{words.recognised}</h3>
          <ul className="bullets small exchange-sentences">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      {count > 0 && (
        <section className="modal-section">
          {points && <h3>{words.notUnderstood(count)}</h3>}
          <ProblemRows problems={problems} count={problems.length} />
        </section>
      )}
      {points && <PointsByMunicipality points={points} demand={demand} />}
    </>
  );
}

function PointsByMunicipality({
  points,
  demand,
}: {
  readonly points: OwnPoints;
  readonly demand: DemandControl;
}): ReactElement {
  const { municipalities, targetGroup } = demand.builtIn;
  const sums = sumPeople(points);
  const all = sums.reduce((sum, people) => sum + people, 0);
  const indexOf = new Map(municipalities.map(({ code }, index) => [code, index]));
  return (
    <section className="modal-section">
      <p>{words.understood(points.rows, points.codes.length, all)}.</p>
      <section
        className="problems exchange-problems"
        aria-label={words.municipalities}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.municipality}</th>
              <th scope="col" className="number">
                {words.columns.points}
              </th>
              <th scope="col" className="number">
                {words.columns.people}
              </th>
              <th scope="col" className="number">
                {words.columns.now}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.codes.map((code, at) => {
              const index = indexOf.get(code) ?? -1;
              return (
                <tr key={code}>
                  <th scope="row">{municipalities[index]?.name ?? code}</th>
                  <td className="number">
                    {formatWhole((points.start[at + 1] ?? 0) - (points.start[at] ?? 0))}
                  </td>
                  <td className="number">{words.people(sums[at] ?? 0)}</td>
                  <td className="number">{words.people(targetGroup[index]?.people ?? 0)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </section>
  );
}
