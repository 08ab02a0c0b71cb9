import type { CoverageData } from '../domain/coverage-data.ts';
import type { TravelMatrix } from '../domain/travel-matrix.ts';
import { createMatrixTravel } from './matrix-travel.ts';
import { createStraightLineTravel } from './straight-line.ts';
import type { TravelEngine } from './travel-engine.ts';

/** Which travel engine to measure with, as plain data that can be sent to a worker. */
export type TravelSource =
  | { readonly kind: 'straight' }
  | { readonly kind: 'matrix'; readonly matrix: TravelMatrix };

/** What is measured with until something else is chosen. */
export const DEFAULT_TRAVEL_SOURCE: TravelSource = { kind: 'straight' };

export function createTravelEngine(
  source: TravelSource,
  { demand }: Pick<CoverageData, 'demand'>,
): TravelEngine {
  switch (source.kind) {
    case 'straight':
      return createStraightLineTravel(demand);
    case 'matrix':
      return createMatrixTravel(source.matrix, demand);
  }
}
