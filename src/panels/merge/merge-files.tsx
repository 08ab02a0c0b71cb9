import { type DragEvent, type ReactElement, useRef, useState } from 'react';
import { type Problem, problemSentence } from '../../domain/failure.ts';
import { mergeWords as words } from '../../i18n/merge.ts';
import type { MergedFile } from '../../plan/compare/merge-outcome.ts';
import { usePlanning } from '../planning-context.tsx';
import { useMerge, useMergeStore } from './use-merge.ts';

const SHOWN_PROBLEMS = 5;

interface Refusal {
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** The plans to be merged: chosen, dropped or the open one; what cannot be read is said and left out. */
export function MergeFiles(): ReactElement {
  const { planStore, readPlan } = usePlanning();
  const store = useMergeStore();
  const files = useMerge((state) => state.files);
  const input = useRef<HTMLInputElement>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [over, setOver] = useState(false);

  const add = async (chosen: readonly File[]): Promise<void> => {
    const read: MergedFile[] = [];
    const refused: Refusal[] = [];
    for (const file of chosen) {
      try {
        const outcome = await readPlan(await file.text(), file.name);
        if (outcome.ok) read.push({ file: file.name, plan: outcome.value });
        else refused.push({ file: file.name, problems: outcome.problems });
      } catch {
        refused.push({ file: file.name, problems: [] });
      }
    }
    setRefusals(refused);
    if (read.length > 0) store.getState().addFiles(read);
  };
  const drag = (event: DragEvent, isOver: boolean): void => {
    event.preventDefault();
    setOver(isOver);
  };

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first */}
      <div
        data-takes-files
        className={over ? 'task-drop task-drop-over' : 'task-drop'}
        onDragEnter={(event) => drag(event, true)}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={(event) => {
          drag(event, false);
          add([...event.dataTransfer.files]);
        }}
      >
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {words.chooseFiles}
        </button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept=".json,application/json"
          aria-label={words.filesField}
          data-testid="merge-files"
          onChange={(event) => {
            const chosen = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            add(chosen);
          }}
        />
        <span className="small muted">{words.drop}</span>
        <button
          type="button"
          className="link-button small"
          onClick={() => {
            const { plan, fileName } = planStore.getState();
            store.getState().addFiles([{ file: fileName ?? words.openPlan, plan }]);
          }}
        >
          {words.addOpen}
        </button>
      </div>
      {refusals.map(({ file, problems }) => (
        <div role="alert" className="task-refusal" key={file}>
          <p>{problems.length === 0 ? words.readFailed(file) : words.refused(file)}</p>
          <ul className="bullets small">
            {problems.slice(0, SHOWN_PROBLEMS).map((problem) => (
              <li key={`${problem.path} ${problem.found}`}>{problemSentence(problem)}</li>
            ))}
            {problems.length > SHOWN_PROBLEMS && (
              <li>{words.moreProblems(problems.length - SHOWN_PROBLEMS)}</li>
            )}
          </ul>
        </div>
      ))}
      {files.length === 0 ? (
        <p className="small muted">{words.noFiles}</p>
      ) : (
        <ul className="rows task-files">
          {files.map(({ file, plan }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same file may be there twice
            <li key={`${index} ${file}`}>
              <span>
                <strong>{plan.name}</strong> <span className="muted">{file}</span>
                <span className="cell-note">
                  {words.fileSummary(plan.serviceAreas.length, plan.sites.length)}
                </span>
              </span>
              <button
                type="button"
                className="button"
                aria-label={words.removeFile(file)}
                onClick={() => store.getState().removeFile(index)}
              >
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
