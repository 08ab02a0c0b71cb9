import type { DemandPoints } from '../../domain/demand.ts';
import type { MatrixRow, TravelMatrix } from '../../domain/travel-matrix.ts';
import type { RoutingServerKind } from '../../plan/travel-choice-store.ts';

/** A new form of what is kept is another number. */
const FORM = 1;

/** What travel is measured with, as the browser keeps it; nothing is kept of the built-in network. */
export type KeptTravel =
  | { readonly chosen: 'straight' }
  | { readonly chosen: 'matrix'; readonly file: string; readonly matrix: TravelMatrix }
  /** Only which server: its answers are kept for themselves. */
  | { readonly chosen: 'server'; readonly kind: RoutingServerKind; readonly base: string };

/** The choice as it is kept: a matrix together with which points it is for. */
export function packTravel(kept: KeptTravel, demand: DemandPoints): object {
  return { form: FORM, points: kept.chosen === 'matrix' ? stampOf(demand) : null, ...kept };
}

/** The choice that was kept; null for what cannot be used, such as a matrix of points that are no longer in use. */
export function unpackTravel(packed: unknown, demand: DemandPoints): KeptTravel | null {
  if (!isRecord(packed) || packed.form !== FORM) return null;
  const { chosen, file, matrix, points, kind, base } = packed;
  if (chosen === 'straight') return { chosen };
  if (chosen === 'server') {
    if ((kind !== 'osrm' && kind !== 'valhalla') || typeof base !== 'string') return null;
    return { chosen, kind, base };
  }
  if (chosen !== 'matrix' || typeof file !== 'string' || points !== stampOf(demand)) return null;
  return isMatrix(matrix, demand) ? { chosen, file, matrix } : null;
}

function isMatrix(value: unknown, demand: DemandPoints): value is TravelMatrix {
  if (!isRecord(value) || !(value.rows instanceof Map)) return false;
  const { id, knowsMinutes, knowsKm, leftOut, lookUp, mode, rows } = value;
  return (
    typeof id === 'string' &&
    typeof knowsMinutes === 'boolean' &&
    typeof knowsKm === 'boolean' &&
    (leftOut === null || leftOut === 'minutes' || leftOut === 'km') &&
    (lookUp === 'id' || lookUp === 'position') &&
    (mode === null || typeof mode === 'string') &&
    [...rows].every(([key, row]) => typeof key === 'string' && isRow(row, demand))
  );
}

function isRow(value: unknown, { count, start }: DemandPoints): value is MatrixRow {
  if (!isRecord(value)) return false;
  const { places, minutes, km, unanswered, tooFar, movedKm } = value;
  if (places !== null && !(places instanceof Int32Array)) return false;
  const length = places?.length ?? count;
  const isColumn = (column: unknown): boolean =>
    column === null || (column instanceof Float64Array && column.length === length);
  return (
    (places?.every((place) => place < count && -1 - place < start.length - 1) ?? true) &&
    isColumn(minutes) &&
    isColumn(km) &&
    typeof unanswered === 'number' &&
    typeof tooFar === 'number' &&
    (movedKm === null || typeof movedKm === 'number')
  );
}

/** Tells points apart that lie elsewhere or are of other municipalities (FNV-1a over their bytes). */
function stampOf({ count, lon, lat, start }: DemandPoints): string {
  let hash = 0x811c9dc5;
  for (const { buffer, byteOffset, byteLength } of [lon, lat, start]) {
    for (const byte of new Uint8Array(buffer, byteOffset, byteLength)) {
      hash = Math.imul(hash ^ byte, 0x01000193);
    }
  }
  return `${count} ${(hash >>> 0).toString(16)}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
