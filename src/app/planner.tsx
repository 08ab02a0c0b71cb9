import { lazy, type ReactElement, Suspense, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { texts } from '../i18n/texts.ts';
import { EditToolbar } from '../panels/edit/edit-toolbar.tsx';
import { FindBar } from '../panels/edit/find-bar.tsx';
import { HistoryButtons } from '../panels/edit/history-buttons.tsx';
import { ShortcutsButton } from '../panels/edit/shortcuts-button.tsx';
import { useFind } from '../panels/edit/use-find.ts';
import { ExchangeButtons } from '../panels/exchange/exchange-buttons.tsx';
import { LayersPanel } from '../panels/layers/layers-panel.tsx';
import { MunicipalitySearch } from '../panels/municipality/municipality-search.tsx';
import type { TravelDoor } from '../plan/travel-choice-store.ts';
import { LiveRegion } from '../ui/live-region.tsx';
import { DateChoice } from './date-choice.tsx';
import { ConflictDialog } from './drafts/conflict-dialog.tsx';
import { DraftNotices } from './drafts/draft-notices.tsx';
import { PlansMenu } from './drafts/plans-menu.tsx';
import { SaveState } from './drafts/save-state.tsx';
import { createExchangeServices } from './exchange/exchange-services.ts';
import { FileButtons } from './file-buttons.tsx';
import { FileDrop } from './file-drop.tsx';
import { LanguageButton } from './language-button.tsx';
import { LegendArea, MapArea } from './map-area.tsx';
import { Notices } from './notices.tsx';
import { PlanMenu } from './plan-menu.tsx';
import { PrintReport } from './print-report.tsx';
import { QuestionDialog } from './question-dialog.tsx';
import type { Session } from './session.ts';
import { SheetsArea } from './sheets-area.tsx';
import { SidePanel } from './side-panel.tsx';
import { TABLE_DRAWER_ID, TableDrawer } from './table-drawer.tsx';
import { useMedia } from './use-media.ts';
import { usePrinting } from './use-printing.ts';
import { VerdictBar } from './verdict-bar.tsx';

const { shell, layers } = texts;
const SendingText = lazy(async () => ({
  default: (await import('../panels/travel/sending-text.tsx')).SendingText,
}));

/** That nothing leaves the machine, as long as it is so. */
function PrivacyNote({ travel }: { readonly travel: TravelDoor }): ReactElement | null {
  const isSent = useStore(travel.sending, ({ sentTo }) => sentTo !== null);
  return isSent ? null : <p className="header-note">{shell.privacy}</p>;
}

/** What has left the machine, on every screen. */
function SendingNote({ travel }: { readonly travel: TravelDoor }): ReactElement | null {
  const isSent = useStore(travel.sending, ({ sentTo }) => sentTo !== null);
  return isSent ? (
    <Suspense fallback={null}>
      <SendingText travel={travel} short />
    </Suspense>
  ) : null;
}

/** The whole page once data are there. */
export function Planner({ session }: { readonly session: Session }): ReactElement {
  const { examples, openExample, files } = session;
  const current = useStore(openExample, (state) => state.id);
  const wide = useMedia('(min-width: 50rem)');
  const printing = usePrinting();
  const find = useFind();
  const exchange = useMemo(
    () => createExchangeServices({ ...session, evaluate: session.engine.evaluate }),
    [session],
  );
  const [importFile, setImportFile] = useState<File | null>(null);
  return (
    <div className="app">
      <a className="skip-link" href="#content">
        {shell.skipLink}
      </a>
      <button
        type="button"
        className="button skip-link"
        onClick={() => {
          session.viewStore.getState().toggleTable(true);
          document.getElementById(TABLE_DRAWER_ID)?.focus();
        }}
      >
        {shell.skipToTable}
      </button>
      <header className="app-header">
        <h1 className="brand">{shell.appName}</h1>
        <div className="header-tools">
          <PlanMenu examples={examples} current={current} onOpen={files.openExample} />
          <DateChoice />
          <FileButtons files={files} />
          <PlansMenu session={session} />
          <ExchangeButtons services={exchange} file={importFile} onFile={setImportFile} />
          <SaveState />
          <HistoryButtons />
          <ShortcutsButton onFind={find} />
          <LanguageButton session={session} />
          <PrivacyNote travel={session.travel} />
        </div>
      </header>
      <main className="app-main" id="content" tabIndex={-1}>
        <VerdictBar engine={session.engine}>
          <FindBar onFind={find} />
          <SendingNote travel={session.travel} />
        </VerdictBar>
        <Notices noticeStore={session.noticeStore} engine={session.engine}>
          <DraftNotices session={session} />
        </Notices>
        <section className="left-column" aria-label={shell.landmarks.layers}>
          <div className="left-search">
            <MunicipalitySearch label={shell.search.label} />
          </div>
          <details className="left-details" open={wide || printing} key={String(wide || printing)}>
            <summary>{shell.landmarks.layers}</summary>
            <div className="left-scroll">
              <h2 className="column-title">{layers.title}</h2>
              <LayersPanel />
              <h2 className="column-title">{layers.legend}</h2>
              <LegendArea geodata={session.geodata} />
            </div>
          </details>
        </section>
        <section className="map-area" aria-label={shell.landmarks.map}>
          <EditToolbar />
          <div className="map-holder">
            <MapArea geodata={session.geodata} />
          </div>
        </section>
        <SidePanel session={session} />
        <TableDrawer />
        {printing && <PrintReport />}
        <SheetsArea session={session} />
      </main>
      <LiveRegion announcer={session.announcer} />
      <FileDrop files={files} noticeStore={session.noticeStore} onImport={setImportFile} />
      <ConflictDialog session={session} />
      <QuestionDialog questions={session.questions} />
    </div>
  );
}
