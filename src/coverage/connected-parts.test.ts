import { describe, expect, it } from 'vitest';
import {
  ANKERUP,
  BIRKUM,
  CEDERBY,
  DUNBY,
  ELMOE,
  FJELOE,
  GRIMOE,
  inventedCountry,
} from '../../tests/fixtures/invented-country.ts';
import { connectedParts, neighboursByCar } from './connected-parts.ts';

const country = inventedCountry();

describe('how municipalities hang together', () => {
  it('is by land and car ferry inside themselves', () => {
    expect(connectedParts(country, [CEDERBY, ANKERUP, DUNBY])).toEqual([[ANKERUP, DUNBY], [CEDERBY]]);
    expect(connectedParts(country, [ELMOE, CEDERBY, BIRKUM])).toEqual([[BIRKUM, CEDERBY, ELMOE]]);
    expect(connectedParts(country, [ELMOE, GRIMOE])).toEqual([[ELMOE], [GRIMOE]]);
    expect(connectedParts(country, [])).toEqual([]);
  });

  it('gives the neighbours that cars can come to', () => {
    expect(neighboursByCar(country, BIRKUM)).toEqual([ANKERUP, CEDERBY, FJELOE]);
    expect(neighboursByCar(country, GRIMOE)).toEqual([]);
  });
});
