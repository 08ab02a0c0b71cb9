import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All that decides what is built, besides the boundaries themselves. */
const INPUTS = [
  'geodata',
  'scripts/geodata',
  'src/domain',
  'src/geometry',
  'src/geodata',
  'src/travel/network',
  'package-lock.json',
];

/** One hash over every input's name and bytes. */
export function hashInputs(root: string, more: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap((input) => listFiles(root, input)).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  for (const text of more) hash.update(text).update('\0');
  return hash.digest('hex');
}

function listFiles(root: string, path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .flatMap((name) => listFiles(root, `${path}/${name}`))
    .filter((file) => !file.endsWith('.test.ts'));
}
