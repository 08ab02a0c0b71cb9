import { describe, expect, it } from 'vitest';
import {
  ANKERUP,
  BIRKUM,
  CEDERBY,
  DUNBY,
  ELMOE,
  FJELOE,
  GRIMOE,
  inventedCountry,
} from '../../../tests/fixtures/invented-country.ts';
import { house, planOf, unit } from '../../../tests/fixtures/plan-parts.ts';
import { evaluatePlan } from '../../coverage/index.ts';
import type { Plan } from '../../domain/plan.ts';
import { createStraightLineTravel } from '../../travel/straight-line.ts';
import {
  brokenRuleFindings,
  type Finding,
  separatedFindings,
  stepTo,
  uncoveredFindings,
} from './find-next.ts';

const country = inventedCountry();
const travel = createStraightLineTravel(country.demand);
const evaluate = (plan: Plan) => evaluatePlan(country, travel, plan);

const plan = planOf({
  serviceAreas: [
    unit('vest', [ANKERUP, CEDERBY, GRIMOE], { name: 'Vest', capacity: 3 }),
    unit('nord', [DUNBY], { name: 'Nord' }),
  ],
});
const keysOf = (findings: readonly Finding[]) => findings.map(({ key }) => key);

describe('going from one to the next', () => {
  const findings = uncoveredFindings(evaluate(plan));
  const at = (from: string | null, direction: 'next' | 'previous') => stepTo(findings, from, direction);

  it('goes round both ways', () => {
    expect(keysOf(findings)).toEqual([BIRKUM, ELMOE, FJELOE]);
    expect(at(null, 'next')).toMatchObject({ finding: { key: BIRKUM }, number: 1, count: 3 });
    expect(at(BIRKUM, 'next')?.finding.key).toBe(ELMOE);
    expect(at(FJELOE, 'next')?.finding.key).toBe(BIRKUM);
    expect(at(BIRKUM, 'previous')?.finding.key).toBe(FJELOE);
    expect(at(null, 'previous')?.finding.key).toBe(FJELOE);
  });

  it('goes on from one that was repaired meanwhile', () => {
    expect(at(CEDERBY, 'next')?.finding.key).toBe(ELMOE);
    expect(at(CEDERBY, 'previous')?.finding.key).toBe(BIRKUM);
    expect(at(GRIMOE, 'next')?.finding.key).toBe(BIRKUM);
    expect(at(ANKERUP, 'previous')?.finding.key).toBe(FJELOE);
    expect(stepTo([], 'x', 'next')).toBeNull();
  });

  it('tells in the engine’s words what is missing', () => {
    expect(findings[0]).toEqual({
      key: BIRKUM,
      codes: [BIRKUM],
      facility: null,
      message: 'Birkum er ikke dækket',
    });
  });
});

describe('broken rules', () => {
  it('are found subject by subject, without what is undecided or waived', () => {
    const result = evaluate(plan);
    const keys = keysOf(brokenRuleFindings(plan, result, country.municipalities));
    expect(keys).toEqual([
      `R1 ${BIRKUM}`,
      `R1 ${ELMOE}`,
      `R1 ${FJELOE}`,
      'R2 vest',
      'R3 vest',
      'R4 vest',
      'R7 vest',
    ]);
    const waived = { ...plan, waivers: [{ rule: 'R3', subject: 'vest', reason: 'Aftalt', extra: {} }] };
    expect(keysOf(brokenRuleFindings(waived, evaluate(waived), country.municipalities))).not.toContain(
      'R3 vest',
    );
  });

  it('say where to look: a unit’s municipalities, a house’s own', () => {
    const broken = planOf({ ...plan, sites: [house('hus', CEDERBY, { name: 'Huset' })] });
    const findings = brokenRuleFindings(broken, evaluate(broken), country.municipalities);
    expect(findings.find(({ key }) => key === 'R8 hus')).toMatchObject({ codes: [CEDERBY], facility: 'hus' });
    expect(findings.find(({ key }) => key === 'R4 vest')).toMatchObject({
      codes: [ANKERUP, CEDERBY, GRIMOE],
      facility: 'vest',
    });
  });
});

describe('separated parts', () => {
  it('are all but the largest part of each unit that counts', () => {
    const apart = planOf({
      serviceAreas: [
        unit('a', [ANKERUP, DUNBY, CEDERBY, GRIMOE]),
        unit('b', [BIRKUM, FJELOE]),
        unit('c', [ANKERUP, GRIMOE], { status: 'candidate' }),
      ],
    });
    const findings = separatedFindings(apart, evaluate(apart), country);
    expect(findings.map(({ facility, codes }) => [facility, codes])).toEqual([
      ['a', [CEDERBY]],
      ['a', [GRIMOE]],
    ]);
    expect(findings[0]?.message).toBe('Enhed a: Cederby');
  });
});
