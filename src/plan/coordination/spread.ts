import type { IsoDate } from '../../domain/iso-date.ts';
import { type Municipality, regionOn } from '../../domain/municipality.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Service } from '../../domain/service.ts';

/** Kinds whose spread over the country the Council wants even. */
export const SPREAD_KINDS = {
  driveOut: ['social-drive-out', 'mobile-drop-in'],
  activities: ['local-activities', 'drop-in'],
} as const;
export type SpreadKind = keyof typeof SPREAD_KINDS;

/** Services that run or may run, of the kinds. */
export function servicesOfSpread(services: readonly Service[], spread: SpreadKind): readonly Service[] {
  const kinds: readonly string[] = SPREAD_KINDS[spread];
  return services.filter(
    ({ kind, status }) =>
      kind !== null && kinds.includes(kind) && status !== 'ophørt' && status !== 'på pause',
  );
}

/** A part of the country beside what is known there. */
export interface SpreadRow {
  readonly name: string;
  readonly municipalities: number;
  /** People in the target group; null where a number is not known or not shown. */
  readonly people: number | null;
  /** Known services; one of several parts counts in each. */
  readonly services: number;
  /** Municipalities with a known service. */
  readonly municipalitiesWith: number;
}

export interface Spread {
  readonly rows: readonly SpreadRow[];
  /** Known services, each once. */
  readonly total: number;
  /**
   * How far the known services' places are from following the people over the rows: 0 evenly, towards 1 all where
   * nobody is (half the sum of differences of shares). null without services or with numbers that are not known.
   */
  readonly unevenness: number | null;
}

export interface SpreadInput {
  readonly services: readonly Service[];
  readonly municipalities: readonly Municipality[];
  readonly peopleIn: (code: MunicipalityCode) => number | null;
}

/** Known services of a kind beside people, region by region. */
export function spreadByRegion(input: SpreadInput, spread: SpreadKind, asOf: IsoDate): Spread {
  return spreadOver(input, spread, (one) => regionOn(one, asOf));
}

/** The same by size of the largest town: municipalities with a larger town, and the others. */
export function spreadByTown(
  input: SpreadInput,
  spread: SpreadKind,
  cityInhabitants: number,
  names: { readonly larger: string; readonly others: string },
): Spread {
  return spreadOver(input, spread, ({ largestTown }) =>
    (largestTown?.inhabitants ?? 0) >= cityInhabitants ? names.larger : names.others,
  );
}

function spreadOver(
  { services, municipalities, peopleIn }: SpreadInput,
  spread: SpreadKind,
  partOf: (municipality: Municipality) => string,
): Spread {
  const known = servicesOfSpread(services, spread);
  const parts = [...new Set(municipalities.map(partOf))].sort((a, b) => a.localeCompare(b, 'da'));
  const rows = parts.map((name): SpreadRow => {
    const inside = municipalities.filter((one) => partOf(one) === name);
    const codes = new Set(inside.map(({ code }) => code));
    const here = known.filter(({ municipalities: own }) => own.some((code) => codes.has(code)));
    return {
      name,
      municipalities: inside.length,
      people: sumPeople(inside, peopleIn),
      services: here.length,
      municipalitiesWith: inside.filter(({ code }) => here.some((one) => one.municipalities.includes(code)))
        .length,
    };
  });
  return { rows, total: known.length, unevenness: unevennessOf(rows) };
}

function sumPeople(
  municipalities: readonly Municipality[],
  peopleIn: (code: MunicipalityCode) => number | null,
): number | null {
  let sum = 0;
  for (const { code } of municipalities) {
    const people = peopleIn(code);
    if (people === null) return null;
    sum += people;
  }
  return sum;
}

function unevennessOf(rows: readonly SpreadRow[]): number | null {
  const services = rows.reduce((sum, row) => sum + row.services, 0);
  let people = 0;
  for (const row of rows) {
    if (row.people === null) return null;
    people += row.people;
  }
  if (services === 0 || people === 0) return null;
  return (
    rows.reduce((sum, row) => sum + Math.abs(row.services / services - (row.people ?? 0) / people), 0) / 2
  );
}
