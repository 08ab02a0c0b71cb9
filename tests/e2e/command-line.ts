import { spawnSync } from 'node:child_process';
import type { CoverageResult } from '../../src/domain/result.ts';
import { BUILT_PAGE } from './built-page.ts';

/** The result of the command line for a plan file, on the data of the page. */
export function checkOnCommandLine(
  file: string,
  asOf?: string,
): { readonly result: CoverageResult; readonly status: number | null } {
  const date = asOf === undefined ? [] : ['--as-of', asOf];
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['bin/daekning.mjs', 'check', file, '--format', 'json', ...date],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      // The data that the page was built with, whatever has been built since.
      env: { ...process.env, DAEKNING_DATA: `${BUILT_PAGE}/data` },
    },
  );
  if (status !== 0 && status !== 1) throw new Error(`daekning check ${file}: status ${status}\n${stderr}`);
  return { result: JSON.parse(stdout) as CoverageResult, status };
}
