/** One municipality that a stroke painted; times in milliseconds since the pointer event that did it. */
export interface PaintedMunicipality {
  /** How long the page's thread was busy with the pointer event itself; null where it is not known which one it was. */
  readonly handledMs: number | null;
  /** Until the map with its colour was drawn, the graphics finished; null where that was not timed. */
  readonly mapMs: number | null;
  /** Until the unit's number of people stood in the panel; null when it never did. */
  readonly figuresMs: number | null;
}

/** What the page has seen so far. */
export interface StrokeRecord {
  readonly painted: {
    readonly at: number;
    readonly handledMs: number | null;
    mapMs: number | null;
  }[];
  /** The unit's municipalities before the stroke. */
  readonly countBefore: number;
  /** The unit's number of people as the panel showed it, and when. */
  readonly figures: { readonly at: number; readonly people: number; readonly count: number }[];
}

declare global {
  interface Window {
    strokeRecord?: StrokeRecord;
    stopWatching?: () => void;
  }
}

/**
 * Runs in the page: follows the pointer, what the map draws with it, and the row of the unit in the panel, where the
 * numbers of municipalities and people follow the engine's answer.
 */
export function watchStroke({
  unitName,
  isMapTimed,
}: {
  readonly unitName: string;
  /** Waits for the graphics; figures would wait with it, which they do not otherwise. */
  readonly isMapTimed: boolean;
}): void {
  const row = [...document.querySelectorAll('.unit-main')].find(
    (each) => each.querySelector('.unit-name')?.textContent === unitName,
  );
  const canvas = document.querySelector('canvas');
  const gl = canvas?.getContext('webgl2');
  if (!row || !gl) throw new Error(`watchStroke: got no row for "${unitName}", or no map`);
  const numberIn = (selector: string): number =>
    Number((row.querySelector(selector)?.textContent ?? '').replace(/\D+/g, ''));
  const count = (): number => Number(/\d+/.exec(row.querySelector('.unit-detail')?.textContent ?? '')?.[0]);
  const record: StrokeRecord = { painted: [], figures: [], countBefore: count() };
  window.strokeRecord = record;
  const pixel = new Uint8Array(4);
  // What an earlier stroke was followed by.
  window.stopWatching?.();
  const stop = new AbortController();

  /** When the engine was last asked: that is done with the event that paints, or after its last answer. */
  let asked = 0;
  let isInEvent = false;
  /** The first event since: what is asked outside of an event was painted with that one or a later one. */
  let firstSince: number | null = null;
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function ask(this: Worker, ...given: Parameters<typeof postMessage>) {
    const [message] = given;
    if (typeof message === 'object' && message !== null && 'type' in message && message.type === 'APPLY') {
      asked = performance.now();
      if (!isInEvent && firstSince !== null)
        record.painted.push({ at: firstSince, handledMs: null, mapMs: null });
      firstSince = null;
    }
    postMessage.apply(this, given);
  } as typeof postMessage;

  // The map hands over to the graphics what it has drawn by a flush.
  const { flush: flushBefore } = gl;
  const flush = flushBefore.bind(gl);
  gl.flush = () => {
    flush();
    const waiting = record.painted.filter(({ mapMs }) => mapMs === null);
    if (!isMapTimed || waiting.length === 0) return;
    // Reading a pixel waits until all is drawn.
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    for (const entry of waiting) entry.mapMs = performance.now() - entry.at;
  };

  let started = 0;
  // Before the map's own listener, and after everything that follows from it.
  window.addEventListener(
    'pointerrawupdate',
    ({ timeStamp }) => {
      started = performance.now();
      isInEvent = true;
      firstSince ??= timeStamp;
    },
    { capture: true, signal: stop.signal },
  );
  window.addEventListener(
    'pointerrawupdate',
    ({ timeStamp }) => {
      isInEvent = false;
      if (asked < started) return;
      record.painted.push({ at: timeStamp, handledMs: performance.now() - started, mapMs: null });
    },
    { signal: stop.signal },
  );
  const rows = new MutationObserver(() => {
    record.figures.push({ at: performance.now(), people: numberIn('.unit-people'), count: count() });
  });
  rows.observe(row, { subtree: true, childList: true, characterData: true });
  window.stopWatching = () => {
    stop.abort();
    rows.disconnect();
    gl.flush = flushBefore;
    Worker.prototype.postMessage = postMessage;
  };
}
