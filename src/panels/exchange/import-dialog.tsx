import { type ReactElement, useState } from 'react';
import { exchangeWords as words } from '../../i18n/exchange.ts';
import type { PointChoice } from '../../plan/exchange/apply-foreign.ts';
import type { ImportPreview } from '../../plan/exchange/read-import.ts';
import { Modal } from '../../ui/modal.tsx';
import { usePlanning, usePlanState } from '../planning-context.tsx';
import type { ExchangeServices } from './exchange-services.ts';
import { ProblemRows } from './problem-rows.tsx';
import { type ImportEffect, useImport } from './use-import.ts';
import './exchange.css';

const LONGEST_FILE_NAME = 120;
const MOST_SENTENCES = 40;

/** What a file would do to the plan, before anything is done; taking it in is one step. */
export function ImportDialog({
  file,
  services,
  onClose,
}: {
  readonly file: File;
  readonly services: ExchangeServices;
  readonly onClose: () => void;
}): ReactElement {
  const { planStore } = usePlanning();
  const plan = usePlanState((state) => state.plan);
  const [points, setPoints] = useState<PointChoice>('house');
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string | null>(null);
  const { stage, effect } = useImport(file, points, attempt, services);
  const name = Array.from(file.name).slice(0, LONGEST_FILE_NAME).join('');
  const isStale = stage.kind === 'preview' && stage.base !== plan;

  const accept = (preview: ImportPreview): void => {
    const done = planStore
      .getState()
      .execute({ type: 'replacePlan', plan: preview.plan, reason: words.reason(name) });
    if (done) onClose();
    else setFailure(planStore.getState().message?.text ?? words.readFailed);
  };

  return (
    <Modal title={words.title(name)} wide close={words.cancel} onEscape={onClose}>
      <div role="status" className="modal-status">
        {stage.kind === 'reading' && words.reading}
        {stage.kind === 'broken' && words.readFailed}
        {stage.kind === 'refused' && words.refused}
        {stage.kind === 'preview' && words.nothingYet}
      </div>
      {stage.kind === 'refused' && <ProblemRows problems={stage.problems} count={stage.problems.length} />}
      {stage.kind === 'preview' && (
        <Preview preview={stage.preview} effect={effect} points={points} onPoints={setPoints} />
      )}
      {failure !== null && (
        <p role="alert" className="field-error">
          {failure}
        </p>
      )}
      {isStale && (
        <p role="alert" className="field-error">
          {words.changedMeanwhile}
        </p>
      )}
      <div className="modal-actions exchange-actions">
        {stage.kind === 'preview' && !isStale && stage.preview.changes && (
          <>
            <button type="button" className="button button-primary" onClick={() => accept(stage.preview)}>
              {words.accept}
            </button>
            <span className="small muted">{words.undoHint}</span>
          </>
        )}
        {isStale && (
          <button type="button" className="button" onClick={() => setAttempt((number) => number + 1)}>
            {words.readAgain}
          </button>
        )}
      </div>
    </Modal>
  );
}

function Preview({
  preview,
  effect,
  points,
  onPoints,
}: {
  readonly preview: ImportPreview;
  readonly effect: ImportEffect | null;
  readonly points: PointChoice;
  readonly onPoints: (choice: PointChoice) => void;
}): ReactElement {
  const { kind, recognised, understood, problems, problemCount, notes, changes, asksForPoints } = preview;
  return (
    <>
      <section className="modal-section">
        <h3>{words.recognised}</h3>
        <Sentences sentences={recognised} />
        <p className="small">{words.understood(kind, understood)}.</p>
      </section>
      {asksForPoints && (
        <fieldset className="field-group modal-section">
          <legend>{words.pointsLegend}</legend>
          {(
            [
              ['house', words.points.house],
              ['consumptionRoom', words.points.consumptionRoom],
              [null, words.points.none],
            ] as const
          ).map(([choice, label]) => (
            <label className="check" key={label}>
              <input
                type="radio"
                name="points"
                checked={points === choice}
                onChange={() => onPoints(choice)}
              />
              {label}
            </label>
          ))}
        </fieldset>
      )}
      {problemCount > 0 && (
        <section className="modal-section">
          <h3>{words.notUnderstood(kind, problemCount)}</h3>
          <ProblemRows problems={problems} count={problemCount} />
        </section>
      )}
      {notes.length > 0 && (
        <section className="modal-section">
          <h3>{words.areas}</h3>
          <Sentences sentences={notes} />
        </section>
      )}
      {changes ? <Effect effect={effect} /> : <p className="modal-section">{words.noChanges}</p>}
    </>
  );
}

function Effect({ effect }: { readonly effect: ImportEffect | null }): ReactElement {
  if (effect === null) return <p className="modal-section">{words.comparing}</p>;
  if (effect.kind === 'failed') return <p className="modal-section">{words.compareFailed}</p>;
  const { sentences, consequences } = effect.difference;
  return (
    <>
      <section className="modal-section">
        <h3>{words.changes(sentences.length)}</h3>
        <Sentences sentences={sentences} />
      </section>
      {consequences.length > 0 && (
        <section className="modal-section">
          <h3>{words.consequences(consequences.length)}</h3>
          <Sentences sentences={consequences.map(({ sentence }) => sentence)} />
        </section>
      )}
    </>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }): ReactElement {
  const shown = [...new Set(sentences)].slice(0, MOST_SENTENCES);
  const rest = sentences.length - shown.length;
  return (
    <ul className="bullets small exchange-sentences">
      {shown.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {rest > 0 && <li>{words.more(rest)}</li>}
    </ul>
  );
}
