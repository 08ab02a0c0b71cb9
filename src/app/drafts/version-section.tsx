import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { useStore } from 'zustand';
import { texts } from '../../i18n/texts.ts';
import { coverageFigures } from '../../plan/coverage-figures.ts';
import { planFileName } from '../plan-file-name.ts';
import { saveFile } from '../save-file.ts';
import type { Session } from '../session.ts';
import { MOST_VERSIONS, type PlanVersion } from './kept-versions.ts';
import type { Tell } from './tell.ts';

const { files, shell, verdict } = texts;
const { versions: words } = files;

/** Versions under a name: keep one, and return to one as a step that can be undone. */
export function VersionSection({
  session,
  tell,
}: {
  readonly session: Session;
  readonly tell: Tell;
}): ReactElement {
  const { planStore, drafts } = session;
  const { versions, unreadableVersions, failed } = useStore(drafts.shelf.state);
  const [name, setName] = useState('');
  const headingId = useId();
  const nameId = useId();

  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { plan, result } = planStore.getState();
    const answer = result && verdict.verdict(coverageFigures(result));
    const outcome = await drafts.shelf.keepVersion(name, plan, answer);
    if (outcome?.kind === 'kept') {
      setName('');
      tell(words.kept(outcome.version.name));
    } else if (outcome?.kind === 'noName') tell(words.noName, true);
    else tell(outcome ? words.noRoom(MOST_VERSIONS) : files.storage.shelfFailed, true);
  };
  return (
    <section className="modal-section" aria-labelledby={headingId}>
      <h3 id={headingId}>{words.heading}</h3>
      <p className="small muted">{words.lead(MOST_VERSIONS)}</p>
      <form className="version-form" onSubmit={(event) => void keep(event)}>
        <div>
          <label className="field-label" htmlFor={nameId}>
            {words.name}
          </label>
          <input
            id={nameId}
            className="field"
            value={name}
            autoComplete="off"
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <button type="submit" className="button">
          {words.keep}
        </button>
      </form>
      {failed && <p className="field-error">{files.storage.shelfFailed}</p>}
      {unreadableVersions > 0 && <p className="field-error">{words.unreadable(unreadableVersions)}</p>}
      {versions.length === 0 ? (
        <p className="small">{words.none}</p>
      ) : (
        <ul className="shelf">
          {versions.map((version) => (
            <VersionRow key={version.id} version={version} session={session} tell={tell} />
          ))}
        </ul>
      )}
    </section>
  );
}

function VersionRow({
  version,
  session,
  tell,
}: {
  readonly version: PlanVersion;
  readonly session: Session;
  readonly tell: Tell;
}): ReactElement {
  const { planStore, drafts, questions } = session;
  const { name } = version;
  const restore = (): void => {
    const plan = drafts.shelf.readVersion(version);
    if (!plan.ok) {
      tell(shell.file.refusedTitle(name), true);
      session.noticeStore.getState().show({ kind: 'refused', file: name, problems: plan.problems });
      return;
    }
    const reason = words.restored(name);
    const done = planStore.getState().execute({ type: 'replacePlan', plan: plan.value, reason });
    tell(done ? `${reason}.` : (planStore.getState().message?.text ?? ''), !done);
  };
  const saveAsFile = async (): Promise<void> => {
    const fileName = planFileName(name, shell.file.untitled);
    const outcome = await saveFile(version.text, fileName, shell.file.kind);
    if (outcome.kind === 'saved') tell(`${shell.file.saved(outcome.fileName)}.`);
    if (outcome.kind === 'failed') tell(shell.file.saveFailed, true);
  };
  const remove = async (): Promise<void> => {
    const answer = await questions.ask({
      title: words.deleteTitle(name),
      text: words.deleteText,
      answers: [
        { id: 'no', label: files.delete.no },
        { id: 'yes', label: files.delete.yes },
      ],
      escape: 'no',
    });
    if (answer !== 'yes') return;
    await drafts.shelf.removeVersion(version.id);
    tell(words.deleted(name));
  };
  return (
    <li className="shelf-row">
      <div>
        <p className="shelf-name">{name}</p>
        <p className="small muted">{words.about(version.keptAt, version.planName)}</p>
        <p className="small">{version.verdict ?? words.notComputed}</p>
      </div>
      <div className="modal-actions">
        <button type="button" className="button" aria-label={words.restore(name)} onClick={restore}>
          {words.restoreShort}
        </button>
        <button
          type="button"
          className="button"
          aria-label={words.saveFile(name)}
          onClick={() => void saveAsFile()}
        >
          {words.saveFileShort}
        </button>
        <button
          type="button"
          className="button"
          aria-label={words.delete(name)}
          onClick={() => void remove()}
        >
          {words.deleteShort}
        </button>
      </div>
    </li>
  );
}
