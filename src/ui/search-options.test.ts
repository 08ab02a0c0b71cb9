import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SearchOption, searchOptions } from './search-options.ts';

const OPTIONS: readonly SearchOption[] = [
  { id: '0101', name: 'København', detail: '0101' },
  { id: '0169', name: 'Høje-Taastrup', detail: '0169' },
  { id: '0326', name: 'Kalundborg', detail: '0326' },
  { id: '0492', name: 'Ærø', detail: '0492' },
  { id: '0561', name: 'Esbjerg', detail: '0561' },
  { id: '0630', name: 'Vejle', detail: '0630' },
  { id: '0751', name: 'Aarhus', detail: '0751' },
  { id: '0575', name: 'Vejen', detail: '0575' },
];
const found = (typed: string): readonly string[] => searchOptions(OPTIONS, typed).map(({ name }) => name);

describe('searching by name or code', () => {
  it('shows all in the order given before anything is typed', () => {
    expect(found('')).toEqual(OPTIONS.map(({ name }) => name));
    expect(found('   ')).toHaveLength(OPTIONS.length);
  });

  it('takes Danish letters however they are typed', () => {
    for (const typed of ['århus', 'Aarhus', 'AARHUS', 'aarh']) expect(found(typed)).toEqual(['Aarhus']);
    for (const typed of ['københavn', 'koebenhavn', 'kobenhavn']) expect(found(typed)).toEqual(['København']);
    for (const typed of ['ærø', 'aeroe', 'aero']) expect(found(typed)).toEqual(['Ærø']);
    expect(found('høje taastrup')).toEqual(['Høje-Taastrup']);
  });

  it('puts beginnings before the rest', () => {
    expect(found('vej')).toEqual(['Vejle', 'Vejen']);
    expect(found('taa')).toEqual(['Høje-Taastrup']);
    expect(found('b')).toEqual(['København', 'Kalundborg', 'Esbjerg']);
    expect(found('k')).toEqual(['København', 'Kalundborg']);
  });

  it('finds a code by its beginning', () => {
    expect(found('0751')).toEqual(['Aarhus']);
    expect(found('05')).toEqual(['Esbjerg', 'Vejen']);
  });

  it('finds every name by its own beginning, whatever its length', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OPTIONS), fc.nat(12), (option, length) => {
        expect(found(option.name.slice(0, length + 1))).toContain(option.name);
      }),
    );
  });

  it('finds nothing in what is not there', () => {
    expect(found('xyz')).toEqual([]);
  });
});
