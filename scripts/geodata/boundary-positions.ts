import { isInDenmarkBox } from '../../src/domain/lon-lat.ts';
import { utm32ToLonLat } from '../../src/geometry/utm32.ts';
import { describeValue, isRecord, type Report } from './boundary-layers.ts';
import type { FilePolygon, Position } from './boundary-rings.ts';

/** Reference systems that a position of a map file of Denmark can be told to be in by its size alone. */
type PositionSystem = 'lonLat' | 'utm32' | 'latLon' | 'northingEasting' | 'utm33' | 'webMercator' | 'unknown';

const EXPECTED =
  'positioner i Danmark som længdegrad, breddegrad (WGS 84) eller som øst, nord i meter (EPSG:25832, UTM zone 32)';

const HINTS: Readonly<Record<PositionSystem, string>> = {
  lonLat: '',
  utm32: '',
  latLon: '. Længde- og breddegrad ser ud til at være byttet om',
  northingEasting: '. Øst og nord ser ud til at være byttet om',
  utm33: '. Positionerne ligner UTM zone 33 (EPSG:25833); omregn filen til UTM zone 32 eller WGS 84',
  webMercator: '. Positionerne ligner Web Mercator (EPSG:3857); omregn filen til UTM zone 32 eller WGS 84',
  unknown: '',
};

/**
 * How to bring a file's positions to WGS 84, longitude first: told by their size, and by the file's `crs` where
 * it has one, which must agree. null, with what is wrong reported, when they are in no system that is read.
 */
export function findConversion(
  polygons: readonly FilePolygon[],
  crs: { readonly value: unknown; readonly path: string },
  report: Report,
): ((position: Position) => Position) | null {
  const named = systemOfCrs(crs.value);
  if (named === 'unknown') {
    report(crs.path, crsName(crs.value), 'EPSG:25832 eller WGS 84 (CRS84, EPSG:4326, EPSG:4258)');
    return null;
  }
  const first = polygons[0]?.[0]?.positions[0];
  if (!first) return (position) => position;
  const system = systemOfPosition(first);
  for (const polygon of polygons) {
    for (const ring of polygon) {
      const index = ring.positions.findIndex((position) => systemOfPosition(position) !== system);
      const odd = ring.positions[index];
      if (!odd) continue;
      const hint = system === 'lonLat' || system === 'utm32' ? HINTS[systemOfPosition(odd)] : HINTS[system];
      report(`${ring.path}[${index}]`, `[${odd}]`, EXPECTED + hint);
      return null;
    }
  }
  if (system !== 'lonLat' && system !== 'utm32') {
    report(`${polygons[0]?.[0]?.path}[0]`, `[${first}]`, EXPECTED + HINTS[system]);
    return null;
  }
  if (named !== null && named !== system) {
    const said = `${crsName(crs.value)}, men positioner som [${first}]`;
    report(
      crs.path,
      said,
      system === 'utm32' ? 'EPSG:25832 til sådanne positioner' : 'WGS 84 til sådanne positioner',
    );
    return null;
  }
  return system === 'lonLat' ? (position) => position : ([x, y]) => utm32ToLonLat(x, y);
}

/** The boxes do not overlap, so that a position is in one system at most. */
function systemOfPosition([x, y]: Position): PositionSystem {
  if (isInDenmarkBox(x, y)) return 'lonLat';
  if (isInDenmarkBox(y, x)) return 'latLon';
  if (isUtm32(x, y)) return 'utm32';
  if (isUtm32(y, x)) return 'northingEasting';
  if (x > 0 && x < 540_000 && y > 6_000_000 && y < 6_500_000) return 'utm33';
  if (x > 830_000 && x < 1_740_000 && y > 7_200_000 && y < 8_000_000) return 'webMercator';
  return 'unknown';
}

function isUtm32(x: number, y: number): boolean {
  // Metres first, so that degrees elsewhere in the world are not converted.
  return (
    x > 395_000 && x < 935_000 && y > 6_000_000 && y < 6_500_000 && isInDenmarkBox(...utm32ToLonLat(x, y))
  );
}

/** null where the file names none. */
function systemOfCrs(crs: unknown): PositionSystem | null {
  if (crs === undefined || crs === null) return null;
  const name = crsName(crs).toUpperCase();
  if (/CRS:?84\b|EPSG:[^A-Z]*(4326|4258)\b/.test(name)) return 'lonLat';
  if (/EPSG:[^A-Z]*(25832|32632)\b/.test(name)) return 'utm32';
  return 'unknown';
}

function crsName(crs: unknown): string {
  if (!isRecord(crs)) return describeValue(crs);
  const name = isRecord(crs.properties) ? crs.properties.name : undefined;
  return describeValue(name ?? crs.type);
}
