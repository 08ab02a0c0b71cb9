import { type ReactElement, useState } from 'react';
import { useStore } from 'zustand';
import { texts } from '../../i18n/texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { downloadFile } from '../save-file.ts';
import type { Session } from '../session.ts';

const { files: words } = texts;

/** What must be said of drafts at once: not kept, damaged, left behind, open in another tab. */
export function DraftNotices({ session }: { readonly session: Session }): ReactElement {
  return (
    <>
      <StorageNotice session={session} />
      <DamagedNotice session={session} />
      <LeftNotice session={session} />
      <TabsNotice session={session} />
    </>
  );
}

function StorageNotice({ session }: { readonly session: Session }): ReactElement | null {
  const { drafts, files } = session;
  const isLost = useStore(drafts.keeper.state, ({ status }) => status === 'failed');
  const failure = useStore(drafts.keeper.state, (state) => state.failure);
  const readFailed = useStore(drafts.notes, (notes) => notes.readFailed);
  if (!isLost && !readFailed) return null;
  return (
    <Notice
      tone={failure === 'slow' ? 'warning' : 'error'}
      title={words.storage[failure ?? 'broken']}
      {...(isLost
        ? {}
        : { close: { label: words.close, onClose: () => drafts.notes.setState({ readFailed: false }) } })}
      actions={
        <>
          <button type="button" className="button" onClick={() => void files.savePlan()}>
            {words.storage.save}
          </button>
          {isLost && (
            <button type="button" className="button" onClick={() => void drafts.keeper.flush()}>
              {words.storage.retry}
            </button>
          )}
        </>
      }
    >
      <p>{isLost ? words.storage.text : words.storage.readFailed}</p>
    </Notice>
  );
}

function DamagedNotice({ session }: { readonly session: Session }): ReactElement | null {
  const { drafts } = session;
  const damaged = useStore(drafts.notes, (notes) => notes.damaged);
  if (!damaged) return null;
  const save = async (): Promise<void> => {
    await drafts.shelf.refresh();
    const last = [...drafts.shelf.state.getState().aside.values()].at(-1);
    if (last !== undefined) downloadFile(last, words.aside.fileName);
  };
  return (
    <Notice
      tone="error"
      title={words.aside.title}
      close={{ label: words.close, onClose: () => drafts.notes.setState({ damaged: false }) }}
      actions={
        <button type="button" className="button" onClick={() => void save()}>
          {words.aside.save}
        </button>
      }
    >
      <p>{words.aside.text}</p>
    </Notice>
  );
}

function LeftNotice({ session }: { readonly session: Session }): ReactElement | null {
  const { drafts, noticeStore } = session;
  const left = useStore(drafts.notes, (notes) => notes.left);
  if (!left) return null;
  const close = (): void => drafts.notes.setState({ left: null });
  const open = async (): Promise<void> => {
    const outcome = await drafts.goToDraft(left);
    close();
    if (!outcome.ok) {
      noticeStore.getState().show({ kind: 'refused', file: left.name, problems: outcome.problems });
    }
  };
  return (
    <Notice
      tone="warning"
      title={words.draft.leftTitle(left.name)}
      close={{ label: words.close, onClose: close }}
      actions={
        <button type="button" className="button" onClick={() => void open()}>
          {words.draft.openLeft}
        </button>
      }
    >
      <p>{words.draft.leftText(left.keptAt)}</p>
    </Notice>
  );
}

function TabsNotice({ session }: { readonly session: Session }): ReactElement | null {
  const hasOthers = useStore(session.drafts.keeper.state, (state) => state.otherTabs.length > 0);
  const [closed, setClosed] = useState(false);
  if (!hasOthers || closed) return null;
  return (
    <Notice
      tone="warning"
      title={words.tabs.title}
      close={{ label: words.close, onClose: () => setClosed(true) }}
    >
      <p>{words.tabs.text}</p>
    </Notice>
  );
}
