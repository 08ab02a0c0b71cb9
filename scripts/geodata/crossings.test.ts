import { describe, expect, it } from 'vitest';
import type { Outline } from '../../src/domain/coverage-data.ts';
import { lonLat } from '../../src/domain/lon-lat.ts';
import { municipalityCode } from '../../src/domain/municipality-code.ts';
import { checkCrossings, distanceToLandKm, readCrossings } from './crossings.ts';

const table = readCrossings('.');
if (!table.ok) throw new Error(JSON.stringify(table.problems));
const crossings = table.value;
const find = (part: string) => {
  const found = crossings.find((crossing) => crossing.name.includes(part));
  if (!found) throw new Error(`no crossing ${part}`);
  return found;
};
const ends = (part: string) => [find(part).fromMunicipality, find(part).toMunicipality];

describe('the table of crossings', () => {
  it('names the municipality at each end, and none outside the 98', () => {
    expect(crossings.length).toBeGreaterThanOrEqual(95);
    expect(ends('Storebælt')).toEqual(['0450', '0330']);
    expect(ends('Siødæmningen')).toEqual(['0479', '0482']);
    expect(ends('Aggersund')).toEqual(['0820', '0820']);
    expect(ends('Virksund')).toEqual(['0791', '0779']);
    expect(ends('Kalvebodbroen')).toEqual(['0167', '0101']);
    const abroad = crossings.filter((crossing) => crossing.toMunicipality === null);
    expect(abroad.map((crossing) => crossing.name)).toEqual([
      'Øresundsbroen (E20, udland)',
      'Bornholm: Rønne–Ystad',
      'Christiansø: Gudhjem–Christiansø',
    ]);
  });

  it('knows Esbjerg and Fanø as joined by a car ferry, Aalborg and Læsø not at all', () => {
    expect(find('Fanø')).toMatchObject({ type: 'ferry', carriesCars: true, seasonal: false });
    const læsø = crossings.filter(
      ({ fromMunicipality: a, toMunicipality: b }) => a === '0825' || b === '0825',
    );
    expect(læsø.map(({ fromMunicipality: a }) => a)).toEqual(['0813']);
  });

  it('has the links that are easily forgotten, and marks those in season and without cars', () => {
    for (const name of ['Kegnæs', 'Helnæs', 'Glænø', 'Agerø', 'Jegindø', 'Alrø', 'Nyord']) find(name);
    expect(crossings.filter(({ seasonal }) => seasonal).map(({ name }) => name)).toEqual([
      'Sølager–Kulhuse',
      'Bogø–Stubbekøbing',
      'Mellerup–Voer',
      'Livø: Rønbjerg–Livø',
    ]);
    expect(find('Tunø').carriesCars).toBe(false);
    expect(find('Mandø').carriesCars).toBe(false);
  });

  it('has every name once', () => {
    expect(new Set(crossings.map((crossing) => crossing.name)).size).toBe(crossings.length);
  });
});

describe('checkCrossings', () => {
  const square: Outline = [
    [
      [
        [10, 56],
        [11, 56],
        [11, 57],
        [10, 57],
        [10, 56],
      ],
    ],
  ];
  const code = municipalityCode('0101');
  const at = (lon: number, lat: number) => ({
    ...find('Fanø'),
    from: lonLat(lon, lat),
    fromMunicipality: code,
    toMunicipality: null,
  });

  it('lets an end lie on land or up to 2 km from it, on every side', () => {
    expect(distanceToLandKm(lonLat(10.5, 56.5), square)).toBe(0);
    const kmPerDegree = (6371.0088 * Math.PI) / 180;
    // South of a corner, where the corner is nearest: edges of a degree are arcs that leave the parallel.
    expect(distanceToLandKm(lonLat(10, 55.9), square)).toBeCloseTo(0.1 * kmPerDegree, 9);
    const near = [at(10.5, 56.5), at(10.5, 55.985), at(10.5, 57.015), at(9.97, 56.5), at(11.03, 56.5)];
    expect(checkCrossings(near, [code], [square])).toEqual([]);
  });

  it('names the line, the end and the distance of one that lies further out', () => {
    const [problem, ...more] = checkCrossings([at(10.5, 56.5), at(10, 55.95)], [code], [square]);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      file: 'geodata/crossings/crossings.csv',
      found: '[10, 55.95], 5.6 km fra land i 0101',
    });
    expect(problem?.path).toContain('linje 3');
  });

  it('refuses Christiansø as a municipality', () => {
    const stray = { ...at(10.5, 56.5), fromMunicipality: municipalityCode('0411') };
    expect(checkCrossings([stray], [code], [square])[0]).toMatchObject({ found: '"0411"' });
  });
});
