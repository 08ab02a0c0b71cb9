import { type ReactElement, useId, useRef } from 'react';
import { mergeWords as words } from '../../i18n/merge.ts';
import type { Collision, MergeOutcome } from '../../plan/compare/merge-outcome.ts';
import { useShowOnMap } from '../use-places.ts';
import { useMergeStore } from './use-merge.ts';

/** Every collision as a question with its options, how many are left, and the municipalities that nobody has. */
export function MergeDecisions({ outcome }: { readonly outcome: MergeOutcome }): ReactElement {
  const { collisions, undecided, gaps, notes } = outcome;
  const choices = gaps.filter(({ options }) => options.length > 1);
  const hopeless = gaps.filter(({ options }) => options.length < 2);
  const list = useRef<HTMLDivElement>(null);
  const goToNext = (): void => {
    list.current?.querySelector<HTMLInputElement>('.task-undecided input')?.focus();
  };
  return (
    <>
      <div className="title-row">
        <p role="status">
          {collisions.length === 0
            ? words.allAgree
            : words.progress(collisions.length - undecided, collisions.length)}
        </p>
        {undecided > 0 && (
          <button type="button" className="link-button small" onClick={goToNext}>
            {words.next}
          </button>
        )}
      </div>
      <div className="task-decisions" ref={list}>
        {collisions.map((collision) => (
          <Decision key={collision.id} collision={collision} />
        ))}
      </div>
      {gaps.length > 0 && (
        <details className="disclosure">
          <summary>{words.gaps(gaps.length)}</summary>
          <div className="disclosure-body">
            <p>{words.gapsLead}</p>
            {choices.map((gap) => (
              <GapChoice key={gap.id} gap={gap} />
            ))}
            {hopeless.length > 0 && (
              <p>
                {words.noUnitNear} {hopeless.map(({ message }) => message).join(', ')}
              </p>
            )}
          </div>
        </details>
      )}
      {notes.length > 0 && (
        <details className="disclosure">
          <summary>{words.notes(notes.length)}</summary>
          <ul className="disclosure-body bullets">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Decision({ collision }: { readonly collision: Collision }): ReactElement {
  const { id, message, options, codes, chosen } = collision;
  const name = useId();
  const store = useMergeStore();
  const show = useShowOnMap();
  return (
    <fieldset className={`task-decision ${chosen === null ? 'task-undecided' : 'task-decided'}`}>
      <legend>
        {message}
        {chosen === null && <span className="muted"> ({words.undecided})</span>}
      </legend>
      <div>
        {options.map((option) => (
          <label className="check" key={option.id}>
            <input
              type="radio"
              name={name}
              checked={chosen === option.id}
              onChange={() => store.getState().decide(id, option.id)}
            />
            {option.text}
          </label>
        ))}
      </div>
      {codes.length > 0 && (
        <div>
          <button
            type="button"
            className="link-button small"
            aria-label={words.showPlace(message)}
            onClick={() => show(codes)}
          >
            {words.show}
          </button>
        </div>
      )}
    </fieldset>
  );
}

function GapChoice({ gap }: { readonly gap: Collision }): ReactElement {
  const id = useId();
  const store = useMergeStore();
  return (
    <div className="task-gap">
      <label htmlFor={id}>{gap.message}</label>
      <select
        id={id}
        className="field"
        value={gap.chosen ?? ''}
        onChange={(event) => store.getState().decide(gap.id, event.currentTarget.value)}
      >
        {gap.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
