import { describe, expect, it } from 'vitest';
import {
  ANKERUP,
  BIRKUM,
  CEDERBY,
  DUNBY,
  ELMOE,
  inventedCountry,
} from '../../../tests/fixtures/invented-country.ts';
import { unit } from '../../../tests/fixtures/plan-parts.ts';
import { isoDate } from '../../domain/iso-date.ts';
import { filterRegions, type PickerRegion, pickerRegions, soleMatch } from './picker-rows.ts';
import { unitRowState } from './unit-row-state.ts';

const { municipalities } = inventedCountry();
const own = unit('own', [ANKERUP], { name: 'Egen' });
const other = unit('other', [BIRKUM], { name: 'Nabo' });
const locked = unit('locked', [CEDERBY], { name: 'Låst', locked: true });
const areas = [own, other, locked];
const regionsOn = (date: string): readonly PickerRegion[] =>
  pickerRegions(municipalities, isoDate(date), ({ code }) =>
    unitRowState(code, own, areas, code === ELMOE ? 'Region Vest' : null),
  );
const after = regionsOn('2027-01-01');
const codes = (regions: readonly PickerRegion[]): readonly string[] =>
  regions.flatMap(({ councils }) => councils.flatMap(({ rows }) => rows.map(({ code }) => code)));

describe('the list to tick', () => {
  it('has every municipality once, in the region it is in on the date', () => {
    expect([...codes(after)].sort()).toEqual(municipalities.map(({ code }) => code));
    expect(after.map(({ region }) => region)).toEqual(['Region Vest', 'Region Øst']);
    expect(regionsOn('2026-12-31').map(({ region }) => region)).toEqual([
      'Region Nord',
      'Region Syd',
      'Region Øst',
    ]);
    expect(after[0]?.councils.map(({ council }) => council)).toEqual(['Bakkeråd', 'Åråd']);
    expect(after[0]?.councils[1]?.rows.map(({ name }) => name)).toEqual(['Ankerup', 'Birkum']);
  });

  it('says what is the own unit’s, where the others are, and why some cannot be had', () => {
    const rows = new Map(after.flatMap(({ rows: all }) => all.map((row) => [row.code, row])));
    expect(rows.get(ANKERUP)).toMatchObject({ checked: true, note: '', blocked: null });
    expect(rows.get(BIRKUM)).toMatchObject({ checked: false, note: 'nu i Nabo', blocked: null, free: false });
    expect(rows.get(CEDERBY)).toMatchObject({ blocked: 'i Låst, som er låst', free: false });
    expect(rows.get(DUNBY)).toMatchObject({ note: '', blocked: null, free: true });
    expect(rows.get(ELMOE)).toMatchObject({ blocked: 'ligger ikke i Region Vest', free: false });
  });

  it('is narrowed by name, code, council and region, typed with or without Danish letters', () => {
    expect(codes(filterRegions(after, 'cede'))).toEqual([CEDERBY]);
    expect(codes(filterRegions(after, '0004'))).toEqual([DUNBY]);
    expect(codes(filterRegions(after, 'aaraad'))).toEqual([ANKERUP, BIRKUM]);
    expect(codes(filterRegions(after, 'region oest'))).toHaveLength(3);
    expect(filterRegions(after, 'findes ikke')).toEqual([]);
    expect(filterRegions(after, ' ')).toBe(after);
  });

  it('has a sole match by its whole name, by what only it fits, and by the only name that begins so', () => {
    expect(soleMatch(after, 'ankerup')?.code).toBe(ANKERUP);
    expect(soleMatch(after, 'unby')?.code).toBe(DUNBY);
    expect(soleMatch(after, '0003')?.code).toBe(CEDERBY);
    expect(soleMatch(after, 'by')).toBeNull();
    expect(soleMatch(after, 'xyz')).toBeNull();
  });
});
