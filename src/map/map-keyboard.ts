import type { Direction } from './nearest-in-direction.ts';

/** What a key does on the map. */
export type MapKeyCommand =
  | { readonly kind: 'pan'; readonly east: number; readonly south: number }
  | { readonly kind: 'zoom'; readonly steps: 1 | -1 }
  | { readonly kind: 'neighbour'; readonly direction: Direction }
  | { readonly kind: 'selectAtCentre' | 'clearSelection' | 'wholeCountry' };

export interface PressedKey {
  readonly key: string;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const PAN_PX = 80;
const FAR_PAN_PX = 240;

const ARROWS: Readonly<Record<string, { direction: Direction; east: number; south: number }>> = {
  ArrowUp: { direction: 'north', east: 0, south: -1 },
  ArrowDown: { direction: 'south', east: 0, south: 1 },
  ArrowLeft: { direction: 'west', east: -1, south: 0 },
  ArrowRight: { direction: 'east', east: 1, south: 0 },
};

/** The command of a key; null for keys that are not the map's, so that Tab and the browser's own keys go on. */
export function readMapKey(pressed: PressedKey): MapKeyCommand | null {
  if (pressed.ctrlKey || pressed.metaKey) return null;
  const arrow = ARROWS[pressed.key];
  if (arrow) {
    if (pressed.altKey) return { kind: 'neighbour', direction: arrow.direction };
    const length = pressed.shiftKey ? FAR_PAN_PX : PAN_PX;
    return { kind: 'pan', east: arrow.east * length, south: arrow.south * length };
  }
  if (pressed.altKey) return null;
  switch (pressed.key) {
    case '+':
    case '=':
      return { kind: 'zoom', steps: 1 };
    case '-':
    case '_':
      return { kind: 'zoom', steps: -1 };
    case 'Home':
    case '0':
      return { kind: 'wholeCountry' };
    case 'Enter':
    case ' ':
      return { kind: 'selectAtCentre' };
    case 'Escape':
      return { kind: 'clearSelection' };
    default:
      return null;
  }
}
