/** The colour of a mobile unit: as an area on the map, and as ink for its border and number. */
export interface UnitColour {
  /** Light fill, `#rrggbb`; dark text is readable on it. */
  readonly tint: string;
  /** Dark colour of the same hue, `#rrggbb`; readable on white and on its own tint. */
  readonly ink: string;
}

/**
 * Eight colours that stay apart for readers with red-green and blue-yellow colour blindness
 * (after Paul Tol's "light" scheme, ordered so that those used first differ most). A unit always has a number too.
 */
export const UNIT_PALETTE: readonly UnitColour[] = [
  { tint: '#9dc3e6', ink: '#1d4f7c' },
  { tint: '#f4e3a1', ink: '#6b5300' },
  { tint: '#8fd0ba', ink: '#0f5c46' },
  { tint: '#f7bfa0', ink: '#8a3b12' },
  { tint: '#d3c2ea', ink: '#553a86' },
  { tint: '#c9d77f', ink: '#4b5a00' },
  { tint: '#f8cdd8', ink: '#8a2c4b' },
  { tint: '#c4e8f3', ink: '#0b5a70' },
];

/**
 * The colour at a palette index.
 * @throws RangeError when the index is not one of the palette's.
 */
export function unitColour(index: number): UnitColour {
  const colour = UNIT_PALETTE[index];
  if (!colour) throw new RangeError(`unitColour: got ${index}, expected 0 to ${UNIT_PALETTE.length - 1}`);
  return colour;
}
