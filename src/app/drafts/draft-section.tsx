import { type ReactElement, useId } from 'react';
import { useStore } from 'zustand';
import { texts } from '../../i18n/texts.ts';
import { downloadFile } from '../save-file.ts';
import type { Session } from '../session.ts';
import type { DraftRecord } from './draft-record.ts';
import type { Tell } from './tell.ts';

const { files } = texts;
const { draft: words, aside: asideWords } = files;

/** The other drafts in the browser, and those that were damaged. */
export function DraftSection({
  session,
  tell,
  onOpened,
}: {
  readonly session: Session;
  readonly tell: Tell;
  readonly onOpened: () => void;
}): ReactElement | null {
  const { drafts, announcer } = session;
  const own = useStore(drafts.keeper.state, (state) => state.draft);
  const { drafts: all, aside } = useStore(drafts.shelf.state);
  const others = all.filter(({ id }) => id !== own);
  const headingId = useId();

  const open = async (record: DraftRecord): Promise<void> => {
    const outcome = await drafts.goToDraft(record);
    if (!outcome.ok) {
      session.noticeStore.getState().show({ kind: 'refused', file: record.name, problems: outcome.problems });
    } else announcer.announce(words.opened(record.name));
    onOpened();
  };
  const isSure = async (title: string): Promise<boolean> => {
    const answer = await session.questions.ask({
      title,
      text: words.deleteText,
      answers: [
        { id: 'no', label: files.delete.no },
        { id: 'yes', label: files.delete.yes },
      ],
      escape: 'no',
    });
    return answer === 'yes';
  };
  const remove = async (record: DraftRecord): Promise<void> => {
    if (!(await isSure(words.deleteTitle(record.name)))) return;
    await drafts.shelf.removeDraft(record.id);
    tell(words.deleted(record.name));
  };
  const removeAside = async (key: string): Promise<void> => {
    if (await isSure(asideWords.deleteTitle)) await drafts.shelf.removeAside(key);
  };

  return (
    <>
      <section className="modal-section" aria-labelledby={headingId}>
        <h3 id={headingId}>{words.heading}</h3>
        <p className="small muted">{others.length === 0 ? words.none : words.lead}</p>
        <ul className="shelf">
          {others.map((record) => (
            <li className="shelf-row" key={record.id}>
              <div>
                <p className="shelf-name">{record.name}</p>
                <p className="small muted">{words.about(record.keptAt, record.steps)}</p>
              </div>
              <div className="modal-actions">
                <button
                  type="button"
                  className="button"
                  aria-label={words.open(record.name)}
                  onClick={() => void open(record)}
                >
                  {words.openShort}
                </button>
                <button
                  type="button"
                  className="button"
                  aria-label={words.delete(record.name)}
                  onClick={() => void remove(record)}
                >
                  {words.deleteShort}
                </button>
              </div>
            </li>
          ))}
        </ul>
      </section>
      {aside.size > 0 && (
        <section className="modal-section" aria-label={asideWords.heading}>
          <h3>{asideWords.heading}</h3>
          <p className="small muted">{asideWords.lead}</p>
          <ul className="shelf">
            {[...aside].map(([key, text], at) => (
              <li className="shelf-row" key={key}>
                <p className="shelf-name">{asideWords.item(at + 1)}</p>
                <div className="modal-actions">
                  <button
                    type="button"
                    className="button"
                    aria-label={asideWords.saveItem(at + 1)}
                    onClick={() => downloadFile(text, asideWords.fileName)}
                  >
                    {files.versions.saveFileShort}
                  </button>
                  <button
                    type="button"
                    className="button"
                    aria-label={asideWords.deleteItem(at + 1)}
                    onClick={() => void removeAside(key)}
                  >
                    {words.deleteShort}
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
