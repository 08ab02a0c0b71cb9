import type { OverlayLine } from './legend-symbols.ts';

/**
 * Bands of travel time lie on each other, so that the nearest is the darkest; brown, which no colouring of the
 * municipalities is, and told apart by how their lines are broken too.
 */
export const BAND_FILL = { colour: '#b35806', opacity: 0.2 } as const;

/** By the band's minutes. */
export const BAND_LINES: Readonly<Record<15 | 30 | 45 | 60, OverlayLine>> = {
  15: { colour: '#7f3b08', width: 2.6, dash: null },
  30: { colour: '#7f3b08', width: 2.2, dash: [5, 1.5] },
  45: { colour: '#7f3b08', width: 1.9, dash: [2.5, 1.5] },
  60: { colour: '#7f3b08', width: 1.9, dash: [1, 1.5] },
};

export const BAND_MINUTES = [15, 30, 45, 60] as const;
