import type { ReactElement } from 'react';
import { sheetsEntryWords as words } from '../i18n/sheets-entry.ts';
import type { SheetViewCommands } from '../plan/sheet-view-store.ts';
import { usePlanning } from './planning-context.tsx';

/** The door to the sheets, at one of them. */
export function SheetButton({
  label,
  choice,
}: {
  /** Begins with what the button says. */
  readonly label: string;
  readonly choice: Parameters<SheetViewCommands['open']>[0];
}): ReactElement | null {
  const { openSheets } = usePlanning();
  if (!openSheets) return null;
  return (
    <button type="button" className="button" aria-label={label} onClick={() => openSheets(choice)}>
      {words.open}
    </button>
  );
}
