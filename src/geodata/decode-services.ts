import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Outcome } from '../domain/failure.ts';
import type { Manifest } from '../domain/geodata.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import { SERVICES_FILE, type ServiceInventory } from '../domain/service.ts';
import { fileTexts } from './file-texts.ts';
import { readJson } from './read-json.ts';
import { SERVICES_SCHEMA } from './service-schemas.ts';

/**
 * Decodes and checks `services.json`.
 * @param codes the 98; any other code is a mistake of the file
 * @param manifest where it is given, the file must be the one that it names
 */
export function decodeServices(
  bytes: Uint8Array,
  codes: ReadonlySet<MunicipalityCode>,
  manifest?: Manifest,
): Outcome<ServiceInventory> {
  const entry = manifest?.files[SERVICES_FILE];
  if (manifest && entry?.sha256 !== bytesToHex(sha256(bytes))) {
    const found = entry ? fileTexts().otherSum : fileTexts().notInManifest;
    return {
      ok: false,
      problems: [{ file: SERVICES_FILE, path: '', found, expected: fileTexts().asBuilt }],
    };
  }
  const read = readJson(SERVICES_FILE, bytes, SERVICES_SCHEMA);
  if (!read.ok) return read;
  const problems = read.value.services.flatMap(({ id, municipalities, former }) =>
    [...municipalities, ...former]
      .filter((code) => !codes.has(code))
      .map((code) => ({
        file: SERVICES_FILE,
        path: id,
        found: `"${code}"`,
        expected: fileTexts().oneOfCodes,
      })),
  );
  return problems.length > 0 ? { ok: false, problems } : read;
}
