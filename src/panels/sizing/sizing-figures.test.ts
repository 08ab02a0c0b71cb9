import { describe, expect, it } from 'vitest';
import {
  ANKERUP,
  BIRKUM,
  CEDERBY,
  inventedCountry,
  within,
} from '../../../tests/fixtures/invented-country.ts';
import { createStraightEngine } from '../../../tests/fixtures/invented-engine.ts';
import { house, planOf, unit } from '../../../tests/fixtures/plan-parts.ts';
import { DEFAULT_SETTINGS, type Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import { capacityRule, facilitySizing } from '../../plan/sizing/sizing-figures.ts';
import { sizingRow, sizingRows, sizingSheets } from './sizing-rows.ts';

const engine = createStraightEngine(inventedCountry());
const mue = unit('mue', [ANKERUP, BIRKUM], { base: within(ANKERUP, 0.5, 0.5), capacity: 40 });
const gh = house('gh', CEDERBY, { capacity: 40 });
const plan = planOf({
  serviceAreas: [mue],
  sites: [gh],
  settings: { ...DEFAULT_SETTINGS, contactShare: 0.3 },
});
const result = engine.evaluate(plan);
const nameOf = (code: string) => `k${code}`;

/** The result with minutes, which the straight line does not know. */
function withMinutes(own: CoverageResult, minutes: number): CoverageResult {
  const figure = { mean: minutes, median: minutes, p90: minutes, max: minutes };
  return {
    ...own,
    municipalities: own.municipalities.map((row) => {
      const { unitBase } = row.travel;
      return unitBase
        ? { ...row, travel: { ...row.travel, unitBase: { ...unitBase, minutes: figure } } }
        : row;
    }),
  };
}

describe('facilitySizing', () => {
  it('counts what a unit covers and what a house serves', () => {
    expect(facilitySizing(mue, plan, result, nameOf)).toMatchObject({
      people: 150,
      contacts: 45,
      room: -5,
      isEstimate: true,
    });
    expect(facilitySizing(gh, plan, result, nameOf)).toMatchObject({
      people: 40,
      contacts: 12,
      room: 28,
      places: [],
    });
    const cutoff: Plan = { ...plan, settings: { ...plan.settings, houseCover: 'cutoff' } };
    expect(facilitySizing(gh, cutoff, engine.evaluate(cutoff), nameOf).people).toBeNull();
    expect(facilitySizing(mue, plan, null, nameOf)).toMatchObject({
      people: null,
      contacts: null,
      room: null,
    });
  });

  it("drives as the travel engine's minutes say, and says nothing where it knows none", () => {
    expect(facilitySizing(mue, plan, result, nameOf)).toMatchObject({
      drivingHours: null,
      placesWithoutWay: 2,
    });
    const timed = withMinutes(result, 30);
    expect(facilitySizing(mue, plan, timed, nameOf)).toMatchObject({ drivingHours: 2, placesWithoutWay: 0 });
    const stops = [{ name: 'Torvet', municipality: BIRKUM, hours: 2, perWeek: 3 }, 'Et sted'];
    const sizing = facilitySizing({ ...mue, stops }, plan, timed, nameOf);
    expect(sizing.places).toEqual([
      { name: 'Torvet', perWeek: 3, minutes: 30 },
      { name: 'Et sted', perWeek: 1, minutes: null },
    ]);
    expect(facilitySizing({ ...mue, base: null }, plan, timed, nameOf).drivingHours).toBeNull();
  });
});

describe('capacityRule', () => {
  it('is what R7 says of the unit or house', () => {
    expect([capacityRule(mue, plan, result), capacityRule(gh, plan, result)]).toEqual(['broken', 'met']);
    expect(capacityRule({ ...mue, capacity: null }, plan, result)).toBe('undecided');
    expect(capacityRule({ ...mue, status: 'candidate' }, plan, result)).toBeNull();
    expect(capacityRule(mue, plan, null)).toBeNull();
    const waivers = [{ rule: 'R7', subject: 'mue', reason: 'Aftalt', extra: {} }];
    const waived = { ...plan, waivers };
    expect(capacityRule(mue, waived, engine.evaluate(waived))).toBe('waived');
    // Another unit that is broken and not waived does not take the waiver away.
    const other = { ...waived, serviceAreas: [mue, unit('mue-2', [CEDERBY], { capacity: 1 })] };
    expect(capacityRule(mue, other, engine.evaluate(other))).toBe('waived');
  });
});

describe('sizingRows and sizingSheets', () => {
  it('say what is an estimate, what is not known, and what the figures rest on', () => {
    const rows = sizingRows(facilitySizing(mue, plan, result, nameOf), true);
    const shown = Object.fromEntries(rows.map(({ label, shown: text }) => [label, text]));
    expect(shown).toMatchObject({
      'Borgere i målgruppen, der dækkes': '150 borgere (estimat)',
      'Kapacitet i planen': '40 borgere',
      'Kapacitet minus behov': '-5 borgere (estimat)',
      'Køretid om ugen': 'ukendt',
      'Pris om året for borgere i kontakt': '4.500.000 kr. (estimat)',
    });
    expect(sizingRow('x', null, String, 'y', true).shown).toBe('ukendt');
    const own = {
      ...plan,
      extra: { groundwork: { assumptions: { caseload: { value: 8, source: 'Os, 2026' } } } },
    };
    const [sheet] = sizingSheets([{ name: 'MUE', rows }], own);
    expect(sheet?.rows).toContainEqual(['MUE', 'Borgere i kontakt', 45, 'borgere', 'estimat']);
    expect(sheet?.rows).toContainEqual([
      'Forudsætninger',
      'Borgere pr. årsværk (caseload)',
      8,
      'borgere',
      'Os, 2026',
    ]);
    expect(sheet?.rows.find((row) => row[1] === 'Timer i en fuldtidsuge')?.[4]).toBe('vores egen antagelse');
    expect(new Set(sheet?.rows.map((row) => row.length))).toEqual(new Set([5]));
  });
});
