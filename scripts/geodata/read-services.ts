import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Geodata } from '../../src/domain/geodata.ts';
import { SERVICES_FILE, type ServiceInventory } from '../../src/domain/service.ts';
import { decodeServices } from '../../src/geodata/decode-services.ts';
import { GeodataError } from './read-geodata.ts';

/**
 * Reads catalogue and inventory from the folder of built data.
 * @throws GeodataError where the file is missing or not as expected
 */
export async function readServiceInventory(folder: string, geodata: Geodata): Promise<ServiceInventory> {
  const file = join(folder, SERVICES_FILE);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(file));
  } catch {
    throw new GeodataError([{ file, path: '', found: 'ingen fil', expected: 'en bygget datafil' }]);
  }
  const codes = new Set(geodata.coverage.municipalities.map(({ code }) => code));
  const inventory = decodeServices(bytes, codes, geodata.manifest);
  if (!inventory.ok) throw new GeodataError(inventory.problems);
  return inventory.value;
}
