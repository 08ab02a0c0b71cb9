import { open } from 'node:fs/promises';
import type { Outcome, Problem } from '../../src/domain/failure.ts';
import { texts } from './texts.ts';

const CHUNK_BYTES = 1 << 16;

/** Reads a file that the user named, up to `mostBytes`; pipes too. Whatever prevents it is a problem with the file's name. */
export async function readInputFile(file: string, mostBytes: number): Promise<Outcome<Uint8Array>> {
  const refuse = (found: string, expected: string): Outcome<never> => {
    const problem: Problem = { file, path: '', found, expected };
    return { ok: false, problems: [problem] };
  };
  try {
    const handle = await open(file, 'r');
    try {
      const chunks: Buffer[] = [];
      let total = 0;
      for (;;) {
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(CHUNK_BYTES), 0, CHUNK_BYTES, null);
        if (bytesRead === 0) break;
        total += bytesRead;
        if (total > mostBytes) {
          const megabytes = texts().number(mostBytes / 1_000_000);
          return refuse(texts().tooLarge(megabytes), texts().fileOfAtMost(megabytes));
        }
        chunks.push(buffer.subarray(0, bytesRead));
      }
      return { ok: true, value: new Uint8Array(Buffer.concat(chunks)), warnings: [] };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return refuse(reasonOf(error), texts().readableFile);
  }
}

/** The text of UTF-8 bytes, byte-order mark or not; anything else is a problem. */
export function decodeUtf8(file: string, bytes: Uint8Array): Outcome<string> {
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] };
  } catch {
    return { ok: false, problems: [{ file, path: '', found: texts().notUtf8, expected: texts().utf8 }] };
  }
}

/** The system's code of an error, `ENOENT` and the like; null for an error of another kind. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** Why a file could not be read; rethrows what is no failure of the system. */
export function reasonOf(error: unknown): string {
  const code = systemCode(error);
  if (code === null) throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return texts().notFound;
  if (code === 'EISDIR') return texts().isFolder;
  if (code === 'EACCES' || code === 'EPERM') return texts().notAllowed;
  return texts().unreadable(code);
}
