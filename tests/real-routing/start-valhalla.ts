import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { arch, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { roadNetworkXml } from '../fixtures/road-network.ts';

interface Valhalla {
  readonly Actor: new (config: unknown) => { matrix(query: string): Promise<string> };
  readonly getConfig: (options: object) => Promise<ValhallaConfig>;
}

interface ValhallaConfig {
  readonly mjolnir: { tile_extract: string };
  readonly service_limits: {
    readonly auto: { max_matrix_location_pairs: number; max_matrix_distance: number };
  };
}

/** The library's own words for a refusal and the number its server gives them. */
const ERROR_CODES: readonly (readonly [RegExp, number])[] = [
  [/Exceeded max locations/, 150],
  [/Path distance exceeds/, 154],
  [/unconnected regions/, 170],
  [/No suitable edges/, 171],
  [/No path could be found/, 442],
];

/** Builds tiles of the small network and answers `/sources_to_targets` from them as Valhalla's own server does. */
export async function startValhalla(
  installed: string,
  limits: { readonly pairs: number; readonly metres: number },
): Promise<{ readonly origin: string; readonly stop: () => Promise<void>; readonly requests: () => number }> {
  const { Actor, getConfig }: Valhalla = await import(pathToFileURL(join(installed, 'index.mjs')).href);
  const folder = mkdtempSync(join(tmpdir(), 'daekning-valhalla-'));
  run('osmium', ['cat', writeNetwork(folder), '-o', join(folder, 'net.osm.pbf')], folder);
  const config = await getConfig({ tileDir: join(folder, 'tiles'), tileExtract: join(folder, 'none.tar') });
  config.mjolnir.tile_extract = '';
  config.service_limits.auto.max_matrix_location_pairs = limits.pairs;
  config.service_limits.auto.max_matrix_distance = limits.metres;
  const configFile = join(folder, 'valhalla.json');
  writeFileSync(configFile, JSON.stringify(config));
  const builder = join(installed, platform(), arch(), 'valhalla_build_tiles');
  run(builder, ['-c', configFile, join(folder, 'net.osm.pbf')], folder);
  const actor = new Actor(config);

  let requests = 0;
  const server = createServer(async (message, response) => {
    requests += 1;
    const query = await bodyOf(message);
    const reply = await actor.matrix(query).then(
      (text) => ({ status: 200, text }),
      (error: Error) => {
        const words = error.message.replace(/^Matrix error: /, '');
        const code = ERROR_CODES.find(([known]) => known.test(words))?.[1] ?? 199;
        const body = { error_code: code, error: words, status_code: 400, status: 'Bad Request' };
        return { status: 400, text: JSON.stringify(body) };
      },
    );
    response.writeHead(reply.status, { 'Content-Type': 'application/json' });
    response.end(reply.text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests: () => requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          rmSync(folder, { recursive: true, force: true });
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function writeNetwork(folder: string): string {
  const file = join(folder, 'net.osm');
  writeFileSync(file, roadNetworkXml());
  return file;
}

function run(program: string, args: readonly string[], cwd: string): void {
  const { status, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
}

async function bodyOf(message: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of message) body += chunk;
  return body;
}
