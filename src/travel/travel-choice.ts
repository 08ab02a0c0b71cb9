import type { CoverageData } from '../domain/coverage-data.ts';
import type { RoadNetwork } from '../domain/road-network.ts';
import { createNetworkTravel } from './network/network-travel.ts';
import { createStraightLineTravel } from './straight-line.ts';
import type { TravelEngine } from './travel-engine.ts';

/** The ways of measuring travel that need nothing but the built data. */
export const BUILT_IN_TRAVEL = ['network', 'straight'] as const;
export type BuiltInTravel = (typeof BUILT_IN_TRAVEL)[number];

/** What is measured with where nobody chose. */
export const DEFAULT_TRAVEL: BuiltInTravel = 'network';

export function createBuiltInTravel(
  choice: BuiltInTravel,
  { demand, crossings }: Pick<CoverageData, 'demand' | 'crossings'>,
  network: RoadNetwork,
): TravelEngine {
  switch (choice) {
    case 'network':
      return createNetworkTravel({ network, crossings, points: demand });
    case 'straight':
      return createStraightLineTravel(demand);
  }
}
