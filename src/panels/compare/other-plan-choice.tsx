import { type ReactElement, useRef, useState } from 'react';
import { type Outcome, type Problem, problemSentence } from '../../domain/failure.ts';
import type { Plan } from '../../domain/plan.ts';
import { compareWords as words } from '../../i18n/compare.ts';
import { usePlanning } from '../planning-context.tsx';
import type { PlanSourceGroup } from './plan-sources.ts';

const SHOWN_PROBLEMS = 5;

/** Where the other plan may come from: a file, an example, a version. What cannot be read is said here. */
export function OtherPlanChoice({
  groups,
  onChoose,
}: {
  readonly groups: readonly PlanSourceGroup[];
  readonly onChoose: (plan: Plan, source: string) => void;
}): ReactElement {
  const { readPlan } = usePlanning();
  const input = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<{
    readonly source: string;
    readonly problems: readonly Problem[];
  } | null>(null);

  const choose = async (source: string, read: () => Promise<Outcome<Plan>>): Promise<void> => {
    setRefusal(null);
    try {
      const outcome = await read();
      if (outcome.ok) onChoose(outcome.value, source);
      else setRefusal({ source, problems: outcome.problems });
    } catch {
      setRefusal({ source, problems: [] });
    }
  };

  return (
    <>
      <p>{words.lead}</p>
      <div>
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {words.chooseFile}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={words.fileField}
          data-testid="compare-file"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) {
              choose(file.name, async () => readPlan(await file.text(), file.name));
            }
          }}
        />
      </div>
      {refusal && (
        <div role="alert" className="task-refusal">
          <p>{words.refused(refusal.source)}</p>
          {refusal.problems.length === 0 && <p className="small">{words.readFailed}</p>}
          <ul className="bullets small">
            {refusal.problems.slice(0, SHOWN_PROBLEMS).map((problem) => (
              <li key={`${problem.path} ${problem.found}`}>{problemSentence(problem)}</li>
            ))}
          </ul>
        </div>
      )}
      {groups
        .filter(({ sources }) => sources.length > 0)
        .map(({ heading, sources }) => (
          <section key={heading} aria-label={heading}>
            <h3 className="section-subheading">{heading}</h3>
            <ul className="choices">
              {sources.map(({ id, title, detail, read }) => (
                <li key={id}>
                  <button type="button" className="row-button" onClick={() => choose(title, read)}>
                    <span className="choice-name">{title}</span> <span className="small muted">{detail}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
