import * as v from 'valibot';
import { QUALITIES } from '../../domain/provenance.ts';
import {
  COVER_STATUSES,
  type CoverageResult,
  type MunicipalityResult,
  RULE_STATUSES,
} from '../../domain/result.ts';

/** The same value, never to be changed. */
export type DeepReadonly<Value> = Value extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value;

const MOST_CHARACTERS = 20_000;
const MOST_ROWS = 5_000;

export const text = v.pipe(v.string(), v.maxLength(MOST_CHARACTERS));
export const number = v.pipe(v.number(), v.finite());
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const textOrNull = v.nullable(text);
export const numberOrNull = v.nullable(number);
export const code = v.pipe(v.string(), v.regex(/^\d{4}$/));
export function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.maxLength(MOST_ROWS));
}

export const quality = v.picklist(QUALITIES);
export const coverStatus = v.picklist(COVER_STATUSES);
export const facilityStatus = v.picklist(['open', 'planned', 'candidate']);
export const ruleStatus = v.picklist(RULE_STATUSES);

/** A municipality's number of people as it may be shown; null where it is hidden, `suppressed` says why. */
export const ownPeople = v.object({
  people: numberOrNull,
  suppressed: v.nullable(v.picklist(['primary', 'secondary'])),
  quality,
});

/** People of several municipalities. `approximate`: hidden numbers count as what stands in for them. */
export const sumOfPeople = v.object({ people: number, approximate: v.boolean(), estimate: v.boolean() });

const distribution = v.object({ mean: number, median: number, p90: number, max: number });

/** How far people travel to the nearest place of a kind; `nearest` is the name of the one nearest for most. */
export const way = v.object({
  nearest: textOrNull,
  km: v.nullable(distribution),
  minutes: v.nullable(distribution),
  unreachableShare: number,
  ferryShare: numberOrNull,
  withinMinutes: v.nullable(v.record(v.string(), number)),
});

export const waysByKind = v.object({
  house: v.nullable(way),
  consumptionRoom: v.nullable(way),
  unitBase: v.nullable(way),
});

/** A neighbouring unit that could take a municipality, and what that would do to it. */
export const repair = v.object({
  unit: text,
  number: number,
  name: text,
  people: v.object({ before: numberOrNull, after: numberOrNull }),
  longestKm: v.object({ before: numberOrNull, after: numberOrNull }),
  longestMinutes: v.object({ before: numberOrNull, after: numberOrNull }),
  breaks: listOf(text),
});

/** A municipality that is not covered in full. `repairs` is null where they were not looked for. */
export const gap = v.object({
  code,
  name: text,
  region: text,
  healthCouncil: text,
  status: coverStatus,
  coveredShare: share,
  people: numberOrNull,
  quality,
  nearest: v.nullable(
    v.object({
      kind: v.picklist(['house', 'consumptionRoom']),
      name: text,
      /** What the median is in: minutes where no kilometres are known. */
      measure: v.picklist(['km', 'minutes']),
      median: number,
    }),
  ),
  repairs: v.nullable(listOf(repair)),
});

/** A rule with those it concerns, and the reasons given for what is waived. */
export const rule = v.object({
  id: text,
  level: v.picklist(['required', 'recommended']),
  standing: v.picklist(['law', 'agreement', 'recommendation', 'proposal', 'own']),
  status: ruleStatus,
  source: text,
  subjects: listOf(v.object({ id: text, message: text, reason: textOrNull })),
});

/** How a municipality is covered, for the map and its list. */
export const mapped = v.object({
  code,
  name: text,
  status: coverStatus,
  coveredShare: share,
  units: listOf(number),
});

/** Where a house, a room or a unit's base is, WGS 84; `unit` is the number of a base's unit. */
export const place = v.object({
  kind: v.picklist(['house', 'consumptionRoom', 'base']),
  name: text,
  lon: number,
  lat: number,
  unit: numberOrNull,
});

/** People by minutes; see `TravelSpread`. */
export const spread = v.object({
  to: v.picklist(['house', 'consumptionRoom', 'unitBase']),
  bins: listOf(v.object({ from: number, below: numberOrNull, share: number })),
  unreachableShare: number,
});

/** Someone to agree with. */
export const party = v.object({
  kind: v.picklist(['municipality', 'region', 'organisation']),
  name: text,
  agreed: v.boolean(),
});

export type SheetWay = DeepReadonly<v.InferOutput<typeof way>>;
export type SheetWays = DeepReadonly<v.InferOutput<typeof waysByKind>>;
export type SheetGap = DeepReadonly<v.InferOutput<typeof gap>>;
export type SheetRepair = DeepReadonly<v.InferOutput<typeof repair>>;
export type SheetRule = DeepReadonly<v.InferOutput<typeof rule>>;
export type SheetMapped = DeepReadonly<v.InferOutput<typeof mapped>>;
export type SheetPlace = DeepReadonly<v.InferOutput<typeof place>>;
export type SheetSpread = DeepReadonly<v.InferOutput<typeof spread>>;
export type SheetParty = DeepReadonly<v.InferOutput<typeof party>>;
export type SheetPeople = DeepReadonly<v.InferOutput<typeof ownPeople>>;

/** A municipality's number as the result shows it. */
export function peopleOf(row: MunicipalityResult): SheetPeople {
  return {
    people: row.targetGroup,
    suppressed: row.suppressed ?? null,
    quality: row.targetGroupQuality,
  };
}

export function waysOf(travel: MunicipalityResult['travel'], nameOf: (id: string) => string): SheetWays {
  const one = (figures: CoverageResult['summary']['travel']['house']): SheetWay | null =>
    figures && {
      nearest: figures.nearest === null ? null : nameOf(figures.nearest),
      km: figures.km,
      minutes: figures.minutes,
      unreachableShare: figures.unreachableShare,
      ferryShare: figures.ferryShare,
      withinMinutes: figures.withinMinutes ?? null,
    };
  return {
    house: one(travel.house),
    consumptionRoom: one(travel.consumptionRoom),
    unitBase: one(travel.unitBase),
  };
}
