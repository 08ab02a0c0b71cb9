import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { buildGeodata, PROJECT_ROOT } from '../scripts/geodata/build-geodata.ts';
import { readGeodata } from '../scripts/geodata/read-geodata.ts';
import type { CoverageResult } from '../src/domain/result.ts';
import {
  type FakeRoutingServer,
  kmOf,
  type Place,
  secondsOf,
  startFakeRouting,
} from './fixtures/routing-server.ts';

const LAUNCHER = join(PROJECT_ROOT, 'bin', 'daekning.mjs');
const DATA = join(PROJECT_ROOT, '.cache', 'data-for-command-line-tests');
const AARHUS: Place = [10.2039, 56.1629];
const RONNE: Place = [14.7, 55.1];

let folder: string;
const servers: FakeRoutingServer[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'daekning-'));
  const built = await buildGeodata({ out: DATA, approximation: true });
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(options: Parameters<typeof startFakeRouting>[0] = {}): Promise<FakeRoutingServer> {
  const server = await startFakeRouting(options);
  servers.push(server);
  return server;
}

/** Not waited for by a blocked thread: the servers are in this process. */
function daekning(...args: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, DAEKNING_DATA: DATA };
    const child = spawn(process.execPath, [LAUNCHER, ...args], { cwd: folder, env });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

async function resultOf(...args: string[]): Promise<CoverageResult> {
  const { stdout, stderr } = await daekning('check', ...args, '--format', 'json');
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const house = (id: string, municipality: string, lonLat: Place) => ({
  id,
  kind: 'house',
  name: `Hus ${id}`,
  lonLat,
  municipality,
  status: 'planned',
});

function planFile(name: string, sites: readonly object[], settings: object = {}): string {
  const plan = {
    format: 'daekning-plan',
    version: 1,
    name,
    asOf: '2027-01-01',
    sites,
    serviceAreas: [],
    settings,
  };
  return put(`${name}.json`, JSON.stringify(plan));
}

const twoHouses = (): string =>
  planFile('to-huse', [house('aarhus', '0751', AARHUS), house('roenne', '0400', RONNE)]);

describe('daekning check --travel matrix:FILE', () => {
  it('measures by the file, and names what is in one of file and plan only', async () => {
    const rows = [
      'kommunekode;sted;minutter;km',
      '751;aarhus;12,5;8',
      '0101;aarhus;190;310',
      '0101;roenne;;',
    ];
    put('rejser.csv', [...rows, '0101;nyt;1;1'].join('\r\n'));
    const { status, stderr, stdout } = await daekning(
      'check',
      twoHouses(),
      '--travel',
      'matrix:rejser.csv',
      '--format',
      'json',
    );
    expect(status).toBe(1);
    const result: CoverageResult = JSON.parse(stdout);
    expect(result.data.travel.engine).toBe('matrix:rejser.csv');
    const travel = (code: string) => result.municipalities.find((row) => row.code === code)?.travel.house;
    expect(travel('0751')).toMatchObject({ nearest: 'aarhus', minutes: { mean: 12.5 }, km: { max: 8 } });
    expect(travel('0101')).toMatchObject({ nearest: 'aarhus', minutes: { mean: 190 }, unreachableShare: 0 });
    expect(travel('0400')).toMatchObject({ nearest: null, minutes: null, km: null, unreachableShare: 1 });
    expect(stderr).toContain('rejser.csv: læst som UTF-8 med semikolon');
    expect(stderr).toContain('751 som 0751');
    expect(stderr).toContain('rejser.csv: 1 sted i filen er ikke i planen: nyt');
  });

  it('names a facility without rows, in the result too', async () => {
    put('kun-aarhus.csv', 'kommunekode,sted,km\n0751,aarhus,8\n');
    const result = await resultOf(twoHouses(), '--travel', 'matrix:kun-aarhus.csv');
    expect(result.warnings).toEqual([expect.stringContaining('Hus roenne (roenne) har ingen rækker')]);
    expect(result.summary.travel.house?.minutes).toBeNull();
    expect(result.rules.find(({ id }) => id === 'R1')?.status).toBe('broken');
  });

  it('reads points by id and a spreadsheet', async () => {
    const { coverage } = await readGeodata(DATA);
    const at = coverage.municipalities.findIndex(({ code }) => code === '0400');
    const second = (coverage.demand.start[at] ?? 0) + 1;
    const sheet = [
      ['id', 'sted', 'minutter'].map((value) => ({ value })),
      [{ value: '0400-2' }, { value: 'roenne' }, { value: 7.5 }],
    ];
    put('rejser.xlsx', await writeXlsx(sheet).toBuffer());
    const result = await resultOf(twoHouses(), '--travel', 'matrix:rejser.xlsx');
    const weight = coverage.demand.weight[second] ?? 0;
    const bornholm = result.municipalities.find(({ code }) => code === '0400')?.travel.house;
    expect(bornholm?.minutes).toMatchObject({ mean: 7.5 });
    expect(bornholm?.unreachableShare).toBeCloseTo(1 - weight / 1_000_000, 9);
  });

  it.each([
    [
      'kommunekode;sted;minutter\n9999;a;1\n0101;a;x\n',
      /2 fejl i input.*linje 2, kommunekode.*linje 3, minutter/s,
    ],
    ['kommunekode;minutter\n0101;1\n', /"sted"/],
    ['', /en tom fil/],
  ])('refuses %j, and writes nothing', async (table, reason) => {
    put('fejl.csv', table);
    const out = ['--format', 'json', '--out', 'ud.json'];
    const { status, stdout, stderr } = await daekning(
      'check',
      twoHouses(),
      '--travel',
      'matrix:fejl.csv',
      ...out,
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(reason);
    expect(existsSync(join(folder, 'ud.json'))).toBe(false);
  });

  it('refuses a file that is not there, and to write over the matrix', async () => {
    const missing = await daekning('check', twoHouses(), '--travel', 'matrix:findes-ikke.csv');
    expect([missing.status, missing.stdout]).toEqual([2, '']);
    expect(missing.stderr).toContain('findes-ikke.csv: fandt ingen sådan fil');
    put('egen.csv', 'kommunekode;sted;km\n0751;aarhus;8\n');
    const over = await daekning('check', twoHouses(), '--travel', 'matrix:egen.csv', '--out', 'egen.csv');
    expect(over.status).toBe(2);
  });
});

describe.each(['osrm', 'valhalla'] as const)('daekning check --travel %s:URL', (kind) => {
  it('asks for coordinates and nothing else, and measures by the answers', async () => {
    const server = await start();
    const { coverage } = await readGeodata(DATA);
    const result = await resultOf(twoHouses(), '--travel', `${kind}:${server.origin}`);
    expect(result.data.travel.engine).toBe(`${kind}:${server.origin}`);
    const { demand, municipalities } = coverage;
    const nearest = (p: number) => {
      const to: Place = [demand.lon[p] ?? 0, demand.lat[p] ?? 0];
      const [a, b] = [secondsOf(AARHUS, to), secondsOf(RONNE, to)];
      return a <= b ? { minutes: a / 60, km: kmOf(AARHUS, to) } : { minutes: b / 60, km: kmOf(RONNE, to) };
    };
    for (const code of ['0751', '0400', '0101']) {
      const m = municipalities.findIndex((one) => one.code === code);
      const points = Array.from(
        { length: (demand.start[m + 1] ?? 0) - (demand.start[m] ?? 0) },
        (_, i) => (demand.start[m] ?? 0) + i,
      );
      const longest = Math.max(...points.map((p) => nearest(p).minutes));
      expect(result.municipalities[m]?.travel.house?.minutes?.max).toBeCloseTo(longest, 3);
    }
    for (const { body, url, headers } of server.requests) {
      expect(`${url}${body}`).not.toMatch(/Hus|aarhus|antal|weight|people/i);
      expect(headers.cookie).toBeUndefined();
    }
  });

  it('a dead server is a wrong call, with its reason and nothing else', async () => {
    const server = await start();
    await server.stop();
    const { status, stdout, stderr } = await daekning(
      'check',
      twoHouses(),
      '--travel',
      `${kind}:${server.origin}`,
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${kind}:${server.origin}: fandt ingen svar`);
    expect(stderr).toContain('tjenesten svarer ikke på adressen');
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it('a server that answers in part gives no result, and the share is said', async () => {
    const server = await start({
      trouble: ({ number }) =>
        number === 2 ? { status: 400, body: '{"code":"InvalidValue","error":"nej"}' } : undefined,
    });
    const { status, stdout, stderr } = await daekning(
      'check',
      twoHouses(),
      '--travel',
      `${kind}:${server.origin}`,
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/fandt svar for alle rejser undtagen [\d,]+ % \([\d.]+ af [\d.]+\)/);
    expect(stderr).toContain('regnes ikke som uden rute');
  });

  it('no progress is written where standard error is no terminal', async () => {
    const server = await start();
    const { stderr } = await daekning('check', twoHouses(), '--travel', `${kind}:${server.origin}`);
    expect(stderr).not.toContain('\r');
    expect(stderr).toMatch(/Rutetjenesten svarede på [\d.]+ forespørgsler\./);
  });
});

describe('daekning', () => {
  it('refuses an address that is none', async () => {
    const { status, stdout, stderr } = await daekning(
      'check',
      twoHouses(),
      '--travel',
      'osrm:localhost:5000',
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('forventede en adresse');
  });

  it('diff asks about the sites of both plans', async () => {
    const server = await start();
    const one = planFile('en', [house('h', '0751', AARHUS)]);
    const other = planFile('anden', [house('h', '0400', RONNE)]);
    const { status, stderr } = await daekning('diff', one, other, '--travel', `valhalla:${server.origin}`);
    expect(stderr).not.toContain('ikke spurgt');
    expect(status).toBe(0);
    const asked = new Set(server.requests.flatMap(({ sources }) => sources.map(String)));
    expect(asked).toEqual(new Set([AARHUS, RONNE].map(String)));
  });
});
