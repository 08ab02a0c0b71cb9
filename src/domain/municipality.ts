import { type IsoDate, REFORM_DATE } from './iso-date.ts';
import type { LonLat } from './lon-lat.ts';
import type { MunicipalityCode } from './municipality-code.ts';

/** The largest town of a municipality, as far as the places table knows its size. */
export interface LargestTown {
  readonly name: string;
  /** People in the urban area; dated, from GeoNames. */
  readonly inhabitants: number;
}

/** One of the 98 municipalities, as the table in `geodata/municipalities` has it. */
export interface Municipality {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly regionUntil2026: string;
  readonly regionFrom2027: string;
  /** One of the 17 health councils that begin 1 January 2027. */
  readonly healthCouncil: string;
  /** Inhabitants on 1 January 2026 (Statistics Denmark, FOLK1A). */
  readonly population: number;
  /** Area in km2, lakes included. */
  readonly areaKm2: number;
  /** People of 18 years and over; rough, about 5 % off, not a statistic. */
  readonly adults: number;
  /** null where the size of no town is known. */
  readonly largestTown: LargestTown | null;
  /** A point inside the municipality's largest part, for its name. */
  readonly labelPoint: LonLat;
}

/** The region a municipality belongs to on a date: five regions until 31 December 2026, four after. */
export function regionOn(municipality: Municipality, date: IsoDate): string {
  return date < REFORM_DATE ? municipality.regionUntil2026 : municipality.regionFrom2027;
}
