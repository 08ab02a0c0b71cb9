import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Direction, nearestInDirection, type Place } from './nearest-in-direction.ts';

const place = (code: string, lon: number, lat: number): Place => ({ code, lonLat: [lon, lat] });
const cross = [
  place('north', 10, 56.5),
  place('south', 10, 55.5),
  place('east', 11, 56),
  place('west', 9, 56),
];

describe('the neighbour in a direction', () => {
  it.each(['north', 'south', 'east', 'west'] as const)('%s is the place that lies there', (direction) => {
    expect(nearestInDirection(cross, [10, 56], direction)?.code).toBe(direction);
  });

  it('is the one straight ahead rather than a nearer one to the side', () => {
    const places = [place('aside', 10.45, 56.3), place('ahead', 10, 56.4)];
    expect(nearestInDirection(places, [10, 56], 'north')?.code).toBe('ahead');
  });

  it('is nothing where nothing lies that way, and never the place itself', () => {
    expect(nearestInDirection([place('here', 10, 56), place('south', 10, 55)], [10, 56], 'north')).toBeNull();
  });

  it('lies that way, and going back that way is possible', () => {
    const anyPlaces = fc.array(
      fc.tuple(fc.double({ min: 8, max: 15, noNaN: true }), fc.double({ min: 54.5, max: 57.8, noNaN: true })),
      { minLength: 2, maxLength: 40 },
    );
    const back: Readonly<Record<Direction, Direction>> = {
      north: 'south',
      south: 'north',
      east: 'west',
      west: 'east',
    };
    fc.assert(
      fc.property(anyPlaces, fc.constantFrom('north', 'south', 'east', 'west'), (points, direction) => {
        const places = points.map(([lon, lat], index) => place(String(index), lon, lat));
        const [start] = points;
        if (!start) return;
        const found = nearestInDirection(places, start, direction);
        if (!found) return;
        const [lon, lat] = found.lonLat;
        const ahead = {
          north: lat - start[1],
          south: start[1] - lat,
          east: lon - start[0],
          west: start[0] - lon,
        };
        expect(ahead[direction]).toBeGreaterThan(0);
        expect(nearestInDirection([place('start', ...start)], found.lonLat, back[direction])?.code).toBe(
          'start',
        );
      }),
    );
  });
});
