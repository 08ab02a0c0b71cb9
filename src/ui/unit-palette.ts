/** The colour of a mobile unit: as an area on the map, and as ink for its border and number. */
export interface UnitColour {
  /** Light fill, `#rrggbb`; dark text is readable on it. */
  readonly tint: string;
  /** Dark colour of the same hue, `#rrggbb`; readable on white and on its own tint. */
  readonly ink: string;
}

/**
 * Eight colours that stay apart for readers with any of the three kinds of colour blindness: found by a search for
 * light colours whose smallest difference is large, held by a test. A unit always has a number too.
 */
export const UNIT_PALETTE: readonly UnitColour[] = [
  { tint: '#9dc3e6', ink: '#1d4f7c' },
  { tint: '#e9a474', ink: '#742f08' },
  { tint: '#c9de73', ink: '#465400' },
  { tint: '#7bd59f', ink: '#0b5535' },
  { tint: '#e7c6cc', ink: '#84304a' },
  { tint: '#bf9fef', ink: '#47297f' },
  { tint: '#afef9f', ink: '#2a5e12' },
  { tint: '#d49bbd', ink: '#6c1c4d' },
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
