import { lazy, type ReactElement, Suspense, useRef } from 'react';
import { daExchange as words } from '../../i18n/da-exchange.ts';
import { ExchangeMenu } from './exchange-menu.tsx';
import type { ExchangeServices } from './exchange-services.ts';

const ImportDialog = lazy(async () => ({ default: (await import('./import-dialog.tsx')).ImportDialog }));

/** Takes files in, by way of a preview, and writes them. */
export function ExchangeButtons({
  services,
  file,
  onFile,
}: {
  readonly services: ExchangeServices;
  /** The file that is looked at; null for none. */
  readonly file: File | null;
  readonly onFile: (file: File | null) => void;
}): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <ExchangeMenu services={services} onImport={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        accept=".geojson,.json,.csv,.txt,.tsv,.xlsx"
        aria-label={words.importButton}
        data-testid="import-file"
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          // The same file may be chosen again after it has been mended.
          event.currentTarget.value = '';
          if (chosen) onFile(chosen);
        }}
      />
      {file && (
        <Suspense>
          <ImportDialog file={file} services={services} onClose={() => onFile(null)} />
        </Suspense>
      )}
    </>
  );
}
