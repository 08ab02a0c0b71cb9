import { describe, expect, test } from 'vitest';
import { ANKERUP, BIRKUM, ELMOE, inventedCountry, within } from '../../tests/fixtures/invented-country.ts';
import { inventedNetwork } from '../../tests/fixtures/invented-network.ts';
import { house, planOf, unit } from '../../tests/fixtures/plan-parts.ts';
import { createNetworkTravel } from '../travel/network/network-travel.ts';
import { createCoverageEngine, evaluatePlan } from './index.ts';
import { createTravelDescriber } from './travel-detail.ts';

const country = inventedCountry();
const network = inventedNetwork(country);
const newTravel = () =>
  createNetworkTravel({ network, crossings: country.crossings, points: country.demand });

describe('a house moved by road and ferry', () => {
  const at = (municipality: typeof ANKERUP, share: number) =>
    planOf({
      sites: [house('h', ANKERUP, { lonLat: within(municipality, share, share) }), house('i', BIRKUM)],
      serviceAreas: [unit('u', [ANKERUP, ELMOE], { base: within(ANKERUP, 0.2, 0.8) })],
    });
  const moves = [at(ANKERUP, 0.5), at(ELMOE, 0.3), at(ANKERUP, 0.1), at(ANKERUP, 0.5)];

  test('gives at every step the figures of the plan opened afresh', () => {
    const kept = createCoverageEngine(country, newTravel());
    for (const plan of moves) expect(kept.evaluate(plan)).toEqual(evaluatePlan(country, newTravel(), plan));
    expect(kept.evaluate(at(ELMOE, 0.3)).summary.travel).not.toEqual(
      kept.evaluate(moves[0] ?? planOf()).summary.travel,
    );
  });

  test('and the spread over minutes is that of the plan opened afresh', () => {
    const kept = createTravelDescriber(country, newTravel());
    for (const plan of moves) {
      const fresh = createTravelDescriber(country, newTravel());
      expect(kept(plan, { kind: 'country' })).toEqual(fresh(plan, { kind: 'country' }));
      expect(kept(plan, { kind: 'unit', id: 'u' })).toEqual(fresh(plan, { kind: 'unit', id: 'u' }));
    }
  });
});
