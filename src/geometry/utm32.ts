/**
 * UTM zone 32 on ETRS89 (EPSG:25832), the grid of Danish public data, to and from longitude and latitude.
 *
 * Krüger's series in the third flattening n, to n^4 (Karney 2011, "Transverse Mercator with an accuracy of a
 * few nanometers", eq. 35 and 36; conformal latitude back to geographic by the series of the same order).
 * Within Denmark, Bornholm included, both ways are exact to far less than a millimetre. ETRS89 and WGS 84
 * are taken as one: they differ by less than a metre.
 */

const SEMI_MAJOR_AXIS_M = 6_378_137;
/** GRS80. */
const FLATTENING = 1 / 298.257222101;
const SCALE_ON_CENTRAL_MERIDIAN = 0.9996;
const CENTRAL_MERIDIAN_DEG = 9;
const FALSE_EASTING_M = 500_000;

const n = FLATTENING / (2 - FLATTENING);
const ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));
/** Radius of the circle with the length of a meridian, times the scale on the central meridian. */
const SCALED_RADIUS_M =
  (SCALE_ON_CENTRAL_MERIDIAN * (SEMI_MAJOR_AXIS_M * (1 + n ** 2 / 4 + n ** 4 / 64))) / (1 + n);

const FORWARD = [
  n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3 + (41 / 180) * n ** 4,
  (13 / 48) * n ** 2 - (3 / 5) * n ** 3 + (557 / 1440) * n ** 4,
  (61 / 240) * n ** 3 - (103 / 140) * n ** 4,
  (49561 / 161280) * n ** 4,
];
const BACK = [
  n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3 - (1 / 360) * n ** 4,
  (1 / 48) * n ** 2 + (1 / 15) * n ** 3 - (437 / 1440) * n ** 4,
  (17 / 480) * n ** 3 - (37 / 840) * n ** 4,
  (4397 / 161280) * n ** 4,
];
const LATITUDE_FROM_CONFORMAL = [
  2 * n - (2 / 3) * n ** 2 - 2 * n ** 3 + (116 / 45) * n ** 4,
  (7 / 3) * n ** 2 - (8 / 5) * n ** 3 - (227 / 45) * n ** 4,
  (56 / 15) * n ** 3 - (136 / 35) * n ** 4,
  (4279 / 630) * n ** 4,
];

const RAD = Math.PI / 180;

/** Longitude and latitude in degrees of a position in metres (EPSG:25832). */
export function utm32ToLonLat(easting: number, northing: number): readonly [lon: number, lat: number] {
  const xi = northing / SCALED_RADIUS_M;
  const eta = (easting - FALSE_EASTING_M) / SCALED_RADIUS_M;
  let [xi0, eta0] = [xi, eta];
  BACK.forEach((beta, index) => {
    const j = 2 * (index + 1);
    xi0 -= beta * Math.sin(j * xi) * Math.cosh(j * eta);
    eta0 -= beta * Math.cos(j * xi) * Math.sinh(j * eta);
  });
  const conformal = Math.asin(Math.sin(xi0) / Math.cosh(eta0));
  let lat = conformal;
  LATITUDE_FROM_CONFORMAL.forEach((delta, index) => {
    lat += delta * Math.sin(2 * (index + 1) * conformal);
  });
  const lon = Math.atan2(Math.sinh(eta0), Math.cos(xi0));
  return [CENTRAL_MERIDIAN_DEG + lon / RAD, lat / RAD];
}

/** Easting and northing in metres (EPSG:25832) of a position in degrees, longitude first. */
export function lonLatToUtm32(lon: number, lat: number): readonly [easting: number, northing: number] {
  const sinLat = Math.sin(lat * RAD);
  const t = Math.sinh(Math.atanh(sinLat) - ECCENTRICITY * Math.atanh(ECCENTRICITY * sinLat));
  const lambda = (lon - CENTRAL_MERIDIAN_DEG) * RAD;
  const xi0 = Math.atan2(t, Math.cos(lambda));
  const eta0 = Math.asinh(Math.sin(lambda) / Math.hypot(t, Math.cos(lambda)));
  let [xi, eta] = [xi0, eta0];
  FORWARD.forEach((alpha, index) => {
    const j = 2 * (index + 1);
    xi += alpha * Math.sin(j * xi0) * Math.cosh(j * eta0);
    eta += alpha * Math.cos(j * xi0) * Math.sinh(j * eta0);
  });
  return [FALSE_EASTING_M + SCALED_RADIUS_M * eta, SCALED_RADIUS_M * xi];
}
