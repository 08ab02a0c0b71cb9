import * as v from 'valibot';
import { regionOn } from '../../domain/municipality.ts';
import { counts } from '../../domain/plan.ts';
import { facilitySizing } from '../sizing/sizing-figures.ts';
import { readStaff } from '../sizing/staff-rows.ts';
import { gapRows, mapRows, placeRows, type RepairsByGap } from './gap-rows.ts';
import { sumRows } from './group-travel.ts';
import { buildHead, headSchema, type SheetInput } from './sheet-head.ts';
import {
  code,
  type DeepReadonly,
  facilityStatus,
  gap,
  listOf,
  mapped,
  number,
  place,
  sumOfPeople,
  text,
} from './sheet-parts.ts';
import { sizingPart, sizingSchema, staffRow, type UnitWays, unitPart, unitPartSchema } from './unit-part.ts';

const housePart = v.object({
  name: text,
  status: facilityStatus,
  municipality: text,
  serves: listOf(text),
  staff: listOf(staffRow),
  sizing: sizingSchema,
});

/** A region's sheet: its units one by one. */
export const regionSheetSchema = v.object({
  role: v.literal('region'),
  head: headSchema,
  region: text,
  municipalities: listOf(v.object({ code, name: text })),
  covered: number,
  partly: number,
  uncovered: number,
  people: sumOfPeople,
  /** Whether the services could be read: without them there are no civil and private parties. */
  hasServices: v.boolean(),
  healthCouncils: listOf(v.object({ name: text, municipalities: listOf(text), units: listOf(text) })),
  units: listOf(unitPartSchema),
  houses: listOf(housePart),
  gaps: listOf(gap),
  map: listOf(mapped),
  places: listOf(place),
});
export type RegionSheet = DeepReadonly<v.InferOutput<typeof regionSheetSchema>>;
export type HousePart = RegionSheet['houses'][number];

/** The regions on the date that is looked at, in Danish order. */
export function regionsOf({ result, data }: Pick<SheetInput, 'result' | 'data'>): readonly string[] {
  const names = new Set(data.municipalities.map((one) => regionOn(one, result.asOf)));
  return [...names].sort((a, b) => a.localeCompare(b, 'da'));
}

/** The ids of the units with a municipality in a region, without candidates. */
export function unitsOfRegion(
  region: string,
  { plan, result, data }: Pick<SheetInput, 'plan' | 'result' | 'data'>,
): readonly string[] {
  const codes = new Set(
    data.municipalities.filter((one) => regionOn(one, result.asOf) === region).map((one) => one.code),
  );
  const reached = new Map(result.serviceAreas.map((area) => [area.id, area.municipalities]));
  return plan.serviceAreas
    .filter(
      (area) => counts(area) && (reached.get(area.id) ?? area.municipalities).some((one) => codes.has(one)),
    )
    .map(({ id }) => id);
}

/** @param ways by the unit's id; empty where nothing was worked out */
export function buildRegionSheet(
  region: string,
  input: SheetInput,
  ways: ReadonlyMap<string, UnitWays>,
  repairs: RepairsByGap | null,
): RegionSheet {
  const { plan, result, data } = input;
  const own = data.municipalities.filter((one) => regionOn(one, result.asOf) === region);
  const codes = new Set<string>(own.map((one) => one.code));
  const rows = result.municipalities.filter((row) => codes.has(row.code));
  const unitIds = new Set(unitsOfRegion(region, input));
  const units = plan.serviceAreas
    .filter(({ id }) => unitIds.has(id))
    .map((area) => unitPart(area, { ...input, services: input.services ?? [] }, ways.get(area.id)));
  const nameOf = (of: string): string => data.municipalities.find((one) => one.code === of)?.name ?? of;
  const peopleIn = new Map(data.municipalities.map((one, i) => [one.code, data.targetGroup[i]?.people ?? 0]));
  const councils = [...new Set(own.map(({ healthCouncil }) => healthCouncil))];
  const shown = new Set([
    ...codes,
    ...units.flatMap(({ municipalities }) => municipalities.map((m) => m.code)),
  ]);
  return {
    role: 'region',
    head: buildHead(input),
    region,
    municipalities: own.map(({ code: of, name }) => ({ code: of, name })),
    covered: rows.filter(({ status }) => status !== 'none' && status !== 'partly').length,
    partly: rows.filter(({ status }) => status === 'partly').length,
    uncovered: rows.filter(({ status }) => status === 'none').length,
    people: sumRows(rows, peopleIn),
    hasServices: input.services !== null,
    healthCouncils: councils
      .sort((a, b) => a.localeCompare(b, 'da'))
      .map((name) => {
        const inside = own.filter(({ healthCouncil }) => healthCouncil === name);
        const within = new Set<string>(inside.map((one) => one.code));
        return {
          name,
          municipalities: inside.map((one) => one.name),
          units: units
            .filter(({ municipalities }) => municipalities.some((one) => within.has(one.code)))
            .map((unit) => unit.name),
        };
      }),
    units,
    houses: plan.sites
      .filter((site) => site.kind === 'house' && counts(site) && codes.has(site.municipality))
      .map((site) => ({
        name: site.name || site.id,
        status: site.status,
        municipality: nameOf(site.municipality),
        serves: site.serves.map(nameOf),
        staff: readStaff(site.staff).rows.map(({ profession, fullTime, hasCitizens }) => ({
          profession,
          fullTime,
          hasCitizens,
        })),
        sizing: sizingPart(facilitySizing(site, plan, result, nameOf), false),
      })),
    gaps: gapRows(input, repairs).filter((one) => codes.has(one.code)),
    map: mapRows(
      plan,
      result.municipalities.filter((row) => shown.has(row.code)),
    ),
    places: placeRows(plan),
  };
}
