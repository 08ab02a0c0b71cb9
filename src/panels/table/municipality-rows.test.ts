import { describe, expect, it } from 'vitest';
import { ANKERUP, BIRKUM, CEDERBY, inventedCountry } from '../../../tests/fixtures/invented-country.ts';
import { house, planOf, unit } from '../../../tests/fixtures/plan-parts.ts';
import { evaluatePlan } from '../../coverage/index.ts';
import { isoDate } from '../../domain/iso-date.ts';
import { createStraightLineTravel } from '../../travel/straight-line.ts';
import { facilityPlaces } from '../facility-lookup.ts';
import { filterRows, municipalityRows } from './municipality-rows.ts';

const country = inventedCountry();
const plan = planOf({ sites: [house('a', ANKERUP)], serviceAreas: [unit('u', [BIRKUM, CEDERBY])] });
const result = evaluatePlan(country, createStraightLineTravel(country.demand), plan);
const places = facilityPlaces(plan, result);
const rows = municipalityRows(country, result, isoDate('2027-01-01'), places);
const named = (text: string, status: Parameters<typeof filterRows>[2] = 'all') =>
  filterRows(rows, text, status).map(({ name }) => name);

describe('the rows of the table', () => {
  it('hold every municipality with the figures of the result', () => {
    expect(rows).toHaveLength(7);
    expect(rows[0]).toMatchObject({ name: 'Ankerup', status: 'house', by: 'Hus a', targetGroup: 100 });
    expect(rows[1]).toMatchObject({ name: 'Birkum', status: 'unit', by: 'Enhed u', coveredShare: 1 });
    expect(rows[0]?.houseMedian).toBe(result.municipalities[0]?.travel.house?.km?.median);
  });

  it('leave out what does not exist, instead of calling it 0', () => {
    expect(rows[0]?.roomMedian).toBeUndefined();
    expect(rows[1]?.baseMedian).toBeUndefined();
    expect(rows[6]).toMatchObject({ status: 'none', by: undefined, coveredShare: 0 });
  });

  it('have the region as it is on the date', () => {
    expect(rows[0]?.region).toBe('Region Vest');
    const before = municipalityRows(country, result, isoDate('2026-12-31'), places);
    expect(before[0]?.region).toBe('Region Nord');
  });

  it('hold facts alone without a result', () => {
    const [first] = municipalityRows(country, null, isoDate('2027-01-01'), places);
    expect(first).toMatchObject({
      name: 'Ankerup',
      targetGroup: 100,
      status: undefined,
      houseMedian: undefined,
    });
  });
});

describe('the filter of the table', () => {
  it('looks in names, codes, regions, councils and what covers', () => {
    expect(named('')).toHaveLength(7);
    expect(named('cederby')).toEqual(['Cederby']);
    expect(named('0002')).toEqual(['Birkum']);
    expect(named('region øst')).toEqual(['Elmø', 'Fjelø', 'Grimø']);
    expect(named('oeraad')).toEqual(['Elmø', 'Fjelø', 'Grimø']);
    expect(named('enhed u')).toEqual(['Birkum', 'Cederby']);
  });

  it('takes covered in any way as covered', () => {
    expect(named('', 'covered')).toEqual(['Ankerup', 'Birkum', 'Cederby']);
    expect(named('', 'none')).toEqual(['Dunby', 'Elmø', 'Fjelø', 'Grimø']);
    expect(named('', 'partly')).toEqual([]);
    expect(named('elmø', 'covered')).toEqual([]);
  });
});
