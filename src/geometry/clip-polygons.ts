import polygonClipping, { type MultiPolygon, type Polygon } from 'polygon-clipping';

type Rings = readonly (readonly (readonly number[])[])[];

/** Nearer positions than a ten thousandth of a metre are one: two lines that all but touch stop the library. */
const DECIMALS = 1e7;

/** What lies in both: polygons of closed rings, outer first. */
export function clipPolygons(polygons: readonly Rings[], within: Rings): Rings[] {
  if (polygons.length === 0) return [];
  const subject: MultiPolygon = polygons.map(asPolygon);
  return polygonClipping.intersection(subject, asPolygon(within));
}

function asPolygon(rings: Rings): Polygon {
  return rings.map((ring) =>
    ring.map(([x = 0, y = 0]) => [Math.round(x * DECIMALS) / DECIMALS, Math.round(y * DECIMALS) / DECIMALS]),
  );
}
