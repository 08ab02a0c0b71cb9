import type { Pixel } from './pointer-gesture.ts';

/** Finer than any municipality is drawn when the whole country is in view. */
const STEP_PX = 1.5;

/**
 * The places that a pointer passed between two of its reports, the first one left out and the last one in: a quick
 * pointer is heard of only every 100 pixels or so.
 */
export function* placesAlong(from: Pixel, to: Pixel, stepPx = STEP_PX): Generator<Pixel> {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / stepPx));
  for (let step = 1; step <= steps; step += 1) {
    const share = step / steps;
    yield { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  }
}
