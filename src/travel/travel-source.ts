import type { CoverageData } from '../domain/coverage-data.ts';
import type { RoadNetwork } from '../domain/road-network.ts';
import type { TravelMatrix } from '../domain/travel-matrix.ts';
import { createMatrixTravel } from './matrix-travel.ts';
import { type BuiltInTravel, createBuiltInTravel, DEFAULT_TRAVEL } from './travel-choice.ts';
import type { TravelEngine } from './travel-engine.ts';

/** Which travel engine to measure with, as plain data that can be sent to a worker. */
export type TravelSource =
  | { readonly kind: BuiltInTravel }
  | { readonly kind: 'matrix'; readonly matrix: TravelMatrix };

/** What is measured with until something else is chosen. */
export const DEFAULT_TRAVEL_SOURCE: TravelSource = { kind: DEFAULT_TRAVEL };

export function createTravelEngine(
  source: TravelSource,
  data: Pick<CoverageData, 'demand' | 'crossings'>,
  network: RoadNetwork,
): TravelEngine {
  return source.kind === 'matrix'
    ? createMatrixTravel(source.matrix, data.demand)
    : createBuiltInTravel(source.kind, data, network);
}
