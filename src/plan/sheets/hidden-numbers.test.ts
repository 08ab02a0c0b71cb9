import { describe, expect, it } from 'vitest';
import {
  ALL_CODES,
  ANKERUP,
  BIRKUM,
  CEDERBY,
  DUNBY,
  ELMOE,
} from '../../../tests/fixtures/invented-country.ts';
import { country, everySheet, facts, inputOf, plan } from '../../../tests/fixtures/sheets.ts';
import type { CoverageData } from '../../domain/coverage-data.ts';
import { applyTargetGroup } from '../suppression/apply-target-group.ts';
import { publishTargetGroup } from '../suppression/publish-target-group.ts';
import { buildMunicipalitySheet } from './municipality-sheet.ts';
import { buildRegionSheet } from './region-sheet.ts';

describe('sheets of numbers of which some are hidden', () => {
  type Numbers = ReadonlyMap<string, number>;
  const LIMIT = 5;
  const rowsOf = (numbers: Numbers) =>
    ALL_CODES.flatMap((code) => {
      const people = numbers.get(code);
      return people === undefined ? [] : [{ code, people, source: 'x', year: 2026 }];
    });
  const published = (numbers: Numbers) =>
    publishTargetGroup(country, rowsOf(numbers), { threshold: LIMIT, quality: 'imported' });
  const shownOf = (numbers: Numbers): CoverageData => applyTargetGroup(country, published(numbers));
  /** As it would be if hiding were done only where numbers are written. */
  const hiddenInRowsOnly = (numbers: Numbers): CoverageData => {
    const data = shownOf(numbers);
    return {
      ...data,
      targetGroup: data.targetGroup.map((one, index) => ({
        ...one,
        people: numbers.get(data.municipalities[index]?.code ?? '') ?? one.people,
      })),
    };
  };
  const everything = (data: CoverageData): string => JSON.stringify(everySheet(inputOf(plan, data), data));

  const numbers: Numbers = new Map([
    [ANKERUP, 40],
    [BIRKUM, 3],
    [CEDERBY, 25],
    [DUNBY, 0],
    [ELMOE, 12],
  ]);

  /** The same table to see, with another small number: the rest of the hidden sum is elsewhere. */
  function otherWorld(value: number): Numbers {
    const hidden = published(numbers).rows.filter(({ suppressed }) => suppressed !== null);
    const secondary = hidden.find(({ suppressed }) => suppressed === 'secondary');
    if (!secondary) throw new Error('otherWorld: got no second hidden number');
    const taken = 3 - value;
    return new Map([
      ...numbers,
      [BIRKUM, value],
      [secondary.code, (numbers.get(secondary.code) ?? 0) + taken],
    ]);
  }

  it('are the same, letter by letter, whatever a hidden number is', () => {
    const seen = everything(shownOf(numbers));
    for (const value of [1, 2, 4]) expect(everything(shownOf(otherWorld(value)))).toBe(seen);
  });

  it('would be found out if hidden numbers were reckoned with', () => {
    expect(everything(hiddenInRowsOnly(otherWorld(1)))).not.toBe(everything(hiddenInRowsOnly(numbers)));
  });

  it('never write a hidden number, and say of what it is hidden', () => {
    const data = shownOf(numbers);
    const sheet = buildMunicipalitySheet(BIRKUM, inputOf(plan, data), facts, null);
    expect(sheet.people).toEqual({ people: null, suppressed: 'primary', quality: 'imported' });
    expect(sheet.concentration).toBeNull();
    expect(sheet.points.find(({ point }) => point === 'number')?.answer).toBe('no');
    const region = buildRegionSheet('Region Vest', inputOf(plan, data), new Map(), null);
    expect(region.people.approximate).toBe(true);
    expect(region.units[0]?.people?.approximate).toBe(true);
    expect(region.units[0]?.sizing.isApproximate).toBe(true);
    expect(region.head.suppression).toMatchObject({ threshold: LIMIT, totalIsTrue: true });
  });
});
