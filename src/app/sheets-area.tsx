import { lazy, type ReactElement, Suspense } from 'react';
import { useStore } from 'zustand';
import { texts } from '../i18n/texts.ts';
import { Notice } from '../ui/notice.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import type { Session } from './session.ts';

const { shell } = texts;
const SheetsView = lazy(async () => ({
  default: (await import('../panels/sheets/sheets-view.tsx')).SheetsView,
}));

/** Sheets over the whole page, while they are open; their code comes when they are first asked for. */
export function SheetsArea({ session }: { readonly session: Session }): ReactElement | null {
  const { sheetStore, geodata } = session;
  const { isOpen, close } = useStore(sheetStore);
  if (!isOpen) return null;
  return (
    <ErrorBoundary
      fallback={() => (
        <Notice
          tone="error"
          title={shell.failure.crashTitle}
          close={{ label: shell.file.close, onClose: close }}
          takeFocus
        />
      )}
    >
      <Suspense fallback={<p role="status">{shell.loading.panel}</p>}>
        <SheetsView store={sheetStore} shapes={geodata.shapes.municipalities.features} />
      </Suspense>
    </ErrorBoundary>
  );
}
