import type { MatrixRow } from '../../domain/travel-matrix.ts';
import type { TravelSource } from '../../travel/travel-source.ts';

/** A travel source as it is sent to the worker, with the buffers that move over. */
export interface EncodedTravelSource {
  readonly source: TravelSource;
  readonly transfer: ArrayBuffer[];
}

/** Copies a matrix's arrays, which the page goes on using, into buffers of their own that can be given away. */
export function encodeTravelSource(source: TravelSource): EncodedTravelSource {
  if (source.kind !== 'matrix') return { source, transfer: [] };
  const transfer: ArrayBuffer[] = [];
  const copied = (values: Float64Array | null): Float64Array | null => {
    if (!values) return null;
    const copy = new Float64Array(values);
    transfer.push(copy.buffer);
    return copy;
  };
  const rows = new Map<string, MatrixRow>();
  for (const [key, row] of source.matrix.rows) {
    const places = row.places && new Int32Array(row.places);
    if (places) transfer.push(places.buffer);
    rows.set(key, { ...row, places, minutes: copied(row.minutes), km: copied(row.km) });
  }
  return { source: { kind: 'matrix', matrix: { ...source.matrix, rows } }, transfer };
}
