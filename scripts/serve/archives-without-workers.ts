import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SHIM = fileURLToPath(new URL('./fflate-on-this-thread.ts', import.meta.url));

/**
 * The spreadsheet libraries pack and unpack larger archives in workers that fflate makes from `blob:` addresses, which
 * the page's policy refuses, and then wait for ever. They get the same functions on their own thread: reading is done
 * in a worker of ours anyway.
 */
export function archivesWithoutWorkers(): Plugin {
  return {
    name: 'archives-without-workers',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === 'fflate' && /node_modules\/(read|write)-excel-file\//.test(importer ?? '') ? SHIM : null,
  };
}
