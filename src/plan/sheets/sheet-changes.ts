import type { SheetBasis } from './sheet-head.ts';

/** What a sheet's figures hang on, and can be another since. */
export type SheetChangeKind = keyof SheetBasis;

/** Something that has become another since a sheet was made; values as they are shown, null where they tell nothing. */
export interface SheetChange {
  readonly kind: SheetChangeKind;
  readonly before: string | null;
  readonly now: string | null;
}

/** What can be read by people; hashes say only that something is another. */
const TOLD: readonly SheetChangeKind[] = ['planName', 'fingerprint', 'asOf', 'engine', 'demand'];

const ORDER: readonly SheetChangeKind[] = [
  'planName',
  'fingerprint',
  'names',
  'groundwork',
  'asOf',
  'engine',
  'numbers',
  'demand',
  'services',
  'data',
];

/**
 * In which ways what a sheet was made from is another than what is open now. Services that were not used do not count,
 * nor do the names of another plan's houses and units.
 */
export function changesSince(then: SheetBasis, now: SheetBasis): readonly SheetChange[] {
  return ORDER.flatMap((kind): readonly SheetChange[] => {
    const [before, after] = [then[kind], now[kind]];
    if (before === after) return [];
    if (kind === 'services' && (before === null || after === null)) return [];
    if (kind === 'names' && then.fingerprint !== now.fingerprint) return [];
    const isTold = TOLD.includes(kind);
    return [{ kind, before: isTold ? before : null, now: isTold ? after : null }];
  });
}
