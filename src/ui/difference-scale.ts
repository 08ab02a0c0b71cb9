import type { PatternId } from './legend-symbols.ts';

/** How a municipality fares in another plan; in the order of the legend. */
export const DIFFERENCE_CLASSES = [
  { id: 'lost', colour: '#d95f02', pattern: 'lost' },
  { id: 'gained', colour: '#2f7fb8', pattern: 'gained' },
  { id: 'moved', colour: '#a98fd0', pattern: 'moved' },
  { id: 'worse', colour: '#fbc98f', pattern: 'worse' },
  { id: 'better', colour: '#a9d3ef', pattern: 'better' },
  { id: 'unchanged', colour: '#f4f3f0', pattern: 'none' },
] as const satisfies readonly {
  readonly id: string;
  readonly colour: string;
  readonly pattern: PatternId | 'none';
}[];
export type DifferenceClass = (typeof DIFFERENCE_CLASSES)[number];
export type DifferenceId = DifferenceClass['id'];

/** Patterns of the classes that have one. */
export const DIFFERENCE_PATTERNS = [
  'lost',
  'gained',
  'moved',
  'worse',
  'better',
] as const satisfies readonly PatternId[];

const BY_ID = new Map<DifferenceId, DifferenceClass>(DIFFERENCE_CLASSES.map((one) => [one.id, one]));

/** @throws RangeError for an id that is none of the classes */
export function differenceClass(id: DifferenceId): DifferenceClass {
  const found = BY_ID.get(id);
  if (!found)
    throw new RangeError(`differenceClass: got "${id}", expected one of ${[...BY_ID.keys()].join(', ')}`);
  return found;
}
