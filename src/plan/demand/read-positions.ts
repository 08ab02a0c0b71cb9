import { isInDenmarkBox, type LonLat, lonLat } from '../../domain/lon-lat.ts';
import { utm32ToLonLat } from '../../geometry/utm32.ts';
import { isRefusal, looksLikeUtm, type Refusal, readPosition } from '../read-position.ts';
import { readDecimal } from '../read-table-cells.ts';
import { tableTexts } from '../table-texts.ts';

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
    if (lon === null || lat === null) return { expected: tableTexts().demand.degrees };
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
  if (x === null || y === null) return { expected: tableTexts().demand.metres };
  if (looksLikeUtm(y, x)) return { expected: tableTexts().demand.swapped };
  if (!looksLikeUtm(x, y)) {
    const isDegrees = !isRefusal(readPosition([x, y]));
    return {
      expected: isDegrees ? tableTexts().demand.likeDegrees : tableTexts().demand.metres,
    };
  }
  const position = readPosition([...utm32ToLonLat(x, y)]);
  return isRefusal(position) ? { expected: tableTexts().demand.inDenmark } : position;
}
