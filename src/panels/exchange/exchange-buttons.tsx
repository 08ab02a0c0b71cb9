import { lazy, type ReactElement, Suspense, useRef, useState } from 'react';
import { exchangeWords as words } from '../../i18n/exchange.ts';
import { ExchangeMenu } from './exchange-menu.tsx';
import type { ExchangeServices } from './exchange-services.ts';

const ImportDialog = lazy(async () => ({ default: (await import('./import-dialog.tsx')).ImportDialog }));
const TargetGroupDialog = lazy(async () => ({
  default: (await import('./target-group-dialog.tsx')).TargetGroupDialog,
}));

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
  const tableInput = useRef<HTMLInputElement>(null);
  const [table, setTable] = useState<File | null>(null);
  return (
    <>
      <ExchangeMenu
        services={services}
        onImport={() => input.current?.click()}
        onTargetGroup={() => tableInput.current?.click()}
      />
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
      <input
        ref={tableInput}
        type="file"
        hidden
        accept=".csv,.txt,.tsv,.xlsx"
        aria-label={words.targetGroupButton}
        data-testid="target-group-file"
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (chosen) setTable(chosen);
        }}
      />
      {table && (
        <Suspense>
          <TargetGroupDialog file={table} services={services} onClose={() => setTable(null)} />
        </Suspense>
      )}
      {file && (
        <Suspense>
          <ImportDialog file={file} services={services} onClose={() => onFile(null)} />
        </Suspense>
      )}
    </>
  );
}
