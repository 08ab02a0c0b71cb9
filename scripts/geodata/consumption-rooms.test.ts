import { describe, expect, it } from 'vitest';
import { lonLat } from '../../src/domain/lon-lat.ts';
import { approximateBoundaries } from './approximate-boundaries.ts';
import { distanceToLandKm } from './crossings.ts';
import { readCsvTable } from './csv-table.ts';
import { readLand } from './read-land.ts';
import { MORE_PLACES_FILE, PLACES_FILE, readPlaces } from './read-places.ts';

const FILE = 'geodata/consumption-rooms/consumption-rooms.csv';

describe('the table of consumption rooms', () => {
  const table = readCsvTable('.', FILE, ['id', 'name', 'municipality', 'lon', 'lat', 'source'], (row) => ({
    id: row.text('id'),
    name: row.text('name'),
    code: row.code('municipality'),
    lonLat: lonLat(row.number('lon'), row.number('lat')),
    source: row.text('source'),
  }));
  if (!table.ok) throw new Error(JSON.stringify(table.problems));
  const rooms = table.value;

  it('has the five rooms of March 2024: two in København, one each in Aarhus, Odense and Vejle', () => {
    expect(rooms.map((room) => room.code)).toEqual(['0101', '0101', '0751', '0461', '0630']);
    expect(new Set(rooms.map((room) => room.id)).size).toBe(5);
  });

  it('has each within 2 km of the land of its municipality', () => {
    const places = [PLACES_FILE, MORE_PLACES_FILE].flatMap((file) => {
      const read = readPlaces('.', file);
      return read.ok ? read.value : [];
    });
    const boundaries = approximateBoundaries(readLand('.'), places);
    for (const room of rooms) {
      const outline = boundaries.find(({ code }) => code === room.code)?.outline ?? [];
      expect(distanceToLandKm(room.lonLat, outline), room.name).toBeLessThan(2);
    }
  });
});
