import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { type Outcome, type Problem, problemSentence } from '../../src/domain/failure.ts';
import type { BoundaryProvenance } from '../../src/domain/provenance.ts';
import { downloadBoundaries } from './download-boundaries.ts';

/** How a build was asked to find its boundaries. */
export interface BoundaryChoice {
  /** A file of the user's own. */
  readonly boundaries?: string | undefined;
  /** A folder that holds the official file. */
  readonly mirror?: string | undefined;
  /** The built-in approximation, whatever is at hand. */
  readonly approximation?: boolean | undefined;
}

/** The boundaries to build from; `text` is null for the built-in approximation. */
export interface BoundarySource {
  /** The file's name as the user knows it. */
  readonly file: string;
  readonly text: string | null;
  /** What to tell the user; `note` of the build is added to the approximation's. */
  readonly provenance: BoundaryProvenance;
}

interface OfficialSource {
  readonly mirrors: readonly string[];
  readonly file: string;
  readonly address: string;
  readonly sha256: string;
  readonly source: string;
  readonly licence: string;
  readonly date: string;
}

export const SOURCES_FILE = 'geodata/sources.json';

export const APPROXIMATION: BoundaryProvenance = {
  kind: 'approximation',
  source:
    'Tilnærmede kommunegrænser (ikke officielle): kysten fra OpenStreetMap delt efter nærmeste kendte sted',
  date: '2017 (kyst), 2026 (steder)',
  licence: 'ODbL 1.0 (© OpenStreetMap-bidragydere) og CC BY 4.0 (GeoNames)',
  quality: 'estimate',
};

/**
 * Finds boundaries: a file or folder that was named; a local mirror; the public file; the approximation.
 * What was named must be there; what is only looked for may be missing.
 */
export async function findBoundaries(root: string, choice: BoundaryChoice): Promise<Outcome<BoundarySource>> {
  const official = readOfficialSource(root);
  if (choice.boundaries !== undefined) return readGivenFile(choice.boundaries);
  if (choice.approximation) return found({ file: 'geodata/coast', text: null, provenance: APPROXIMATION });
  if (choice.mirror !== undefined) {
    const path = join(choice.mirror, official.file);
    if (existsSync(path)) return readOfficial(path, official);
    return refuse({ file: choice.mirror, path: '', found: 'ingen sådan fil', expected: official.file });
  }
  const mirror = findMirror(root, official);
  if (mirror !== undefined) return readOfficial(mirror, official);
  const download = await downloadBoundaries({
    address: official.address,
    sha256: official.sha256,
    cacheDir: join(root, '.cache', 'geodata'),
  });
  if (download.ok) return readOfficial(download.value, official);
  const why = download.problems.map(problemSentence);
  const approximate = found({ file: 'geodata/coast', text: null, provenance: APPROXIMATION });
  return { ...approximate, warnings: [...why, 'Bygger med de indbyggede, tilnærmede grænser i stedet'] };
}

/** The official file in one of the local mirror folders, where there is one. */
export function findOfficialMirror(root: string): string | undefined {
  const official = readOfficialSource(root);
  const named = process.env.GEODATA_MIRROR;
  if (!named) return findMirror(root, official);
  const path = join(named, official.file);
  return existsSync(path) ? path : undefined;
}

function findMirror(root: string, official: OfficialSource): string | undefined {
  return official.mirrors
    .map((folder) => join(isAbsolute(folder) ? folder : join(root, folder), official.file))
    .find(existsSync);
}

function readOfficialSource(root: string): OfficialSource {
  const sources: { boundaries: OfficialSource } = JSON.parse(readFileSync(join(root, SOURCES_FILE), 'utf8'));
  return sources.boundaries;
}

function readOfficial(path: string, official: OfficialSource): Outcome<BoundarySource> {
  const bytes = readFileSync(path);
  const sum = createHash('sha256').update(bytes).digest('hex');
  if (sum !== official.sha256) {
    const expected = `den officielle fil med sha256 ${official.sha256}; brug --boundaries til en anden`;
    return refuse({ file: path, path: '', found: `sha256 ${sum}`, expected });
  }
  const { source, date, licence } = official;
  const provenance: BoundaryProvenance = { kind: 'official', source, date, licence, quality: 'official' };
  return found({ file: path, text: bytes.toString('utf8'), provenance });
}

function readGivenFile(path: string): Outcome<BoundarySource> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return refuse({ file: path, path: '', found: 'ingen læsbar fil', expected: 'en fil med kommunegrænser' });
  }
  const provenance: BoundaryProvenance = {
    kind: 'given',
    source: `Brugerens egen fil med kommunegrænser: ${path.split(/[\\/]/).at(-1) ?? path}`,
    date: 'ukendt',
    licence: 'ukendt',
    quality: 'imported',
  };
  return found({ file: path, text, provenance });
}

function found(value: BoundarySource): Outcome<BoundarySource> & { readonly ok: true } {
  return { ok: true, value, warnings: [] };
}

function refuse(problem: Problem): Outcome<never> {
  return { ok: false, problems: [problem] };
}
