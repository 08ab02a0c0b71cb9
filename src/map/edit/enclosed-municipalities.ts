import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { isInOutline } from '../../geometry/point-in-outline.ts';

/** A ring with fewer corners has nothing round it. */
const LEAST_CORNERS = 3;

/**
 * The municipalities that a lasso takes: those whose name stands inside it, that is the label point, which lies well
 * inside the municipality's largest part. Islands and corners of the rest may lie outside.
 * @param corners [lon, lat] in degrees, in the order drawn; the lasso is closed from the last to the first
 */
export function enclosedMunicipalities(
  corners: readonly (readonly [number, number])[],
  places: readonly {
    readonly code: MunicipalityCode;
    readonly labelPoint: readonly [lon: number, lat: number];
  }[],
): readonly MunicipalityCode[] {
  const [first] = corners;
  if (!first || corners.length < LEAST_CORNERS) return [];
  const ring = [...corners, first];
  return places
    .filter(({ labelPoint: [lon, lat] }) => isInOutline(lon, lat, [[ring]]))
    .map(({ code }) => code);
}
