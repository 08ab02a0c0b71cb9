import { type ReactElement, useState } from 'react';
import { editToolsWords } from '../../i18n/edit-tools.ts';
import { formatMoment } from '../../i18n/format.ts';
import type { LogEntry } from '../../plan/edit/change-log.ts';
import { RedoIcon, UndoIcon } from '../../ui/edit-icons.tsx';
import { Popover } from '../../ui/popover.tsx';
import { usePlanning, usePlanState } from '../planning-context.tsx';

const { history: words } = editToolsWords;
const SHOWN_AT_FIRST = 50;

/** Undo and redo, each saying what it would do, and the list of what was done. */
export function HistoryButtons(): ReactElement {
  const { planStore } = usePlanning();
  const undoLabel = usePlanState((state) => state.undoLabel);
  const redoLabel = usePlanState((state) => state.redoLabel);
  return (
    <div className="history-buttons">
      <StepButton
        icon={<UndoIcon />}
        text={words.undo}
        label={undoLabel === null ? words.nothingToUndo : words.undoThat(undoLabel)}
        keys="Control+Z"
        idle={undoLabel === null}
        onClick={() => planStore.getState().undo()}
      />
      <StepButton
        icon={<RedoIcon />}
        text={words.redo}
        label={redoLabel === null ? words.nothingToRedo : words.redoThat(redoLabel)}
        keys="Control+Shift+Z"
        idle={redoLabel === null}
        onClick={() => planStore.getState().redo()}
      />
      <ChangeLog />
    </div>
  );
}

function StepButton({
  icon,
  text,
  label,
  keys,
  idle,
  onClick,
}: {
  readonly icon: ReactElement;
  readonly text: string;
  readonly label: string;
  readonly keys: string;
  readonly idle: boolean;
  readonly onClick: () => void;
}): ReactElement {
  return (
    <button
      type="button"
      className="button step-button"
      aria-label={label}
      aria-keyshortcuts={keys}
      aria-disabled={idle}
      title={label}
      onClick={onClick}
    >
      {icon}
      <span className="step-text">{text}</span>
    </button>
  );
}

function ChangeLog(): ReactElement {
  const log = usePlanState((state) => state.log);
  return (
    <Popover label={words.logButton(log.length)} button={<span>{words.log}</span>}>
      {() => (
        <section aria-label={words.log}>
          <h2 className="popover-title">{words.log}</h2>
          {log.length === 0 ? <p className="small">{words.logEmpty}</p> : <LogList log={log} />}
        </section>
      )}
    </Popover>
  );
}

function LogList({ log }: { readonly log: readonly LogEntry[] }): ReactElement {
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const newest = log.slice(-shown).map((entry, index, all) => ({
    entry,
    number: log.length - all.length + index,
  }));
  return (
    <>
      <p className="small muted">{words.logLead}</p>
      <ol className="log" reversed>
        {newest.reverse().map(({ entry, number }) => (
          <li key={number}>
            <time dateTime={entry.at}>{formatMoment(entry.at)}</time>
            <span>{entry.sentence}</span>
          </li>
        ))}
      </ol>
      {log.length > shown && (
        <button type="button" className="link-button small" onClick={() => setShown(shown + 200)}>
          {words.more(log.length - shown)}
        </button>
      )}
    </>
  );
}
