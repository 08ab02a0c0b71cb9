import type { FacilityStatus } from '../domain/plan.ts';
import type { UnitColour } from './unit-palette.ts';

/** One stroke or fill of a drawing: SVG path data, in the drawing's own units. */
export interface DrawnPath {
  readonly d: string;
  /** `#rrggbb`, or none. */
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}

/** A small square drawing, `size` units wide and high; drawn on a canvas for the map and as SVG in the legend. */
export interface Drawing {
  readonly size: number;
  readonly paths: readonly DrawnPath[];
}

export type PatternId =
  | 'uncovered'
  | 'partly'
  | 'missing'
  | 'suppressed'
  | 'lost'
  | 'gained'
  | 'moved'
  | 'worse'
  | 'better';
export type SymbolKind = 'house' | 'consumptionRoom' | 'unitBase';

export const COVER_COLOURS = {
  covered: '#dfe6ec',
  partly: '#fbefe2',
  uncovered: '#fbe3d8',
} as const;

/** How a border of an overlay is drawn; widths in pixels, dashes in line widths. */
export interface OverlayLine {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[] | null;
}

export type OverlayLineId = 'unit' | 'candidate' | 'polygon' | 'healthCouncil' | 'region';

export const OVERLAY_LINES: Readonly<Record<OverlayLineId, OverlayLine>> = {
  unit: { colour: '#3a3f44', width: 1.8, dash: null },
  candidate: { colour: '#3a3f44', width: 1.2, dash: [2, 2] },
  polygon: { colour: '#3a3f44', width: 2, dash: [3, 1.5] },
  healthCouncil: { colour: '#00605a', width: 1.8, dash: [3, 1.5] },
  region: { colour: '#5c2a86', width: 3, dash: null },
};

const HATCH = 'M-2,2 l4,-4 M0,12 l12,-12 M10,14 l4,-4';
const DASHED_HATCH = 'M1,11 l4,-4 M7,5 l4,-4';
const CROSS = 'M-2,2 l4,-4 M0,12 l12,-12 M10,14 l4,-4 M-2,10 l4,4 M0,0 l12,12 M10,-2 l4,4';
const DOTS = 'M3,2 a1,1 0 1 1 0,2 a1,1 0 1 1 0,-2 M9,8 a1,1 0 1 1 0,2 a1,1 0 1 1 0,-2';

/** Patterns as tiles that repeat without seams. White under the lines keeps them readable on any fill. */
export const PATTERN_TILES: Readonly<Record<PatternId, Drawing>> = {
  uncovered: {
    size: 12,
    paths: [
      { d: HATCH, stroke: '#ffffff', strokeWidth: 3.8 },
      { d: HATCH, stroke: '#b0321a', strokeWidth: 1.5 },
    ],
  },
  partly: {
    size: 12,
    paths: [
      { d: DASHED_HATCH, stroke: '#ffffff', strokeWidth: 3 },
      { d: DASHED_HATCH, stroke: '#b0321a', strokeWidth: 1.2 },
    ],
  },
  missing: { size: 12, paths: [{ d: DOTS, fill: '#8b8b86' }] },
  suppressed: { size: 12, paths: [{ d: CROSS, stroke: '#8b8b86', strokeWidth: 0.8 }] },
  lost: { size: 12, paths: [{ d: 'M3,3 l6,6 M9,3 l-6,6', stroke: '#ffffff', strokeWidth: 1.6 }] },
  gained: { size: 12, paths: [{ d: 'M6,2.5 v7 M2.5,6 h7', stroke: '#ffffff', strokeWidth: 1.6 }] },
  moved: { size: 12, paths: [{ d: 'M0,6 h12', stroke: '#43247a', strokeWidth: 1 }] },
  worse: { size: 12, paths: [{ d: 'M3,7.5 l3,-3 l3,3', stroke: '#9a4300', strokeWidth: 1.2 }] },
  better: { size: 12, paths: [{ d: 'M3,4.5 l3,3 l3,-3', stroke: '#14568a', strokeWidth: 1.2 }] },
};

const SYMBOL_INK = { house: '#12395f', consumptionRoom: '#7a1f66' } as const;
const TINTS = { house: '#cfe0f0', consumptionRoom: '#f0d5ea' } as const;

const SHAPES: Readonly<Record<SymbolKind, { outline: string; glyph: string }>> = {
  house: {
    outline: 'M3,3 H21 V21 H3 Z',
    glyph: 'M12,6.2 L18,11.4 H16.2 V17.6 H13.4 V13.8 H10.6 V17.6 H7.8 V11.4 H6 Z',
  },
  consumptionRoom: {
    outline: 'M12,1.2 L22.8,12 L12,22.8 L1.2,12 Z',
    glyph: 'M10.8,7 H13.2 V10.8 H17 V13.2 H13.2 V17 H10.8 V13.2 H7 V10.8 H10.8 Z',
  },
  unitBase: {
    outline: 'M12,4 a8,8 0 1 1 0,16 a8,8 0 1 1 0,-16 Z',
    glyph: 'M12,8.8 a3.2,3.2 0 1 1 0,6.4 a3.2,3.2 0 1 1 0,-6.4 Z',
  },
};

/**
 * The drawing of a facility: square for a house, diamond for a consumption room, circle for a unit's base.
 * Open is filled, planned is light with a solid border, a candidate is hollow with a broken border.
 */
export function drawFacility(kind: SymbolKind, status: FacilityStatus, unit: UnitColour): Drawing {
  const ink = kind === 'unitBase' ? unit.ink : SYMBOL_INK[kind];
  const tint = kind === 'unitBase' ? unit.tint : TINTS[kind];
  const { outline, glyph } = SHAPES[kind];
  const halo: DrawnPath = { d: outline, stroke: '#ffffff', strokeWidth: 5, fill: '#ffffff' };
  if (status === 'open') {
    return {
      size: 24,
      paths: [halo, { d: outline, fill: ink, stroke: ink, strokeWidth: 1.6 }, { d: glyph, fill: '#ffffff' }],
    };
  }
  if (status === 'planned') {
    return {
      size: 24,
      paths: [halo, { d: outline, fill: tint, stroke: ink, strokeWidth: 2 }, { d: glyph, fill: ink }],
    };
  }
  return {
    size: 24,
    paths: [
      halo,
      { d: outline, fill: '#ffffff', stroke: ink, strokeWidth: 1.6, dash: [2.4, 2] },
      { d: glyph, stroke: ink, strokeWidth: 1 },
    ],
  };
}

/** The plate that a unit's number stands on. */
export function drawUnitPlate(unit: UnitColour): Drawing {
  return {
    size: 24,
    paths: [
      {
        d: 'M6,3 H18 a4,4 0 0 1 4,4 V17 a4,4 0 0 1 -4,4 H6 a4,4 0 0 1 -4,-4 V7 a4,4 0 0 1 4,-4 Z',
        fill: '#ffffff',
        stroke: unit.ink,
        strokeWidth: 2,
      },
    ],
  };
}
