/** The colour of a mobile unit: as an area on the map, and as ink for its border and number. */
export interface UnitColour {
  /** Light fill, `#rrggbb`; dark text is readable on it. */
  readonly tint: string;
  /** Dark colour of the same hue, `#rrggbb`; readable on white and on its own tint. */
  readonly ink: string;
}

/**
 * Eight calm colours that stay apart for readers with any of the three kinds of colour blindness: found by a search for
 * light colours whose smallest difference is large, held by a test. A unit always has a number too.
 */
export const UNIT_PALETTE: readonly UnitColour[] = [
  { tint: '#a4c3e5', ink: '#1d4f7c' },
  { tint: '#f3dc91', ink: '#5f4b00' },
  { tint: '#83c398', ink: '#0b4a2c' },
  { tint: '#b994db', ink: '#3d1f6b' },
  { tint: '#e58c6c', ink: '#5f2108' },
  { tint: '#94d6de', ink: '#0b5060' },
  { tint: '#c2d65c', ink: '#465400' },
  { tint: '#daa9b8', ink: '#6f2340' },
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

const DARKER = 0.42;

/**
 * The colour of a unit: the one chosen for it, or else the palette's at an index. A chosen colour that is not of the
 * palette gets a darker ink of its own hue.
 * @param chosen `#rrggbb`; null where none is chosen
 */
export function colourOfUnit(chosen: string | null, index: number): UnitColour {
  if (chosen === null) return unitColour(index);
  const tint = chosen.toLowerCase();
  return UNIT_PALETTE.find((colour) => colour.tint === tint) ?? { tint, ink: darker(tint) };
}

function darker(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) * DARKER);
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
