import type { Outline } from '../../src/domain/coverage-data.ts';
import { DENMARK_BOX } from '../../src/domain/lon-lat.ts';
import { QUANTA } from '../../src/geodata/demand-point-file.ts';
import { type SampleGrid, scanPolygon } from '../../src/geometry/scan-polygon.ts';

/** A lattice of about 0.5 km over Denmark whose points are exactly representable in the file of demand points. */
const LON_QUANTA_PER_COLUMN = 65;
const LAT_QUANTA_PER_ROW = 82;

export const LATTICE: SampleGrid = {
  west: DENMARK_BOX.west,
  south: DENMARK_BOX.south,
  stepLon: ((DENMARK_BOX.east - DENMARK_BOX.west) / QUANTA) * LON_QUANTA_PER_COLUMN,
  stepLat: ((DENMARK_BOX.north - DENMARK_BOX.south) / QUANTA) * LAT_QUANTA_PER_ROW,
  columns: Math.floor(QUANTA / LON_QUANTA_PER_COLUMN) + 1,
  rows: Math.floor(QUANTA / LAT_QUANTA_PER_ROW) + 1,
};

/** A lattice point on a municipality's land. */
export interface LandSample {
  readonly column: number;
  readonly row: number;
  /** Position in 65,535ths of Denmark's box. */
  readonly lonQuanta: number;
  readonly latQuanta: number;
  /** Degrees. */
  readonly lon: number;
  readonly lat: number;
}

/** The lattice points on an outline's land, from south to north and west to east. */
export function sampleLand(outline: Outline): readonly LandSample[] {
  const indexes = new Set<number>();
  for (const polygon of outline) scanPolygon(polygon, LATTICE, (index) => indexes.add(index));
  return [...indexes]
    .sort((a, b) => a - b)
    .map((index) => {
      const column = index % LATTICE.columns;
      const row = Math.floor(index / LATTICE.columns);
      return {
        column,
        row,
        lonQuanta: column * LON_QUANTA_PER_COLUMN,
        latQuanta: row * LAT_QUANTA_PER_ROW,
        lon: LATTICE.west + column * LATTICE.stepLon,
        lat: LATTICE.south + row * LATTICE.stepLat,
      };
    });
}

const KM_PER_DEGREE = 111.195;

/** Kilometres, flat around Denmark's middle: good to about 3 %. */
export function roughDistanceKm(
  a: { readonly lon: number; readonly lat: number },
  b: { readonly lon: number; readonly lat: number },
): number {
  const kmPerLon = KM_PER_DEGREE * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180);
  return Math.hypot((a.lon - b.lon) * kmPerLon, (a.lat - b.lat) * KM_PER_DEGREE);
}
