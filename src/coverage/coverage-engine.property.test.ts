import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differencesFromTurf } from '../../tests/fixtures/differences.ts';
import { createFakeNetwork } from '../../tests/fixtures/fake-network.ts';
import { ALL_CODES, ANKERUP, inventedCountry } from '../../tests/fixtures/invented-country.ts';
import { anyEdit, anyPlan, anySite } from '../../tests/fixtures/plan-edits.ts';
import { consumptionRoom, house, planOf, unit } from '../../tests/fixtures/plan-parts.ts';
import { evaluateWithTurf } from '../../tests/fixtures/turf-evaluation.ts';
import { counts, type Plan } from '../domain/plan.ts';
import { createStraightLineTravel } from '../travel/straight-line.ts';
import { createCoverageEngine, evaluatePlan } from './index.ts';
import { prepareData } from './prepared-data.ts';

const country = inventedCountry();
const straight = createStraightLineTravel(country.demand);
const network = createFakeNetwork(country);
const evaluate = (plan: Plan) => evaluatePlan(country, straight, plan);

test('the figures equal those of a plain evaluation with Turf', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      expect(differencesFromTurf(evaluate(plan), evaluateWithTurf(country, plan))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('after any edits the result equals the one from scratch', () => {
  const engines = [straight, network].map((travel) => ({
    travel,
    engine: createCoverageEngine(country, travel),
  }));
  fc.assert(
    fc.property(anyPlan, fc.array(anyEdit, { minLength: 1, maxLength: 12 }), (start, edits) => {
      let plan = start;
      for (const edit of edits) {
        plan = edit.apply(plan);
        for (const { travel, engine } of engines) {
          expect(engine.evaluate(plan), edit.what).toEqual(evaluatePlan(country, travel, plan));
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('an id that stands for something else from now on is not taken for what it was', () => {
  const engine = createCoverageEngine(country, straight);
  const plans = [
    planOf({ sites: [house('a', ANKERUP)] }),
    planOf({ sites: [house('b', ANKERUP)] }),
    planOf({ serviceAreas: [unit('b', [ANKERUP])] }),
    planOf({ sites: [consumptionRoom('b', ANKERUP)] }),
  ];
  for (const plan of plans) expect(engine.evaluate(plan)).toEqual(evaluate(plan));
});

test('an engine does not change a plan, nor an earlier result', () => {
  const engine = createCoverageEngine(country, straight);
  fc.assert(
    fc.property(anyPlan, anyPlan, (first, second) => {
      const planBefore = JSON.stringify(first);
      const result = engine.evaluate(first);
      const resultBefore = JSON.stringify(result);
      engine.evaluate(second);
      expect([JSON.stringify(first), JSON.stringify(result)]).toEqual([planBefore, resultBefore]);
    }),
  );
});

test('C9: people add up in every plan', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { summary, municipalities, serviceAreas } = evaluate(plan);
      expect(summary.covered + summary.partly + summary.uncovered).toBe(ALL_CODES.length);
      expect(municipalities.reduce((sum, row) => sum + (row.targetGroup ?? Number.NaN), 0)).toBe(
        summary.targetGroup,
      );
      const covered = municipalities.reduce(
        (sum, row) => sum + (row.targetGroup ?? Number.NaN) * row.coveredShare,
        0,
      );
      expect(summary.targetGroupCovered).toBe(covered);
      expect(covered).toBeLessThanOrEqual(summary.targetGroup);
      for (const row of municipalities) {
        expect(row.coveredShare === 0).toBe(row.status === 'none');
        expect(row.coveredShare === 1).toBe(['house', 'unit', 'both'].includes(row.status));
        expect(row.by.length > 0).toBe(row.coveredShare > 0);
      }
      const mostByUnits = serviceAreas.reduce((sum, area) => sum + area.targetGroup, 0);
      if (plan.sites.every((site) => site.kind !== 'house' || !counts(site))) {
        expect(covered).toBeLessThanOrEqual(mostByUnits + 1e-9);
      }
    }),
  );
});

test('T2: a site added never makes anyone’s way longer', () => {
  fc.assert(
    fc.property(anyPlan, anySite, (plan, site) => {
      const added = { ...site, id: 'ny' };
      const before = evaluate(plan);
      const after = evaluate({ ...plan, sites: [...plan.sites, added] });
      for (const kind of ['house', 'consumptionRoom'] as const) {
        const rows = [before.summary, ...before.municipalities].map(({ travel }) => travel[kind]?.km);
        const rowsAfter = [after.summary, ...after.municipalities].map(({ travel }) => travel[kind]?.km);
        for (const [index, km] of rows.entries()) {
          for (const key of ['mean', 'median', 'p90', 'max'] as const) {
            if (km) expect(rowsAfter[index]?.[key]).toBeLessThanOrEqual(km[key] + 1e-9);
          }
        }
      }
      for (const [index, row] of before.municipalities.entries()) {
        expect(after.municipalities[index]?.coveredShare).toBeGreaterThanOrEqual(row.coveredShare);
      }
    }),
  );
});

test('R1: unassigning a municipality that nothing else covers opens exactly one gap', () => {
  const owner = fc.constantFrom('h', 'u', 'v');
  const owners = fc.tuple(...ALL_CODES.map(() => owner));
  fc.assert(
    fc.property(owners, fc.constantFrom(...ALL_CODES), (given, freed) => {
      const planWithout = (gone: string | null) => {
        const of = (id: string) => ALL_CODES.filter((code, i) => given[i] === id && code !== gone);
        return {
          sites: [house('h', ALL_CODES[0], { serves: of('h') })],
          serviceAreas: ['u', 'v'].map((id) => unit(id, [ALL_CODES[0]], { municipalities: of(id) })),
        };
      };
      const engine = createCoverageEngine(country, straight);
      expect(engine.evaluate(planOf(planWithout(null))).summary.uncovered).toBe(0);
      const opened = engine.evaluate(planOf(planWithout(freed)));
      expect(opened.municipalities.filter(({ status }) => status === 'none').map(({ code }) => code)).toEqual(
        [freed],
      );
      expect(opened.rules[0]).toMatchObject({ status: 'broken', subjects: [{ id: freed }] });
      expect(opened.summary.covered).toBe(ALL_CODES.length - 1);
    }),
  );
});

test('C1 to C4: every covered point is inside something, every other is in nothing', () => {
  const { weighting } = prepareData(country);
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const listing = { ...plan, settings: { ...plan.settings, houseCover: 'serves' as const } };
      const { municipalities } = evaluate(listing);
      for (const [m, row] of municipalities.entries()) {
        const isListed = [
          ...listing.sites
            .filter((site) => counts(site) && site.kind === 'house')
            .map(({ serves }) => serves),
          ...listing.serviceAreas.filter(counts).map((area) => area.municipalities),
        ].some((codes) => codes.includes(row.code));
        let covered = 0;
        for (let p = country.demand.start[m] ?? 0; p < (country.demand.start[m + 1] ?? 0); p += 1) {
          const point = [country.demand.lon[p] ?? 0, country.demand.lat[p] ?? 0];
          const isInside = listing.serviceAreas
            .filter(counts)
            .some(
              ({ polygon }) => polygon && booleanPointInPolygon(point, JSON.parse(JSON.stringify(polygon))),
            );
          if (isListed || isInside) covered += weighting.local[p] ?? 0;
        }
        expect(row.coveredShare).toBe(covered / 1_000_000);
      }
    }),
  );
});

test('results are plain JSON without NaN and -0, whatever the plan and the weights', () => {
  const weight = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true }));
  fc.assert(
    fc.property(
      anyPlan,
      fc.array(weight, { minLength: 28, maxLength: 28 }),
      fc.boolean(),
      (plan, weights, isNobody) => {
        let next = 0;
        const data = inventedCountry({
          weights: () => weights[next++] ?? 0,
          ...(isNobody && { people: () => 0 }),
        });
        for (const travel of [createStraightLineTravel(data.demand), createFakeNetwork(data)]) {
          const result = evaluatePlan(data, travel, plan);
          expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        }
      },
    ),
    { numRuns: 200 },
  );
});
