import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outline } from '../../src/domain/coverage-data.ts';

export const LAND_FILE = 'geodata/coast/land.json';

interface LandFile {
  readonly stepsPerDegree: number;
  readonly polygons: readonly (readonly (readonly [number, number])[])[][];
}

/** Denmark's land of `geodata/coast`, one polygon for each piece. */
export function readLand(root: string): Outline {
  const { stepsPerDegree, polygons }: LandFile = JSON.parse(readFileSync(join(root, LAND_FILE), 'utf8'));
  return polygons.map((rings) =>
    rings.map((ring) => ring.map(([x, y]): [number, number] => [x / stepsPerDegree, y / stepsPerDegree])),
  );
}
