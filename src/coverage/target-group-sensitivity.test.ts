import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALL_CODES,
  ANKERUP,
  BIRKUM,
  CEDERBY,
  DUNBY,
  inventedCountry,
} from '../../tests/fixtures/invented-country.ts';
import { house, planOf, unit } from '../../tests/fixtures/plan-parts.ts';
import type { CoverageData } from '../domain/coverage-data.ts';
import { createStraightLineTravel } from '../travel/straight-line.ts';
import { evaluatePlan } from './index.ts';
import { measureSensitivity } from './target-group-sensitivity.ts';

const data = inventedCountry();
const travel = createStraightLineTravel(data.demand);

/** Numbers of some municipalities as own ones. */
function withOwn(own: readonly string[]): CoverageData {
  const targetGroup = data.targetGroup.map((number, index) =>
    own.includes(data.municipalities[index]?.code ?? '')
      ? { ...number, quality: 'imported' as const }
      : number,
  );
  return { ...data, targetGroup };
}

/** R7 of a plan where one municipality's number is another. */
function brokenWith(
  plan: Parameters<typeof evaluatePlan>[2],
  code: string,
  factor: number,
): readonly string[] {
  const targetGroup = data.targetGroup.map((number, index) =>
    data.municipalities[index]?.code === code ? { ...number, people: number.people * factor } : number,
  );
  const rule = evaluatePlan({ ...data, targetGroup }, travel, plan).rules.find(({ id }) => id === 'R7');
  return rule?.status === 'broken' ? rule.subjects.map(({ id }) => id) : [];
}

describe('if the estimate is 30 % off', () => {
  // Ankerup has 100 people, Birkum 50, Cederby 40, Dunby 10: 150 in u, 50 in v.
  const plan = planOf({
    serviceAreas: [
      unit('u', [ANKERUP, BIRKUM], { capacity: 160 }),
      unit('v', [CEDERBY, DUNBY], { capacity: 40 }),
    ],
  });

  it('all figures follow, and the rules that turn are told with whom they turn for', () => {
    const { less, now, more, estimates } = measureSensitivity(data, travel, plan, 0.3);
    expect(estimates).toBe(7);
    expect(now).toEqual(evaluatePlan(data, travel, plan));
    expect(less.result.summary.targetGroup).toBeCloseTo(0.7 * 230, 9);
    expect(more.result.serviceAreas.map(({ targetGroup }) => targetGroup)).toEqual([195, 65]);
    expect(less.flips).toEqual([{ rule: 'R7', before: 'broken', after: 'met', subjects: ['v'] }]);
    expect(more.flips).toEqual([{ rule: 'R7', before: 'broken', after: 'broken', subjects: ['u'] }]);
  });

  it('the estimates that alone turn R7 are told', () => {
    expect(measureSensitivity(data, travel, plan, 0.3).alone).toEqual([
      { municipality: ANKERUP, direction: 'more', facilities: ['u'] },
      { municipality: BIRKUM, direction: 'more', facilities: ['u'] },
      { municipality: CEDERBY, direction: 'less', facilities: ['v'] },
    ]);
  });

  it('own numbers stay', () => {
    const { alone, more, estimates } = measureSensitivity(withOwn([ANKERUP, BIRKUM]), travel, plan, 0.3);
    expect(estimates).toBe(5);
    expect(more.flips).toEqual([]);
    expect(alone.map(({ municipality }) => municipality)).toEqual([CEDERBY]);
    const none = measureSensitivity(withOwn(ALL_CODES), travel, plan, 0.3);
    expect([none.estimates, none.less.flips, none.more.flips, none.alone]).toEqual([0, [], [], []]);
  });

  it('one at a time is as the engine says of each', () => {
    const code = fc.constantFrom(...ALL_CODES);
    const capacity = fc.integer({ min: 0, max: 150 });
    fc.assert(
      fc.property(code, code, capacity, capacity, (a, b, roomInUnit, roomInHouse) => {
        const some = planOf({
          serviceAreas: [unit('u', a === b ? [a] : [a, b], { capacity: roomInUnit })],
          sites: [house('h', b, { capacity: roomInHouse })],
        });
        const { alone } = measureSensitivity(data, travel, some, 0.3);
        for (const one of ALL_CODES) {
          for (const [direction, factor] of [
            ['less', 0.7],
            ['more', 1.3],
          ] as const) {
            const [before, after] = [brokenWith(some, one, 1), brokenWith(some, one, factor)];
            const turned = ['h', 'u'].filter((id) => before.includes(id) !== after.includes(id));
            const told = alone.find(
              (change) => change.municipality === one && change.direction === direction,
            );
            expect([...(told?.facilities ?? [])].sort()).toEqual(turned);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each([0, 1, -0.3, Number.NaN])('a share of %d is a mistake', (share) => {
    expect(() => measureSensitivity(data, travel, plan, share)).toThrow(RangeError);
  });
});
