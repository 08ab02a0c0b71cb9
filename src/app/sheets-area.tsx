import { lazy, type ReactElement, Suspense } from 'react';
import { useStore } from 'zustand';
import { daSheetsEntry as words } from '../i18n/da-sheets-entry.ts';
import { Notice } from '../ui/notice.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import type { Session } from './session.ts';

const SheetsView = lazy(async () => ({
  default: (await import('../panels/sheets/sheets-view.tsx')).SheetsView,
}));

/** The door to the sheets. */
export function SheetsButton({ session }: { readonly session: Session }): ReactElement {
  return (
    <button
      type="button"
      className="button"
      aria-label={words.openLabel}
      onClick={() => {
        const { selected } = session.viewStore.getState();
        session.sheetStore.getState().open(selected === null ? {} : { municipality: selected });
      }}
    >
      {words.open}
    </button>
  );
}

/** Sheets over the whole page, while they are open; their code comes when they are first asked for. */
export function SheetsArea({ session }: { readonly session: Session }): ReactElement | null {
  const { sheetStore, geodata } = session;
  const isOpen = useStore(sheetStore, (state) => state.isOpen);
  if (!isOpen) return null;
  const { close } = sheetStore.getState();
  return (
    <ErrorBoundary
      fallback={() => (
        <Notice tone="error" title={words.failed} close={{ label: words.close, onClose: close }} takeFocus />
      )}
    >
      <Suspense fallback={<p role="status">{words.loading}</p>}>
        <SheetsView store={sheetStore} shapes={geodata.shapes.municipalities.features} />
      </Suspense>
    </ErrorBoundary>
  );
}
