import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Outcome, Problem } from '../domain/failure.ts';
import { GEODATA_FILES, type Geodata, type GeodataFile, type Manifest } from '../domain/geodata.ts';
import type { LandBorder } from '../domain/links.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import { decodeShapes, outlineOf } from './decode-shapes.ts';
import { decodeDemandPoints } from './demand-point-file.ts';
import { LINKS_SCHEMA, MANIFEST_SCHEMA, MUNICIPALITIES_SCHEMA } from './file-schemas.ts';
import { fileTexts } from './file-texts.ts';
import { decodeNetwork } from './network-file.ts';
import { readJson } from './read-json.ts';

export const MANIFEST_FILE = 'manifest.json';

/** The bytes of each file of `public/data` by its name. */
export type GeodataBytes = Readonly<Record<typeof MANIFEST_FILE | GeodataFile, Uint8Array>>;

/** Reads `manifest.json`. */
export function decodeManifest(bytes: Uint8Array): Outcome<Manifest> {
  return readJson(MANIFEST_FILE, bytes, MANIFEST_SCHEMA);
}

/** Decodes and checks everything in `public/data`; every file must be the one that the manifest names. */
export function decodeGeodata(files: GeodataBytes): Outcome<Geodata> {
  const manifest = decodeManifest(files[MANIFEST_FILE]);
  if (!manifest.ok) return manifest;
  const damaged = GEODATA_FILES.flatMap((name) => checkBytes(name, files[name], manifest.value));
  if (damaged.length > 0) return { ok: false, problems: damaged };

  const tables = readJson('municipalities.json', files['municipalities.json'], MUNICIPALITIES_SCHEMA);
  if (!tables.ok) return tables;
  const codes = tables.value.municipalities.map((row) => row.code);
  const links = readJson('links.json', files['links.json'], LINKS_SCHEMA);
  const shapes = decodeShapes(files['boundaries.topo.json'], codes);
  const demand = decodeDemandPoints(files['demand-points.bin']);
  const network = decodeNetwork(files['network.bin']);
  const strangers = links.ok ? checkLinkCodes(links.value, new Set(codes)) : [];
  if (!links.ok || !shapes.ok || !demand.ok || !network.ok || strangers.length > 0) {
    return { ok: false, problems: [...[links, shapes, demand, network].flatMap(problemsOf), ...strangers] };
  }
  return {
    ok: true,
    warnings: [],
    value: {
      coverage: {
        municipalities: tables.value.municipalities.map(
          ({ targetGroup: _, ...municipality }) => municipality,
        ),
        outlines: shapes.value.municipalities.features.map(outlineOf),
        demand: demand.value,
        targetGroup: tables.value.municipalities.map((row) => row.targetGroup),
        landBorders: links.value.landBorders,
        crossings: links.value.crossings,
        boundaryProvenance: manifest.value.boundaries,
        targetGroupProvenance: tables.value.targetGroupProvenance,
      },
      network: network.value,
      shapes: shapes.value,
      manifest: manifest.value,
    },
  };
}

function problemsOf(outcome: Outcome<unknown>): readonly Problem[] {
  return outcome.ok ? [] : outcome.problems;
}

function checkBytes(file: GeodataFile, bytes: Uint8Array, manifest: Manifest): readonly Problem[] {
  const entry = manifest.files[file];
  const problem = (found: string, expected: string) => [{ file, path: '', found, expected }];
  if (!entry) {
    return [
      {
        file: MANIFEST_FILE,
        path: 'files',
        found: fileTexts().nothingAbout(file),
        expected: fileTexts().lengthAndSum,
      },
    ];
  }
  if (bytes.length !== entry.bytes)
    return problem(fileTexts().bytes(bytes.length), fileTexts().bytes(entry.bytes));
  const sum = bytesToHex(sha256(bytes));
  return sum === entry.sha256 ? [] : problem(fileTexts().sum(sum), fileTexts().sum(entry.sha256));
}

interface Links {
  readonly landBorders: readonly LandBorder[];
  readonly crossings: readonly {
    readonly name: string;
    readonly fromMunicipality: MunicipalityCode | null;
    readonly toMunicipality: MunicipalityCode | null;
  }[];
}

function checkLinkCodes(links: Links, codes: ReadonlySet<MunicipalityCode>): readonly Problem[] {
  const named = [
    ...links.landBorders.flatMap((pair, i) => pair.map((code) => [`landBorders[${i}]`, code] as const)),
    ...links.crossings.flatMap(({ fromMunicipality, toMunicipality }, i) => [
      [`crossings[${i}].fromMunicipality`, fromMunicipality] as const,
      [`crossings[${i}].toMunicipality`, toMunicipality] as const,
    ]),
  ];
  return named.flatMap(([path, code]) => {
    if (code === null || codes.has(code)) return [];
    return [{ file: 'links.json', path, found: `"${code}"`, expected: fileTexts().oneOfCodes }];
  });
}
