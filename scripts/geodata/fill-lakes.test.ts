import { describe, expect, it } from 'vitest';
import { fillLakes } from './fill-lakes.ts';

function square(west: number, south: number, side: number): [number, number][] {
  return [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ];
}

describe('fillLakes', () => {
  it('drops the lakes and the islands in them, and keeps islands in the sea', () => {
    const mainland = [square(0, 0, 10), square(4, 4, 3)];
    const islandInLake = [square(5, 5, 1)];
    const islandInSea = [square(20, 0, 2)];
    expect(fillLakes([islandInLake, mainland, islandInSea])).toEqual([[square(0, 0, 10)], islandInSea]);
  });

  it('leaves land without lakes as it is', () => {
    const lands = [[square(0, 0, 1)], [square(3, 0, 1)]];
    expect(fillLakes(lands)).toEqual(lands);
  });
});
