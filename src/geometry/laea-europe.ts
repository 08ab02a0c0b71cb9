/**
 * Lambert azimuthal equal area on ETRS89 (EPSG:3035), the grid of European statistics, to and from longitude and latitude.
 *
 * The ellipsoidal oblique case (EPSG Guidance Note 7-2, method 9820; Snyder 1987, "Map Projections: A Working Manual",
 * eq. 24-17 to 24-26), with authalic latitude turned back by Newton's method instead of a series. ETRS89 and WGS 84 are
 * taken as one: they differ by less than a metre.
 */

const SEMI_MAJOR_AXIS_M = 6_378_137;
/** GRS80. */
const FLATTENING = 1 / 298.257222101;
const ORIGIN_LAT_DEG = 52;
const ORIGIN_LON_DEG = 10;
const FALSE_EASTING_M = 4_321_000;
const FALSE_NORTHING_M = 3_210_000;

const RAD = Math.PI / 180;
const E2 = FLATTENING * (2 - FLATTENING);
const E = Math.sqrt(E2);

/** Snyder's q (eq. 3-12) of the sine of a geographic latitude. */
function qOfSine(sine: number): number {
  return (1 - E2) * (sine / (1 - E2 * sine * sine) + Math.atanh(E * sine) / E);
}

const Q_POLE = qOfSine(1);
/** Radius of the sphere of the same area. */
const AUTHALIC_RADIUS_M = SEMI_MAJOR_AXIS_M * Math.sqrt(Q_POLE / 2);
const ORIGIN_SINE = Math.sin(ORIGIN_LAT_DEG * RAD);
const ORIGIN_BETA = Math.asin(qOfSine(ORIGIN_SINE) / Q_POLE);
/** Makes the scale at the origin true in every direction. */
const D =
  (SEMI_MAJOR_AXIS_M * Math.cos(ORIGIN_LAT_DEG * RAD)) /
  Math.sqrt(1 - E2 * ORIGIN_SINE ** 2) /
  (AUTHALIC_RADIUS_M * Math.cos(ORIGIN_BETA));

/** Longitude and latitude in degrees of a position in metres (EPSG:3035). */
export function laeaToLonLat(easting: number, northing: number): readonly [lon: number, lat: number] {
  const x = (easting - FALSE_EASTING_M) / D;
  const y = (northing - FALSE_NORTHING_M) * D;
  const rho = Math.hypot(x, y);
  if (rho === 0) return [ORIGIN_LON_DEG, ORIGIN_LAT_DEG];
  const c = 2 * Math.asin(rho / (2 * AUTHALIC_RADIUS_M));
  const [sinC, cosC] = [Math.sin(c), Math.cos(c)];
  const sinBeta = cosC * Math.sin(ORIGIN_BETA) + (y * sinC * Math.cos(ORIGIN_BETA)) / rho;
  const lambda = Math.atan2(x * sinC, rho * Math.cos(ORIGIN_BETA) * cosC - y * Math.sin(ORIGIN_BETA) * sinC);
  return [ORIGIN_LON_DEG + lambda / RAD, latOfSinBeta(sinBeta) / RAD];
}

/** Easting and northing in metres (EPSG:3035) of a position in degrees, longitude first. */
export function lonLatToLaea(lon: number, lat: number): readonly [easting: number, northing: number] {
  const beta = Math.asin(qOfSine(Math.sin(lat * RAD)) / Q_POLE);
  const lambda = (lon - ORIGIN_LON_DEG) * RAD;
  const towards =
    Math.sin(ORIGIN_BETA) * Math.sin(beta) + Math.cos(ORIGIN_BETA) * Math.cos(beta) * Math.cos(lambda);
  const b = AUTHALIC_RADIUS_M * Math.sqrt(2 / (1 + towards));
  const across =
    Math.cos(ORIGIN_BETA) * Math.sin(beta) - Math.sin(ORIGIN_BETA) * Math.cos(beta) * Math.cos(lambda);
  return [FALSE_EASTING_M + b * D * Math.cos(beta) * Math.sin(lambda), FALSE_NORTHING_M + (b / D) * across];
}

/** Geographic latitude in radians, from the sine of the authalic one; Newton's method on q. */
function latOfSinBeta(sinBeta: number): number {
  let lat = Math.asin(sinBeta);
  for (let step = 0; step < 6; step += 1) {
    const sine = Math.sin(lat);
    const slope = (2 * (1 - E2) * Math.cos(lat)) / (1 - E2 * sine * sine) ** 2;
    if (slope === 0) break;
    lat += (Q_POLE * sinBeta - qOfSine(sine)) / slope;
  }
  return lat;
}
