import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGeodata, PROJECT_ROOT } from '../scripts/geodata/build-geodata.ts';
import { planFingerprint } from '../src/coverage/index.ts';
import { regionOn } from '../src/domain/municipality.ts';
import type { Plan } from '../src/domain/plan.ts';
import { parsePlan } from '../src/plan/parse-plan.ts';
import { writePlan } from '../src/plan/write-plan.ts';
import { readTestMunicipalities } from './fixtures/municipalities.ts';

const LAUNCHER = join(PROJECT_ROOT, 'bin', 'daekning.mjs');
const COUNCILS = join(PROJECT_ROOT, 'public', 'examples', 'sundhedsraad.daekning.json');
const DATA = join(PROJECT_ROOT, '.cache', 'data-for-compare-tests');
const municipalities = readTestMunicipalities();

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'daekning-'));
  const built = await buildGeodata({ out: DATA, approximation: true });
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  daekning('help');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function daekning(...args: readonly string[]): SpawnSyncReturns<string> {
  const env = { ...process.env, DAEKNING_DATA: DATA };
  return spawnSync(process.execPath, [LAUNCHER, ...args], { cwd: folder, env, encoding: 'utf8' });
}

function read(file: string): Plan {
  const outcome = parsePlan(readFileSync(file, 'utf8'), { file, municipalities });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function put(name: string, plan: Plan): string {
  writeFileSync(join(folder, name), writePlan(plan));
  return name;
}

const whole = read(COUNCILS);

/** The plan of the councils cut into a file for each region. */
function regionFiles(): readonly string[] {
  const regionOf = new Map(municipalities.map((one) => [one.code, regionOn(one, whole.asOf)]));
  const regions = [...new Set(whole.serviceAreas.map(({ host }) => regionOf.get(host)))];
  return regions.map((region, index) =>
    put(`region-${index}.json`, {
      ...whole,
      serviceAreas: whole.serviceAreas.filter(({ host }) => regionOf.get(host) === region),
    }),
  );
}

/** Moves a municipality of the plan of the councils into the unit that another one is in. */
function withMoved(name: string, unitOf: string): Plan {
  const code = municipalities.find((one) => one.name === name)?.code;
  const other = municipalities.find((one) => one.name === unitOf)?.code;
  if (!code || !other) throw new Error(`withMoved: got ${name}, ${unitOf}`);
  return {
    ...whole,
    serviceAreas: whole.serviceAreas.map((area) => ({
      ...area,
      municipalities: area.municipalities.includes(other)
        ? [...area.municipalities, code]
        : area.municipalities.filter((one) => one !== code),
    })),
  };
}

describe('daekning diff', () => {
  it('tells in sentences what is moved, how far it is, and which rule turns', () => {
    const { status, stdout } = daekning(
      'diff',
      COUNCILS,
      put('flyttet.json', withMoved('Lejre', 'Hvidovre')),
    );
    expect(stdout).toMatch(
      /Lejre flyttet fra Enhed Midt- og Vestsjælland \(eksempel\) til Enhed Amager og Vestegnen \(eksempel\): \+\d+ borgere i målgruppen \(estimat\), længste rejse \d+ → \d+ km, R3 nu brudt for Enhed Amager/,
    );
    expect(stdout).toContain('R3: opfyldt → brudt');
    expect(stdout).toContain('Ændringer (1)');
    expect(status).toBe(0);
  });

  it('says that two plans say the same', () => {
    const { status, stdout } = daekning('diff', COUNCILS, COUNCILS);
    expect(stdout).toContain('Ingen forskelle: de to planer siger det samme.');
    expect(status).toBe(0);
  });

  it('computes both on the date that is given', () => {
    const { stdout } = daekning(
      'diff',
      COUNCILS,
      put('flyttet.json', withMoved('Lejre', 'Hvidovre')),
      '--as-of',
      '2026-06-01',
    );
    expect(stdout).toContain('Lejre flyttet fra');
    expect(stdout).not.toContain('R3: opfyldt → brudt');
  });

  it('ends with 2 and prints nothing where a plan cannot be read', () => {
    writeFileSync(join(folder, 'skade.json'), '{');
    const { status, stdout, stderr } = daekning('diff', 'skade.json', 'findes-ikke.json');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('skade.json');
    expect(stderr).toContain('findes-ikke.json: fandt ingen sådan fil');
  });
});

describe('daekning merge', () => {
  it('makes the whole plan of its regions’ files', () => {
    const { status, stdout } = daekning('merge', ...regionFiles(), '--out', 'samlet.json');
    expect(stdout).toContain('Skrevet: samlet.json. 4 planer, 17 enheder, 5 steder.');
    expect(status).toBe(0);
    const sorted = (plan: Plan): Plan => ({
      ...plan,
      serviceAreas: plan.serviceAreas.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    });
    const merged = read(join(folder, 'samlet.json'));
    expect(planFingerprint(sorted(merged))).toBe(planFingerprint(sorted(whole)));
    expect(daekning('check', 'samlet.json').stdout).toContain('Alle 98 kommuner er dækket');
  });

  it('lists what collides, writes no file and ends with 1', () => {
    const files = regionFiles();
    const greedy = withMoved('Lejre', 'Aalborg').serviceAreas.filter(({ municipalities: codes }) =>
      codes.some((code) => code === '0851'),
    );
    put('region-nord.json', { ...whole, serviceAreas: greedy });
    writeFileSync(join(folder, 'samlet-2.json'), 'stod her før');
    const before = readdirSync(folder);
    const { status, stdout } = daekning('merge', ...files, 'region-nord.json', '--out', 'samlet-2.json');
    expect(stdout).toMatch(/skal afgøres, før planerne kan samles\. Intet er skrevet\./);
    expect(stdout).toContain('Lejre er med i');
    expect(stdout).toContain('Enhed Limfjorden (eksempel) er ikke ens i');
    expect(status).toBe(1);
    expect(readFileSync(join(folder, 'samlet-2.json'), 'utf8')).toBe('stod her før');
    expect(readdirSync(folder)).toEqual(before);
  });

  it('lists a municipality that a unit of another region has, and those that nobody has', () => {
    const limfjorden = withMoved('Lejre', 'Aalborg').serviceAreas.filter(({ municipalities: codes }) =>
      codes.some((code) => code === '0851'),
    );
    const nord = put('nord.json', { ...whole, serviceAreas: limfjorden });
    const { status, stdout } = daekning('merge', nord, '--out', 'kun-nord.json');
    expect(stdout).toMatch(
      /Lejre ligger i Region Østdanmark, men er med i Enhed Limfjorden .*som hører til Region Nord/,
    );
    expect(stdout).toMatch(/Kommuner, som ingen enhed og intet hus har \(\d+\)\n {2}København, /);
    expect(existsSync(join(folder, 'kun-nord.json'))).toBe(false);
    expect(status).toBe(1);
  });

  it('ends with 2 for a file that is no plan, and never writes over what it reads', () => {
    const [first = '', second = ''] = regionFiles();
    const over = daekning('merge', first, second, '--out', first);
    expect([over.status, over.stdout]).toEqual([2, '']);
    expect(over.stderr).toContain('overskrives ikke');
    writeFileSync(join(folder, 'skade.json'), '[]');
    const damaged = daekning('merge', first, 'skade.json', '--out', 'ny.json');
    expect([damaged.status, damaged.stdout]).toEqual([2, '']);
    expect(existsSync(join(folder, 'ny.json'))).toBe(false);
    const nowhere = daekning('merge', first, second, '--out', 'ingen-mappe/ny.json');
    expect([nowhere.status, nowhere.stdout]).toEqual([2, '']);
  });
});
