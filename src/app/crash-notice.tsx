import type { ReactElement } from 'react';
import { texts } from '../i18n/texts.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';

const { failure: words } = texts.shell;

/** What stands where a part of the page failed: the plan can be saved, and there is a way on. */
export function CrashNotice({
  error,
  onRetry,
  onSave,
}: {
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly onSave: () => void;
}): ReactElement {
  return (
    <Notice
      tone="error"
      title={words.crashTitle}
      actions={
        <>
          <button type="button" className="button" onClick={onSave}>
            {words.savePlan}
          </button>
          <button type="button" className="button" onClick={onRetry}>
            {words.retry}
          </button>
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {words.reload}
          </button>
        </>
      }
    >
      <p>{words.crashLead}</p>
      <Disclosure summary={words.detail}>
        <p>{error instanceof Error ? error.message : String(error)}</p>
      </Disclosure>
    </Notice>
  );
}
