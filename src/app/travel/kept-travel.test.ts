import { expect, test } from 'vitest';
import { fakeStorage, quotaError } from '../../../tests/fixtures/fake-storage.ts';
import { inventedCountry } from '../../../tests/fixtures/invented-country.ts';
import type { MatrixRow, TravelMatrix } from '../../domain/travel-matrix.ts';
import type { KeptTravel } from './kept-travel.ts';
import { createTravelMemory } from './travel-memory.ts';

const { demand } = inventedCountry();
const row: MatrixRow = {
  places: Int32Array.from([-1, 3]),
  minutes: Float64Array.from([12, Number.NaN]),
  km: null,
  unanswered: 0,
  tooFar: 0,
  movedKm: null,
};
const matrixWith = (changed: object): TravelMatrix => ({
  id: 'matrix:x.csv',
  knowsMinutes: true,
  knowsKm: false,
  leftOut: null,
  lookUp: 'id',
  mode: null,
  rows: new Map([['h', { ...row, ...changed }]]),
});
const matrix: KeptTravel = { chosen: 'matrix', file: 'x.csv', matrix: matrixWith({}) };

test.each<[string, KeptTravel]>([
  ['the straight line', { chosen: 'straight' }],
  ['a matrix', matrix],
  ['a server', { chosen: 'server', kind: 'valhalla', base: 'http://localhost:8002' }],
])('%s is there again, as it was', async (_, choice) => {
  const memory = createTravelMemory(fakeStorage());
  expect(await memory.read(demand)).toBeNull();
  expect(await memory.keep(choice, demand)).toBe(true);
  expect(await memory.read(demand)).toMatchObject({ ...choice });
  expect(await memory.keep(null, demand)).toBe(true);
  expect(await memory.read(demand)).toBeNull();
});

test('a matrix is not used for other points than it was made for', async () => {
  const memory = createTravelMemory(fakeStorage());
  await memory.keep(matrix, demand);
  const moved = { ...demand, lon: demand.lon.map((degrees) => degrees + 1e-6) };
  expect(await memory.read(moved)).toBeNull();
  expect(await memory.read({ ...demand, weight: demand.weight.slice() })).not.toBeNull();
});

test.each<[string, object]>([
  ['values that do not fit the places', { minutes: new Float64Array(3) }],
  ['places that do not exist', { places: Int32Array.from([0, 9999]) }],
  ['municipalities that do not exist', { places: Int32Array.from([0, -100]) }],
  ['something else than numbers', { minutes: [1, 2] }],
])('a damaged matrix is left out: %s', async (_, changed) => {
  const memory = createTravelMemory(fakeStorage());
  await memory.keep({ chosen: 'matrix', file: 'x.csv', matrix: matrixWith(changed) }, demand);
  expect(await memory.read(demand)).toBeNull();
});

test('a browser that keeps nothing says so, and nothing fails', async () => {
  const storage = fakeStorage();
  storage.failure = quotaError();
  const memory = createTravelMemory(storage);
  expect(await memory.keep(matrix, demand)).toBe(false);
  expect(await memory.read(demand)).toBeNull();
});
