import type { Outline } from '../../src/domain/coverage-data.ts';
import type { Outcome, Problem } from '../../src/domain/failure.ts';
import type { LandBorder } from '../../src/domain/links.ts';
import type { MunicipalityCode } from '../../src/domain/municipality-code.ts';
import { type CsvRow, readCsvTable } from './csv-table.ts';

export const LAND_BORDER_FILE = 'geodata/land-borders/land-borders.csv';

/** A pair of municipalities that was reviewed, the smaller code first. */
export interface ReviewedPair {
  readonly pair: LandBorder;
  /** Whether they share a border on land. */
  readonly land: boolean;
  readonly note: string;
}

/** The reviewed pairs; each pair once, every name that of its code. */
export function readLandBorders(
  root: string,
  nameOf: ReadonlyMap<MunicipalityCode, string>,
): Outcome<readonly ReviewedPair[]> {
  const seen = new Set<string>();
  const columns = ['code_a', 'name_a', 'code_b', 'name_b', 'land', 'note'];
  return readCsvTable(root, LAND_BORDER_FILE, columns, (row) => parsePair(row, nameOf, seen));
}

function parsePair(
  row: CsvRow,
  nameOf: ReadonlyMap<MunicipalityCode, string>,
  seen: Set<string>,
): ReviewedPair {
  const [a, b] = [row.code('code_a'), row.code('code_b')];
  if (nameOf.get(a) !== row.text('name_a')) row.reject('name_a', `${nameOf.get(a) ?? 'en kommune'} (${a})`);
  if (nameOf.get(b) !== row.text('name_b')) row.reject('name_b', `${nameOf.get(b) ?? 'en kommune'} (${b})`);
  if (a >= b) row.reject('code_b', `en større kode end ${a}`);
  if (seen.has(`${a},${b}`)) row.reject('code_b', 'hvert par kun én gang');
  seen.add(`${a},${b}`);
  return { pair: [a, b], land: row.yes('land'), note: row.optionalText('note') };
}

/** The pairs with a border on land, in order of their codes. */
export function landBordersOf(pairs: readonly ReviewedPair[]): readonly LandBorder[] {
  return pairs.filter((row) => row.land).map((row) => row.pair);
}

/** Every municipality that others can only reach over water; the rest have at least one border on land. */
const WITHOUT_LAND_BORDER = ['0400', '0482', '0492', '0563', '0741', '0773', '0825'];

/** The table agrees with itself: those without a border on land are exactly the island municipalities. */
export function checkLandBorders(
  borders: readonly LandBorder[],
  codes: readonly MunicipalityCode[],
): readonly Problem[] {
  const linked = new Set<string>(borders.flat());
  const alone = codes.filter((code) => !linked.has(code));
  if (alone.join() === WITHOUT_LAND_BORDER.join()) return [];
  const expected = `uden landgrænse er ${WITHOUT_LAND_BORDER.join(', ')}`;
  return [{ file: LAND_BORDER_FILE, path: '', found: alone.join(', '), expected }];
}

/** Pairs of outlines that share at least one edge, the smaller code first, in order. */
export function findSharedBorders(
  codes: readonly MunicipalityCode[],
  outlines: readonly Outline[],
): readonly LandBorder[] {
  const owners = new Map<string, MunicipalityCode>();
  const pairs = new Map<string, LandBorder>();
  codes.forEach((code, index) => {
    for (const ring of outlines[index]?.flat() ?? []) {
      for (let i = 1; i < ring.length; i += 1) {
        const [from, to] = [`${ring[i - 1]}`, `${ring[i]}`];
        const edge = from < to ? `${from} ${to}` : `${to} ${from}`;
        const owner = owners.get(edge);
        if (owner !== undefined && owner !== code) pairs.set(`${owner},${code}`, [owner, code]);
        owners.set(edge, code);
      }
    }
  });
  return [...pairs.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/** Sentences about each pair on which the table and the boundaries disagree, with the table's reason. */
export function compareLandBorders(
  pairs: readonly ReviewedPair[],
  shared: readonly LandBorder[],
  nameOf: ReadonlyMap<MunicipalityCode, string>,
): readonly string[] {
  const reviewed = new Map(pairs.map((row) => [row.pair.join(), row]));
  const drawn = new Set(shared.map((pair) => pair.join()));
  const nameBoth = ([a, b]: LandBorder) => `${nameOf.get(a) ?? a}–${nameOf.get(b) ?? b}`;
  const onlyDrawn = shared
    .filter((pair) => reviewed.get(pair.join())?.land !== true)
    .map((pair) => {
      const reason = reviewed.get(pair.join())?.note ?? 'ikke gennemgået';
      return `Landgrænser: ${nameBoth(pair)} deler en linje i grænsefilen, men ikke i tabellen (${reason})`;
    });
  const onlyReviewed = pairs
    .filter((row) => row.land && !drawn.has(row.pair.join()))
    .map((row) => {
      const reason = row.note === '' ? 'ingen bemærkning' : row.note;
      return `Landgrænser: ${nameBoth(row.pair)} står i tabellen, men deler ingen linje i grænsefilen (${reason})`;
    });
  return [...onlyDrawn, ...onlyReviewed];
}
