import { isInDenmarkBox, type LonLat, lonLat } from '../../domain/lon-lat.ts';
import { utm32ToLonLat } from '../../geometry/utm32.ts';
import { isRefusal, looksLikeUtm, type Refusal, readPosition } from '../read-position.ts';
import { readDecimal } from '../read-table-cells.ts';

/** How a row says where it is. */
export interface PositionForm {
  readonly columns: readonly ['lon', 'lat'] | readonly ['x', 'y'];
  /** The position of two plain numbers; null where the texts have to be looked at. */
  fromNumbers(first: number, second: number): LonLat | null;
  fromTexts(first: string, second: string): LonLat | Refusal;
}

/** WGS 84, degrees, longitude first. */
export const GEOGRAPHIC: PositionForm = {
  columns: ['lon', 'lat'],
  fromNumbers: (lon, lat) => (isInDenmarkBox(lon, lat) ? lonLat(lon, lat) : null),
  fromTexts(lonText, latText) {
    const [lon, lat] = [readDecimal(lonText), readDecimal(latText)];
    if (lon === null || lat === null)
      return { expected: 'længdegrad og breddegrad som tal i grader, fx 10,2039 og 56,1629' };
    return readPosition([lon, lat]);
  },
};

/** EPSG:25832, metres, easting first. */
export const PROJECTED: PositionForm = {
  columns: ['x', 'y'],
  fromNumbers(x, y) {
    if (!looksLikeUtm(x, y)) return null;
    const [lon, lat] = utm32ToLonLat(x, y);
    return isInDenmarkBox(lon, lat) ? lonLat(lon, lat) : null;
  },
  fromTexts: readUtmCells,
};

function readUtmCells(xText: string, yText: string): LonLat | Refusal {
  const [x, y] = [readDecimal(xText), readDecimal(yText)];
  const expected = 'x og y i meter i UTM zone 32 (EPSG:25832), fx 575000 og 6224000';
  if (x === null || y === null) return { expected };
  if (looksLikeUtm(y, x)) return { expected: `${expected}; x og y ser ud til at være byttet om` };
  if (!looksLikeUtm(x, y)) {
    const isDegrees = !isRefusal(readPosition([x, y]));
    return {
      expected: isDegrees ? `${expected}; tallene ligner grader: kald kolonnerne lon og lat` : expected,
    };
  }
  const position = readPosition([...utm32ToLonLat(x, y)]);
  return isRefusal(position) ? { expected: `${expected}, i Danmark` } : position;
}
