import { describe, expect, it } from 'vitest';
import { ANKERUP, BIRKUM, DUNBY, ELMOE, inventedCountry } from '../../../tests/fixtures/invented-country.ts';
import { planOf, unit } from '../../../tests/fixtures/plan-parts.ts';
import { evaluatePlan } from '../../coverage/index.ts';
import { createStraightLineTravel } from '../../travel/straight-line.ts';
import { facilityPlaces } from '../facility-lookup.ts';
import { rulesConcerning } from './rules-concerning.ts';

const country = inventedCountry();
const plan = planOf({ serviceAreas: [unit('u', [ANKERUP, ELMOE])] });
const result = evaluatePlan(country, createStraightLineTravel(country.demand), plan);
const places = facilityPlaces(plan, result);
const idsFor = (code: typeof ANKERUP) => rulesConcerning(code, result, places).map(({ rule }) => rule.id);

describe('the rules that concern a municipality', () => {
  it('name it itself', () => {
    expect(idsFor(DUNBY)).toContain('R1');
    expect(idsFor(ANKERUP)).not.toContain('R1');
  });

  it('name a unit that it belongs to', () => {
    expect(idsFor(ANKERUP)).toEqual(expect.arrayContaining(['R2', 'R4']));
    expect(idsFor(ELMOE)).toEqual(expect.arrayContaining(['R2', 'R4']));
  });

  it('leave out what is said of others', () => {
    expect(idsFor(BIRKUM)).toEqual(['R1']);
    const [r1] = rulesConcerning(BIRKUM, result, places);
    expect(r1?.subjects.map(({ id }) => id)).toEqual([BIRKUM]);
  });
});
