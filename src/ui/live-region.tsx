import { type ReactElement, useEffect, useState } from 'react';

/** Says sentences to screen readers: `announce` from anywhere, spoken by the one `LiveRegion` on the page. */
export interface Announcer {
  announce(sentence: string): void;
  subscribe(listener: (sentence: string) => void): () => void;
}

export function createAnnouncer(): Announcer {
  const listeners = new Set<(sentence: string) => void>();
  return {
    announce: (sentence) => {
      for (const listener of listeners) listener(sentence);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A sentence said twice must differ in the page, or it is not spoken again. */
const REPEATED = '\u00a0';

export function LiveRegion({ announcer }: { readonly announcer: Announcer }): ReactElement {
  const [sentence, setSentence] = useState('');
  useEffect(
    () => announcer.subscribe((next) => setSentence((last) => (last === next ? `${next}${REPEATED}` : next))),
    [announcer],
  );
  return (
    <div className="visually-hidden" aria-live="polite" aria-atomic="true" data-testid="live-region">
      {sentence}
    </div>
  );
}
