import { describe, expect, it } from 'vitest';
import { ANKERUP, BIRKUM, inventedCountry } from '../../tests/fixtures/invented-country.ts';
import { house, planOf, unit } from '../../tests/fixtures/plan-parts.ts';
import { evaluatePlan } from '../coverage/index.ts';
import type { TravelMatrix } from '../domain/travel-matrix.ts';
import { createMatrixTravel } from '../travel/matrix-travel.ts';
import { shownChoropleth } from './choropleth-values.ts';
import { comparePlans } from './compare/compare-plans.ts';
import { coverageGaps } from './coverage-figures.ts';
import { measureOf, toldWay } from './known-measure.ts';

const data = inventedCountry();

/** Ways of the same length from a place to everybody. */
function matrixOf(knows: 'km' | 'minutes', lengths: Readonly<Record<string, number>>): TravelMatrix {
  return {
    id: 'matrix:x.csv',
    lookUp: 'id',
    mode: null,
    knowsMinutes: knows === 'minutes',
    knowsKm: knows === 'km',
    leftOut: null,
    rows: new Map(
      Object.entries(lengths).map(([id, length]) => {
        const values = new Float64Array(data.demand.count).fill(length);
        const row = { places: null, minutes: null, km: null, movedKm: null, unanswered: 0, tooFar: 0 };
        return [id, { ...row, [knows]: values }];
      }),
    ),
  };
}

const plan = planOf({ sites: [house('h', ANKERUP)], serviceAreas: [unit('u', [BIRKUM])] });
const resultOf = (knows: 'km' | 'minutes', length: number) =>
  evaluatePlan(data, createMatrixTravel(matrixOf(knows, { h: length }), data.demand), plan);

describe('what ways are told in', () => {
  it('is kilometres, and minutes only where nothing has kilometres', () => {
    expect(measureOf(resultOf('km', 12))).toBe('km');
    expect(measureOf(resultOf('minutes', 12))).toBe('minutes');
    const nobody = createMatrixTravel(matrixOf('minutes', {}), data.demand);
    expect(measureOf(evaluatePlan(data, nobody, plan))).toBe('km');
  });

  it('is named with each way, and never 0 for one that is not known', () => {
    const { house: way } = resultOf('minutes', 12).summary.travel;
    expect(toldWay(way)).toEqual({ measure: 'minutes', values: { mean: 12, median: 12, p90: 12, max: 12 } });
    expect(toldWay({ km: null, minutes: null })).toBeNull();
    expect(toldWay(null)).toBeNull();
  });

  it('goes into the list of gaps', () => {
    const nearest = coverageGaps(resultOf('minutes', 12)).map((gap) => gap.nearest);
    expect(nearest).toHaveLength(5);
    for (const one of nearest) {
      expect(one).toEqual({ kind: 'house', id: 'h', measure: 'minutes', median: 12 });
    }
  });

  it('leaves a gap without a nearest place where nobody has a route, which is not a plan without places', () => {
    const nobody = createMatrixTravel(matrixOf('minutes', {}), data.demand);
    const [gap] = coverageGaps(evaluatePlan(data, nobody, plan));
    expect(gap).toMatchObject({ nearest: null, hasSites: true });
    const [empty] = coverageGaps(evaluatePlan(data, nobody, planOf()));
    expect(empty).toMatchObject({ nearest: null, hasSites: false });
  });

  it('is what municipalities are coloured by', () => {
    const minutes = resultOf('minutes', 12);
    expect(shownChoropleth('kmHouse', minutes)).toBe('minutesHouse');
    expect(shownChoropleth('kmConsumptionRoom', minutes)).toBe('minutesConsumptionRoom');
    expect(shownChoropleth('targetGroup', minutes)).toBe('targetGroup');
    expect(shownChoropleth('kmHouse', resultOf('km', 12))).toBe('kmHouse');
    expect(shownChoropleth('kmHouse', null)).toBe('kmHouse');
  });

  it('tells longer from shorter ways between plans in minutes too', () => {
    const changes = (before: number, after: number) =>
      comparePlans(
        { plan, result: resultOf('minutes', before) },
        { plan, result: resultOf('minutes', after) },
        data.municipalities,
      ).municipalities.map(({ change }) => change);
    expect(new Set(changes(12, 20))).toEqual(new Set(['worse']));
    expect(new Set(changes(20, 12))).toEqual(new Set(['better']));
    expect(new Set(changes(12, 12.2))).toEqual(new Set(['unchanged']));
  });
});
