import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemCode } from './read-input-file.ts';

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its place. What stood
 * there is untouched until that moment. Devices and pipes are written to as they are.
 * @returns null, or the system's code of what prevented it
 */
export async function writeOutputFile(file: string, text: string): Promise<string | null> {
  let fresh: string | null = null;
  try {
    const target = await realpath(file).catch(() => file);
    const there = await stat(target).catch(() => null);
    if (there && !there.isFile()) {
      if (there.isDirectory()) return 'EISDIR';
      await writeFile(target, text);
      return null;
    }
    fresh = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    const handle = await open(fresh, 'wx', there ? there.mode & 0o777 : 0o666);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(fresh, target);
    return null;
  } catch (error) {
    if (fresh !== null) await rm(fresh, { force: true }).catch(() => undefined);
    const code = systemCode(error);
    if (code === null) throw error;
    return code;
  }
}
