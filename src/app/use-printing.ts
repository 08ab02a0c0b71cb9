import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed. The report is in the page before the browser lays it out on paper. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(() => window.matchMedia('print').matches);
  useEffect(() => {
    const list = window.matchMedia('print');
    const set = (value: boolean) => (): void => flushSync(() => setPrinting(value));
    const begin = set(true);
    const end = set(false);
    const follow = (event: MediaQueryListEvent): void => flushSync(() => setPrinting(event.matches));
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    list.addEventListener('change', follow);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      list.removeEventListener('change', follow);
    };
  }, []);
  return printing;
}
