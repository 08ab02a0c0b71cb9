import { type ReactElement, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { ShapeFeature } from '../../domain/geodata.ts';
import { municipalityCode } from '../../domain/municipality-code.ts';
import { sheetsWords as words } from '../../i18n/sheets.ts';
import { slugOf } from '../../plan/edit/new-ids.ts';
import type { SheetRole, SheetViewCommands, SheetViewStore } from '../../plan/sheet-view-store.ts';
import { type RoleSheet, writeSheetFile } from '../../plan/sheets/sheet-file.ts';
import { usePlanning } from '../planning-context.tsx';
import { exportLayout } from './export-layout.ts';
import { FrozenNotice } from './frozen-notice.tsx';
import { PartChoice, useSheetChoice } from './part-choice.tsx';
import { roleLayout } from './role-layout.ts';
import type { SheetLayout } from './sheet-blocks.ts';
import { SheetDocument } from './sheet-document.tsx';
import type { MapSource } from './sheet-map.tsx';
import { type LiveSheet, useLiveSheet } from './use-live-sheet.ts';
import { usePageFoot } from './use-page-foot.ts';
import './sheets.css';

const { view } = words;
const SHEET_ROLES: readonly SheetRole[] = ['country', 'region', 'municipality'];

/** Sheets by role over the whole page: choose one, see it as it will be on paper, and take it along. */
export function SheetsView({
  store,
  shapes,
}: {
  readonly store: SheetViewStore;
  /** The municipalities' outlines. */
  readonly shapes: readonly ShapeFeature[];
}): ReactElement {
  const { geodata } = usePlanning();
  const { role, frozen, close, open } = useStore(store);
  const choice = useSheetChoice(store);
  const heading = useRef<HTMLHeadingElement>(null);
  const live = useLiveSheet(frozen ? null : choice);
  const { municipalities } = geodata.coverage;
  const source = useMemo<MapSource>(
    () => ({
      shapes,
      labelPoints: new Map(municipalities.map(({ code, labelPoint }) => [code, labelPoint])),
    }),
    [shapes, municipalities],
  );
  const shown: LiveSheet = frozen ? { kind: 'ready', sheet: frozen.sheet } : live;
  const sheet = shown.kind === 'ready' ? shown.sheet : null;
  const layout = useMemo(() => sheet && roleLayout(sheet), [sheet]);

  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    // Keys pressed while nothing has the focus would be the page's behind.
    const stopOutside = (event: KeyboardEvent): void => {
      if (event.target instanceof Node && !area.current?.contains(event.target)) event.stopPropagation();
    };
    window.addEventListener('keydown', stopOutside, true);
    return () => {
      window.removeEventListener('keydown', stopOutside, true);
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sheet from a file is a new page
  useEffect(() => heading.current?.focus(), [frozen]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the page's own keys must not act behind it
    <div
      className="sheets-area"
      ref={area}
      tabIndex={-1}
      onKeyDown={(event) => {
        event.stopPropagation();
      }}
    >
      <div className="sheets-controls">
        <div className="sheets-head">
          <h2 ref={heading} tabIndex={-1}>
            {frozen ? words.frozen.heading(frozen.file) : view.heading}
          </h2>
          <button type="button" className="button" onClick={close}>
            {view.close}
          </button>
        </div>
        {frozen ? (
          <FrozenNotice frozen={frozen} onLive={() => open(choiceOf(frozen.sheet))} />
        ) : (
          <>
            <p className="small muted">{view.lead}</p>
            <fieldset className="sheets-roles">
              <legend>{view.role}</legend>
              {SHEET_ROLES.map((one) => (
                <label key={one} className="sheets-role">
                  <input
                    type="radio"
                    name="sheet-role"
                    checked={one === role}
                    onChange={() => open({ role: one })}
                  />
                  <span>
                    {view.roles[one]} <span className="small muted">{view.roleHints[one]}</span>
                  </span>
                </label>
              ))}
            </fieldset>
            <PartChoice store={store} choice={choice} />
          </>
        )}
        <SheetActions sheet={sheet} layout={layout} />
        <SheetState shown={shown} layout={layout} />
      </div>
      {layout && <SheetPaper layout={layout} source={source} />}
    </div>
  );
}

/** What a sheet from a file is of. */
function choiceOf(sheet: RoleSheet): Parameters<SheetViewCommands['open']>[0] {
  switch (sheet.role) {
    case 'country':
      return { role: 'country' };
    case 'region':
      return { role: 'region', region: sheet.region };
    case 'municipality':
      return { role: 'municipality', municipality: municipalityCode(sheet.code) };
  }
}

/** Names the part too: sheets of many municipalities may lie side by side. */
function fileNameOf(sheet: RoleSheet): string {
  const stem = view.fileNames[sheet.role];
  switch (sheet.role) {
    case 'country':
      return stem;
    case 'region':
      return `${stem}-${slugOf(sheet.region.replace(/^Region /, ''))}`;
    case 'municipality':
      return `${stem}-${slugOf(sheet.name)}`;
  }
}

function SheetPaper({
  layout,
  source,
}: {
  readonly layout: SheetLayout;
  readonly source: MapSource;
}): ReactElement {
  usePageFoot(layout.footer);
  return (
    <section className="sheet-paper" aria-label={view.preview}>
      <SheetDocument layout={layout} source={source} />
    </section>
  );
}

function SheetState({
  shown,
  layout,
}: {
  readonly shown: LiveSheet;
  readonly layout: SheetLayout | null;
}): ReactElement {
  return (
    <p role="status" className="small">
      {shown.kind === 'failed'
        ? view.failed
        : shown.kind === 'working'
          ? shown.all > 0
            ? view.searching(shown.done, shown.all)
            : view.computing
          : layout && view.ready(layout.title)}
    </p>
  );
}

/** What can be done with a sheet; nothing until it is whole. */
function SheetActions({
  sheet,
  layout,
}: {
  readonly sheet: RoleSheet | null;
  readonly layout: SheetLayout | null;
}): ReactElement {
  const { announce, saveSheets, saveText } = usePlanning();
  const isReady = sheet !== null && layout !== null;
  const name = sheet ? fileNameOf(sheet) : '';
  const exportAs = (format: 'csv' | 'xlsx'): void => {
    if (!layout) return;
    saveSheets(exportLayout(layout), name, format).then(
      (file) => announce(view.saved(file)),
      () => announce(view.notSaved),
    );
  };
  return (
    <fieldset className="sheets-actions">
      <legend className="visually-hidden">{view.actions}</legend>
      <button
        type="button"
        className="button sheets-print"
        disabled={!isReady}
        onClick={() => window.print()}
      >
        {view.print}
      </button>
      <button type="button" className="button" disabled={!isReady} onClick={() => exportAs('xlsx')}>
        {view.xlsx}
      </button>
      <button type="button" className="button" disabled={!isReady} onClick={() => exportAs('csv')}>
        {view.csv}
      </button>
      <button
        type="button"
        className="button"
        disabled={!isReady}
        onClick={() => sheet && announce(view.saved(saveText(writeSheetFile(sheet), name, 'json')))}
      >
        {view.save}
      </button>
      <p className="small muted">{view.saveHint}</p>
    </fieldset>
  );
}
