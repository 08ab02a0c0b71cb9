import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { useStore } from 'zustand';
import { texts } from '../../i18n/texts.ts';
import { usePlanState } from '../../panels/planning-context.tsx';
import type { Session } from '../session.ts';
import type { KeeperState } from './draft-keeper.ts';
import type { Tell } from './tell.ts';

const { files: words, shell } = texts;

function keptText({ status, keptAt }: KeeperState): string {
  if (status === 'failed') return words.keepFailed;
  if (status === 'keeping') return words.keeping;
  return keptAt === null ? words.keptNot : words.kept(keptAt);
}

/** The plan that is open: its name and note, where it is kept, and ways to take it along. */
export function PlanSection({
  session,
  tell,
}: {
  readonly session: Session;
  readonly tell: Tell;
}): ReactElement {
  const { files, drafts } = session;
  const keeper = useStore(drafts.keeper.state);
  const fileName = usePlanState((state) => state.fileName);
  const changed = usePlanState((state) => state.changedSinceSave);
  const [address, setAddress] = useState<string | null>(null);
  const headingId = useId();

  const isExample = session.examples.some(({ file }) => file === fileName);
  const fileText =
    fileName === null
      ? words.noFile
      : isExample
        ? words.fromExample
        : `${words.fileIs(fileName)}${changed ? ` (${words.unsaved})` : ''}.`;

  const save = async (asOther: boolean): Promise<void> => {
    const outcome = asOther ? await files.savePlanAs() : await files.savePlan();
    if (outcome.kind === 'saved') tell(`${shell.file.saved(outcome.fileName)}.`);
    if (outcome.kind === 'failed') tell(shell.file.saveFailed, true);
  };
  const copyLink = async (): Promise<void> => {
    setAddress(null);
    const outcome = await files.copyLink();
    if (outcome.kind === 'copied') tell(words.link.copied(outcome.characters));
    else if (outcome.kind === 'tooLong') tell(words.link.tooLong(outcome.characters, outcome.most), true);
    else {
      setAddress(outcome.address);
      tell(words.link.notCopied);
    }
  };
  return (
    <section className="modal-section" aria-labelledby={headingId}>
      <h3 id={headingId}>{words.plan.heading}</h3>
      <PlanHeadForm session={session} tell={tell} />
      <p className="small muted">
        {keptText(keeper)} {fileText}
      </p>
      <div className="modal-actions">
        <button type="button" className="button" onClick={() => void save(false)}>
          {words.plan.save}
        </button>
        <button type="button" className="button" onClick={() => void save(true)}>
          {words.plan.saveAs}
        </button>
        <button type="button" className="button" onClick={() => void copyLink()}>
          {words.plan.copyLink}
        </button>
      </div>
      {address !== null && (
        <input
          className="field"
          readOnly
          aria-label={words.link.label}
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </section>
  );
}

/** Name and note, changed together as one step. */
function PlanHeadForm({ session, tell }: { readonly session: Session; readonly tell: Tell }): ReactElement {
  const { planStore } = session;
  const plan = usePlanState((state) => state.plan);
  const [name, setName] = useState(plan.name);
  const [note, setNote] = useState(plan.note);
  const [shown, setShown] = useState(plan);
  const nameId = useId();
  const noteId = useId();
  // Another plan, or an undo, is shown instead of what was typed before it.
  if (shown.name !== plan.name || shown.note !== plan.note) {
    setShown(plan);
    setName(plan.name);
    setNote(plan.note);
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const done = planStore.getState().execute({ type: 'changePlan', fields: { name, note } });
    tell(planStore.getState().message?.text ?? '', !done);
  };
  return (
    <form className="plan-head" onSubmit={submit}>
      <div>
        <label className="field-label" htmlFor={nameId}>
          {words.plan.name}
        </label>
        <input
          id={nameId}
          className="field"
          value={name}
          autoComplete="off"
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <div>
        <label className="field-label" htmlFor={noteId}>
          {words.plan.note}
        </label>
        <textarea
          id={noteId}
          className="field"
          rows={2}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      <button type="submit" className="button">
        {words.plan.rename}
      </button>
    </form>
  );
}
