import { expect, test } from 'vitest';
import { lonLat } from '../domain/lon-lat.ts';
import { municipalityCode } from '../domain/municipality-code.ts';
import { nameLongTrips } from './name-long-trips.ts';

const HERE = municipalityCode('0001');
const THERE = municipalityCode('0002');
const place = (name: string, lon: number, municipality = HERE) => ({
  name,
  lonLat: lonLat(lon, 56),
  municipality,
});
const trip = (lon: number, minutes: number) => ({
  lonLat: lonLat(lon, 56),
  municipality: HERE,
  minutes,
  km: minutes,
  usesFerry: minutes > 90,
});
const PLACES = [place('Vester', 10), place('Øster', 11), place('Nabo', 10.5, THERE)];

test('each place is named once, with its longest trip, of the trip’s own municipality', () => {
  const named = nameLongTrips([trip(10.9, 95), trip(11, 80), trip(10.45, 70)], PLACES);
  expect(named.map((one) => [one.place, one.minutes, one.usesFerry])).toEqual([
    ['Øster', 95, true],
    ['Vester', 70, false],
  ]);
});

test('no more than asked for; without places none', () => {
  expect(nameLongTrips([trip(10, 3), trip(11, 2)], PLACES, 1)).toHaveLength(1);
  expect(nameLongTrips([trip(10, 3)], [])).toEqual([]);
});

test('where the municipality has no named place, the nearest one of all', () => {
  expect(nameLongTrips([trip(10.4, 3)], [place('Nabo', 10.5, THERE)])[0]?.place).toBe('Nabo');
});
