import { realpath } from 'node:fs/promises';

/** Whether writing to `out` would put something over one of the files that were read. */
export async function isOneOfFiles(out: string, files: readonly (string | null)[]): Promise<boolean> {
  const target = await realpath(out).catch(() => null);
  if (target === null) return false;
  const named = files.filter((file) => file !== null);
  const places = await Promise.all(named.map((file) => realpath(file).catch(() => null)));
  return places.includes(target);
}
