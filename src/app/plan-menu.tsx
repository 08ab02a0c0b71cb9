import type { ReactElement } from 'react';
import { compareWords } from '../i18n/compare.ts';
import { mergeWords } from '../i18n/merge.ts';
import { texts } from '../i18n/texts.ts';
import { usePlanning, usePlanState } from '../panels/planning-context.tsx';
import { Popover } from '../ui/popover.tsx';
import type { ExamplePlan } from './example-plans.ts';

const { plan: words } = texts.shell;

/** The plan's name, and the examples that can be opened instead. */
export function PlanMenu({
  examples,
  current,
  onOpen,
}: {
  readonly examples: readonly ExamplePlan[];
  /** Id of the example that is open; null for a plan from a file. */
  readonly current: string | null;
  readonly onOpen: (example: ExamplePlan) => void;
}): ReactElement {
  const { viewStore } = usePlanning();
  const name = usePlanState((state) => state.plan.name);
  const tasks = [
    { id: 'compare', label: compareWords.open },
    { id: 'merge', label: mergeWords.open },
  ] as const;
  return (
    <Popover
      label={words.button(name)}
      button={
        <span className="plan-name" title={name}>
          <span className="muted">{words.label}</span> {name}
        </span>
      }
    >
      {(close) => (
        <>
          <h2 className="popover-title">{words.exampleHeading}</h2>
          <p className="small muted">{examples.length === 0 ? words.examplesMissing : words.exampleNote}</p>
          <ul className="choices">
            {examples.map((example) => (
              <li key={example.id}>
                <button
                  type="button"
                  className="row-button"
                  aria-current={example.id === current ? 'true' : undefined}
                  onClick={() => {
                    onOpen(example);
                    close();
                  }}
                >
                  <span className="choice-name">{example.title}</span>{' '}
                  <span className="small muted">{example.description}</span>
                </button>
              </li>
            ))}
          </ul>
          <ul className="choices menu-tasks" aria-label={words.several}>
            {tasks.map(({ id, label }) => (
              <li key={id}>
                <button
                  type="button"
                  className="row-button"
                  onClick={() => {
                    close();
                    viewStore.getState().showPanel(id);
                  }}
                >
                  {label}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Popover>
  );
}
