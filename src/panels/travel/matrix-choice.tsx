import { type ReactElement, useRef, useState } from 'react';
import type { Problem } from '../../domain/failure.ts';
import { travelChoiceWords as words } from '../../i18n/travel-choice.ts';
import type { ChosenFile, MatrixPreview, TravelControl } from '../../plan/travel-choice-store.ts';
import { Modal } from '../../ui/modal.tsx';
import { usePlanning } from '../planning-context.tsx';

const MOST_LISTED = 200;
const MOST_NAMED = 20;

type Stage =
  | { readonly kind: 'preview'; readonly preview: MatrixPreview }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'broken' };

/** Measuring by a file: chosen, shown, and only then used. */
export function MatrixChoice({ control }: { readonly control: TravelControl }): ReactElement {
  const { announce } = usePlanning();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<string | null>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const close = (): void => {
    setFile(null);
    setStage(null);
  };
  const read = async (chosen: ChosenFile): Promise<void> => {
    setFile(chosen.name);
    try {
      const outcome = await control.readMatrix(chosen);
      setStage(
        outcome.ok
          ? { kind: 'preview', preview: outcome.value }
          : { kind: 'refused', problems: outcome.problems },
      );
    } catch {
      setStage({ kind: 'broken' });
    }
  };
  const use = (preview: MatrixPreview): void => {
    control.chooseMatrix(preview);
    close();
  };
  const writePoints = async (): Promise<void> => {
    const url = URL.createObjectURL(
      new Blob([await control.writePoints()], { type: 'text/csv;charset=utf-8' }),
    );
    const link = document.createElement('a');
    link.href = url;
    link.download = words.pointsFile;
    link.click();
    URL.revokeObjectURL(url);
    announce(`${words.pointsWritten}.`);
  };
  return (
    <>
      <p className="small">{words.matrixText}</p>
      <p className="small">{words.matrixMoved}</p>
      <div className="title-row">
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {words.chooseFile}
        </button>
        <button type="button" className="button" onClick={() => void writePoints()}>
          {words.writePoints}
        </button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.txt,.tsv,.xlsx"
        aria-label={words.chooseFile}
        data-testid="matrix-file"
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (chosen) void read(chosen);
        }}
      />
      {file !== null && stage && (
        <Modal title={words.previewTitle(file)} wide close={words.cancel} onEscape={close}>
          <div role="status" className="modal-status">
            {stage.kind === 'preview' && words.nothingYet}
            {stage.kind === 'refused' && words.refused}
            {stage.kind === 'broken' && words.readFailed}
          </div>
          {stage.kind === 'refused' && <MatrixProblems problems={stage.problems} />}
          {stage.kind === 'preview' && <Preview preview={stage.preview} onUse={() => use(stage.preview)} />}
        </Modal>
      )}
    </>
  );
}

function Preview({
  preview,
  onUse,
}: {
  readonly preview: MatrixPreview;
  readonly onUse: () => void;
}): ReactElement {
  const { recognised, routes, withoutRoute, missingFacilities, unknownFacilities } = preview;
  return (
    <>
      <section className="modal-section">
        <h3>{words.recognised}</h3>
        <ul className="bullets small">
          {recognised.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <p className="small">{words.routes(routes, withoutRoute)}</p>
      </section>
      <Named title={words.missing(missingFacilities.length)} names={missingFacilities} />
      <Named title={words.unknown(unknownFacilities.length)} names={unknownFacilities} />
      <div className="modal-actions">
        <button type="button" className="button button-primary" onClick={onUse}>
          {words.use}
        </button>
      </div>
    </>
  );
}

function Named({
  title,
  names,
}: {
  readonly title: string;
  readonly names: readonly string[];
}): ReactElement | null {
  if (names.length === 0) return null;
  const rest = names.length - MOST_NAMED;
  return (
    <section className="modal-section">
      <h3>{title}</h3>
      <p className="small">
        {names.slice(0, MOST_NAMED).join(', ')}
        {rest > 0 && ` ${words.more(rest)}`}
      </p>
    </section>
  );
}

function MatrixProblems({ problems }: { readonly problems: readonly Problem[] }): ReactElement {
  const rest = problems.length - MOST_LISTED;
  return (
    <section
      className="problems"
      aria-label={words.problems}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{words.problemHeaders.place}</th>
            <th scope="col">{words.problemHeaders.found}</th>
            <th scope="col">{words.problemHeaders.expected}</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, MOST_LISTED).map(({ path, found, expected }) => (
            <tr key={`${path} ${found} ${expected}`}>
              <th scope="row">{path === '' ? words.wholeFile : path}</th>
              <td>{found}</td>
              <td>{expected}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p className="small">{words.more(rest)}</p>}
    </section>
  );
}
