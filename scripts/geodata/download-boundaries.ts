import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Outcome } from '../../src/domain/failure.ts';

export interface BoundaryDownload {
  readonly address: string;
  /** Of the whole file, 64 hexadecimal digits. */
  readonly sha256: string;
  /** Made where it is missing. */
  readonly cacheDir: string;
  /** For everything, from name look-up to the last byte. */
  readonly timeoutMs?: number;
}

/**
 * Path of the file at an address, from the cache or downloaded, with the right hash either way. One attempt: the
 * build goes on without the file, so that nobody waits for a network that is not there. The file in the cache is
 * whole or not there at all. Progress goes to standard error, and only on a terminal.
 */
export async function downloadBoundaries(download: BoundaryDownload): Promise<Outcome<string>> {
  const { address, sha256, cacheDir, timeoutMs = 20_000 } = download;
  const refuse = (found: string, expected: string): Outcome<string> => ({
    ok: false,
    problems: [{ file: address, path: '', found, expected }],
  });
  const file = join(cacheDir, `${sha256.slice(0, 16)}-${basename(new URL(address).pathname)}`);
  if ((await hashFile(file)) === sha256) return { ok: true, value: file, warnings: [] };

  const fetched = await fetchWhole(address, timeoutMs);
  if (typeof fetched === 'string')
    return refuse(fetched, `et svar inden for ${formatSeconds(timeoutMs)} sekunder`);
  const hash = hashBytes(fetched);
  if (hash !== sha256) return refuse(`sha256 ${hash} (${fetched.length} bytes)`, `sha256 ${sha256}`);

  const half = `${file}.${process.pid}-${Date.now()}`;
  try {
    await mkdir(cacheDir, { recursive: true });
    await writeFile(half, fetched);
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true }).catch(() => {});
    return refuse(messageOf(error), `en mappe, der kan skrives i: ${cacheDir}`);
  }
  return { ok: true, value: file, warnings: [] };
}

async function hashFile(file: string): Promise<string | null> {
  try {
    return hashBytes(await readFile(file));
  } catch {
    return null;
  }
}

function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The bytes, or in words why there are none. */
async function fetchWhole(address: string, timeoutMs: number): Promise<Uint8Array | string> {
  const signal = AbortSignal.timeout(timeoutMs);
  const progress = startProgress(address);
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) {
      await response.body?.cancel();
      return `HTTP ${response.status} ${response.statusText}`.trim();
    }
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk);
      bytes += chunk.length;
      progress.show(bytes);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    return signal.aborted
      ? `intet helt svar efter ${formatSeconds(timeoutMs)} sekunder`
      : networkFailure(error);
  } finally {
    progress.end();
  }
}

function formatSeconds(milliseconds: number): string {
  return (milliseconds / 1000).toLocaleString('da-DK');
}

const NETWORK_FAILURES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'et servernavn, der ikke kan slås op',
  EAI_AGAIN: 'et servernavn, der ikke kan slås op',
  ECONNREFUSED: 'en afvist forbindelse',
  ECONNRESET: 'en afbrudt forbindelse',
  UND_ERR_SOCKET: 'en afbrudt forbindelse',
  ENETUNREACH: 'intet net',
  EHOSTUNREACH: 'en server, der ikke kan nås',
};

/** `fetch` says "fetch failed" and keeps the reason in `cause`. */
function networkFailure(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = NETWORK_FAILURES[code];
  return reason === undefined ? messageOf(cause) : `${reason} (${code})`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function startProgress(address: string): { show(bytes: number): void; end(): void } {
  if (!process.stderr.isTTY) return { show: () => {}, end: () => {} };
  const say = (text: string) => process.stderr.write(`\r\u001b[K${text}`);
  say(`Henter kommunegrænser fra ${new URL(address).host} …`);
  return {
    show: (bytes) =>
      say(`Henter kommunegrænser fra ${new URL(address).host} … ${Math.round(bytes / 1000)} kB`),
    end: () => say(''),
  };
}
