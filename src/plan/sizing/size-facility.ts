import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { AssumptionValues } from './assumptions.ts';
import { countFullTime, type StaffRow } from './staff-rows.ts';
import type { StopRow } from './stop-rows.ts';

/** A place driven to: a stop of the plan, or where none are given, each municipality of the unit. */
export interface DrivenPlace {
  readonly name: string;
  readonly perWeek: number;
  /** One way from the base, minutes; null where it is not known. */
  readonly minutes: number | null;
}

export interface SizingInput {
  /** People in the target group that it covers; null where the number is not known or not shown. */
  readonly people: number | null;
  readonly contactShare: number;
  readonly capacity: number | null;
  readonly staff: readonly StaffRow[];
  /** Hours a week that it is open or out; null where it is not said. */
  readonly weeklyHours: number | null;
  readonly stops: readonly StopRow[];
  /** Empty for a house. */
  readonly places: readonly DrivenPlace[];
  readonly assumptions: AssumptionValues;
}

/** Every figure is null where something it needs is not known. */
export interface Sizing {
  /** Citizens to be in contact with: people times the share. */
  readonly contacts: number | null;
  /** Full-time posts with citizens that so many need. */
  readonly fullTimeNeeded: number | null;
  readonly fullTime: number | null;
  readonly fullTimeWithCitizens: number | null;
  /** What the posts with citizens have room for: posts times caseload, rounded down. */
  readonly staffCapacity: number | null;
  /** Capacity of the plan less contacts. */
  readonly room: number | null;
  /** What the posts have room for less contacts. */
  readonly staffRoom: number | null;
  /** Hours a week with citizens: as given, else those of the stops. */
  readonly serviceHours: number | null;
  readonly serviceHoursPer100: number | null;
  /** Hours a week on the road: out and back for each trip. */
  readonly drivingHours: number | null;
  /** Driving as a share of driving and service together. */
  readonly drivingShare: number | null;
  /** Places whose way is not known: while there are any, the hours on the road are too. */
  readonly placesWithoutWay: number;
  /** Staff hours a week: posts times a full-time week. */
  readonly staffHours: number | null;
  /** Kr. a year for the contacts by the cost of a citizen. */
  readonly costPerYear: number | null;
  /** Kr. a year that as many citizens with the most complex problems cost in all, by the sources. */
  readonly costOfComplexNeeds: number | null;
}

/** How large a unit or house is beside the need, and what it would cost by the plan's assumptions. */
export function sizeFacility(input: SizingInput): Sizing {
  const { people, contactShare, capacity, assumptions, places } = input;
  const contacts = times(people, contactShare);
  const { all: fullTime, withCitizens } = countFullTime(input.staff);
  const staffCapacity = withCitizens === null ? null : Math.floor(withCitizens * assumptions.caseload + 1e-9);
  const serviceHours = input.weeklyHours ?? hoursOfStops(input.stops, assumptions.tripsPerPlace);
  const placesWithoutWay = places.filter(({ minutes }) => minutes === null).length;
  const drivingHours = placesWithoutWay > 0 || places.length === 0 ? null : sumDrivingHours(places);
  return {
    contacts,
    fullTimeNeeded: contacts === null ? null : contacts / assumptions.caseload,
    fullTime,
    fullTimeWithCitizens: withCitizens,
    staffCapacity,
    room: minus(capacity, contacts),
    staffRoom: minus(staffCapacity, contacts),
    serviceHours,
    serviceHoursPer100: serviceHours === null || !people ? null : (serviceHours / people) * 100,
    drivingHours,
    drivingShare: shareOf(drivingHours, serviceHours),
    placesWithoutWay,
    staffHours: times(fullTime, assumptions.fullTimeHours),
    costPerYear: times(contacts, assumptions.costPerCitizen),
    costOfComplexNeeds: times(contacts, assumptions.costOfComplexNeeds),
  };
}

function times(value: number | null, factor: number): number | null {
  return value === null ? null : value * factor;
}

function minus(value: number | null, less: number | null): number | null {
  return value === null || less === null ? null : value - less;
}

/** Hours a week on the spot; null as long as a stop does not say how long it takes, or there are none. */
function hoursOfStops(stops: readonly StopRow[], tripsPerPlace: number): number | null {
  if (stops.length === 0) return null;
  let sum = 0;
  for (const { hours, perWeek } of stops) {
    if (hours === null) return null;
    sum += hours * (perWeek ?? tripsPerPlace);
  }
  return sum;
}

function sumDrivingHours(places: readonly DrivenPlace[]): number {
  return places.reduce((sum, { minutes, perWeek }) => sum + ((minutes ?? 0) * 2 * perWeek) / 60, 0);
}

function shareOf(driving: number | null, service: number | null): number | null {
  if (driving === null || service === null || driving + service === 0) return null;
  return driving / (driving + service);
}

/**
 * What a unit drives to: its stops, or without any, each of its municipalities.
 * @param minutesTo one way from the base to where the municipality's people are; null where it is not known
 */
export function listPlaces(
  stops: readonly StopRow[],
  municipalities: readonly MunicipalityCode[],
  tripsPerPlace: number,
  minutesTo: (code: MunicipalityCode) => number | null,
  nameOf: (code: MunicipalityCode) => string,
): readonly DrivenPlace[] {
  if (stops.length === 0) {
    return municipalities.map((code) => ({
      name: nameOf(code),
      perWeek: tripsPerPlace,
      minutes: minutesTo(code),
    }));
  }
  return stops.map(({ name, municipality, perWeek }) => ({
    name,
    perWeek: perWeek ?? tripsPerPlace,
    minutes: municipality === null ? null : minutesTo(municipality),
  }));
}

/**
 * Hours a week as a plan may have them: a number, also written as text with a decimal comma; null for nothing and
 * for anything else.
 */
export function readWeeklyHours(value: unknown): number | null {
  const number =
    typeof value === 'string' && /^\d+([.,]\d+)?$/.test(value.trim())
      ? Number(value.trim().replace(',', '.'))
      : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 && number <= MOST_HOURS
    ? number
    : null;
}

/** So many hours a week are a mistake, even with many teams out at once. */
export const MOST_HOURS = 10_000;
