import { describe, expect, it } from 'vitest';
import { readBuiltGeodata } from '../../../tests/fixtures/built-geodata.ts';
import { municipalityCode } from '../../domain/municipality-code.ts';
import { groupOfMunicipality, MUNICIPALITY_GROUPS } from './municipality-groups.ts';

const { municipalities } = (await readBuiltGeodata('approximation')).coverage;

describe('the five groups of municipalities', () => {
  it('hold each of the 98 once, in the numbers that Statistics Denmark gives', () => {
    const counts = MUNICIPALITY_GROUPS.map(
      (group) => municipalities.filter(({ code }) => groupOfMunicipality(code) === group).length,
    );
    expect(counts).toEqual([24, 3, 16, 24, 31]);
    expect(groupOfMunicipality(municipalityCode('0411'))).toBeNull();
  });

  it('agree with the size of the largest towns, by which two of them are defined', () => {
    const towns = (group: string) =>
      municipalities.flatMap(({ code, largestTown }) =>
        groupOfMunicipality(code) === group ? [largestTown?.inhabitants ?? 0] : [],
      );
    // GeoNames counts towns a little otherwise, and some years ago.
    expect(Math.min(...towns('largeCity'))).toBeGreaterThan(100_000);
    expect(Math.max(...towns('provincial'))).toBeLessThan(100_000);
    expect(Math.min(...towns('provincial'))).toBeGreaterThan(25_000);
    expect(Math.max(...towns('commuter'))).toBeLessThan(40_000);
    expect(Math.max(...towns('rural'))).toBeLessThan(40_000);
  });
});
