import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { texts } from '../../i18n/texts.ts';
import { usePlanState } from '../../panels/planning-context.tsx';
import { Modal } from '../../ui/modal.tsx';
import type { Session } from '../session.ts';
import type { ConflictChoice, DraftConflict } from './draft-keeper.ts';

const { tabs: words } = texts.files;

const SAID: Readonly<Record<ConflictChoice, string>> = {
  this: words.usedThis,
  other: words.usedOther,
  both: words.keptBoth,
};

/** Asks which plan to go on with when two tabs have changed the same one. Escape keeps both. */
export function ConflictDialog({ session }: { readonly session: Session }): ReactElement | null {
  const conflict = useStore(session.drafts.keeper.state, (state) => state.conflict);
  return conflict && <ConflictQuestion session={session} conflict={conflict} />;
}

function ConflictQuestion({
  session: { drafts, announcer },
  conflict: { other, hasOwn },
}: {
  readonly session: Session;
  readonly conflict: DraftConflict;
}): ReactElement {
  const plan = usePlanState((state) => state.plan);
  const log = usePlanState((state) => state.log);
  const choose = async (choice: ConflictChoice): Promise<void> => {
    await drafts.choose(choice);
    if (!drafts.keeper.state.getState().conflict) announcer.announce(SAID[choice]);
  };
  return (
    <Modal title={words.conflictTitle} onEscape={() => void choose('both')}>
      <p>{other === null ? words.unreadable : hasOwn ? words.bothChanged : words.behind}</p>
      <div className="two-plans">
        <PlanFacts
          title={words.thisTab}
          name={plan.name}
          moment={log.at(-1)?.at}
          last={log.at(-1)?.sentence}
        />
        {other && (
          <PlanFacts
            title={words.otherTab}
            name={other.name}
            moment={other.keptAt}
            last={other.lastSentence ?? undefined}
          />
        )}
      </div>
      <div className="modal-actions">
        <button type="button" className="button" onClick={() => void choose('this')}>
          {words.useThis}
        </button>
        {other && (
          <button
            type="button"
            className="button"
            ref={hasOwn ? null : focusFirst}
            onClick={() => void choose('other')}
          >
            {words.useOther}
          </button>
        )}
        <button
          type="button"
          className="button"
          ref={hasOwn || !other ? focusFirst : null}
          onClick={() => void choose('both')}
        >
          {words.keepBoth}
        </button>
      </div>
    </Modal>
  );
}

/** The dialogue begins at the answer that loses nothing, not at the first. */
function focusFirst(button: HTMLButtonElement | null): void {
  button?.setAttribute('autofocus', '');
}

function PlanFacts({
  title,
  name,
  moment,
  last,
}: {
  readonly title: string;
  readonly name: string;
  readonly moment: string | undefined;
  readonly last: string | undefined;
}): ReactElement {
  return (
    <div>
      <h3 className="small">{title}</h3>
      <p className="shelf-name">{name}</p>
      {moment !== undefined && <p className="small muted">{words.changed(moment)}</p>}
      {last !== undefined && <p className="small">{words.last(last)}</p>}
    </div>
  );
}
