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
} from '../../tests/fixtures/invented-country.ts';
import { neighboursOf } from './neighbours.ts';

const country = inventedCountry();
const codesOf = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code).sort();

describe('the neighbours of a municipality', () => {
  it('lie over land or over water', () => {
    expect(codesOf(neighboursOf(ANKERUP, country).land)).toEqual([BIRKUM, DUNBY]);
    expect(neighboursOf(ANKERUP, country).ferry).toEqual([]);
    expect(codesOf(neighboursOf(ELMOE, country).ferry)).toEqual([CEDERBY, FJELOE, GRIMOE]);
  });

  it('say the name of the ferry, its season and whether it takes cars', () => {
    const { ferry } = neighboursOf(ELMOE, country);
    expect(ferry.find(({ code }) => code === CEDERBY)).toMatchObject({
      links: ['Cederby–Elmø'],
      seasonal: true,
      carriesCars: true,
    });
    expect(ferry.find(({ code }) => code === GRIMOE)).toMatchObject({ carriesCars: false, seasonal: false });
  });

  it('are never outside the country, nor the municipality itself', () => {
    expect(codesOf(neighboursOf(GRIMOE, country).ferry)).toEqual([ELMOE]);
  });

  it('hold both ways', () => {
    for (const code of ALL_CODES) {
      const { land, fixedLink, ferry } = neighboursOf(code, country);
      for (const other of [...land, ...fixedLink, ...ferry]) {
        const back = neighboursOf(other.code, country);
        expect(codesOf([...back.land, ...back.fixedLink, ...back.ferry])).toContain(code);
      }
    }
  });

  it('that several links lead to stand once', () => {
    const [first] = country.crossings;
    if (!first) throw new Error('got no crossing, expected some');
    const twice = { ...country, crossings: [first, { ...first, name: 'En anden', seasonal: false }] };
    expect(neighboursOf(ELMOE, twice).ferry).toEqual([
      { code: CEDERBY, links: ['Cederby–Elmø', 'En anden'], seasonal: false, carriesCars: true },
    ]);
  });
});
