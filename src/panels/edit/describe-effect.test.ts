import { describe, expect, it } from 'vitest';
import {
  ANKERUP,
  BIRKUM,
  CEDERBY,
  DUNBY,
  inventedCountry,
} from '../../../tests/fixtures/invented-country.ts';
import { planOf, unit } from '../../../tests/fixtures/plan-parts.ts';
import { evaluatePlan } from '../../coverage/index.ts';
import type { Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import { createStraightLineTravel } from '../../travel/straight-line.ts';
import { describeEffect } from './describe-effect.ts';

const country = inventedCountry();
const travel = createStraightLineTravel(country.demand);
const resultOf = (serviceAreas: Plan['serviceAreas']): CoverageResult =>
  evaluatePlan(country, travel, planOf({ serviceAreas }));
const nameOf = (id: string): string => id.toUpperCase();

describe('the effect of a change', () => {
  it('is the verdict, the people of the unit and every rule in another state', () => {
    const before = resultOf([unit('a', [ANKERUP, BIRKUM])]);
    const after = resultOf([unit('a', [ANKERUP, BIRKUM, CEDERBY])]);
    const effect = describeEffect(before, after, nameOf);
    expect(effect).toContain('4 af 7 kommuner er ikke dækket');
    expect(effect).toContain('A har nu ca. 190 borgere (+40).');
    expect(effect).toContain('R3 er nu brudt.');
    expect(effect).not.toContain('R2');
  });

  it('says nothing where the figures are as they were', () => {
    const one = resultOf([unit('a', [ANKERUP])]);
    expect(describeEffect(one, one, nameOf)).toBe('');
  });

  it('does not list the people of many units', () => {
    const before = resultOf([]);
    const after = resultOf([unit('a', [ANKERUP]), unit('b', [BIRKUM]), unit('c', [CEDERBY, DUNBY])]);
    expect(describeEffect(before, after, nameOf)).not.toContain('har nu');
  });
});
