import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../domain/iso-date.ts';
import { municipalityCode } from '../domain/municipality-code.ts';
import { TRAVEL_KINDS } from '../domain/result.ts';
import { CHOROPLETH_IDS, DEFAULT_VIEW, LAYER_IDS, type LayerId, PANEL_IDS } from './view-store.ts';
import { readViewUrl, type ViewLink, writeViewUrl } from './view-url.ts';

const isMunicipality = (code: string): boolean => code === '0101' || code === '0665';

function defaultLink(): ViewLink {
  const { selected, choropleth, layers, bandOrigin, panel, tableOpen, camera } = DEFAULT_VIEW;
  const view = { selected, choropleth, layers, bandOrigin, panel, tableOpen, camera };
  return { view, example: null, asOf: null };
}

const layersOf = (on: readonly boolean[]): Record<LayerId, boolean> => {
  const layers = { ...DEFAULT_VIEW.layers };
  for (const [index, layer] of LAYER_IDS.entries()) layers[layer] = on[index] ?? false;
  return layers;
};

const anyLink: fc.Arbitrary<ViewLink> = fc.record({
  view: fc.record({
    selected: fc.constantFrom(null, municipalityCode('0101'), municipalityCode('0665')),
    choropleth: fc.constantFrom(...CHOROPLETH_IDS.filter((id) => id !== 'difference')),
    layers: fc
      .array(fc.boolean(), { minLength: LAYER_IDS.length, maxLength: LAYER_IDS.length })
      .map(layersOf),
    bandOrigin: fc.oneof(
      fc.constant(null),
      fc.constantFrom(...TRAVEL_KINDS).map((kind) => ({ kind })),
      fc
        .uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1, maxLength: 5 })
        .map((facilities) => ({ facilities })),
    ),
    panel: fc.constantFrom(...PANEL_IDS),
    tableOpen: fc.boolean(),
    camera: fc.option(
      fc.record({
        lon: fc.integer({ min: 75_000, max: 156_000 }).map((value) => value / 10_000),
        lat: fc.integer({ min: 544_000, max: 580_000 }).map((value) => value / 10_000),
        zoom: fc.integer({ min: 0, max: 2200 }).map((value) => value / 100),
      }),
    ),
  }),
  example: fc.constantFrom(null, 'tom', 'byer-og-enheder'),
  asOf: fc.constantFrom(null, isoDate('2026-12-31')),
});

describe('a link to a view', () => {
  it('is empty for the default view, and an empty one is the default view', () => {
    expect(writeViewUrl(defaultLink())).toBe('');
    expect(readViewUrl('', isMunicipality)).toEqual(defaultLink());
  });

  it('survives writing and reading', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        expect(readViewUrl(writeViewUrl(link), isMunicipality)).toEqual(link);
      }),
    );
  });

  it('does not carry a difference, since it does not carry the other plan', () => {
    const { view, ...rest } = defaultLink();
    expect(writeViewUrl({ ...rest, view: { ...view, choropleth: 'difference' } })).toBe('');
    expect(readViewUrl('?farve=difference', isMunicipality)).toEqual(defaultLink());
  });

  it('falls back to the default for every damaged value', () => {
    const damaged =
      '?eksempel=..%2Fhemmeligt&dato=2026-02-30&kommune=0411&farve=%E0%A4%A&lag=x,y&panel=constructor&tabel=ja&kort=56,10,6&rejsetid=steder:,&=&&';
    expect(readViewUrl(damaged, isMunicipality)).toEqual(defaultLink());
  });

  it('never fails, whatever stands in it', () => {
    const pair = fc.tuple(
      fc.constantFrom(
        'eksempel',
        'dato',
        'kommune',
        'farve',
        'lag',
        'panel',
        'tabel',
        'kort',
        'rejsetid',
        '__proto__',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const search = pairs.map(([key, value]) => `${key}=${value}`).join('&');
        const { view } = readViewUrl(search, isMunicipality);
        expect(CHOROPLETH_IDS).toContain(view.choropleth);
        expect(PANEL_IDS).toContain(view.panel);
        expect(Object.keys(view.layers).sort()).toEqual([...LAYER_IDS].sort());
      }),
    );
  });
});
