import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { lonLat } from '../../src/domain/lon-lat.ts';
import type { BoundaryKind } from '../../src/domain/provenance.ts';
import { decodeDemandPoints } from '../../src/geodata/demand-point-file.ts';
import { approximateBoundaries } from './approximate-boundaries.ts';
import { findOfficialMirror } from './boundary-source.ts';
import type { MunicipalOutline } from './municipal-outline.ts';
import { readMunicipalityTable } from './municipality-table.ts';
import { readBoundaries } from './read-boundary-file.ts';
import { readLand } from './read-land.ts';
import { MORE_PLACES_FILE, PLACES_FILE, readPlaces } from './read-places.ts';
import { buildTables, type TablesInput } from './tables.ts';

function unwrap<Value>(outcome: { ok: true; value: Value } | { ok: false }): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

const rows = unwrap(readMunicipalityTable('.'));
const places = [PLACES_FILE, MORE_PLACES_FILE].flatMap((file) => unwrap(readPlaces('.', file)));
const mirror = findOfficialMirror('.');

function inputFor(boundaries: readonly MunicipalOutline[], boundaryKind: BoundaryKind): TablesInput {
  const outlineOf = new Map(boundaries.map(({ code, outline }) => [code, outline]));
  return {
    root: '.',
    municipalities: rows.map(({ code }) => ({ code, labelPoint: lonLat(10, 56) })),
    outlines: rows.map(({ code }) => outlineOf.get(code) ?? []),
    places,
    boundaryKind,
    populationGrid: null,
  };
}

function readFile(files: Readonly<Record<string, Uint8Array>>, name: string) {
  return JSON.parse(new TextDecoder().decode(files[name]));
}

describe.skipIf(!mirror)('buildTables on the official boundaries', () => {
  // Not in the suite's own body, which is run also where the tests are skipped.
  let input: TablesInput;
  let tables: ReturnType<typeof buildTables>;
  beforeAll(() => {
    if (!mirror) throw new Error('no official boundaries at hand');
    input = inputFor(unwrap(readBoundaries(readFileSync(mirror, 'utf8'), mirror)), 'official');
    tables = buildTables(input);
  });

  it('finds nothing wrong: crossings, councils, sums and points', () => {
    expect(tables.problems).toEqual([]);
    expect(Object.keys(tables.files).sort()).toEqual([
      'demand-points.bin',
      'links.json',
      'municipalities.json',
      'network.bin',
      'places.json',
      'services.json',
    ]);
  });

  it('agrees with the drawn borders but for Fredensborg and Gribskov, who meet in a lake', () => {
    const differences = tables.reports.filter((report) => report.startsWith('Landgrænser'));
    expect(differences).toHaveLength(1);
    expect(differences[0]).toContain('Fredensborg–Gribskov');
    expect(differences[0]).toContain('Esrum Sø');
  });

  it('fails when a crossing claims a municipality on the other side', () => {
    const codes = input.municipalities.map(({ code }) => code as string);
    const [mors, skive] = [codes.indexOf('0773'), codes.indexOf('0779')];
    const swapped = [...input.outlines];
    [swapped[mors], swapped[skive]] = [input.outlines[skive] ?? [], input.outlines[mors] ?? []];
    const { problems } = buildTables({ ...input, outlines: swapped });
    expect(problems.map((problem) => problem.path).join()).toContain('Fur: Branden–Fur');
  });

  it('builds the same bytes twice', () => {
    expect(buildTables(input).files).toEqual(tables.files);
  });
});

describe('buildTables on the approximate boundaries', () => {
  const input = inputFor(approximateBoundaries(readLand('.'), places), 'approximation');
  const tables = buildTables(input);

  it('take a population grid as the split, and leave the municipalities’ numbers as they are', () => {
    const aarhus = { easting: 4_333_000, northing: 3_673_000, people: 5000 };
    const grid = { file: 'net.csv', sha256: '00'.repeat(32), cells: [aarhus], farCells: 0 };
    const changed = buildTables({ ...input, populationGrid: grid });
    expect(changed.problems).toEqual([]);
    expect(changed.files['municipalities.json']).toEqual(tables.files['municipalities.json']);
    const [before, after] = [tables, changed].map(({ files }) =>
      unwrap(decodeDemandPoints(files['demand-points.bin'] ?? new Uint8Array())),
    );
    const index = rows.findIndex(({ name }) => name === 'Aarhus');
    const countOf = (demand: typeof before, m: number) =>
      (demand?.start[m + 1] ?? 0) - (demand?.start[m] ?? 0);
    expect(countOf(after, index)).toBe(1);
    for (const m of rows.keys()) if (m !== index) expect(countOf(after, m)).toBe(countOf(before, m));
    const dataset = changed.datasets.find(({ id }) => id === 'demand-points');
    expect(dataset).toMatchObject({ quality: 'imported', source: expect.stringContaining('net.csv') });
    expect(changed.reports[0]).toContain('100,00 %');
  });

  it('finds nothing wrong, and tells of ends that the approximation leaves off shore', () => {
    expect(tables.problems).toEqual([]);
    expect(tables.reports.some((report) => report.startsWith('Landgrænser'))).toBe(false);
  });

  it('gives every municipality its number, largest town and provenance', () => {
    const { municipalities, targetGroupProvenance } = readFile(tables.files, 'municipalities.json');
    expect(municipalities).toHaveLength(98);
    const people = municipalities.map((row: { targetGroup: { people: number } }) => row.targetGroup.people);
    expect(people.reduce((sum: number, value: number) => sum + value, 0)).toBe(12_000);
    const nameOfTown = (code: string) =>
      municipalities.find((row: { code: string }) => row.code === code).largestTown?.name ?? null;
    expect(nameOfTown('0751')).toBe('Aarhus');
    expect(nameOfTown('0825')).toBeNull();
    expect(targetGroupProvenance).toMatchObject({ year: 2022, quality: 'estimate' });
  });

  it('writes land borders and crossings that do not depend on the boundaries', () => {
    const { landBorders, crossings } = readFile(tables.files, 'links.json');
    expect(landBorders).toHaveLength(185);
    expect(landBorders).toContainEqual(['0101', '0147']);
    expect(crossings.length).toBeGreaterThanOrEqual(95);
  });

  it('names every dataset with source, licence and quality, each id once', () => {
    const ids = tables.datasets.map((dataset) => dataset.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(tables.datasets.find(({ id }) => id === 'target-group')?.quality).toBe('estimate');
  });

  it('refuses boundaries of other municipalities and a place on Christiansø', () => {
    const reversed = buildTables({ ...input, municipalities: input.municipalities.toReversed() });
    expect(reversed.problems[0]?.expected).toContain('de 98 koder i orden');
    expect(reversed.files).toEqual({});
    const stray = { name: 'Christiansø', lon: 15.19, lat: 55.32, code: '0411', inhabitants: null };
    expect(buildTables({ ...input, places: [stray] }).problems).toEqual([
      {
        file: 'geodata/places',
        path: 'Christiansø',
        found: '"0411"',
        expected: 'en af de 98 kommunekoder',
      },
    ]);
  });

  it('names the file that cannot be read', () => {
    const elsewhere = buildTables({ ...input, root: '/nowhere' });
    expect(elsewhere.problems[0]).toMatchObject({
      file: 'geodata/municipalities/municipalities.csv',
      found: 'ingen fil',
    });
  });
});
