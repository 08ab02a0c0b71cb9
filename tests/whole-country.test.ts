import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../scripts/geodata/build-geodata.ts';
import { createCoverageEngine, evaluatePlan } from '../src/coverage/index.ts';
import type { Geodata } from '../src/domain/geodata.ts';
import { isoDate } from '../src/domain/iso-date.ts';
import { municipalityCode } from '../src/domain/municipality-code.ts';
import type { Plan } from '../src/domain/plan.ts';
import type { CoverageResult } from '../src/domain/result.ts';
import { emptyPlan } from '../src/plan/empty-plan.ts';
import { parsePlan } from '../src/plan/parse-plan.ts';
import { createStraightLineTravel } from '../src/travel/straight-line.ts';
import { BOUNDARY_KINDS, readBuiltGeodata } from './fixtures/built-geodata.ts';

const LEMVIG = municipalityCode('0665');

function rule(result: CoverageResult, id: string) {
  const found = result.rules.find((one) => one.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
}

describe.each(BOUNDARY_KINDS)('the whole country on %s boundaries', (kind) => {
  let geodata: Geodata;
  beforeAll(async () => {
    geodata = await readBuiltGeodata(kind);
  });

  function readExample(id: string): Plan {
    const file = join(PROJECT_ROOT, 'public', 'examples', `${id}.daekning.json`);
    const plan = parsePlan(readFileSync(file, 'utf8'), {
      file,
      municipalities: geodata.coverage.municipalities,
    });
    if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
    expect(plan.warnings).toEqual([]);
    return plan.value;
  }

  function unitOf(...codes: string[]): Plan {
    const [area] = readExample('sundhedsraad').serviceAreas;
    if (!area) throw new Error('no unit in the example');
    const municipalities = codes.map(municipalityCode);
    const host = municipalities[0] ?? LEMVIG;
    return { ...emptyPlan(), serviceAreas: [{ ...area, municipalities, host, base: null }] };
  }

  const evaluate = (plan: Plan, asOf?: string) =>
    evaluatePlan(
      geodata.coverage,
      createStraightLineTravel(geodata.coverage.demand),
      plan,
      asOf === undefined ? {} : { asOf: isoDate(asOf) },
    );

  it('covers 98 of 98 with a unit for each health council, and nobody with nothing', () => {
    const { summary } = evaluate(readExample('sundhedsraad'));
    expect(summary).toMatchObject({
      covered: 98,
      partly: 0,
      uncovered: 0,
      targetGroup: 12_000,
      targetGroupCovered: 12_000,
    });
    expect(evaluate(readExample('tom')).summary).toMatchObject({
      covered: 0,
      uncovered: 98,
      targetGroupCovered: 0,
    });
  });

  it('breaks no required rule with a unit for each health council', () => {
    const result = evaluate(readExample('sundhedsraad'));
    expect(result.rules.filter(({ level, status }) => level === 'required' && status === 'broken')).toEqual(
      [],
    );
    expect(result.warnings).toEqual([]);
  });

  it('has exactly one gap without Lemvig, and R1 names it', () => {
    const whole = readExample('sundhedsraad');
    const serviceAreas = whole.serviceAreas.map((area) => ({
      ...area,
      municipalities: area.municipalities.filter((code) => code !== LEMVIG),
    }));
    const result = evaluate({ ...whole, serviceAreas });
    expect(result.summary.uncovered).toBe(1);
    expect(result.municipalities.filter(({ status }) => status === 'none').map(({ code }) => code)).toEqual([
      LEMVIG,
    ]);
    expect(rule(result, 'R1')).toMatchObject({
      status: 'broken',
      subjects: [{ id: LEMVIG, message: 'Lemvig er ikke dækket' }],
    });
  });

  it('has Roskilde and Albertslund in two regions until 2026 and in one from 2027', () => {
    const plan = unitOf('0265', '0165');
    expect(rule(evaluate(plan, '2026-12-31'), 'R2').status).toBe('broken');
    expect(rule(evaluate(plan, '2027-01-01'), 'R2').status).toBe('met');
    expect(evaluate(plan, '2026-12-31').plan.fingerprint).toBe(evaluate(plan, '2027-01-01').plan.fingerprint);
  });

  it('holds Esbjerg and Fanø together by ferry, and Aalborg and Læsø not', () => {
    const byFerry = rule(evaluate(unitOf('0561', '0563')), 'R4');
    expect(byFerry.status).toBe('met');
    expect(byFerry.subjects[0]?.message).toContain('Esbjerg–Nordby');
    expect(rule(evaluate(unitOf('0851', '0825')), 'R4').status).toBe('broken');
  });

  it('shows gaps on purpose in the third example, and people add up', () => {
    const plan = readExample('byer-og-enheder');
    const { summary, municipalities } = evaluate(plan);
    expect(summary.uncovered).toBeGreaterThan(0);
    expect(summary.covered + summary.partly + summary.uncovered).toBe(98);
    expect(municipalities.reduce((people, row) => people + (row.targetGroup ?? Number.NaN), 0)).toBe(
      summary.targetGroup,
    );
  });

  it('gives the same result after other plans as from scratch', () => {
    const engine = createCoverageEngine(geodata.coverage, createStraightLineTravel(geodata.coverage.demand));
    const plans = ['tom', 'sundhedsraad', 'byer-og-enheder', 'sundhedsraad'].map(readExample);
    for (const plan of plans) expect(engine.evaluate(plan)).toEqual(evaluate(plan));
  });

  it('says which boundaries it stands on', () => {
    const { boundaries } = evaluate(emptyPlan()).data;
    expect(boundaries.quality).toBe(kind === 'official' ? 'official' : 'estimate');
  });
});
