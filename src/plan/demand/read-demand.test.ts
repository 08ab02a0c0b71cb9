import { describe, expect, it } from 'vitest';
import {
  ANKERUP,
  BIRKUM,
  CEDERBY,
  inventedCountry,
  within,
} from '../../../tests/fixtures/invented-country.ts';
import { lonLatToUtm32 } from '../../geometry/utm32.ts';
import { readDemandTable } from './read-demand.ts';

const data = inventedCountry();
const read = (table: string) =>
  readDemandTable(new TextEncoder().encode(table), { file: 'punkter.csv', data });

function rowsOf(table: string) {
  const outcome = read(table);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { codes, start, lon, lat, people } = outcome.value;
  return codes.flatMap((code, at) =>
    Array.from({ length: (start[at + 1] ?? 0) - (start[at] ?? 0) }, (_, offset) => {
      const p = (start[at] ?? 0) + offset;
      return { code, position: [lon[p], lat[p]] as const, people: people[p] };
    }),
  );
}

function problemOf(table: string) {
  const outcome = read(table);
  expect(outcome.ok ? [] : outcome.problems).toHaveLength(1);
  return outcome.ok ? undefined : outcome.problems[0];
}

const [lon, lat] = within(BIRKUM, 0.25, 0.5);

describe('a table of demand points', () => {
  it('finds the municipality that a position lies in', () => {
    expect(rowsOf(`lon;lat;antal\n${lon};${lat};3`)).toEqual([
      { code: BIRKUM, position: [lon, lat], people: 3 },
    ]);
  });

  it('reads decimal commas, English headers and any order of columns', () => {
    const comma = (value: number): string => String(value).replace('.', ',');
    const table = `count;latitude;longitude\n2,5;${comma(lat)};${comma(lon)}`;
    expect(rowsOf(table)).toEqual([{ code: BIRKUM, position: [lon, lat], people: 2.5 }]);
  });

  it('reads metres in UTM zone 32', () => {
    const [x, y] = lonLatToUtm32(lon, lat);
    const [row] = rowsOf(`x;y;antal\n${x.toFixed(2)};${y.toFixed(2).replace('.', ',')};1`);
    expect(row?.code).toBe(BIRKUM);
    expect(row?.position[0]).toBeCloseTo(lon, 6);
    expect(row?.position[1]).toBeCloseTo(lat, 6);
  });

  it('lets a code win over the position, in the sea too', () => {
    const table = `lon;lat;antal;kommunekode\n${lon};${lat};1;${CEDERBY}\n8,0;55,0;2;${ANKERUP}\n${lon};${lat};3;`;
    expect(rowsOf(table).map(({ code, people }) => [code, people])).toEqual([
      [ANKERUP, 2],
      [BIRKUM, 3],
      [CEDERBY, 1],
    ]);
  });

  it.each([
    [`lon;lat;antal\n8,0;55,0;1`, 'linje 2, lon, lat', 'på land'],
    [`lon;lat;antal\n${lat};${lon};1`, 'linje 2, lon, lat', 'byttet om'],
    ['lon;lat;antal\n575000;6224000;1', 'linje 2, lon, lat', 'UTM'],
    ['lon;lat;antal\n;56;1', 'linje 2, lon, lat', 'som tal'],
    ['lon;lat;antal\n1.020.390;56;1', 'linje 2, lon, lat', 'som tal'],
    ['x;y;antal\n6224000;575000;1', 'linje 2, x, y', 'byttet om'],
    ['x;y;antal\n10.2;56.1;1', 'linje 2, x, y', 'grader'],
    ['x;y;antal\n150000;1000000;1', 'linje 2, x, y', 'i Danmark'],
    [`lon;lat;antal\n${lon};${lat};`, 'linje 2, antal', 'tom'],
    [`lon;lat;antal\n${lon};${lat};-1`, 'linje 2, antal', 'mindst 0'],
    [`lon;lat;antal;kommunekode\n${lon};${lat};1;9999`, 'linje 2, kommunekode', '98 kommunekoder'],
    [`lon;lat;antal;id\n${lon};${lat};1;a\n${lon};${lat};1;a`, 'linje 3, id', 'linje 2'],
  ])('refuses the row in %j', (table, path, reason) => {
    const problem = problemOf(table);
    expect(problem?.path).toBe(path);
    expect(problem?.expected).toContain(reason);
  });

  it('refuses a file without positions or numbers', () => {
    expect(problemOf('lon;antal\n10;1')?.expected).toContain('"lat"');
    expect(problemOf(`lon;lat\n${lon};${lat}`)?.expected).toContain('"antal"');
  });
});
