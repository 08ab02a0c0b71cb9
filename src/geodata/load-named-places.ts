import * as v from 'valibot';
import { lonLat } from '../domain/lon-lat.ts';
import { municipalityCode } from '../domain/municipality-code.ts';
import { type NamedPlace, PLACE_FILE } from '../domain/named-place.ts';
import type { FetchFile } from './load-geodata.ts';

const PLACES_SCHEMA = v.object({
  places: v.array(v.tuple([v.string(), v.number(), v.number(), v.pipe(v.string(), v.regex(/^\d{4}$/))])),
});

/**
 * Loads the names of places.
 * @throws Error when the file is not there or not as it was built
 */
export async function loadNamedPlaces(
  baseUrl: string,
  fetchFile: FetchFile = fetch,
): Promise<readonly NamedPlace[]> {
  const address = `${baseUrl.replace(/\/$/, '')}/${PLACE_FILE}`;
  const response = await fetchFile(address);
  if (!response.ok) throw new Error(`loadNamedPlaces: got no file at ${address}`);
  const text = new TextDecoder().decode(await response.arrayBuffer());
  return v.parse(PLACES_SCHEMA, JSON.parse(text)).places.map(([name, lon, lat, code]) => ({
    name,
    lonLat: lonLat(lon, lat),
    municipality: municipalityCode(code),
  }));
}
