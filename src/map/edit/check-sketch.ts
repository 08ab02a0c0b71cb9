import { findRingCrossing } from '../../geometry/find-ring-crossing.ts';

type Position = readonly number[];

/**
 * Whether what is drawn so far crosses itself or the unit's other areas.
 * @param ring the ring as the drawing tool has it, closed
 * @param isOpen whether its last edge, back to the first corner, is only there until more is drawn
 * @param others rings of the unit's other areas
 */
export function isSketchCrossing(
  ring: readonly Position[],
  isOpen: boolean,
  others: readonly (readonly Position[])[],
): boolean {
  const line = isOpen ? ring.slice(0, -1) : ring;
  const groups = [0, ...others.map((_, index) => index + 1)];
  return findRingCrossing([line, ...others], groups) !== null;
}
