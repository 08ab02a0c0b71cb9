import type { CoverageData } from '../domain/coverage-data.ts';
import type { Outcome } from '../domain/failure.ts';
import { MUNICIPALITIES_SCHEMA } from './file-schemas.ts';
import type { FetchFile } from './load-geodata.ts';
import { readJson } from './read-json.ts';

const FILE = 'municipalities.json';

/** Loads the table of municipalities alone: what is left to show when another file of `public/data` is broken. */
export async function loadMunicipalityTable(
  baseUrl: string,
  fetchFile: FetchFile = fetch,
): Promise<Outcome<Pick<CoverageData, 'municipalities' | 'targetGroup'>>> {
  let bytes: Uint8Array;
  try {
    const response = await fetchFile(`${baseUrl.replace(/\/$/, '')}/${FILE}`);
    bytes = response.ok ? new Uint8Array(await response.arrayBuffer()) : new Uint8Array();
  } catch {
    bytes = new Uint8Array();
  }
  const table = readJson(FILE, bytes, MUNICIPALITIES_SCHEMA);
  if (!table.ok) return table;
  return {
    ok: true,
    warnings: [],
    value: {
      municipalities: table.value.municipalities.map(({ targetGroup: _, ...municipality }) => municipality),
      targetGroup: table.value.municipalities.map((row) => row.targetGroup),
    },
  };
}
