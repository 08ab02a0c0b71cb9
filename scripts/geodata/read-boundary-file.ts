import { fileURLToPath } from 'node:url';
import type { Outcome, Problem } from '../../src/domain/failure.ts';
import { CHRISTIANSOE } from '../../src/domain/municipality-code.ts';
import { type CodeMatch, chooseCodeLayers, codeValue, parseMunicipalityCode } from './boundary-codes.ts';
import {
  type BoundaryLayer,
  describeValue,
  findBoundaryLayers,
  isRecord,
  type Report,
} from './boundary-layers.ts';
import { findConversion } from './boundary-positions.ts';
import {
  type FilePolygon,
  geojsonPolygonReader,
  type Position,
  topologyPolygonReader,
} from './boundary-rings.ts';
import type { MunicipalOutline } from './municipal-outline.ts';
import { type MunicipalityRow, readMunicipalityTable } from './municipality-table.ts';

type NamedCode = Pick<MunicipalityRow, 'code' | 'name'>;

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const MOST_PROBLEMS = 120;

/**
 * Reads the municipalities of a GeoJSON or TopoJSON file: the official DAGI file, or any other with municipality
 * codes, in WGS 84 or UTM zone 32. The parts of a municipality are brought together under its code, the third value
 * of a position is dropped, outer rings run counter-clockwise and holes clockwise.
 * @param file its name, for what is wrong with it
 * @param municipalities those that must be there, no more and no fewer; the table's 98 when left out
 * @returns in code order; or every mistake found in the file
 */
export function readBoundaries(
  text: string,
  file: string,
  municipalities?: readonly NamedCode[],
): Outcome<MunicipalOutline[]> {
  const problems: Problem[] = [];
  const report: Report = (path, found, expected) => problems.push({ file, path, found, expected });
  const refuse = (): Outcome<MunicipalOutline[]> => ({ ok: false, problems: shorten(problems, file) });

  const table = municipalities
    ? { ok: true as const, value: municipalities }
    : readMunicipalityTable(PROJECT);
  if (!table.ok) return table;
  const names = new Map<string, string>(table.value.map((row) => [row.code, row.name]));

  const document = parseJson(text, report);
  const layers = document === undefined ? [] : findBoundaryLayers(document, report);
  const isEmpty = layers.every((layer) => layer.features.length === 0);
  if (!isRecord(document) || (isEmpty && problems.length > 0)) return refuse();
  const match = chooseLayer(layers, names, report);
  if (!match) return refuse();

  const topology = document.type === 'Topology' ? topologyPolygonReader(document, report) : null;
  const read = topology?.read ?? geojsonPolygonReader(report);
  const grouped = groupByCode(match, names, read, report);
  for (const [code, name] of names) {
    if (!grouped.seen.has(code))
      report(match.layer.path, `intet område med koden ${code}`, `${name} (${code})`);
  }
  for (const [code, parts] of problems.length > 0 ? [] : grouped.byCode) {
    if (parts.length === 0)
      report(match.layer.path, `intet areal under koden ${code}`, `${names.get(code)} (${code})`);
  }
  const polygons = [...grouped.byCode.values()].flat();
  const crsPath = match.layer.path === '' ? 'crs' : `${match.layer.path}.crs`;
  const convert = findConversion(polygons, { value: match.layer.crs, path: crsPath }, report);
  if (problems.length > 0 || !convert) return refuse();

  const value = [...grouped.byCode]
    .map(([code, parts]) => ({ code, outline: parts.map((part) => toLonLat(part, convert)) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const collapsed = topology?.collapsed() ?? 0;
  if (collapsed > 0) {
    grouped.warnings.push(`${collapsed} ringe er afrundet til en streg eller et punkt og er udeladt`);
  }
  return { ok: true, value, warnings: grouped.warnings.map((warning) => `${file}: ${warning}`) };
}

function parseJson(text: string, report: Report): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    report(
      '',
      error instanceof Error ? error.message : String(error),
      'en fil i JSON (GeoJSON eller TopoJSON)',
    );
    return undefined;
  }
}

function chooseLayer(
  layers: readonly BoundaryLayer[],
  names: ReadonlyMap<string, string>,
  report: Report,
): CodeMatch | null {
  const matches = chooseCodeLayers(layers, new Set(names.keys()));
  const [match] = matches;
  if (match && matches.length === 1) return match;
  const found = match
    ? `kommunekoder i flere lag: ${matches.map(({ layer }) => layer.path).join(', ')}`
    : 'ingen kommunekoder';
  const properties = 'KOMKODE, kommunekode, code, kode eller id';
  report('', found, match ? 'ét lag med kommuner' : `områder med kommunens kode i ${properties}`);
  return null;
}

interface Grouped {
  readonly byCode: ReadonlyMap<string, FilePolygon[]>;
  /** Codes that have an area, readable or not. */
  readonly seen: ReadonlySet<string>;
  readonly warnings: string[];
}

function groupByCode(
  { layer, key }: CodeMatch,
  names: ReadonlyMap<string, string>,
  read: (geometry: unknown, path: string) => readonly FilePolygon[],
  report: Report,
): Grouped {
  const byCode = new Map<string, FilePolygon[]>();
  const seen = new Set<string>();
  let christiansoe = 0;
  const mended = new Set<string>();
  for (const feature of layer.features) {
    const { name, value } = codeValue(feature, key);
    const parsed = parseMunicipalityCode(value);
    const path = feature.path === '' ? name : `${feature.path}.${name}`;
    if (parsed?.mended) mended.add(parsed.code);
    if (!parsed) {
      report(path, describeValue(value), 'en kommunekode på fire cifre');
    } else if (parsed.code === CHRISTIANSOE) {
      christiansoe += 1;
    } else if (names.has(parsed.code)) {
      const polygons = read(feature.geometry, feature.geometryPath);
      byCode.set(parsed.code, [...(byCode.get(parsed.code) ?? []), ...polygons]);
      seen.add(parsed.code);
    } else if (!seen.has(parsed.code)) {
      seen.add(parsed.code);
      report(path, describeValue(value), 'koden på en af de 98 kommuner');
    }
  }
  const warnings: string[] = [];
  const [example] = mended;
  if (example !== undefined) {
    warnings.push(
      `${mended.size} koder uden foranstillet nul er læst med fire cifre, fx ${Number(example)} som ${example}`,
    );
  }
  if (christiansoe > 0) {
    warnings.push(`Christiansø (${CHRISTIANSOE}) er ikke en af de 98 kommuner og er udeladt`);
  }
  return { byCode, seen, warnings };
}

function toLonLat(polygon: FilePolygon, convert: (position: Position) => Position): Position[][] {
  return polygon.map(({ positions }, index) => {
    const ring = positions.map(convert);
    return turnsLeft(ring) === (index === 0) ? ring : ring.reverse();
  });
}

/** Whether a closed ring runs counter-clockwise. */
function turnsLeft(ring: readonly Position[]): boolean {
  const [origin] = ring;
  let twiceArea = 0;
  for (let i = 1; origin && i < ring.length; i += 1) {
    const a = ring[i - 1];
    const b = ring[i];
    // Relative to the first position: the whole coordinates would lose small rings in rounding.
    if (a && b)
      twiceArea += (a[0] - origin[0]) * (b[1] - origin[1]) - (b[0] - origin[0]) * (a[1] - origin[1]);
  }
  return twiceArea > 0;
}

function shorten(problems: readonly Problem[], file: string): readonly Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const rest: Problem = {
    file,
    path: '',
    found: `${problems.length - MOST_PROBLEMS} fejl mere`,
    expected: 'en fil uden fejl',
  };
  return [...problems.slice(0, MOST_PROBLEMS), rest];
}
