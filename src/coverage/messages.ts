import type { RuleId } from '../domain/rule-levels.ts';
import type { TravelNote } from '../domain/travel-matrix.ts';

/** Some municipalities under one heading: a region or health council with those of a unit that lie in it. */
export interface NamedGroup {
  readonly name: string;
  readonly members: readonly string[];
}

/** A ferry as a message names it. */
export interface NamedFerry {
  readonly name: string;
  readonly seasonal: boolean;
}

/** Every sentence the engine says, in one language. Arguments are names as the plan and the tables have them. */
export interface CoverageMessages {
  /** On what each rule rests. */
  readonly sources: Readonly<Record<RuleId, string>>;
  /** @param share 0 to 1 */
  partlyCovered(municipality: string, share: number): string;
  uncovered(municipality: string): string;
  inSeveralRegions(unit: string, regions: readonly NamedGroup[]): string;
  councilsNotYet(unit: string): string;
  wholeCouncil(unit: string, council: string): string;
  partOfCouncil(unit: string, council: string, missing: readonly string[]): string;
  acrossCouncils(unit: string, councils: readonly NamedGroup[]): string;
  fallsApart(unit: string, parts: readonly (readonly string[])[]): string;
  heldByFerries(unit: string, ferries: readonly NamedFerry[]): string;
  inSeveralUnits(municipality: string, units: readonly string[]): string;
  minutesUnknown(unit: string): string;
  baseUnknown(unit: string): string;
  /** @param shareWithin 0 to 1 */
  tooFewWithin(unit: string, shareWithin: number, limitMinutes: number): string;
  farFromBase(unit: string, municipality: string, medianMinutes: number, unitMedianMinutes: number): string;
  /** @param isApproximate whether hidden numbers are part of the people */
  overCapacity(
    facility: string,
    people: number,
    capacity: number,
    isEstimate: boolean,
    isApproximate: boolean,
  ): string;
  capacityUnknown(facility: string): string;
  townTooSmall(
    house: string,
    municipality: string,
    town: string,
    inhabitants: number,
    needed: number,
  ): string;
  townUnknown(house: string, municipality: string): string;
  withoutMunicipalities(unit: string): string;
  hostNotMember(unit: string, host: string): string;
  baseInOther(unit: string, other: string, host: string): string;
  baseOutside(unit: string, host: string, km: number): string;
  baseNearBorder(unit: string, host: string, km: number): string;
  agreementUnknown(unit: string): string;
  agreementLacks(unit: string, missing: readonly string[]): string;
  waived(message: string, reason: string): string;
  siteOutside(site: string, municipality: string, km: number): string;
  /** @param km how far the facility was moved to come onto the network of roads */
  movedToNetwork(facility: string, km: number): string;
  travelNote(note: TravelNote): string;
}
