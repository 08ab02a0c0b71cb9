import { type ReactElement, useState } from 'react';
import { exchangeWords as words } from '../../i18n/exchange.ts';
import { sheetsEntryWords } from '../../i18n/sheets-entry.ts';
import { Popover } from '../../ui/popover.tsx';
import { usePlanning } from '../planning-context.tsx';
import './exchange.css';
import type { ExchangeServices, ExportId } from './exchange-services.ts';

const GROUPS: readonly (readonly [keyof typeof words.exportGroups, readonly ExportId[]])[] = [
  ['plan', ['planGeoJson', 'assignmentCsv', 'assignmentXlsx']],
  ['result', ['resultCsv', 'resultXlsx', 'resultGeoJson']],
  ['map', ['mapPng']],
];

/** Taking a file in, and what the plan, its result and the map can be written as. */
export function ExchangeMenu({
  services,
  onImport,
  onTargetGroup,
}: {
  readonly services: ExchangeServices;
  readonly onImport: () => void;
  readonly onTargetGroup: () => void;
}): ReactElement {
  const { announce, openSheets } = usePlanning();
  const [state, setState] = useState<{
    readonly text: string;
    readonly busy: boolean;
    readonly bad: boolean;
  }>({
    text: '',
    busy: false,
    bad: false,
  });
  const run = async (id: ExportId, close: () => void): Promise<void> => {
    if (state.busy) return;
    setState({ text: words.exporting, busy: true, bad: false });
    try {
      const name = await services.exportFile(id);
      setState({ text: '', busy: false, bad: false });
      close();
      announce(`${words.exported(name)}.`);
    } catch {
      setState({ text: words.exportFailed, busy: false, bad: true });
    }
  };
  return (
    <div className="exchange-menu">
      <Popover label={words.button} button={<span>{words.button}</span>}>
        {(close) => (
          <>
            <h2 className="popover-title">{words.importTitle}</h2>
            <ul className="choices">
              <li>
                <Choice
                  label={words.importButton}
                  note={words.importHint}
                  onChoose={() => {
                    close();
                    onImport();
                  }}
                />
              </li>
              <li>
                <Choice
                  label={words.targetGroupButton}
                  note={words.targetGroupHint}
                  onChoose={() => {
                    close();
                    onTargetGroup();
                  }}
                />
              </li>
            </ul>
            <h2 className="popover-title">{words.exportTitle}</h2>
            {openSheets && (
              <ul className="choices">
                <li>
                  <Choice
                    label={sheetsEntryWords.open}
                    note={sheetsEntryWords.menuHint}
                    onChoose={() => {
                      close();
                      openSheets();
                    }}
                  />
                </li>
              </ul>
            )}
            <p role="status" className={state.bad ? 'field-error' : 'small muted'}>
              {state.text}
            </p>
            {GROUPS.map(([group, ids]) => (
              <section key={group} aria-label={words.exportGroups[group]}>
                <h3 className="small muted">{words.exportGroups[group]}</h3>
                <ul className="choices">
                  {ids.map((id) => (
                    <li key={id}>
                      <Choice
                        label={words.exports[id].label}
                        note={words.exports[id].note}
                        disabled={state.busy}
                        onChoose={() => void run(id, close)}
                      />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </>
        )}
      </Popover>
    </div>
  );
}

/** One line of the menu: what it does, and what that gives. */
function Choice({
  label,
  note,
  disabled = false,
  onChoose,
}: {
  readonly label: string;
  readonly note: string;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}): ReactElement {
  return (
    <button type="button" className="row-button" aria-disabled={disabled} onClick={onChoose}>
      <span className="choice-name">{label}</span> <span className="small muted">{note}</span>
    </button>
  );
}
