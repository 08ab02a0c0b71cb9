import type { LonLat } from './lon-lat.ts';
import type { MunicipalityCode } from './municipality-code.ts';

/** A town, village, district or island with a name. */
export interface NamedPlace {
  readonly name: string;
  readonly lonLat: LonLat;
  readonly municipality: MunicipalityCode;
}

/** In `public/data`; not needed for any figure, and so fetched only where places are named. */
export const PLACE_FILE = 'places.json';
