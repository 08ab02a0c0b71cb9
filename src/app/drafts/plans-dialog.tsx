import { type ReactElement, useEffect, useState } from 'react';
import { texts } from '../../i18n/texts.ts';
import { Modal } from '../../ui/modal.tsx';
import type { Session } from '../session.ts';
import { DraftSection } from './draft-section.tsx';
import { PlanSection } from './plan-section.tsx';
import type { Tell } from './tell.ts';
import { VersionSection } from './version-section.tsx';

const { files: words } = texts;

/** Everything that is kept, over the page: this plan, versions, other drafts. */
export function PlansDialog({
  session,
  onClose,
}: {
  readonly session: Session;
  readonly onClose: () => void;
}): ReactElement {
  const { drafts } = session;
  // The text is said anew also when it is the same as before: each has a number.
  const [said, setSaid] = useState({ number: 0, text: '', bad: false });
  const tell: Tell = (text, bad = false) => setSaid(({ number }) => ({ number: number + 1, text, bad }));
  useEffect(() => void drafts.shelf.refresh(), [drafts]);
  return (
    <Modal title={words.menu} wide close={words.close} onEscape={onClose}>
      <div role="status" className={said.bad ? 'field-error' : 'modal-status'}>
        <span key={said.number}>{said.text}</span>
      </div>
      <PlanSection session={session} tell={tell} />
      <VersionSection session={session} tell={tell} />
      <DraftSection session={session} tell={tell} onOpened={onClose} />
    </Modal>
  );
}
