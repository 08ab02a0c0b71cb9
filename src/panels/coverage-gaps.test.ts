import { describe, expect, it } from 'vitest';
import {
  ANKERUP,
  BIRKUM,
  CEDERBY,
  DUNBY,
  ELMOE,
  inventedCountry,
} from '../../tests/fixtures/invented-country.ts';
import { house, planOf, unit } from '../../tests/fixtures/plan-parts.ts';
import { evaluatePlan } from '../coverage/index.ts';
import type { Plan } from '../domain/plan.ts';
import { createStraightLineTravel } from '../travel/straight-line.ts';
import { coverageGaps, verdictFigures } from './coverage-gaps.ts';

const country = inventedCountry();
const evaluate = (plan: Plan) => evaluatePlan(country, createStraightLineTravel(country.demand), plan);

describe('the gaps of a plan', () => {
  it('are all municipalities of an empty plan, the most people first, with no house to go to', () => {
    const gaps = coverageGaps(evaluate(planOf()));
    expect(gaps.map(({ name }) => name)).toEqual([
      'Ankerup',
      'Birkum',
      'Cederby',
      'Elmø',
      'Dunby',
      'Fjelø',
      'Grimø',
    ]);
    expect(gaps[0]).toMatchObject({ people: 100, nearestHouse: null, km: null, status: 'none' });
  });

  it('say which house is nearest and how far', () => {
    const plan = planOf({
      sites: [house('a', ANKERUP)],
      serviceAreas: [unit('u', [BIRKUM, CEDERBY, ELMOE])],
    });
    const gap = coverageGaps(evaluate(plan)).find(({ code }) => code === DUNBY);
    expect(gap).toMatchObject({ nearestHouse: 'a', people: 10 });
    expect(gap?.km).toBeGreaterThan(0);
  });

  it('add up to the people of the verdict', () => {
    const result = evaluate(planOf({ sites: [house('a', ANKERUP)] }));
    const people = coverageGaps(result).reduce((sum, gap) => sum + gap.people, 0);
    expect(verdictFigures(result)).toMatchObject({
      peopleWithoutCover: people,
      uncovered: 6,
      estimate: true,
    });
    expect(people).toBe(130);
  });
});
