import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes files into `folder` whole: a reader finds the old files or the new, never half of one. */
export function writeFolder(folder: string, files: Readonly<Record<string, Uint8Array>>): void {
  const fresh = `${folder}.${process.pid}.new`;
  const old = `${folder}.${process.pid}.old`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(fresh, name), bytes);
  mkdirSync(folder, { recursive: true });
  renameSync(folder, old);
  renameSync(fresh, folder);
  rmSync(old, { recursive: true, force: true });
}
