import { lazy, type ReactElement, Suspense, useState } from 'react';
import { editToolsWords } from '../../i18n/edit-tools.ts';
import type { useFind } from './use-find.ts';
import { useShortcuts } from './use-shortcuts.ts';

const { shortcuts: words } = editToolsWords;
const ShortcutDialog = lazy(async () => ({
  default: (await import('./shortcut-dialog.tsx')).ShortcutDialog,
}));

/** Makes the shortcuts work, and shows them. */
export function ShortcutsButton({ onFind }: { readonly onFind: ReturnType<typeof useFind> }): ReactElement {
  const [open, setOpen] = useState(false);
  useShortcuts(onFind, () => setOpen(true));
  return (
    <>
      <button
        type="button"
        className="button help-button"
        aria-label={words.button}
        title={words.button}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        ?
      </button>
      {open && (
        <Suspense fallback={null}>
          <ShortcutDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
