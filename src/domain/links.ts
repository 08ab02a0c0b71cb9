import type { LonLat } from './lon-lat.ts';
import type { MunicipalityCode } from './municipality-code.ts';

/** Two municipalities that share a border on land; the smaller code first. */
export type LandBorder = readonly [MunicipalityCode, MunicipalityCode];

export type CrossingType = 'bridge' | 'tunnel' | 'dam' | 'ferry';

/** A fixed link or a ferry. An end outside the 98 municipalities (Ystad, Malmø, Christiansø) has null. */
export interface Crossing {
  readonly name: string;
  readonly type: CrossingType;
  readonly from: LonLat;
  readonly to: LonLat;
  readonly fromMunicipality: MunicipalityCode | null;
  readonly toMunicipality: MunicipalityCode | null;
  /** Time of the crossing itself, in minutes, without waiting. */
  readonly crossingMinutes: number;
  readonly carriesCars: boolean;
  readonly carriesBicycles: boolean;
  readonly seasonal: boolean;
  /** Minutes between departures in the daytime, mostly an assumption; null for a fixed link. */
  readonly intervalMinutes: number | null;
  /** Whether a fixed link carries a motorway. */
  readonly onMotorway: boolean;
}
