import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_CODES, inventedCountry, within } from '../../../tests/fixtures/invented-country.ts';
import { house, planOf, rectangle, unit } from '../../../tests/fixtures/plan-parts.ts';
import { createCoverageEngine, measureSensitivity } from '../../coverage/index.ts';
import type { CoverageData } from '../../domain/coverage-data.ts';
import type { Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import { createStraightLineTravel } from '../../travel/straight-line.ts';
import { choroplethValues } from '../choropleth-values.ts';
import { comparePlans } from '../compare/compare-plans.ts';
import { coverageFigures, coverageGaps } from '../coverage-figures.ts';
import { applyDemand, type DemandUse, demandInUse } from '../demand/apply-demand.ts';
import type { OwnPoints } from '../demand/own-points.ts';
import { balanceUnits } from '../edit/unit-balance.ts';
import { resultSheets, writeResultCsv } from '../exchange/result-table.ts';
import type { TargetGroupRow } from '../target-group-table.ts';
import { CHOROPLETH_IDS } from '../view-store.ts';
import { applyTargetGroup } from './apply-target-group.ts';
import { type PublishedTargetGroup, publishTargetGroup } from './publish-target-group.ts';

const builtIn = inventedCountry();
const quality = 'imported' as const;

type Publish = (rows: readonly TargetGroupRow[], threshold: number) => PublishedTargetGroup;
const publish: Publish = (rows, threshold) => publishTargetGroup(builtIn, rows, { threshold, quality });

type Numbers = ReadonlyMap<string, number>;
const rowsOf = (numbers: Numbers): readonly TargetGroupRow[] =>
  ALL_CODES.flatMap((code) => {
    const people = numbers.get(code);
    return people === undefined ? [] : [{ code, people, source: 'x', year: 2026 }];
  });

const DRAWN = 'tegnet';

/** Plans that put each municipality in a unit of its own, in pairs, and in part: whatever a user might draw. */
const PLANS: readonly Plan[] = [
  ...ALL_CODES.map((code) =>
    planOf({
      serviceAreas: [unit('u', [code], { capacity: 1 })],
      sites: [house('h', code, { capacity: 2 })],
    }),
  ),
  ...ALL_CODES.slice(1).map((code, index) =>
    planOf({
      serviceAreas: [unit('u', [ALL_CODES[index] ?? code, code], { capacity: 30 }), unit('v', [code])],
    }),
  ),
  planOf({
    serviceAreas: ALL_CODES.map((code, index) =>
      unit(`${DRAWN}${index}`, [ALL_CODES[(index + 1) % 7] ?? code], {
        polygon: rectangle(within(code, 0.1, 0.01), within(code, 0.9, 0.5)),
      }),
    ),
  }),
];

const evaluateAll = (data: CoverageData): readonly CoverageResult[] => {
  const engine = createCoverageEngine(data, createStraightLineTravel(data.demand));
  return PLANS.map((plan) => engine.evaluate(plan));
};

/** Everything that is shown or written of the data, over all the plans, as one text. */
function everythingShown(data: CoverageData): string {
  const results = evaluateAll(data);
  const shown = results.map((result, index) => {
    const plan = PLANS[index] ?? planOf();
    const before = results[index - 1];
    const sides = before && [
      { plan: PLANS[index - 1] ?? plan, result: before },
      { plan, result },
    ];
    return [
      result,
      writeResultCsv(data.municipalities, plan, result),
      resultSheets(data.municipalities, plan, result),
      CHOROPLETH_IDS.map((id) => [...choroplethValues(id, data, result)]),
      CHOROPLETH_IDS.map((id) => [...choroplethValues(id, data, null)]),
      coverageFigures(result),
      coverageGaps(result),
      balanceUnits(plan, result),
      sides?.[0] && sides[1] ? comparePlans(sides[0], sides[1], data.municipalities) : null,
    ];
  });
  const { lon, lat, start } = data.demand;
  const points = [[...lon], [...lat], [...start], [...(data.pointIds ?? [])], data.targetGroupProvenance];
  const travel = createStraightLineTravel(data.demand);
  return JSON.stringify([shown, points, measureSensitivity(data, travel, PLANS[0] ?? planOf(), 0.3)]);
}

const table = fc.uniqueArray(
  fc.tuple(
    fc.constantFrom<string>(...ALL_CODES),
    fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 60 })),
  ),
  { selector: ([code]) => code, minLength: 1, maxLength: ALL_CODES.length },
);
const threshold = fc.integer({ min: 3, max: 8 });

/**
 * Another table that must look the same: one small number is `value`, the other hidden ones as small as they may
 * be, and what is left is with the one that was hidden last. null where the number is not small.
 */
function otherWorld(
  numbers: Numbers,
  published: PublishedTargetGroup,
  small: string,
  value: number,
  limit: number,
): Numbers {
  const world = new Map(numbers);
  const estimate = (code: string): number =>
    builtIn.targetGroup[builtIn.municipalities.findIndex((one) => one.code === code)]?.people ?? 0;
  const hidden = published.rows.filter(({ suppressed }) => suppressed !== null);
  const secondary = hidden
    .filter(({ suppressed }) => suppressed === 'secondary')
    .map(({ code }) => code)
    .sort((a, b) => estimate(a) - estimate(b) || (a < b ? -1 : 1));
  const sum = hidden.reduce((total, { code }) => total + (numbers.get(code) ?? 0), 0);
  for (const { code, suppressed } of hidden) world.set(code, suppressed === 'primary' ? 1 : limit);
  world.set(small, value);
  const last = secondary.at(-1);
  if (last !== undefined && published.suppression?.totalIsTrue) {
    const others = hidden
      .filter(({ code }) => code !== last)
      .reduce((total, { code }) => total + (world.get(code) ?? 0), 0);
    world.set(last, sum - others);
  }
  return world;
}

/** Whether some small number can be told from everything shown: a value below the threshold that would look otherwise. */
function findLeak(
  apply: (numbers: Numbers, limit: number) => CoverageData,
  numbers: Numbers,
  limit: number,
): string | null {
  const published = publish(rowsOf(numbers), limit);
  const seen = everythingShown(apply(numbers, limit));
  for (const { code, suppressed } of published.rows) {
    if (suppressed !== 'primary') continue;
    for (const value of new Set([1, limit - 1])) {
      const world = otherWorld(numbers, published, code, value, limit);
      if (everythingShown(apply(world, limit)) !== seen) return `${code} cannot be ${value}`;
    }
  }
  return null;
}

const protectedData = (numbers: Numbers, limit: number): CoverageData =>
  applyTargetGroup(builtIn, publish(rowsOf(numbers), limit));

describe('what the app shows of a table with small numbers', () => {
  it('is the same whatever a small number is below the threshold', () => {
    fc.assert(
      fc.property(table, threshold, (entries, limit) => {
        expect(findLeak(protectedData, new Map(entries), limit)).toBeNull();
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  const numbers: Numbers = new Map([
    ['0001', 40],
    ['0002', 3],
    ['0003', 25],
    ['0004', 0],
    ['0005', 12],
  ]);

  /** The app as it would be if hiding were done only where numbers are written. */
  const hiddenOnlyInRows = (own: Numbers, limit: number): CoverageData => {
    const data = protectedData(own, limit);
    return {
      ...data,
      targetGroup: data.targetGroup.map((number, index) => ({
        ...number,
        people: own.get(data.municipalities[index]?.code ?? '') ?? number.people,
      })),
    };
  };
  /** ... if only small numbers were hidden, and the country's sum still the true one. */
  const withoutSecondary = (own: Numbers, limit: number): CoverageData => {
    const published = publish(rowsOf(own), limit);
    const rows = published.rows.map((row) =>
      row.suppressed === 'secondary'
        ? { ...row, suppressed: null, people: own.get(row.code) ?? 0 }
        : { ...row, people: own.get(row.code) ?? 0 },
    );
    return applyTargetGroup(builtIn, { ...published, rows });
  };
  /** ... if nothing were hidden. */
  const open = (own: Numbers): CoverageData =>
    applyTargetGroup(builtIn, {
      quality,
      suppression: null,
      rows: rowsOf(own).map((row) => ({ ...row, suppressed: null })),
    });

  it.each([
    ['hides only where numbers are written', hiddenOnlyInRows],
    ['hides small numbers alone', withoutSecondary],
    ['hides nothing', open],
  ])('would be found out if the app %s', (_name, broken) => {
    expect(findLeak(broken, numbers, 5)).not.toBeNull();
    expect(findLeak(protectedData, numbers, 5)).toBeNull();
  });
});

/**
 * A mapping of the very same people, as somebody who has both would have it: each municipality's number on as many
 * points as it has people, up to three, unevenly, so that points, sums and shares all tell of the number.
 */
function mappingOf(numbers: Numbers, codes: readonly string[]): OwnPoints {
  const rows = ALL_CODES.filter((code) => codes.includes(code)).flatMap((code) => {
    const people = numbers.get(code) ?? 0;
    if (people === 0) return [];
    const parts = people === 1 ? [1] : people === 2 ? [1, 1] : [1, 1, people - 2];
    return [{ code, parts }];
  });
  const start = new Uint32Array(rows.length + 1);
  for (const [at, { parts }] of rows.entries()) start[at + 1] = (start[at] ?? 0) + parts.length;
  const places = rows.flatMap(({ code, parts }) =>
    parts.map((_, i) => within(code, 0.2 + i / 4, 0.1 + i / 3)),
  );
  const people = Float64Array.from(rows.flatMap(({ parts }) => parts));
  return {
    codes: rows.map(({ code }) => code),
    start,
    lon: Float64Array.from(places, ([lon]) => lon),
    lat: Float64Array.from(places, ([, lat]) => lat),
    people,
    // The file's own ids: numbered within each municipality, as numbers that run on tell how many came before.
    ids: rows.flatMap(({ code, parts }) => parts.map((_, i) => `${code} person ${i}`)),
    rows: people.length,
    cellMetres: null,
  };
}

describe('own numbers and own points of the same people', () => {
  const numbers: Numbers = new Map([
    ['0001', 40],
    ['0002', 3],
    ['0003', 25],
    ['0004', 0],
    ['0005', 12],
  ]);
  const uses: readonly DemandUse[] = ['pointsAndNumber', 'split'];
  const onPage =
    (codes: readonly string[], use: DemandUse) =>
    (own: Numbers, limit: number): CoverageData =>
      applyDemand(protectedData(own, limit), mappingOf(own, codes), use, 'punkter.csv');

  it.each(uses)(
    'give no small number away (%s)',
    (use) => {
      fc.assert(
        fc.property(table, threshold, fc.subarray([...ALL_CODES]), (entries, limit, codes) => {
          expect(findLeak(onPage(codes, use), new Map(entries), limit)).toBeNull();
        }),
        { numRuns: 15 },
      );
    },
    60_000,
  );

  it.each(uses)('tell only of what is in use (%s)', (use) => {
    const data = onPage(ALL_CODES, use)(numbers, 5);
    const published = protectedData(numbers, 5);
    const hidden = published.targetGroup.flatMap(({ suppressed }, index) => (suppressed ? [index] : []));
    expect(hidden.length).toBeGreaterThan(1);
    for (const index of hidden) expect(data.targetGroup[index]).toEqual(published.targetGroup[index]);
    expect(data.targetGroupProvenance.suppression).toEqual(published.targetGroupProvenance.suppression);
    const inUse = demandInUse(data, mappingOf(numbers, ALL_CODES));
    expect(inUse.hidden).toEqual(hidden.map((index) => ALL_CODES[index]));
    const used = [...numbers].filter(([code]) => !inUse.hidden.some((one) => one === code));
    expect(inUse.people).toBe(used.reduce((sum, [, people]) => sum + people, 0));
    expect(inUse.municipalities).toBe(used.filter(([, people]) => people > 0).length);
  });

  /** The app as it would be if points were put into hidden municipalities as into any other. */
  const regardless =
    (use: DemandUse) =>
    (own: Numbers, limit: number): CoverageData => {
      const data = protectedData(own, limit);
      const open = data.targetGroup.map(({ suppressed: _, ...number }) => number);
      const mixed = applyDemand({ ...data, targetGroup: open }, mappingOf(own, ['0003', '0002']), use, 'x');
      const targetGroup = mixed.targetGroup.map((number, index) => {
        const suppressed = data.targetGroup[index]?.suppressed;
        return suppressed && number.quality !== 'imported' ? { ...number, suppressed } : number;
      });
      return { ...mixed, targetGroup };
    };

  it.each(uses)('would be found out if points came into hidden municipalities too (%s)', (use) => {
    expect(findLeak(regardless(use), numbers, 5)).not.toBeNull();
  });

  it('hide the others as well where a row is replaced before numbers are hidden, as on the command line', () => {
    const placed = ['0001', '0003'];
    const mapping = mappingOf(numbers, placed);
    const rest: Numbers = new Map([...numbers].filter(([code]) => !placed.includes(code)));
    const onCommandLine = (own: Numbers, limit: number): CoverageData =>
      applyDemand(protectedData(own, limit), mapping, 'pointsAndNumber', 'x');
    expect(findLeak(onCommandLine, rest, 5)).toBeNull();
    const { targetGroup } = onCommandLine(rest, 5);
    expect(targetGroup.map(({ suppressed }) => suppressed ?? null)).toEqual([
      null,
      'primary',
      null,
      null,
      'secondary',
      null,
      null,
    ]);
    expect([targetGroup[0]?.people, targetGroup[2]?.people]).toEqual([40, 25]);
  });
});

/** A sum that an attacker takes for true: weights of the municipalities' numbers, and what they come to. */
interface Equation {
  readonly weights: readonly number[];
  readonly sum: number;
}

/** Every sum in the results that is not said to be approximate, over all the plans. */
function equationsOf(results: readonly CoverageResult[]): readonly Equation[] {
  return results.flatMap(({ summary, municipalities, serviceAreas, data }) => {
    const isTrue = data.targetGroup.suppression?.totalIsTrue !== false;
    return [
      ...(isTrue ? [{ weights: municipalities.map(() => 1), sum: summary.targetGroup }] : []),
      ...(summary.targetGroupApproximate
        ? []
        : [{ weights: municipalities.map((row) => row.coveredShare), sum: summary.targetGroupCovered }]),
      ...serviceAreas
        // A drawn area covers parts, which the result tells no shares of.
        .filter((area) => !area.targetGroupApproximate && !area.id.startsWith(DRAWN))
        .map((area) => ({
          weights: municipalities.map(({ code }) => (area.municipalities.includes(code) ? 1 : 0)),
          sum: area.targetGroup,
        })),
    ];
  });
}

/** The narrowest range of each hidden number that follows from the sums, the marks and the threshold, by elimination of bounds. */
function rangesFrom(
  results: readonly CoverageResult[],
  limit: number,
): ReadonlyMap<string, readonly [number, number]> {
  const rows = results[0]?.municipalities ?? [];
  const low = rows.map(
    ({ targetGroup, suppressed }) => targetGroup ?? (suppressed === 'primary' ? 1 : limit),
  );
  const high = rows.map(
    ({ targetGroup, suppressed }) =>
      targetGroup ?? (suppressed === 'primary' ? limit - 1 : Number.POSITIVE_INFINITY),
  );
  const equations = withDifferences(equationsOf(results));
  for (let round = 0; round < 50; round += 1) {
    let changed = false;
    for (const { weights, sum } of equations) {
      for (const [i, weight] of weights.entries()) {
        if (Math.abs(weight) < 1e-9) continue;
        let [least, most] = [sum, sum];
        for (const [j, other] of weights.entries()) {
          if (j === i || Math.abs(other) < 1e-9) continue;
          const ends = [other * (low[j] ?? 0), other * (high[j] ?? 0)];
          least -= Math.max(...ends);
          most -= Math.min(...ends);
        }
        const [from, to] = [least / weight, most / weight].sort((a, b) => a - b);
        if ((from ?? 0) > (low[i] ?? 0) + 1e-6) {
          low[i] = Math.ceil((from ?? 0) - 1e-6);
          changed = true;
        }
        if ((to ?? 0) < (high[i] ?? 0) - 1e-6) {
          high[i] = Math.floor((to ?? 0) + 1e-6);
          changed = true;
        }
      }
    }
    if (!changed) break;
  }
  return new Map(
    rows.flatMap(({ code, suppressed }, index) =>
      suppressed ? [[code, [low[index] ?? 0, high[index] ?? 0] as const] as const] : [],
    ),
  );
}

/** Sums and the differences of any two of them: what two plans side by side tell. */
function withDifferences(equations: readonly Equation[]): readonly Equation[] {
  const seen = new Map(equations.map((one) => [JSON.stringify(one), one]));
  const own = [...seen.values()];
  const differences = own.flatMap((a, index) =>
    own.slice(index + 1).map((b) => ({
      weights: a.weights.map((weight, i) => weight - (b.weights[i] ?? 0)),
      sum: a.sum - b.sum,
    })),
  );
  return [...own, ...differences];
}

describe('an attacker who adds and subtracts everything that is called exact', () => {
  it('finds no hidden number, and rules out no value of a small one', () => {
    fc.assert(
      fc.property(table, threshold, (entries, limit) => {
        const numbers = new Map(entries);
        const ranges = rangesFrom(evaluateAll(protectedData(numbers, limit)), limit);
        for (const { code, suppressed } of publish(rowsOf(numbers), limit).rows) {
          if (suppressed === null) continue;
          const [from, to] = ranges.get(code) ?? [0, 0];
          expect(to).toBeGreaterThan(from);
          expect(from).toBeLessThanOrEqual(numbers.get(code) ?? 0);
          expect(to).toBeGreaterThanOrEqual(numbers.get(code) ?? 0);
          if (suppressed === 'primary') expect([from, to]).toEqual([1, limit - 1]);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('would find it if sums were true and said to be so', () => {
    const own: Numbers = new Map([
      ['0001', 40],
      ['0002', 3],
      ['0003', 25],
    ]);
    const published = publish(rowsOf(own), 5);
    const rows = published.rows.map((row) => ({ ...row, people: own.get(row.code) ?? 0 }));
    const exact = evaluateAll(applyTargetGroup(builtIn, { ...published, rows })).map((result) => ({
      ...result,
      serviceAreas: result.serviceAreas.map(({ targetGroupApproximate: _, ...area }) => area),
    }));
    expect(rangesFrom(exact, 5).get('0002')).toEqual([3, 3]);
  });
});

describe('an attacker who knows the rule and tries every table', () => {
  it('is left with every value of each small number, and with several of every other', () => {
    const codes = ALL_CODES.slice(0, 4);
    const limit = 3;
    const most = 9;
    const worlds = new Map<string, number[][]>();
    const values = new Array<number>(codes.length).fill(0);
    const total = (most + 1) ** codes.length;
    for (let n = 0; n < total; n += 1) {
      let rest = n;
      for (let i = 0; i < codes.length; i += 1) {
        values[i] = rest % (most + 1);
        rest = Math.floor(rest / (most + 1));
      }
      const numbers = new Map(codes.map((code, i) => [code as string, values[i] ?? 0]));
      const out = JSON.stringify(publish(rowsOf(numbers), limit));
      const known = worlds.get(out) ?? [];
      known.push([...values]);
      worlds.set(out, known);
    }
    let hiddenTables = 0;
    for (const [out, tables] of worlds) {
      const { rows, suppression }: PublishedTargetGroup = JSON.parse(out) as PublishedTargetGroup;
      if (suppression === null) continue;
      hiddenTables += 1;
      for (const [i, { suppressed }] of rows.entries()) {
        const possible = new Set(tables.map((one) => one[i]));
        // Tables end at nine here, so that a sum near the end has fewer tables than it would have.
        const isCut = tables.some((one) => one.includes(most));
        if (suppressed === 'primary' && !isCut) expect([...possible].sort()).toEqual([1, 2]);
        else if (suppressed !== null && !isCut) expect(possible.size).toBeGreaterThan(1);
        else if (suppressed === null) expect(possible.size).toBe(1);
      }
    }
    expect(hiddenTables).toBeGreaterThan(100);
  }, 60_000);
});
