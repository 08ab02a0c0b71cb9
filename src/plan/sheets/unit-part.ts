import * as v from 'valibot';
import { regionOn } from '../../domain/municipality.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { ServiceArea } from '../../domain/plan.ts';
import type { ServiceAreaResult } from '../../domain/result.ts';
import type { Service } from '../../domain/service.ts';
import type { TravelDetail } from '../../domain/travel-analysis.ts';
import { listParties } from '../coordination/agreement-parties.ts';
import { findCityBorders } from '../coordination/city-borders.ts';
import { readFacilityGroundwork } from '../groundwork.ts';
import type { NamedTrip } from '../name-long-trips.ts';
import { type FacilitySizing, facilitySizing } from '../sizing/sizing-figures.ts';
import { readStaff } from '../sizing/staff-rows.ts';
import { readStops } from '../sizing/stop-rows.ts';
import { ruleRows } from './gap-rows.ts';
import { isEstimated } from './group-travel.ts';
import type { SheetInput } from './sheet-head.ts';
import {
  code,
  coverStatus,
  type DeepReadonly,
  facilityStatus,
  listOf,
  number,
  numberOrNull,
  ownPeople,
  party,
  peopleOf,
  rule,
  share,
  spread,
  sumOfPeople,
  text,
  textOrNull,
  way,
} from './sheet-parts.ts';

/** Need, room, time and cost of a unit or house; see `Sizing`. */
export const sizingSchema = v.object({
  people: numberOrNull,
  isEstimate: v.boolean(),
  /** Whether hidden numbers count in it as what stands in for them. */
  isApproximate: v.boolean(),
  contacts: numberOrNull,
  capacity: numberOrNull,
  room: numberOrNull,
  fullTimeNeeded: numberOrNull,
  fullTime: numberOrNull,
  staffCapacity: numberOrNull,
  staffRoom: numberOrNull,
  serviceHours: numberOrNull,
  serviceHoursPer100: numberOrNull,
  drivingHours: numberOrNull,
  drivingShare: numberOrNull,
  costPerYear: numberOrNull,
});
export type SheetSizing = DeepReadonly<v.InferOutput<typeof sizingSchema>>;

export const staffRow = v.object({ profession: text, fullTime: numberOrNull, hasCitizens: v.boolean() });

/** How far it is from the base to a municipality's people; medians, null where they are not known. */
const unitMunicipality = v.object({
  code,
  name: text,
  region: text,
  status: coverStatus,
  coveredShare: share,
  isHost: v.boolean(),
  isListed: v.boolean(),
  people: ownPeople,
  km: numberOrNull,
  minutes: numberOrNull,
});

export const unitPartSchema = v.object({
  id: text,
  number,
  name: text,
  status: facilityStatus,
  host: text,
  hasBase: v.boolean(),
  municipalities: listOf(unitMunicipality),
  /** Every region it has municipalities in; more than one is a break of R2. */
  regions: listOf(text),
  /** Health councils, and whether the unit has all of one's municipalities. */
  healthCouncils: listOf(v.object({ name: text, isWhole: v.boolean() })),
  people: v.nullable(sumOfPeople),
  travel: v.nullable(way),
  spread: v.nullable(spread),
  /** The places with the longest ways, the longest first. */
  longest: listOf(
    v.object({ place: text, municipality: text, minutes: number, km: number, usesFerry: v.boolean() }),
  ),
  sizing: sizingSchema,
  staff: listOf(staffRow),
  /** Whether the plan has staff in a form that is not read. */
  hasOtherStaff: v.boolean(),
  stops: listOf(text),
  neighbours: v.object({
    units: listOf(v.object({ number, name: text })),
    /** Municipalities beside it without full cover. */
    gaps: listOf(text),
    cities: listOf(v.object({ city: text, shared: listOf(text), borders: number })),
  }),
  agreement: v.nullable(v.object({ title: text, date: textOrNull })),
  forum: text,
  parties: listOf(party),
  rules: listOf(rule),
});
export type UnitPart = DeepReadonly<v.InferOutput<typeof unitPartSchema>>;

/** What is worked out of a unit's ways only for a sheet. */
export interface UnitWays {
  readonly detail: TravelDetail | null;
  readonly longest: readonly NamedTrip[];
}

/** A unit as a region's sheet tells about it. */
export function unitPart(
  area: ServiceArea,
  input: SheetInput & { readonly services: readonly Service[] },
  ways: UnitWays | undefined,
): UnitPart {
  const { plan, result, data, services } = input;
  const numbers = new Map(plan.serviceAreas.map(({ id }, index) => [id, index + 1]));
  const own = result.serviceAreas.find(({ id }) => id === area.id);
  const codes: readonly MunicipalityCode[] = own?.municipalities ?? area.municipalities;
  const municipalities = data.municipalities.filter((one) => codes.includes(one.code));
  const rows = new Map(result.municipalities.map((row) => [row.code, row]));
  const nameOf = (of: string): string => data.municipalities.find((one) => one.code === of)?.name ?? of;
  const covered = result.municipalities.filter((row) => codes.includes(row.code));
  const { forum, agreed } = readFacilityGroundwork(area);
  const staff = readStaff(area.staff);
  const spreadToBase = ways?.detail?.spreads.find(({ to }) => to === 'unitBase');
  return {
    id: area.id,
    number: numbers.get(area.id) ?? 0,
    name: area.name || area.id,
    status: area.status,
    host: nameOf(area.host),
    hasBase: area.base !== null,
    municipalities: municipalities.flatMap((one) => {
      const row = rows.get(one.code);
      if (!row) return [];
      const toBase = row.travel.unitBase;
      const isOwn = toBase?.nearest === area.id;
      return [
        {
          code: one.code,
          name: one.name,
          region: regionOn(one, result.asOf),
          status: row.status,
          coveredShare: row.coveredShare,
          isHost: one.code === area.host,
          isListed: area.municipalities.includes(one.code),
          people: peopleOf(row),
          km: isOwn ? (toBase.km?.median ?? null) : null,
          minutes: isOwn ? (toBase.minutes?.median ?? null) : null,
        },
      ];
    }),
    regions: [...new Set(municipalities.map((one) => regionOn(one, result.asOf)))],
    healthCouncils: [...new Set(municipalities.map(({ healthCouncil }) => healthCouncil))].map((name) => ({
      name,
      isWhole: data.municipalities.every((one) => one.healthCouncil !== name || codes.includes(one.code)),
    })),
    people: own
      ? {
          people: own.targetGroup,
          approximate: own.targetGroupApproximate === true,
          estimate: covered.some(isEstimated),
        }
      : null,
    travel: own ? wayOfUnit(own) : null,
    spread: spreadToBase
      ? { to: spreadToBase.to, bins: spreadToBase.bins, unreachableShare: spreadToBase.unreachableShare }
      : null,
    longest: (ways?.longest ?? []).map(({ place, municipality, minutes, km, usesFerry }) => ({
      place,
      municipality: nameOf(municipality),
      minutes,
      km,
      usesFerry,
    })),
    sizing: sizingPart(facilitySizing(area, plan, result, nameOf), own?.targetGroupApproximate === true),
    staff: staff.rows.map(({ profession, fullTime, hasCitizens }) => ({ profession, fullTime, hasCitizens })),
    hasOtherStaff: staff.other !== null,
    stops: readStops(area.stops).rows.map(({ name }) => name),
    neighbours: neighboursOfUnit(area, codes, input, nameOf),
    agreement: area.agreement && { title: area.agreement.title, date: area.agreement.date },
    forum,
    parties: listParties({
      host: area.host,
      covered: municipalities,
      asOf: result.asOf,
      services,
      agreement: area.agreement,
      agreed,
    }).map(({ kind, name, agreed: has }) => ({ kind, name, agreed: has })),
    rules: ruleRows(plan, result.rules).flatMap((one) => {
      const subjects = one.subjects.filter(({ id }) => id === area.id);
      return subjects.length > 0 ? [{ ...one, subjects }] : [];
    }),
  };
}

function wayOfUnit(own: ServiceAreaResult): UnitPart['travel'] {
  return {
    nearest: null,
    km: own.km,
    minutes: own.minutes,
    unreachableShare: own.unreachableShare ?? 0,
    ferryShare: own.ferryShare ?? null,
    withinMinutes: own.withinMinutes ?? null,
  };
}

/** The figures of a size that a sheet has. */
export function sizingPart(sizing: FacilitySizing, isApproximate: boolean): SheetSizing {
  return {
    isApproximate,
    people: sizing.people,
    isEstimate: sizing.isEstimate,
    contacts: sizing.contacts,
    capacity: sizing.capacity,
    room: sizing.room,
    fullTimeNeeded: sizing.fullTimeNeeded,
    fullTime: sizing.fullTime,
    staffCapacity: sizing.staffCapacity,
    staffRoom: sizing.staffRoom,
    serviceHours: sizing.serviceHours,
    serviceHoursPer100: sizing.serviceHoursPer100,
    drivingHours: sizing.drivingHours,
    drivingShare: sizing.drivingShare,
    costPerYear: sizing.costPerYear,
  };
}

function neighboursOfUnit(
  area: ServiceArea,
  codes: readonly MunicipalityCode[],
  { plan, result, data }: SheetInput,
  nameOf: (of: string) => string,
): UnitPart['neighbours'] {
  const inside = new Set<string>(codes);
  const beside = new Set<string>();
  for (const [a, b] of data.landBorders) {
    if (inside.has(a) && !inside.has(b)) beside.add(b);
    if (inside.has(b) && !inside.has(a)) beside.add(a);
  }
  const units = result.serviceAreas.flatMap((other) => {
    const isNext = other.municipalities.some((one) => beside.has(one) || inside.has(one));
    if (other.id === area.id || !isNext) return [];
    const index = plan.serviceAreas.findIndex(({ id }) => id === other.id);
    return [{ number: index + 1, name: plan.serviceAreas[index]?.name || other.id }];
  });
  return {
    units: units.toSorted((a, b) => a.number - b.number),
    gaps: result.municipalities
      .filter((row) => beside.has(row.code) && (row.status === 'none' || row.status === 'partly'))
      .map(({ name }) => name),
    cities: findCityBorders(plan, data.municipalities, data.landBorders)
      .filter(({ unit }) => unit === area.id)
      .map(({ city, shared, borders }) => ({
        city: nameOf(city),
        shared: shared.map(nameOf),
        borders: borders.length,
      })),
  };
}
