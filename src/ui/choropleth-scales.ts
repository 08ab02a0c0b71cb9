import type { Quality } from '../domain/provenance.ts';

/** What the municipalities can be coloured by. */
export type ChoroplethScaleId =
  | 'targetGroup'
  | 'targetGroupPer1000'
  | 'targetGroupPerKm2'
  | 'kmHouse'
  | 'kmConsumptionRoom'
  | 'minutesHouse'
  | 'minutesConsumptionRoom'
  | 'minutesUnitBase';

/** A municipality's value: a number of at least 0, null for unknown, or hidden to protect small groups. */
export type ChoroplethValue = number | 'suppressed' | null;

/** Drawn over a fill, so that the class is told by more than its colour. */
export type ClassPattern = 'none' | 'missing' | 'suppressed';

export interface ChoroplethClass {
  /** `missing`, `suppressed`, `zero`, or `step0` and up from the lowest. */
  readonly id: string;
  /** `#rrggbb`. */
  readonly colour: string;
  readonly pattern: ClassPattern;
  /** Lowest value in the class, itself included except where it is 0 and zero is a class of its own; null for classes without numbers. */
  readonly from: number | null;
  /** First value above the class; null for the highest class and for classes without numbers. */
  readonly below: number | null;
}

/**
 * A fixed scale: its limits are the same for every plan, so that two maps can be compared.
 * Limits are chosen for 12,000 people over 98 municipalities and for distances within Denmark.
 */
export interface ChoroplethScale {
  readonly id: ChoroplethScaleId;
  readonly quality: Quality;
  /** Decimals that the limits are written with. */
  readonly decimals: number;
  /** Whether the values are whole numbers, so that a class may be written `25-49`. */
  readonly whole: boolean;
  /** Zero where it is a class of its own, then the steps from the lowest up, then suppressed and missing. */
  readonly classes: readonly ChoroplethClass[];
}

// ColorBrewer "Blues" and "Purples" (Cynthia Brewer, Apache 2.0), both safe for colour-blind readers.
const BLUES = ['#deebf7', '#b7d4ea', '#84b9dc', '#4a95c8', '#1f6aae', '#083e7e'];
const PURPLES = ['#ebe8f3', '#cdc9e2', '#aaa5cf', '#8a80bb', '#6a4fa0', '#471182'];

const ZERO_COLOUR = '#ffffff';
const SUPPRESSED: ChoroplethClass = {
  id: 'suppressed',
  colour: '#d9d9d6',
  pattern: 'suppressed',
  from: null,
  below: null,
};
const MISSING: ChoroplethClass = {
  id: 'missing',
  colour: '#f1f0ed',
  pattern: 'missing',
  from: null,
  below: null,
};

function buildScale(
  scale: Omit<ChoroplethScale, 'classes'>,
  limits: readonly number[],
  colours: readonly string[],
  zeroApart: boolean,
): ChoroplethScale {
  if (colours.length !== limits.length + 1) {
    throw new RangeError(`buildScale: got ${colours.length} colours for ${limits.length} limits`);
  }
  const steps = colours.map((colour, step) => ({
    id: `step${step}`,
    colour,
    pattern: 'none' as const,
    from: limits[step - 1] ?? 0,
    below: limits[step] ?? null,
  }));
  const zero = { id: 'zero', colour: ZERO_COLOUR, pattern: 'none' as const, from: 0, below: 0 };
  return { ...scale, classes: [...(zeroApart ? [zero] : []), ...steps, SUPPRESSED, MISSING] };
}

const KM_LIMITS = [10, 25, 50, 75, 100];
const MINUTE_LIMITS = [15, 30, 45, 60, 90];

function minutesScale<Id extends ChoroplethScaleId>(id: Id): ChoroplethScale {
  return buildScale({ id, quality: 'estimate', decimals: 0, whole: false }, MINUTE_LIMITS, PURPLES, false);
}

export const CHOROPLETH_SCALES: Readonly<Record<ChoroplethScaleId, ChoroplethScale>> = {
  targetGroup: buildScale(
    { id: 'targetGroup', quality: 'estimate', decimals: 0, whole: true },
    [25, 50, 100, 200, 500],
    BLUES,
    true,
  ),
  targetGroupPer1000: buildScale(
    { id: 'targetGroupPer1000', quality: 'estimate', decimals: 1, whole: false },
    [1, 1.5, 2, 2.5, 3],
    BLUES,
    true,
  ),
  targetGroupPerKm2: buildScale(
    { id: 'targetGroupPerKm2', quality: 'estimate', decimals: 2, whole: false },
    [0.05, 0.1, 0.25, 1, 5],
    BLUES,
    true,
  ),
  kmHouse: buildScale(
    { id: 'kmHouse', quality: 'estimate', decimals: 0, whole: false },
    KM_LIMITS,
    PURPLES,
    false,
  ),
  kmConsumptionRoom: buildScale(
    { id: 'kmConsumptionRoom', quality: 'estimate', decimals: 0, whole: false },
    KM_LIMITS,
    PURPLES,
    false,
  ),
  minutesHouse: minutesScale('minutesHouse'),
  minutesConsumptionRoom: minutesScale('minutesConsumptionRoom'),
  minutesUnitBase: minutesScale('minutesUnitBase'),
};

/**
 * The one class that a value falls in; a value on a limit belongs to the class above it.
 * @throws RangeError when the value is below 0 or not finite.
 */
export function classifyValue(scale: ChoroplethScale, value: ChoroplethValue): ChoroplethClass {
  if (value === null) return MISSING;
  if (value === 'suppressed') return SUPPRESSED;
  if (!Number.isFinite(value) || value < 0) {
    throw new RangeError(`classifyValue: got ${value} for ${scale.id}, expected a number of at least 0`);
  }
  const found = scale.classes.find(
    ({ from, below }) =>
      from !== null && (from === below ? value === from : value >= from && value < (below ?? Infinity)),
  );
  if (!found) throw new RangeError(`classifyValue: got ${value}, which no class of ${scale.id} holds`);
  return found;
}
