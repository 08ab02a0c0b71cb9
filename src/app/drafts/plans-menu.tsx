import { lazy, type ReactElement, Suspense, useEffect, useState } from 'react';
import { texts } from '../../i18n/texts.ts';
import type { Session } from '../session.ts';

const loadDialog = () => import('./plans-dialog.tsx');
const PlansDialog = lazy(async () => ({ default: (await loadDialog()).PlansDialog }));

/** Long after the page has come to rest: the dialogue must open also when the server is gone by then. */
const PREFETCH_MS = 3000;

/** The button in the header for everything that is kept. */
export function PlansMenu({ session }: { readonly session: Session }): ReactElement {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      // One that fails now is asked for again by the button.
      loadDialog().catch(() => undefined);
    }, PREFETCH_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {texts.files.menu}
      </button>
      {open && (
        <Suspense>
          <PlansDialog session={session} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
