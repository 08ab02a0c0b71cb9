import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { downloadBoundaries } from './download-boundaries.ts';

const CONTENT = JSON.stringify({ type: 'Topology', note: 'æøå'.repeat(5000) });
const SHA256 = createHash('sha256').update(CONTENT).digest('hex');

let cacheDir: string;
let server: Server | null = null;
let requests = 0;

beforeEach(async () => {
  cacheDir = join(await mkdtemp(join(tmpdir(), 'daekning-download-')), 'cache');
  requests = 0;
});

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise<unknown>((resolve) => (server ? server.close(resolve) : resolve(null)));
  server = null;
  await rm(join(cacheDir, '..'), { recursive: true, force: true });
});

/** Serves on a free port of this machine; the address of the file. */
async function serve(answer: RequestListener): Promise<string> {
  const started = createServer((request, response) => {
    requests += 1;
    answer(request, response);
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const address = started.address();
  if (address === null || typeof address === 'string') throw new Error(`no port: ${address}`);
  return `http://127.0.0.1:${address.port}/dagi/kommuner.topojson`;
}

async function cached(): Promise<string[]> {
  return readdir(cacheDir).catch(() => []);
}

describe('downloadBoundaries', () => {
  it('downloads once, checks the hash, and takes the file from the cache afterwards', async () => {
    const address = await serve((_, response) => response.end(CONTENT));
    const first = await downloadBoundaries({ address, sha256: SHA256, cacheDir });
    if (!first.ok) throw new Error(JSON.stringify(first.problems));
    expect(await readFile(first.value, 'utf8')).toBe(CONTENT);
    expect(await downloadBoundaries({ address, sha256: SHA256, cacheDir })).toEqual(first);
    expect(requests).toBe(1);
    expect(await cached()).toHaveLength(1);
  });

  it('downloads again when the cached file was damaged', async () => {
    const address = await serve((_, response) => response.end(CONTENT));
    const first = await downloadBoundaries({ address, sha256: SHA256, cacheDir });
    if (!first.ok) throw new Error(JSON.stringify(first.problems));
    await writeFile(first.value, CONTENT.slice(0, 100));
    expect(await downloadBoundaries({ address, sha256: SHA256, cacheDir })).toEqual(first);
    expect(await readFile(first.value, 'utf8')).toBe(CONTENT);
    expect(requests).toBe(2);
  });

  it('refuses a file with another hash and keeps nothing of it', async () => {
    const address = await serve((_, response) => response.end(`${CONTENT} `));
    const outcome = await downloadBoundaries({ address, sha256: SHA256, cacheDir });
    expect(outcome).toMatchObject({ ok: false, problems: [{ file: address, expected: `sha256 ${SHA256}` }] });
    expect(await cached()).toEqual([]);
  });

  it('refuses an error page, saying which error', async () => {
    const address = await serve((_, response) => response.writeHead(404).end(CONTENT));
    const outcome = await downloadBoundaries({ address, sha256: SHA256, cacheDir });
    expect(outcome).toMatchObject({ ok: false, problems: [{ found: 'HTTP 404 Not Found' }] });
    expect(await cached()).toEqual([]);
  });

  it.each([
    ['never answers', () => {}],
    ['stops halfway', (_, response) => response.write(CONTENT.slice(0, 1000))],
  ] satisfies [string, RequestListener][])('gives up on a server that %s', async (_, answer) => {
    const address = await serve(answer);
    const outcome = await downloadBoundaries({ address, sha256: SHA256, cacheDir, timeoutMs: 300 });
    expect(outcome).toMatchObject({ ok: false, problems: [{ found: 'intet helt svar efter 0,3 sekunder' }] });
    expect(await cached()).toEqual([]);
  });

  it('limits the whole download, not the time between two bytes', async () => {
    const address = await serve((_, response) => {
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    });
    const outcome = await downloadBoundaries({ address, sha256: SHA256, cacheDir, timeoutMs: 300 });
    expect(outcome).toMatchObject({ ok: false, problems: [{ found: 'intet helt svar efter 0,3 sekunder' }] });
  });

  it('refuses a file that breaks off', async () => {
    const address = await serve((_, response) => {
      response.writeHead(200, { 'content-length': CONTENT.length });
      response.write(CONTENT.slice(0, 1000), () => response.destroy());
    });
    const outcome = await downloadBoundaries({ address, sha256: SHA256, cacheDir });
    expect(outcome.ok).toBe(false);
    expect(await cached()).toEqual([]);
  });

  it('says that a connection was refused', async () => {
    const address = await serve((_, response) => response.end());
    await new Promise((resolve) => server?.close(resolve));
    server = null;
    const outcome = await downloadBoundaries({ address, sha256: SHA256, cacheDir });
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ found: expect.stringContaining('afvist forbindelse') }],
    });
  });

  it('gives up at once on a name that is not there', async () => {
    // A label of more than 63 characters is no name: the look-up fails by itself, whatever network there is.
    const address = `http://${'a'.repeat(64)}.invalid/kommuner.topojson`;
    const outcome = await downloadBoundaries({ address, sha256: SHA256, cacheDir });
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ file: address, found: expect.stringContaining('ikke kan slås op') }],
    });
  });

  it('says so when the cache cannot be written', async () => {
    const address = await serve((_, response) => response.end(CONTENT));
    await writeFile(cacheDir, 'a file where the folder should be');
    const outcome = await downloadBoundaries({ address, sha256: SHA256, cacheDir });
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ expected: expect.stringContaining('kan skrives i') }],
    });
  });
});
