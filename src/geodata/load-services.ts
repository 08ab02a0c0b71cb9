import type { Outcome } from '../domain/failure.ts';
import type { Geodata } from '../domain/geodata.ts';
import { SERVICES_FILE, type ServiceInventory } from '../domain/service.ts';
import { decodeServices } from './decode-services.ts';
import { fileTexts } from './file-texts.ts';
import type { FetchFile } from './load-geodata.ts';

/** Loads catalogue and inventory, which the first view does not need. */
export async function loadServices(
  baseUrl: string,
  geodata: Geodata,
  fetchFile: FetchFile = fetch,
): Promise<Outcome<ServiceInventory>> {
  const refuse = (found: string): Outcome<never> => ({
    ok: false,
    problems: [{ file: SERVICES_FILE, path: '', found, expected: fileTexts().onServer }],
  });
  try {
    const response = await fetchFile(`${baseUrl.replace(/\/$/, '')}/${SERVICES_FILE}`);
    if (!response.ok) return refuse(fileTexts().answer(response.status));
    const codes = new Set(geodata.coverage.municipalities.map(({ code }) => code));
    return decodeServices(new Uint8Array(await response.arrayBuffer()), codes, geodata.manifest);
  } catch (error) {
    return refuse(error instanceof Error ? fileTexts().error(error.message) : fileTexts().errorWithout);
  }
}
