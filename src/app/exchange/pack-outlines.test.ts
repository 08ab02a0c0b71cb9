import { expect, it } from 'vitest';
import { inventedCountry } from '../../../tests/fixtures/invented-country.ts';
import { packOutlines, unpackOutlines } from './pack-outlines.ts';

it('gives the same outlines back, holes, islands and empty ones too', () => {
  const { outlines } = inventedCountry();
  const ring = outlines[0]?.[0]?.[0] ?? [];
  const given = [...outlines, [], [[ring, ring], [ring]]];
  expect(unpackOutlines(packOutlines(given))).toEqual(given);
  expect(unpackOutlines(packOutlines([]))).toEqual([]);
});
