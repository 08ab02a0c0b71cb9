import type { CoverageData } from '../../domain/coverage-data.ts';

/** The data as it is sent to the worker, with the buffers that move over instead of being copied once more. */
export interface EncodedCoverageData {
  readonly data: CoverageData;
  readonly transfer: ArrayBuffer[];
}

/** Copies the points' arrays, which the page goes on using, into buffers of their own that can be given away. */
export function encodeCoverageData(data: CoverageData): EncodedCoverageData {
  const { demand } = data;
  const lon = new Float64Array(demand.lon);
  const lat = new Float64Array(demand.lat);
  const weight = new Float64Array(demand.weight);
  const municipality = new Uint8Array(demand.municipality);
  const start = new Uint32Array(demand.start);
  return {
    data: { ...data, demand: { count: demand.count, lon, lat, municipality, weight, start } },
    transfer: [lon.buffer, lat.buffer, weight.buffer, municipality.buffer, start.buffer],
  };
}
