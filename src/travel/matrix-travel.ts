import type { DemandPoints } from '../domain/demand.ts';
import { type MatrixRow, positionKey, type TravelMatrix, type TravelNote } from '../domain/travel-matrix.ts';
import type { TravelEngine, TravelFacility, TravelField, TravelSettings } from './travel-engine.ts';

/** Farther than this from its road a facility may be measured from the wrong one. */
const FAR_MOVED_KM = 2;

/** Answers from a matrix. A facility that is not in it has no route to anywhere, which `notesOn` tells. */
export function createMatrixTravel(matrix: TravelMatrix, points: DemandPoints): TravelEngine {
  const rowOf = (facility: Omit<TravelFacility, 'label'>, mode: string): MatrixRow | null => {
    if (matrix.mode !== null && matrix.mode !== mode) return null;
    const key = matrix.lookUp === 'id' ? facility.id : positionKey(facility.position);
    return matrix.rows.get(key) ?? null;
  };
  return {
    id: matrix.id,
    knowsMinutes: matrix.knowsMinutes,
    settingsKey: ({ mode }: TravelSettings) => (matrix.mode === null ? '' : `mode=${mode}`),
    fieldFrom(position, id, { mode }): TravelField {
      const row = rowOf({ id, position }, mode);
      return {
        km: spreadRow(row, matrix.knowsKm ? (row?.km ?? null) : null, points),
        kmFactor: 1,
        minutes: matrix.knowsMinutes ? spreadRow(row, row?.minutes ?? null, points) : null,
        ferry: null,
      };
    },
    notesOn(facilities, { mode }) {
      const notes = facilities.flatMap((facility) =>
        notesOnFacility(facility, rowOf(facility, mode), matrix, points.count),
      );
      return matrix.leftOut === null || facilities.length === 0
        ? notes
        : [{ kind: 'leftOut', measure: matrix.leftOut }, ...notes];
    },
  };
}

function notesOnFacility(
  { label: facility }: TravelFacility,
  row: MatrixRow | null,
  { lookUp }: TravelMatrix,
  count: number,
): readonly TravelNote[] {
  if (!row) return [{ kind: lookUp === 'id' ? 'noRow' : 'notAsked', facility }];
  const notes: TravelNote[] = [];
  for (const kind of ['unanswered', 'tooFar'] as const) {
    if (row[kind] > 0) notes.push({ kind, facility, share: row[kind] / count });
  }
  if (row.movedKm !== null && row.movedKm > FAR_MOVED_KM) {
    notes.push({ kind: 'moved', facility, km: row.movedKm });
  }
  return notes;
}

/** One value for each demand point; a point's own value goes before its municipality's. */
function spreadRow(row: MatrixRow | null, values: Float64Array | null, points: DemandPoints): Float64Array {
  if (row && values && row.places === null) {
    if (values.length === points.count) return values;
    throw new RangeError(
      `createMatrixTravel: got a row of ${values.length} values, expected one for each of ${points.count} points`,
    );
  }
  const spread = new Float64Array(points.count).fill(Number.NaN);
  if (!row || !values || !row.places) return spread;
  for (const [i, place] of row.places.entries()) {
    if (place < 0) spread.fill(values[i] ?? Number.NaN, points.start[-1 - place], points.start[-place]);
  }
  for (const [i, place] of row.places.entries()) {
    if (place >= 0) spread[place] = values[i] ?? Number.NaN;
  }
  return spread;
}
