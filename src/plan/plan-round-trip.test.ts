import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTestMunicipalities } from '../../tests/fixtures/municipalities.ts';
import { planText } from '../../tests/fixtures/plan-arbitrary.ts';
import type { Plan } from '../domain/plan.ts';
import { emptyPlan } from './empty-plan.ts';
import { MIGRATIONS, migratePlan, PLAN_VERSION } from './migrations.ts';
import { parsePlan } from './parse-plan.ts';
import { writePlan } from './write-plan.ts';

const municipalities = readTestMunicipalities();
const read = (text: string) => parsePlan(text, { file: 'plan.json', municipalities });

function planOf(text: string): Plan {
  const outcome = read(text);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

describe('a plan that is written and read', () => {
  it('is the same plan, unknown keys included', () => {
    fc.assert(
      fc.property(planText, (text) => {
        const plan = planOf(text);
        const written = writePlan(plan);
        expect(written.endsWith('}\n')).toBe(true);
        expect(planOf(written)).toEqual(plan);
        expect(writePlan(planOf(written))).toBe(written);
      }),
    );
  });

  it('keeps every unknown key in the text', () => {
    const text = `{"format": "daekning-plan", "version": 1, "name": "A", "asOf": "2027-01-01", "sites": [],
      "serviceAreas": [], "__proto__": {"a": [1, {"b": null}]}, "senere": "x"}`;
    const written = writePlan(planOf(text));
    expect(written).toContain('"__proto__": {');
    expect(written).toContain('"senere": "x"');
  });

  it('keeps lists of codes and positions on one line', () => {
    const text = writePlan(
      planOf(
        JSON.stringify({
          ...JSON.parse(writePlan(emptyPlan('A'))),
          serviceAreas: [
            {
              id: 'm',
              name: 'M',
              host: '0657',
              base: [8.97, 56.13],
              municipalities: ['0657', '0661'],
              status: 'open',
            },
          ],
        }),
      ),
    );
    expect(text).toContain('"base": [8.97, 56.13],\n      "municipalities": ["0657", "0661"],');
  });
});

describe('whatever a file holds', () => {
  it('is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const outcome = read(text);
        expect(outcome.ok ? [] : outcome.problems.length > 0).not.toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('is answered when one value of a real plan is another', () => {
    /** Every place in a value where another can be put. */
    const placesIn = (value: unknown, put: (other: unknown) => unknown): ((other: unknown) => unknown)[] => {
      if (typeof value !== 'object' || value === null) return [put];
      const inner = Object.entries(value).flatMap(([key, item]) =>
        placesIn(item, (other) =>
          put(
            Array.isArray(value)
              ? value.map((old, i) => (String(i) === key ? other : old))
              : { ...value, [key]: other },
          ),
        ),
      );
      return [put, ...inner];
    };
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(
        -1,
        1e308,
        '',
        '0411',
        '101',
        [10, 56],
        [[]],
        { type: 'Polygon', coordinates: [[]] },
        'x'.repeat(300),
      ),
    );
    fc.assert(
      fc.property(planText, fc.nat(), odd, (text, where, other) => {
        const places = placesIn(JSON.parse(text), (value) => value);
        const changed = places[where % places.length]?.(other);
        const outcome = read(JSON.stringify(changed));
        if (outcome.ok) expect(planOf(writePlan(outcome.value))).toEqual(outcome.value);
        else expect(outcome.problems.every((problem) => problem.expected !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the chain of versions', () => {
  it('has a step from every version to the next, and ends at the present one', () => {
    expect(MIGRATIONS.map((migration) => migration.from)).toEqual(
      Array.from({ length: PLAN_VERSION - 1 }, (_, i) => i + 1),
    );
  });

  it('takes a plan up step by step', () => {
    const steps = [
      { from: 2, up: (plan: object) => ({ ...plan, second: true }) },
      { from: 1, up: ({ name, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, title: name }) },
    ];
    expect(migratePlan({ version: 1, name: 'A', other: 1 }, 1, 3, steps)).toEqual({
      version: 3,
      title: 'A',
      other: 1,
      second: true,
    });
    expect(() => migratePlan({ version: 1 }, 1, 4, steps)).toThrow('no step from version 3 to 4');
  });
});
