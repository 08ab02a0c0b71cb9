import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGeodata, PROJECT_ROOT } from '../scripts/geodata/build-geodata.ts';
import { readGeodata } from '../scripts/geodata/read-geodata.ts';
import { evaluatePlan } from '../src/coverage/index.ts';
import type { CoverageResult } from '../src/domain/result.ts';
import { parsePlan } from '../src/plan/parse-plan.ts';
import { BUILT_IN_TRAVEL, createBuiltInTravel } from '../src/travel/travel-choice.ts';

const LAUNCHER = join(PROJECT_ROOT, 'bin', 'daekning.mjs');
const EXAMPLES = join(PROJECT_ROOT, 'public', 'examples');
const DATA = join(PROJECT_ROOT, '.cache', 'data-for-command-line-tests');

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'daekning-'));
  const built = await buildGeodata({ out: DATA, approximation: true });
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  // The first call builds the program, and says so.
  daekning(['help']);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function daekning(args: readonly string[], cwd = folder): SpawnSyncReturns<string> {
  const env = { ...process.env, DAEKNING_DATA: DATA };
  return spawnSync(process.execPath, [LAUNCHER, ...args], { cwd, env, encoding: 'utf8' });
}

function put(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const example = (id: string): string => join(EXAMPLES, `${id}.daekning.json`);

type Json = Record<string, unknown>;

function readJson(file: string): Json & { serviceAreas: (Json & { municipalities: string[] })[] } {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A plan with one unit of some municipalities. */
function unitPlan(name: string, ...municipalities: string[]): string {
  const [host] = municipalities;
  const unit = { id: 'mue', name: 'Enhed', host, municipalities, status: 'planned' };
  const plan = {
    format: 'daekning-plan',
    version: 1,
    name,
    asOf: '2027-01-01',
    sites: [],
    serviceAreas: [unit],
  };
  return put(`${name}.json`, JSON.stringify(plan));
}

function withoutLemvig(): string {
  const plan = readJson(example('sundhedsraad'));
  for (const area of plan.serviceAreas) {
    area.municipalities = area.municipalities.filter((code) => code !== '0665');
  }
  return put('uden-lemvig.json', JSON.stringify(plan));
}

function resultOf(args: readonly string[]): CoverageResult {
  const { stdout, stderr } = daekning([...args, '--format', 'json']);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

const ruleStatus = (result: CoverageResult, id: string): string | undefined =>
  result.rules.find((rule) => rule.id === id)?.status;

/** What no answer to a wrong call may hold: a stack, or anything on standard output. */
function expectRefusal({ status, stdout, stderr }: SpawnSyncReturns<string>, reason: string | RegExp): void {
  expect(stderr).toMatch(reason);
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect(stdout).toBe('');
  expect(status).toBe(2);
}

describe('daekning check', () => {
  it('covers all with a unit for each health council, and ends with 0', () => {
    const { status, stdout, stderr } = daekning(['check', example('sundhedsraad')]);
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toBe(
      'Alle 98 kommuner er dækket: ca. 12.000 borgere i målgruppen (estimat).',
    );
    expect(stdout).toContain('TILNÆRMEDE, ikke officielle');
    expect(stderr).toContain('Kommunegrænserne er tilnærmede');
  });

  it('names the one gap without Lemvig, and ends with 1', () => {
    const plan = withoutLemvig();
    const { status, stdout } = daekning(['check', plan]);
    expect(status).toBe(1);
    expect(stdout.split('\n')[0]).toMatch(/^1 af 98 kommuner er ikke dækket: ca\. \d+ borgere/);
    expect(stdout).toContain('0665 Lemvig: ikke dækket;');
    expect(stdout).toMatch(/R1 +krav +BRUDT +.*\n +- Lemvig er ikke dækket\n/);
    expect(resultOf(['check', plan]).summary.uncovered).toBe(1);
  });

  it('sees Roskilde and Albertslund in two regions until 2026 only', () => {
    const plan = unitPlan('roskilde', '0265', '0165');
    expect(ruleStatus(resultOf(['check', plan, '--as-of', '2026-12-31']), 'R2')).toBe('broken');
    expect(ruleStatus(resultOf(['check', plan, '--as-of=2027-01-01']), 'R2')).toBe('met');
    expect(resultOf(['check', plan, '--as-of', '2026-12-31']).asOf).toBe('2026-12-31');
  });

  it('sees that Esbjerg and Fanø hang together by ferry, and Aalborg and Læsø do not', () => {
    expect(ruleStatus(resultOf(['check', unitPlan('fanoe', '0561', '0563')]), 'R4')).toBe('met');
    expect(ruleStatus(resultOf(['check', unitPlan('laesoe', '0851', '0825')]), 'R4')).toBe('broken');
  });

  it('answers as the engine does', async () => {
    const { coverage, network } = await readGeodata(DATA);
    const text = readFileSync(example('byer-og-enheder'), 'utf8');
    const plan = parsePlan(text, { file: 'x', municipalities: coverage.municipalities });
    if (!plan.ok) throw new Error('the example is refused');
    for (const choice of BUILT_IN_TRAVEL) {
      const expected = evaluatePlan(coverage, createBuiltInTravel(choice, coverage, network), plan.value);
      const result = resultOf(['check', example('byer-og-enheder'), '--travel', choice]);
      expect(result).toEqual(JSON.parse(JSON.stringify(expected)));
      expect(result.data.travel).toEqual({ engine: choice });
    }
    expect(resultOf(['check', example('byer-og-enheder')]).data.travel).toEqual({ engine: 'network' });
  });

  it('finds a plan beside the user, and reads one from a pipe', () => {
    const { status } = daekning(['check', 'tom.daekning.json'], EXAMPLES);
    expect(status).toBe(1);
    const pipe = `cat "${example('sundhedsraad')}" | "${process.execPath}" "${LAUNCHER}" check /dev/stdin`;
    const env = { ...process.env, DAEKNING_DATA: DATA };
    const piped = spawnSync('sh', ['-c', pipe], { env, encoding: 'utf8' });
    expect([piped.status, piped.stderr]).toEqual([0, expect.stringContaining('tilnærmede')]);
  });

  it('names unknown keys in a warning, in the result too', () => {
    const plan = put('ukendt.json', JSON.stringify({ ...readJson(example('sundhedsraad')), farve: 'blå' }));
    expect(daekning(['check', plan]).stderr).toContain('ukendt nøgle "farve"');
    expect(resultOf(['check', plan]).warnings.join()).toContain('ukendt nøgle "farve"');
  });

  it('shows no control characters that came with a name', () => {
    const plan = { ...readJson(example('sundhedsraad')), name: 'Rød\u001b[31m\nadvarsel' };
    const { stdout } = daekning(['check', put('styretegn.json', JSON.stringify(plan))]);
    expect(stdout).toContain('Rød□[31m□advarsel');
  });
});

describe('the formats', () => {
  it('write 98 rows of CSV for a Danish spreadsheet', () => {
    const { stdout } = daekning(['check', example('byer-og-enheder'), '--format', 'csv']);
    expect(stdout.startsWith('\ufeffkommunekode;kommune;')).toBe(true);
    const [header = '', ...rows] = stdout.trimEnd().split('\r\n');
    expect(rows).toHaveLength(98);
    for (const row of rows) expect(row.split(';')).toHaveLength(header.split(';').length);
    expect(rows[0]).toMatch(/^0101;København;Region Østdanmark;Hovedstaden;dækket af hus;1;/);
    expect(rows[0]).toMatch(/;\d+,\d+;/);
    for (const row of rows) {
      expect(row).not.toMatch(/(^|;)-?\d+\.\d+(;|$)/);
      expect(row).toContain(';ad vej, bro og færge (estimat);');
    }
  });

  it('write GeoJSON with 98 municipalities, and sites and bases as points', () => {
    const { stdout } = daekning(['check', example('byer-og-enheder'), '--format', 'geojson']);
    const { type, features } = JSON.parse(stdout) as {
      type: string;
      features: { id: string; geometry: { type: string }; properties: Record<string, unknown> }[];
    };
    expect(type).toBe('FeatureCollection');
    const areas = features.filter((feature) => feature.properties.type === 'municipality');
    expect(areas).toHaveLength(98);
    expect(
      areas.every((area) => area.properties.code === area.id && /Polygon$/.test(area.geometry.type)),
    ).toBe(true);
    expect(areas.find((area) => area.id === '0665')?.properties).toMatchObject({
      name: 'Lemvig',
      status: 'none',
    });
    const points = features.filter((feature) => feature.geometry.type === 'Point');
    const plan = readJson(example('byer-og-enheder'));
    const bases = plan.serviceAreas.filter((area) => 'base' in area);
    expect(points).toHaveLength((plan.sites as unknown[]).length + bases.length);
  });
});

describe('a call that is wrong', () => {
  it.each([
    [[], 'mangler en kommando'],
    [['frob'], 'Ukendt kommando: "frob"'],
    [['--frob'], 'Ukendt valg: "--frob"'],
    [['merge', 'a', 'b'], '--out FIL'],
    [['merge', '--out', 'c'], 'mangler planer'],
    [['merge', 'a', '--out', 'c', '--format', 'csv'], '--format kan ikke bruges med merge'],
    [['diff', 'a'], 'diff tager to planer'],
    [['diff', 'a', 'b', 'c'], 'diff tager to planer'],
    [['diff', 'a', 'b', '--out', 'c'], '--out kan ikke bruges med diff'],
    [['diff', 'a', 'b', '--as-of', '2027-02-29'], '--as-of: fandt "2027-02-29"'],
    [['check'], 'mangler en plan'],
    [['check', 'a', 'b'], '"b" er for meget'],
    [['check', 'a', '--frob'], 'Ukendt valg: "--frob"'],
    [['check', 'a', '--out'], '--out mangler en værdi'],
    [['check', 'a', '--out', '--format', 'csv'], '--out mangler en værdi'],
    [['check', 'a', '--format', 'xml'], '--format: fandt "xml"'],
    [['check', 'a', '--format', 'csv', '--format', 'csv'], 'står to gange'],
    [['check', 'a', '--as-of', '2027-02-29'], '--as-of: fandt "2027-02-29"'],
    [['check', 'a', '--travel', 'osrm:x'], 'forventede en adresse'],
    [['check', 'a', '--travel', 'fly'], '--travel: fandt "fly"'],
    [['check', 'a', '--lang', 'sv'], '--lang: fandt "sv"'],
    [['check', 'ingen.json'], 'ingen.json: fandt ingen sådan fil'],
    [['check', '.'], 'fandt en mappe'],
    [['check', '/dev/zero'], 'mere end 5 MB'],
  ])('%j ends with 2 and a reason', (args, reason) => {
    expectRefusal(daekning(args), reason);
  });

  it('tells everything that is wrong at once', () => {
    const { stderr } = daekning(['check', 'a', 'b', '--format', 'xml', '--as-of', 'x', '--frob']);
    expect(stderr.trim().split('\n')).toHaveLength(5);
  });
});

describe('a plan that is refused', () => {
  it.each([
    ['no JSON', '{"format": ', /plan\.json: linje 1, tegn 12/],
    ['another thing', '[]', /fandt \[\]/],
    ['a newer version', '{"format": "daekning-plan", "version": 9}', /nyere version/],
    ['not UTF-8', Uint8Array.from([0x7b, 0xe6, 0x7d]), /UTF-8/],
    ['deep nesting', '['.repeat(100_000), /niveauer/],
  ])('%s ends with 2 and a reason', (_name, content, reason) => {
    expectRefusal(daekning(['check', put('plan.json', content)]), reason);
  });

  it('is told with every mistake, and the file to be written is left as it was', () => {
    const plan = readJson(example('sundhedsraad'));
    plan.serviceAreas[0]?.municipalities.push('0411');
    plan.asOf = '2027-02-30';
    const out = put('resultat.json', 'gammelt');
    const answer = daekning([
      'check',
      put('plan.json', JSON.stringify(plan)),
      '--format',
      'json',
      '--out',
      out,
    ]);
    expectRefusal(answer, /serviceAreas\[0\]\.municipalities\[2\]: fandt "0411".*Christiansø/);
    expectRefusal(answer, /asOf: fandt "2027-02-30"/);
    expect(readFileSync(out, 'utf8')).toBe('gammelt');
  });
});

describe('--out', () => {
  it('writes what would be printed, and prints nothing', () => {
    const out = join(folder, 'ny.json');
    const printed = daekning(['check', withoutLemvig(), '--format', 'json']);
    const written = daekning(['check', withoutLemvig(), '--format', 'json', '--out', out]);
    expect(written.stdout).toBe('');
    expect(written.status).toBe(1);
    expect(readFileSync(out, 'utf8')).toBe(printed.stdout);
  });

  it('leaves nothing behind where it cannot write', () => {
    const empty = join(folder, 'tom-mappe');
    mkdirSync(empty);
    expectRefusal(
      daekning(['check', example('tom'), '--out', join(empty, 'a', 'b.txt')]),
      'mappen findes ikke',
    );
    expectRefusal(daekning(['check', example('tom'), '--out', empty]), 'det er en mappe');
    expect(readdirSync(empty)).toEqual([]);
  });

  it('never writes over the plan that it reads', () => {
    const plan = put('egen.json', readFileSync(example('tom')));
    expectRefusal(daekning(['check', plan, '--out', plan]), 'overskrives ikke');
    expect(readFileSync(plan)).toEqual(readFileSync(example('tom')));
  });
});

describe('tables', () => {
  it('of the target group replace the numbers of their municipalities', () => {
    const table = put('tal.csv', '\ufeffkommunekode;antal;kilde;år\r\n665;123,5;Egen kortlægning;2026\r\n');
    const plan = withoutLemvig();
    const { stderr } = daekning(['check', plan, '--target-group', table]);
    expect(stderr).toContain('UTF-8 med byte-order mark med semikolon');
    expect(stderr).toContain('665 som 0665');
    const before = resultOf(['check', plan]);
    const after = resultOf(['check', plan, '--target-group', table]);
    const rowOf = (result: CoverageResult) => result.municipalities.find((row) => row.code === '0665');
    expect(rowOf(after)).toMatchObject({ targetGroup: 123.5, targetGroupQuality: 'imported' });
    expect(after.summary.targetGroup).toBeCloseTo(
      before.summary.targetGroup - (rowOf(before)?.targetGroup ?? 0) + 123.5,
      6,
    );
    expect(after.data.targetGroup.quality).toBe('estimate');
    expect(after.data.targetGroup.source).toContain('Egen kortlægning, 2026 (1 af 98 kommuner)');
  });

  it('of the target group hide small numbers, and others so that no output tells them apart', () => {
    const tableOf = (laesoe: number, fanoe: number): string =>
      put('smaa.csv', `kommunekode;antal\n0101;2500\n0825;${laesoe}\n0563;${fanoe}\n0492;0\n`);
    const plan = example('byer-og-enheder');
    const all = (file: string): readonly string[] =>
      ['text', 'json', 'csv', 'geojson'].map((format) => {
        const { stdout, stderr } = daekning(['check', plan, '--target-group', file, '--format', format]);
        return `${stdout}\n${stderr}`;
      });
    const seen = all(tableOf(3, 9));
    expect(all(tableOf(1, 11))).toEqual(seen);
    expect(seen[0]).toContain('1 tal fra 1 til 4 er skjult, og 1 mere');
    expect(seen[2]).toContain(';skjult (lille tal);indlæst tal;');
    const result = resultOf(['check', plan, '--target-group', tableOf(3, 9)]);
    const rows = new Map(result.municipalities.map((row) => [String(row.code), row]));
    expect(rows.get('0825')).toMatchObject({ targetGroup: null, suppressed: 'primary' });
    expect(rows.get('0563')).toMatchObject({ targetGroup: null, suppressed: 'secondary' });
    expect(rows.get('0492')).toMatchObject({ targetGroup: 0, targetGroupQuality: 'imported' });
    expect(rows.get('0492')).not.toHaveProperty('suppressed');
    const before = resultOf(['check', plan]).municipalities;
    const replaced = before.filter(({ code }) => ['0101', '0825', '0563', '0492'].includes(code));
    const estimate = replaced.reduce((sum, row) => sum + (row.targetGroup ?? Number.NaN), 0);
    expect(result.summary.targetGroup).toBe(12_000 - estimate + 2500 + 3 + 9);
    expect(all(tableOf(3, 10))).not.toEqual(seen);
  });

  it('of demand points replace points and number, whatever position a code goes with', () => {
    const table = put('punkter.csv', 'x,y,antal,kommunekode\n575000,6224000,4,\n575000,6224000,6,0665\n');
    const result = resultOf(['check', example('sundhedsraad'), '--demand', table]);
    const people = Object.fromEntries(result.municipalities.map((row) => [row.code, row.targetGroup]));
    expect(people['0665']).toBe(6);
    expect(people['0751']).toBe(4);
  });

  it('are refused with every row that is not understood', () => {
    const table = put('tal.csv', 'kommunekode;antal\n0101;5\n0411;3\nI alt;8\n0751;1.234\n');
    const answer = daekning(['check', example('tom'), '--target-group', table]);
    expectRefusal(answer, /linje 3, kommunekode.*Christiansø/);
    expectRefusal(answer, /linje 4, kommunekode/);
    expectRefusal(answer, /linje 5, antal.*tusindtal/);
    const sea = put('hav.csv', 'lon;lat;antal\n11,5;56,5;1\n');
    expectRefusal(daekning(['check', example('tom'), '--demand', sea]), /linje 2, lon, lat/);
    expectRefusal(daekning(['check', example('tom'), '--demand', 'ingen.csv']), 'ingen sådan fil');
  });
});

describe('--services', () => {
  const table = 'navn;type;kommunekode\nVarmen;varmestue;"0751,101"\nBussen;Social Drive Out;0751\n';

  it('counts a service in each of its municipalities and once in total', () => {
    const file = put('tilbud.csv', table);
    const json = daekning(['check', example('tom'), '--services', file, '--format', 'json']);
    expect(JSON.parse(json.stdout).services).toMatchObject({
      source: file,
      total: 2,
      byMunicipality: { '0101': 1, '0751': 2 },
      byType: { 'Værested og varmestue': 1, 'Social Drive Out': 1 },
      inventory: { total: 105, mappedRegion: 'Region Midtjylland' },
    });
    expect(json.stderr).toContain('101 som 0101');
    const text = daekning(['check', example('tom'), '--services', file]);
    expect(text.stdout).toContain('2 tilbud i 2 kommuner');
    expect(text.stdout).toContain('0751 Aarhus: 2');
    expect(text.stdout).toContain('øvrige regioner er ikke');
  });

  it('changes nothing else of the result', () => {
    const file = put('tilbud.csv', table);
    const { services: _, ...rest } = JSON.parse(
      daekning(['check', example('tom'), '--services', file, '--format', 'json']).stdout,
    );
    expect(rest).toEqual(JSON.parse(daekning(['check', example('tom'), '--format', 'json']).stdout));
  });

  it('refuses a table with rows that are not understood, each with its line', () => {
    const file = put('tilbud.csv', `${table};værested;0101\nA;værested;0411\nB;værested;9999\n`);
    const answer = daekning(['check', example('tom'), '--services', file]);
    expectRefusal(answer, /linje 4, navn/);
    expectRefusal(answer, /linje 5, kommunekode.*Christiansø/);
    expectRefusal(answer, /linje 6, kommunekode/);
    expectRefusal(
      daekning(['check', example('tom'), '--services', join(folder, 'ingen.csv')]),
      'ingen sådan fil',
    );
  });
});

describe('help', () => {
  it.each([['help'], ['--help'], ['-h'], ['check', '--help'], ['merge', '--help']])(
    'is printed by %s',
    (...args) => {
      const { status, stdout } = daekning(args);
      expect(status).toBe(0);
      expect(stdout).toContain('npx daekning check PLAN');
      expect(stdout).toContain('npx daekning merge PLAN... --out FIL');
      expect(stdout).toContain('npx daekning diff A B');
    },
  );
});

describe('a reader that goes away', () => {
  it('ends the output, not the program', async () => {
    const child = spawn(
      process.execPath,
      [LAUNCHER, 'check', example('sundhedsraad'), '--format', 'geojson'],
      {
        env: { ...process.env, DAEKNING_DATA: DATA },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaints += chunk.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(complaints).not.toMatch(/EPIPE|^ {4}at /m);
    expect(status).toBe(0);
  });
});

describe('built data that are damaged', () => {
  it('end with 3 and say how to build them again', () => {
    const damaged = join(folder, 'data');
    mkdirSync(damaged);
    for (const name of readdirSync(DATA)) writeFileSync(join(damaged, name), readFileSync(join(DATA, name)));
    writeFileSync(join(damaged, 'links.json'), '{');
    const env = { ...process.env, DAEKNING_DATA: damaged };
    const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, 'check', example('tom')], {
      env,
      encoding: 'utf8',
    });
    expect(existsSync(join(damaged, 'links.json'))).toBe(true);
    expect(stdout).toBe('');
    expect(stderr).toContain('npm run geodata');
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(status).toBe(3);
  });
});
