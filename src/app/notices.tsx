import type { ReactElement, ReactNode } from 'react';
import { useStore } from 'zustand';
import { countProblems } from '../domain/failure.ts';
import { texts } from '../i18n/texts.ts';
import { usePlanning, usePlanState } from '../panels/planning-context.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import type { EngineHost } from './engine-host.ts';
import type { FileNotice, NoticeStore } from './notice-store.ts';
import { ProblemTable } from './problem-table.tsx';

const { file: fileWords, failure } = texts.shell;

/** Everything that must be said before the rest: a refused file, remarks on a plan, an engine that failed. */
export function Notices({
  noticeStore,
  engine,
  children,
}: {
  readonly noticeStore: NoticeStore;
  readonly engine: EngineHost;
  readonly children?: ReactNode;
}): ReactElement {
  const notice = useStore(noticeStore, (state) => state.notice);
  return (
    <div className="notices">
      <EngineNotice engine={engine} />
      {children}
      {notice && <FileNoticeView notice={notice} onClose={() => noticeStore.getState().clear()} />}
    </div>
  );
}

function EngineNotice({ engine }: { readonly engine: EngineHost }): ReactElement | null {
  const { planStore } = usePlanning();
  const mode = useStore(engine.mode, (state) => state.mode);
  const failed = usePlanState((state) => state.evaluation === 'failed');
  const reason = usePlanState((state) => state.failure);
  const hasPrevious = usePlanState((state) => state.previousResult !== null);
  if (mode === 'worker' && !failed) return null;
  const text = !failed
    ? failure.workerFallback
    : hasPrevious
      ? failure.workerDead
      : failure.workerDeadNoResult;
  return (
    <Notice
      tone={failed ? 'error' : 'warning'}
      title={failure.workerTitle}
      actions={
        <button
          type="button"
          className="button"
          onClick={() => {
            engine.restart();
            planStore.getState().evaluateAgain();
          }}
        >
          {failure.retry}
        </button>
      }
    >
      <p>{text}</p>
      {failed && reason !== null && (
        <Disclosure summary={failure.detail}>
          <p>{reason}</p>
        </Disclosure>
      )}
    </Notice>
  );
}

function FileNoticeView({
  notice,
  onClose,
}: {
  readonly notice: FileNotice;
  readonly onClose: () => void;
}): ReactElement {
  const close = { label: fileWords.close, onClose };
  if (notice.kind === 'message') return <Notice tone="error" title={notice.text} close={close} takeFocus />;
  if (notice.kind === 'warnings') {
    return (
      <Notice tone="warning" title={fileWords.warningsTitle(notice.warnings.length)} close={close}>
        <ul className="bullets small">
          {notice.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  return (
    <Notice tone="error" title={fileWords.refusedTitle(notice.file)} close={close} takeFocus>
      <p>{notice.lead ?? fileWords.refusedLead(countProblems(notice.problems))}</p>
      <ProblemTable problems={notice.problems} />
    </Notice>
  );
}
