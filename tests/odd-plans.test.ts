import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CoverageEngine, createCoverageEngine } from '../src/coverage/index.ts';
import type { Municipality } from '../src/domain/municipality.ts';
import { parsePlan } from '../src/plan/parse-plan.ts';
import { createStraightLineTravel } from '../src/travel/straight-line.ts';
import { readBuiltGeodata } from './fixtures/built-geodata.ts';

let engine: CoverageEngine;
let municipalities: readonly Municipality[];

beforeAll(async () => {
  const { coverage } = await readBuiltGeodata('approximation');
  engine = createCoverageEngine(coverage, createStraightLineTravel(coverage.demand));
  municipalities = coverage.municipalities;
});

/** Every place in a value where another can be put. */
function placesIn(value: unknown, put: (other: unknown) => unknown): ((other: unknown) => unknown)[] {
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
}

const POLYGON = {
  type: 'Polygon',
  coordinates: [
    [
      [8, 55],
      [12, 55],
      [12, 57],
      [8, 57],
      [8, 55],
    ],
  ],
};
const odd = fc.constantFrom<unknown>(
  null,
  0,
  1,
  1e-300,
  1e308,
  '',
  '0101',
  '0400',
  'R10',
  'either',
  'cutoff',
  'candidate',
  'consumptionRoom',
  '2026-12-31',
  '0001-01-01',
  [],
  ['0101'],
  [7.5, 54.4],
  [15.6, 58],
  POLYGON,
  {},
  true,
);

describe('an example with some values put wrong', () => {
  it('is refused, or evaluated with people that add up', () => {
    const text = readFileSync('public/examples/byer-og-enheder.daekning.json', 'utf8');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 4 }), (changes) => {
        let plan: unknown = JSON.parse(text);
        for (const [where, value] of changes) {
          const places = placesIn(plan, (whole) => whole);
          plan = places[where % places.length]?.(value);
        }
        const outcome = parsePlan(JSON.stringify(plan), { file: 'odd.json', municipalities });
        if (!outcome.ok) {
          expect(outcome.problems.length).toBeGreaterThan(0);
          return;
        }
        const { summary, municipalities: rows } = engine.evaluate(outcome.value);
        expect(summary.covered + summary.partly + summary.uncovered).toBe(98);
        expect(rows.reduce((people, row) => people + (row.targetGroup ?? Number.NaN), 0)).toBeCloseTo(
          summary.targetGroup,
          6,
        );
      }),
      { numRuns: 200 },
    );
  });
});
