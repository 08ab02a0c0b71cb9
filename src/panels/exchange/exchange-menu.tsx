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
                <button
                  type="button"
                  className="row-button"
                  onClick={() => {
                    close();
                    onImport();
                  }}
                >
                  <span className="choice-name">{words.importButton}</span>{' '}
                  <span className="small muted">{words.importHint}</span>
                </button>
              </li>
              <li>
                <button
                  type="button"
                  className="row-button"
                  onClick={() => {
                    close();
                    onTargetGroup();
                  }}
                >
                  <span className="choice-name">{words.targetGroupButton}</span>{' '}
                  <span className="small muted">{words.targetGroupHint}</span>
                </button>
              </li>
            </ul>
            <h2 className="popover-title">{words.exportTitle}</h2>
            {openSheets && (
              <ul className="choices">
                <li>
                  <button
                    type="button"
                    className="row-button"
                    onClick={() => {
                      close();
                      openSheets();
                    }}
                  >
                    <span className="choice-name">{sheetsEntryWords.open}</span>{' '}
                    <span className="small muted">{sheetsEntryWords.menuHint}</span>
                  </button>
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
                      <button
                        type="button"
                        className="row-button"
                        aria-disabled={state.busy}
                        onClick={() => void run(id, close)}
                      >
                        <span className="choice-name">{words.exports[id].label}</span>{' '}
                        <span className="small muted">{words.exports[id].note}</span>
                      </button>
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
