import { useEffect, useState } from 'react';

/** Code of its own file, fetched once. */
export interface LoadOnce<T> {
  /** Starts fetching. A failure is told to those who wait, and the next call tries again. */
  readonly start: () => Promise<T>;
  /** What has come; null before. */
  readonly get: () => T | null;
}

export function loadOnce<T>(load: () => Promise<T>): LoadOnce<T> {
  let loaded: T | null = null;
  let running: Promise<T> | null = null;
  const start = (): Promise<T> => {
    running ??= load().then(
      (value) => {
        loaded = value;
        return value;
      },
      (error: unknown) => {
        running = null;
        throw error;
      },
    );
    return running;
  };
  return { start, get: () => loaded };
}

/**
 * What was loaded, or null until it has come; throws where loading failed, for an error boundary to meet.
 * Suspense holds back what follows a waiting text for 300 ms; the map is to stand as soon as it can.
 */
export function useLoaded<T>(source: LoadOnce<T>): T | null {
  const [state, setState] = useState<{ readonly value: T | null; readonly error: unknown }>(() => ({
    value: source.get(),
    error: null,
  }));
  useEffect(() => {
    if (state.value !== null) return;
    let wanted = true;
    source.start().then(
      (value) => wanted && setState({ value, error: null }),
      (error: unknown) => wanted && setState({ value: null, error: error ?? new Error('load') }),
    );
    return () => {
      wanted = false;
    };
  }, [source, state.value]);
  if (state.error !== null) throw state.error;
  return state.value;
}
