import { type ReactElement, type ReactNode, Suspense, useId, useState } from 'react';
import { texts } from '../i18n/texts.ts';

/** A section that is closed at first, and whose content comes only when it is opened. */
export function OnDemandSection({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: () => ReactNode;
}): ReactElement {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section className="panel-section" aria-labelledby={id}>
      <h3 id={id}>
        <button
          type="button"
          className="link-button"
          aria-expanded={open}
          onClick={() => setOpen((before) => !before)}
        >
          {heading}
        </button>
      </h3>
      {open && <Suspense fallback={<p role="status">{texts.shell.loading.panel}</p>}>{children()}</Suspense>}
    </section>
  );
}
