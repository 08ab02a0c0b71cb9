import type { Outcome, Problem } from '../domain/failure.ts';
import { GEODATA_FILES, type Geodata } from '../domain/geodata.ts';
import { decodeGeodata, MANIFEST_FILE } from './decode-geodata.ts';
import { fileTexts } from './file-texts.ts';

/** What is read of `fetch`, so that a test can stand in for it. */
export type FetchFile = (url: string) => Promise<FetchedFile>;
interface FetchedFile {
  readonly ok: boolean;
  readonly status: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * Loads `public/data` from a server.
 * @param baseUrl the folder's address, with or without a slash at its end
 */
export async function loadGeodata(baseUrl: string, fetchFile: FetchFile = fetch): Promise<Outcome<Geodata>> {
  const names = [MANIFEST_FILE, ...GEODATA_FILES] as const;
  const problems: Problem[] = [];
  const load = async (file: (typeof names)[number]): Promise<Uint8Array> => {
    const refuse = (found: string) =>
      problems.push({ file, path: '', found, expected: fileTexts().onServer });
    try {
      const response = await fetchFile(`${baseUrl.replace(/\/$/, '')}/${file}`);
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
      refuse(fileTexts().answer(response.status));
    } catch (error) {
      refuse(error instanceof Error ? fileTexts().error(error.message) : fileTexts().errorWithout);
    }
    return new Uint8Array();
  };
  const [manifest, boundaries, municipalities, links, demand, network] = await Promise.all([
    load('manifest.json'),
    load('boundaries.topo.json'),
    load('municipalities.json'),
    load('links.json'),
    load('demand-points.bin'),
    load('network.bin'),
  ]);
  if (problems.length > 0) return { ok: false, problems };
  return decodeGeodata({
    'manifest.json': manifest,
    'boundaries.topo.json': boundaries,
    'municipalities.json': municipalities,
    'links.json': links,
    'demand-points.bin': demand,
    'network.bin': network,
  });
}
