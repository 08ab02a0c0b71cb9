import { describe, expect, it } from 'vitest';
import { ANKERUP, BIRKUM, CEDERBY, inventedCountry } from '../../../tests/fixtures/invented-country.ts';
import { planOf, unit } from '../../../tests/fixtures/plan-parts.ts';
import { evaluatePlan } from '../../coverage/index.ts';
import { createStraightLineTravel } from '../../travel/straight-line.ts';
import { balanceUnits } from './unit-balance.ts';

const country = inventedCountry();
const travel = createStraightLineTravel(country.demand);

describe('how evenly people are shared', () => {
  const plan = planOf({
    serviceAreas: [
      unit('a', [ANKERUP], { name: ' ' }),
      unit('k', [CEDERBY], { status: 'candidate' }),
      unit('b', [BIRKUM], { locked: true }),
    ],
  });

  it('is each unit against the mean of those that count', () => {
    const { mean, most, fewest, units } = balanceUnits(plan, evaluatePlan(country, travel, plan));
    expect([mean, most, fewest]).toEqual([75, 100, 50]);
    expect(units.map(({ number, name, people, deviation }) => [number, name, people, deviation])).toEqual([
      [1, 'a', 100, 25],
      [2, 'Enhed k', null, null],
      [3, 'Enhed b', 50, -25],
    ]);
    expect(units[2]).toMatchObject({ locked: true, deviationShare: -1 / 3, municipalities: 1 });
  });

  it('is unknown without a result, and without units', () => {
    expect(balanceUnits(plan, null)).toMatchObject({ mean: null, most: null, fewest: null });
    const empty = planOf();
    expect(balanceUnits(empty, evaluatePlan(country, travel, empty))).toMatchObject({
      mean: null,
      units: [],
    });
  });

  it('has no share of a mean of nobody', () => {
    const nobody = planOf({ serviceAreas: [{ ...unit('a', [ANKERUP]), municipalities: [] }] });
    const [only] = balanceUnits(nobody, evaluatePlan(country, travel, nobody)).units;
    expect(only).toMatchObject({ people: 0, deviation: 0, deviationShare: null });
  });
});
