import { describe, expect, it } from 'vitest';
import { ANKERUP, BIRKUM, inventedCountry, pointOf } from '../../tests/fixtures/invented-country.ts';
import { DEFAULT_SETTINGS } from '../domain/plan.ts';
import { createMatrixTravel } from '../travel/matrix-travel.ts';
import { pointName } from './point-ids.ts';
import { type ReadMatrix, readMatrixTable, unknownFacilities } from './travel-matrix-table.ts';

const data = inventedCountry();
const here = pointOf(ANKERUP, 0);

function read(table: string | Uint8Array, pointIds?: ReadonlyMap<string, number>) {
  const bytes = typeof table === 'string' ? new TextEncoder().encode(table) : table;
  return readMatrixTable(bytes, { file: 'mappe/rejser.csv', data, pointIds });
}

function matrixOf(table: string | Uint8Array, pointIds?: ReadonlyMap<string, number>) {
  const outcome = read(table, pointIds);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return { ...outcome.value, notes: outcome.warnings };
}

/** Minutes and kilometres from a facility to each of the first two municipalities' four points. */
function firstPoints({ matrix }: ReadMatrix, facility: string) {
  const field = createMatrixTravel(matrix, data.demand).fieldFrom(here, facility, DEFAULT_SETTINGS);
  return { minutes: field.minutes && [...field.minutes.subarray(0, 8)], km: [...field.km.subarray(0, 8)] };
}

const none = Number.NaN;

describe('a travel matrix', () => {
  it('lets a municipality stand for all of its people, and gives a missing pair no route', () => {
    const read = matrixOf('kommunekode;sted;minutter;km\n0001;hus;12,5;10\n');
    expect(read.matrix).toMatchObject({ id: 'matrix:rejser.csv', knowsMinutes: true, knowsKm: true });
    expect(firstPoints(read, 'hus')).toEqual({
      minutes: [12.5, 12.5, 12.5, 12.5, none, none, none, none],
      km: [10, 10, 10, 10, none, none, none, none],
    });
    expect(firstPoints(read, 'andet').minutes).toEqual(Array(8).fill(none));
  });

  it('lets a point’s own row go before its municipality’s, in any order of rows', () => {
    const table = 'kommunekode;id;sted;minutter\n;0001-2;hus;3\n0001;;hus;9\n0001;0001-4;hus;\n';
    const read = matrixOf(table);
    expect(firstPoints(read, 'hus').minutes).toEqual([9, 3, 9, none, none, none, none, none]);
    expect(read).toMatchObject({ routes: 2, withoutRoute: 1 });
  });

  it('knows points by the user’s own ids', () => {
    const read = matrixOf('id,facility,minutes\nvarmestuen,hus,4.125\n', new Map([['varmestuen', 5]]));
    expect(firstPoints(read, 'hus').minutes?.[5]).toBe(4.125);
  });

  it('keeps 0 apart from no route', () => {
    const read = matrixOf('kommunekode;sted;minutter;km\n0001;hus;0;0\n0002;hus;;\n0003;hus;NA;null\n');
    expect(firstPoints(read, 'hus').minutes).toEqual([0, 0, 0, 0, none, none, none, none]);
    expect(read).toMatchObject({ routes: 1, withoutRoute: 2 });
    expect(read.notes.join()).toContain('uden rute: 2');
  });

  it('measures in kilometres where no row has minutes, and in minutes alone where none has kilometres', () => {
    const km = matrixOf('kommunekode;sted;minutter;km\n0001;hus;;7\n');
    expect(km.matrix).toMatchObject({ knowsMinutes: false, knowsKm: true, leftOut: null });
    expect(firstPoints(km, 'hus')).toEqual({ minutes: null, km: [7, 7, 7, 7, none, none, none, none] });
    const minutes = matrixOf('kommunekode;sted;minutter\n0001;hus;7\n');
    expect(minutes.matrix).toMatchObject({ knowsMinutes: true, knowsKm: false, leftOut: null });
  });

  it('uses a measure only where every way has it, and says which lines lack it', () => {
    const read = matrixOf('kommunekode;sted;minutter;km\n0001;hus;8;7\n0002;hus;;9\n');
    expect(read.matrix).toMatchObject({ knowsMinutes: false, knowsKm: true, leftOut: 'minutes' });
    expect(read.notes.join()).toContain('minutter mangler på linje 3: derfor regnes alle rejser i kilometer');
    const problem = problemOf('kommunekode;sted;minutter;km\n0001;hus;8;\n0002;hus;;9\n');
    expect(problem).toMatchObject({ path: 'linje 2' });
    expect(problem?.found).toContain('minutter mangler på linje 3, km på linje 2');
  });

  it('reads Windows-1252, commas, byte-order marks and lost zeros', () => {
    const text = 'Kommunekode;Sted;Minutter\r\n1;ærø;5,5\r\n';
    expect(problemOf(text)?.path).toBe('linje 2, kommunekode');
    const bytes = Uint8Array.from('kommunekode;sted;minutter\r\n001;ærø;5,5\r\n', (c) => c.charCodeAt(0));
    const windows = matrixOf(bytes);
    expect(windows.facilities).toEqual(['ærø']);
    expect(windows.notes.join()).toContain('Windows-1252');
    expect(windows.notes.join()).toContain('fx 1 som 0001');
    expect(matrixOf('\ufeffkommunekode,sted,minutter\n0001,hus,"5,5"\n').notes.join()).toContain(
      'byte-order',
    );
  });

  it.each([
    ['kommunekode;sted;minutter\n9999;hus;1', 'linje 2, kommunekode', '98 kommunekoder'],
    ['kommunekode;sted;minutter\n0001;;1', 'linje 2, sted', 'id for et hus'],
    ['kommunekode;sted;minutter\n0001;hus;-1', 'linje 2, minutter', 'fra 0'],
    ['kommunekode;sted;minutter\n0001;hus;10001', 'linje 2, minutter', '10000'],
    ['kommunekode;sted;minutter\n0001;hus;1.234,5', 'linje 2, minutter', 'tusindtal'],
    ['kommunekode;sted;km\n0001;hus;langt', 'linje 2, km', 'et tal'],
    ['kommunekode;sted;km\n0001;hus;1\n0001;hus;2', 'linje 3', 'linje 2'],
    ['id;sted;km\n0001-5;hus;1', 'linje 2, id', '0001-1'],
    ['kommunekode;id;sted;km\n0002;0001-1;hus;1', 'linje 2, id', 'den kommune'],
    ['sted;km\nhus;1', 'linje 1', '"id"'],
    ['kommunekode;sted\n0001;hus', 'linje 1', '"minutter"'],
    ['kommunekode;km\n0001;1', 'linje 1', '"sted"'],
  ])('refuses %j by its line', (table, path, reason) => {
    const problem = problemOf(table);
    expect(problem?.path).toBe(path);
    expect(problem?.expected).toContain(reason);
  });

  it('names the facilities that a plan has not', () => {
    const read = matrixOf('kommunekode;sted;km\n0001;b;1\n0001;a;1\n0001;c;1');
    expect(unknownFacilities(read, new Set(['b']))).toEqual(['a', 'c']);
  });

  it('names each point as it is written out', () => {
    const second = data.demand.start[1] ?? 0;
    expect([pointName(data, 0), pointName(data, second + 3)]).toEqual([`${ANKERUP}-1`, `${BIRKUM}-4`]);
  });
});

function problemOf(table: string) {
  const outcome = read(table);
  expect(outcome.ok ? [] : outcome.problems).toHaveLength(1);
  return outcome.ok ? undefined : outcome.problems[0];
}
