import { describe, expect, test } from 'vitest';
import { ANKERUP, BIRKUM, ELMOE, within } from '../../../tests/fixtures/invented-country.ts';
import { house, planOf, unit } from '../../../tests/fixtures/plan-parts.ts';
import { bandPlaces, filterPlaces } from './band-places.ts';

const places = bandPlaces(
  planOf({
    sites: [
      house('h1', ANKERUP, { name: 'Huset på Ærø' }),
      house('h2', ELMOE, { name: '', status: 'candidate' }),
    ],
    serviceAreas: [
      unit('u', [BIRKUM], { name: 'Nord', base: within(BIRKUM, 0.5, 0.5) }),
      unit('v', [ELMOE], { name: 'Uden base' }),
    ],
  }),
);
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe('the places that bands can lie around', () => {
  test('are sites and bases, a nameless one by its id', () => {
    expect(places).toEqual([
      { id: 'h1', name: 'Huset på Ærø', kind: 'house', isCandidate: false },
      { id: 'h2', name: 'h2', kind: 'house', isCandidate: true },
      { id: 'u', name: 'Nord', kind: 'unitBase', isCandidate: false },
    ]);
  });

  test('are found by kind, and by a part of name or id however it is typed', () => {
    expect(ids(filterPlaces(places, '', null))).toEqual(['h1', 'h2', 'u']);
    expect(ids(filterPlaces(places, '', 'unitBase'))).toEqual(['u']);
    expect(ids(filterPlaces(places, 'aeroe', null))).toEqual(['h1']);
    expect(ids(filterPlaces(places, 'h2', 'house'))).toEqual(['h2']);
    expect(filterPlaces(places, 'nord', 'house')).toEqual([]);
  });
});
