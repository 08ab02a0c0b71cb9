import { describe, expect, it } from 'vitest';
import {
  ALL_CODES,
  ANKERUP,
  BIRKUM,
  CEDERBY,
  DUNBY,
  ELMOE,
  FJELOE,
  GRIMOE,
  inventedCountry,
  within,
} from '../../../tests/fixtures/invented-country.ts';
import { planOf, unit } from '../../../tests/fixtures/plan-parts.ts';
import { isoDate } from '../../domain/iso-date.ts';
import { lonLat } from '../../domain/lon-lat.ts';
import { createMunicipalityFinder } from './municipality-finder.ts';
import { codesOfCouncil, codesOfRegion, councilGroups, unassignedOf } from './municipality-groups.ts';

const country = inventedCountry();
const { municipalities } = country;

describe('municipalities taken together', () => {
  it('are those of a council, or of a region on a date', () => {
    expect(codesOfCouncil(municipalities, 'Bakkeråd')).toEqual([CEDERBY, DUNBY]);
    expect(codesOfRegion(municipalities, 'Region Nord', isoDate('2026-12-31'))).toEqual([ANKERUP, BIRKUM]);
    expect(codesOfRegion(municipalities, 'Region Nord', isoDate('2027-01-01'))).toEqual([]);
    expect(codesOfRegion(municipalities, 'Region Øst', isoDate('2027-01-01'))).toEqual([
      ELMOE,
      FJELOE,
      GRIMOE,
    ]);
  });

  it('are councils by region and name', () => {
    expect(councilGroups(municipalities).map(({ region, council }) => [region, council])).toEqual([
      ['Region Vest', 'Bakkeråd'],
      ['Region Vest', 'Åråd'],
      ['Region Øst', 'Øråd'],
    ]);
  });

  it('are the rest, where units have some', () => {
    const plan = planOf({ serviceAreas: [unit('a', [ANKERUP, CEDERBY])] });
    expect(unassignedOf(plan, [ANKERUP, BIRKUM, CEDERBY])).toEqual([BIRKUM]);
  });
});

describe('finding the municipality of a position', () => {
  const find = createMunicipalityFinder(municipalities, country.outlines);

  it('finds each from inside and none in the sea', () => {
    for (const code of ALL_CODES) expect(find(within(code, 0.3, 0.7))).toBe(code);
    expect(find(lonLat(10.9, 56.1))).toBeNull();
  });

  it('gives a position on a border to the first of both', () => {
    expect(find(within(BIRKUM, 0, 0.5))).toBe(ANKERUP);
  });
});
