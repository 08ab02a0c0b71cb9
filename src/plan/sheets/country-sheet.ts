import * as v from 'valibot';
import { coverageFigures } from '../coverage-figures.ts';
import {
  countFacilities,
  facilityNames,
  gapRows,
  mapRows,
  placeRows,
  type RepairsByGap,
  ruleRows,
} from './gap-rows.ts';
import { groupTravelList, travelByGroup } from './group-travel.ts';
import { buildHead, headSchema, type SheetInput } from './sheet-head.ts';
import {
  code,
  type DeepReadonly,
  gap,
  listOf,
  mapped,
  number,
  place,
  rule,
  text,
  waysByKind,
  waysOf,
} from './sheet-parts.ts';

const facilityCount = v.object({ open: number, planned: number, candidates: number });
const overlap = v.object({ code, name: text, by: listOf(text) });

/** The ministry's sheet: the country check. */
export const countrySheetSchema = v.object({
  role: v.literal('country'),
  head: headSchema,
  verdict: v.object({
    municipalities: number,
    covered: number,
    partly: number,
    uncovered: number,
    targetGroup: number,
    peopleWithoutCover: number,
    estimate: v.boolean(),
    approximate: v.boolean(),
  }),
  targetGroupCovered: number,
  facilities: v.object({ houses: facilityCount, units: facilityCount, consumptionRooms: facilityCount }),
  rules: listOf(rule),
  gaps: listOf(gap),
  overlaps: v.object({
    /** Municipalities with at least one demand point in two units, as the result counts them. */
    inSeveralUnits: number,
    /** Those that two units or more cover a part of, whether at the same point or not. */
    severalUnits: listOf(overlap),
    houseAndUnit: listOf(overlap),
    severalHouses: listOf(overlap),
  }),
  travel: waysByKind,
  groups: groupTravelList,
  map: listOf(mapped),
  places: listOf(place),
});

export type CountrySheet = DeepReadonly<v.InferOutput<typeof countrySheetSchema>>;

/** @param repairs null where they were not looked for */
export function buildCountrySheet(input: SheetInput, repairs: RepairsByGap | null): CountrySheet {
  const { plan, result } = input;
  const { summary, municipalities, rules } = result;
  const nameOf = facilityNames(plan);
  const units = new Set(plan.serviceAreas.map(({ id }) => id));
  const overlaps = (
    isOne: (houses: readonly string[], units: readonly string[]) => boolean,
  ): CountrySheet['overlaps']['severalUnits'] =>
    municipalities.flatMap(({ code: of, name, by }) => {
      const isOverlap = isOne(
        by.filter((id) => !units.has(id)),
        by.filter((id) => units.has(id)),
      );
      return isOverlap ? [{ code: of, name, by: by.map(nameOf) }] : [];
    });
  return {
    role: 'country',
    head: buildHead(input),
    verdict: coverageFigures(result),
    targetGroupCovered: summary.targetGroupCovered,
    facilities: countFacilities(plan),
    rules: ruleRows(plan, rules),
    gaps: gapRows(input, repairs),
    overlaps: {
      inSeveralUnits: summary.inSeveralUnits,
      severalUnits: overlaps((_houses, mobile) => mobile.length > 1),
      houseAndUnit: overlaps((houses, mobile) => houses.length > 0 && mobile.length > 0),
      severalHouses: overlaps((houses) => houses.length > 1),
    },
    travel: waysOf(summary.travel, nameOf),
    groups: travelByGroup(input),
    map: mapRows(plan, municipalities),
    places: placeRows(plan),
  };
}
