import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGeodata, PROJECT_ROOT } from '../scripts/geodata/build-geodata.ts';
import type { CoverageResult } from '../src/domain/result.ts';
import { danishIn } from './fixtures/danish-words.ts';
import { readTestMunicipalities } from './fixtures/municipalities.ts';

const LAUNCHER = join(PROJECT_ROOT, 'bin', 'daekning.mjs');
const EXAMPLE = join(PROJECT_ROOT, 'public', 'examples', 'byer-og-enheder.daekning.json');
const COUNCILS = join(PROJECT_ROOT, 'public', 'examples', 'sundhedsraad.daekning.json');
const DATA = join(PROJECT_ROOT, '.cache', 'data-for-english-tests');

let folder: string;
/** What comes out of files: names of municipalities, councils, regions, and of the plan's own things. */
let names: readonly string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'daekning-'));
  const built = await buildGeodata({ out: DATA, approximation: true });
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  daekning('help');
  const own = [EXAMPLE, COUNCILS].flatMap((file) => namesIn(JSON.parse(readFileSync(file, 'utf8'))));
  const municipalities = readTestMunicipalities();
  const country = municipalities.flatMap(({ name, healthCouncil }) => [name, healthCouncil]);
  names = [...own, ...country].toSorted((a, b) => b.length - a.length);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every text of a plan, but for its keys. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namesIn) : [];
}

function daekning(...args: readonly string[]): SpawnSyncReturns<string> {
  const env = { ...process.env, DAEKNING_DATA: DATA };
  return spawnSync(process.execPath, [LAUNCHER, ...args], { cwd: folder, env, encoding: 'utf8' });
}

function put(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** What a call says in both languages; the exit status must be the same. */
function inBoth(...args: readonly string[]): {
  readonly da: string;
  readonly en: string;
  readonly status: number | null;
} {
  const [da, en] = [daekning(...args, '--lang', 'da'), daekning(...args, '--lang', 'en')];
  expect(en.status).toBe(da.status);
  return { da: da.stdout + da.stderr, en: en.stdout + en.stderr, status: en.status };
}

/** The same text without anything that is written for people. */
function withoutWords(result: CoverageResult): unknown {
  return {
    ...result,
    data: { ...result.data, targetGroup: { ...result.data.targetGroup, source: '' } },
    rules: result.rules.map(({ source: _, ...rule }) => ({
      ...rule,
      subjects: rule.subjects.map(({ message: __, ...subject }) => subject),
    })),
    warnings: result.warnings.length,
  };
}

describe('daekning --lang en', () => {
  it('checks in English, with the numbers of English', () => {
    const { da, en, status } = inBoth('check', EXAMPLE);
    expect(status).toBe(1);
    expect(en.split('\n')[0]).toMatch(
      /^3 of 98 municipalities are not covered, and 1 is only partly covered: about \d+ citizens in the target group are without cover \(estimate\)\.$/,
    );
    expect(en).toMatch(/Target group: 12,000 citizens \(estimate\), of whom covered [\d,]+ \(\d+\.\d%\)/);
    expect(en).toContain('As of 1 January 2027');
    expect(danishIn(en, names)).toEqual([]);
    expect(danishIn(da, names).length).toBeGreaterThan(50);
    expect(en.split('\n')).toHaveLength(da.split('\n').length);
  });

  it('finds the same in both languages, and only says it in other words', () => {
    const [da, en] = ['da', 'en'].map(
      (language): CoverageResult =>
        JSON.parse(daekning('check', EXAMPLE, '--format', 'json', '--lang', language).stdout),
    );
    if (!da || !en) throw new Error('expected two results');
    expect(withoutWords(en)).toEqual(withoutWords(da));
    expect(en.plan.fingerprint).toBe(da.plan.fingerprint);
    expect(en.rules.map(({ subjects }) => subjects)).not.toEqual(da.rules.map(({ subjects }) => subjects));
    for (const { source, subjects } of en.rules) {
      expect(
        [source, ...subjects.map(({ message }) => message)].flatMap((text) => danishIn(text, names)),
      ).toEqual([]);
    }
  });

  it.each(['csv', 'geojson'])('writes the same %s', (format) => {
    const of = (language: string) =>
      daekning('check', EXAMPLE, '--format', format, '--lang', language).stdout;
    expect(of('en')).toBe(of('da'));
  });

  it('compares in English', () => {
    const { en, status } = inBoth('diff', EXAMPLE, COUNCILS);
    expect(status).toBe(0);
    expect(en).toMatch(/^Before: .*\nAfter: {2}.*All 98 municipalities are covered/);
    expect(danishIn(en, names)).toEqual([]);
  });

  it('lists in English what must be decided before plans are joined', () => {
    const out = join(folder, 'joint.json');
    const { en, status } = inBoth('merge', EXAMPLE, COUNCILS, '--out', out);
    expect(status).toBe(1);
    expect(en).toMatch(
      /^\d+ things must be decided before the plans can be joined\. Nothing has been written\./,
    );
    expect(danishIn(en, names)).toEqual([]);
    expect(existsSync(out)).toBe(false);
  });

  it('says in English what is wrong with a plan, at the same places', () => {
    const plan = put(
      'wrong.json',
      JSON.stringify({
        format: 'daekning-plan',
        version: 1,
        name: 'x'.repeat(201),
        asOf: '2027-02-30',
        sites: [
          { id: 'a', kind: 'hut', name: 'a', lonLat: [56.1, 10.2], municipality: '0411', status: 'open' },
        ],
        serviceAreas: [{ id: 'a', name: 'b', host: '101', municipalities: ['0101', '0101'], status: 'open' }],
        waivers: [{ rule: 'R1', subject: 'a', reason: '' }],
      }),
    );
    const { da, en, status } = inBoth('check', plan);
    expect(status).toBe(2);
    expect(en).toContain('10 mistakes in the input; nothing has been computed:');
    expect(en).toContain('asOf: found "2027-02-30", expected a date that exists, as YYYY-MM-DD');
    expect(en).toContain('0411 is Christiansø, which lies outside the 98 municipalities');
    expect(danishIn(en, names)).toEqual([]);
    const places = (text: string) =>
      text.split('\n').map((line) => /wrong\.json: ([\w[\].]+):/.exec(line)?.[1]);
    expect(places(en)).toEqual(places(da));
  });

  it('says in English what is wrong with tables, by line', () => {
    const group = put('group.csv', 'kommunekode;antal\n101;5\n0411;7\n0101;1.234\nI alt;12\n0147;-3\n');
    const demand = put('demand.csv', 'lon,lat,people\n10.2,56.16,3\n56.16,10.2,3\n1,2\n10.2,56.16,many\n');
    const services = put(
      'services.csv',
      'name;kind;municipality code;status\nA;street workers;0101;perhaps\n;;;\nB;;9999;open\n',
    );
    const { en, status } = inBoth(
      'check',
      EXAMPLE,
      '--target-group',
      group,
      '--demand',
      demand,
      '--services',
      services,
    );
    expect(status).toBe(2);
    expect(en).toContain(
      'group.csv: line 3, municipality code: found "0411", expected one of the 98 municipalities',
    );
    expect(en).toContain(
      'group.csv: line 4, people: found "1.234", expected a number without thousands separators',
    );
    expect(en).toContain('demand.csv: line 3, lon, lat:');
    expect(en).toContain(
      'services.csv: line 2, status: found "perhaps", expected one of existing, planned, paused, ended, unknown',
    );
    expect(danishIn(en, names)).toEqual([]);
  });

  it.each([
    [['check', '--lang', 'en'], 'A plan is missing'],
    [['check', 'a', '--lang=en', '--as-of', '2027-02-30'], '--as-of: found "2027-02-30", expected a date'],
    [['check', 'a', '--travel', 'teleport', '--lang', 'en'], '--travel: found "teleport"'],
    [['check', 'nowhere.json', '--lang', 'en'], 'nowhere.json: found no such file, expected a readable file'],
    [['diff', 'a', '--lang', 'en'], 'diff takes two plans'],
    [['sing', '--lang', 'en'], 'Unknown command: "sing"'],
  ])('says what is wrong with the call %j', (args, reason) => {
    const { status, stdout, stderr } = daekning(...args);
    expect(stderr).toContain(reason);
    expect(danishIn(stderr)).toEqual([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  it('helps in English', () => {
    for (const args of [
      ['help', '--lang', 'en'],
      ['check', '--help', '--lang=en'],
    ]) {
      const { status, stdout } = daekning(...args);
      expect(status).toBe(0);
      expect(stdout).toContain('--lang da|en');
      expect(danishIn(stdout)).toEqual([]);
    }
  });

  it('is Danish for a file that is called --lang', () => {
    expect(daekning('check', '--', '--lang', 'en').stderr).toContain('check tager én plan');
  });
});
