import type { KindGroup, ServiceStatus } from '../domain/service.ts';
import type { Drawing, DrawnPath } from './legend-symbols.ts';

/** What a symbol is of: a group of the catalogue, or a type of the user's own. */
export type ServiceSymbol = KindGroup | 'own';

export const SERVICE_SYMBOLS: readonly ServiceSymbol[] = [
  'outreach',
  'mobile',
  'drop-in',
  'shelter',
  'advice',
  'acute',
  'treatment',
  'support',
  'team',
  'harm',
  'own',
];

/** How a service stands, as far as it is drawn: the rest have ended, pause, or are not known to exist. */
export const SERVICE_LOOKS = ['existing', 'planned', 'other'] as const;
export type ServiceLook = (typeof SERVICE_LOOKS)[number];

export function serviceLook(status: ServiceStatus): ServiceLook {
  return status === 'eksisterende' ? 'existing' : status === 'planlagt' ? 'planned' : 'other';
}

const INK = '#1d5a3c';
const TINT = '#d3e8db';
const OUTLINE = 'M12,1.8 L21,6.9 V17.1 L12,22.2 L3,17.1 V6.9 Z';

/** The letter of each, as strokes: no font is needed, and it looks the same everywhere. */
const LETTERS: Readonly<Record<ServiceSymbol, { readonly letter: string; readonly d: string }>> = {
  outreach: { letter: 'O', d: 'M12,7.6 a3.4,4.4 0 1 1 0,8.8 a3.4,4.4 0 1 1 0,-8.8 Z' },
  mobile: { letter: 'M', d: 'M8.2,16.4 V7.6 L12,13 L15.8,7.6 V16.4' },
  'drop-in': { letter: 'V', d: 'M8.2,7.6 L12,16.4 L15.8,7.6' },
  shelter: { letter: 'H', d: 'M8.6,7.6 V16.4 M15.4,7.6 V16.4 M8.6,12 H15.4' },
  advice: { letter: 'R', d: 'M9,16.4 V7.6 H12.6 a2.4,2.4 0 0 1 0,4.8 H9 M12.4,12.4 L15.4,16.4' },
  acute: { letter: 'A', d: 'M8.2,16.4 L12,7.6 L15.8,16.4 M9.6,13.4 H14.4' },
  treatment: {
    letter: 'B',
    d: 'M9,7.6 V16.4 H12.8 a2.3,2.3 0 0 0 0,-4.6 H9 M12.4,11.8 a2.1,2.1 0 0 0 0,-4.2 H9',
  },
  support: { letter: 'S', d: 'M15,9.2 C14,7 9.2,7 9.2,9.8 C9.2,12.8 15,11.2 15,14.2 C15,17 10,17 9,14.8' },
  team: { letter: 'T', d: 'M8.2,7.6 H15.8 M12,7.6 V16.4' },
  harm: { letter: 'I', d: 'M12,7.6 V16.4 M9.8,7.6 H14.2 M9.8,16.4 H14.2' },
  own: { letter: 'E', d: 'M15,7.6 H9.2 V16.4 H15 M9.2,12 H14' },
};

export function serviceLetter(symbol: ServiceSymbol): string {
  return LETTERS[symbol].letter;
}

/** A hexagon with a letter: filled for what exists, light for what is planned, hollow and broken for the rest. */
export function drawService(symbol: ServiceSymbol, look: ServiceLook): Drawing {
  const halo: DrawnPath = { d: OUTLINE, stroke: '#ffffff', strokeWidth: 4, fill: '#ffffff' };
  const shape: DrawnPath =
    look === 'other'
      ? { d: OUTLINE, fill: '#ffffff', stroke: INK, strokeWidth: 1.5, dash: [2.4, 2] }
      : { d: OUTLINE, fill: look === 'existing' ? INK : TINT, stroke: INK, strokeWidth: 1.6 };
  const letter: DrawnPath = {
    d: LETTERS[symbol].d,
    stroke: look === 'existing' ? '#ffffff' : INK,
    strokeWidth: 1.9,
  };
  return { size: 24, paths: [halo, shape, letter] };
}
