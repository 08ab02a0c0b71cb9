import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../src/domain/failure.ts';
import { problemSentence } from '../../src/domain/failure.ts';
import type { Geodata } from '../../src/domain/geodata.ts';
import { decodeGeodata, type GeodataBytes } from '../../src/geodata/decode-geodata.ts';

/** The built data of a folder are missing or damaged. */
export class GeodataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemSentence).join('\n'));
    this.name = 'GeodataError';
    this.problems = problems;
  }
}

/**
 * Reads `public/data` (or another folder that was built) with the page's own decoders.
 * @throws GeodataError naming every file that is missing or not as expected
 */
export async function readGeodata(folder: string): Promise<Geodata> {
  const missing: Problem[] = [];
  const read = async (file: keyof GeodataBytes): Promise<Uint8Array> => {
    try {
      return new Uint8Array(await readFile(join(folder, file)));
    } catch {
      missing.push({ file: join(folder, file), path: '', found: 'ingen fil', expected: 'en bygget datafil' });
      return new Uint8Array();
    }
  };
  const files: GeodataBytes = {
    'manifest.json': await read('manifest.json'),
    'boundaries.topo.json': await read('boundaries.topo.json'),
    'municipalities.json': await read('municipalities.json'),
    'links.json': await read('links.json'),
    'demand-points.bin': await read('demand-points.bin'),
    'network.bin': await read('network.bin'),
  };
  if (missing.length > 0) throw new GeodataError(missing);
  const geodata = decodeGeodata(files);
  if (!geodata.ok) throw new GeodataError(geodata.problems);
  return geodata.value;
}
