import { describe, expect, it } from 'vitest';
import { readBuiltGeodata } from '../../../tests/fixtures/built-geodata.ts';
import { ANKERUP, BIRKUM, inventedCountry, pointOf } from '../../../tests/fixtures/invented-country.ts';
import { municipalityCode } from '../../domain/municipality-code.ts';
import { mainPlace } from './main-place.ts';

describe('the main place of a municipality', () => {
  it('is its point with the most people where points lie far apart', () => {
    expect(mainPlace(inventedCountry(), ANKERUP)).toEqual(pointOf(ANKERUP, 3));
    const southern = inventedCountry({ weights: (_code, index) => (index === 1 ? 7 : 1) });
    expect(mainPlace(southern, BIRKUM)).toEqual(pointOf(BIRKUM, 1));
  });

  it('is nowhere for an unknown municipality', () => {
    expect(mainPlace(inventedCountry(), municipalityCode('9999'))).toBeNull();
  });

  it('lies in the largest town of real municipalities', async () => {
    const { coverage } = await readBuiltGeodata('approximation');
    const towns = { '0751': [10.204, 56.157], '0461': [10.388, 55.397], '0621': [9.472, 55.491] } as const;
    for (const [code, [lon, lat]] of Object.entries(towns)) {
      const place = mainPlace(coverage, municipalityCode(code));
      expect(Math.abs((place?.[0] ?? 0) - lon), code).toBeLessThan(0.05);
      expect(Math.abs((place?.[1] ?? 0) - lat), code).toBeLessThan(0.03);
    }
  });
});
