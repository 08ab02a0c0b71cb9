import type { CoverageData } from '../../domain/coverage-data.ts';
import type { Outcome, Problem } from '../../domain/failure.ts';
import type { Plan } from '../../domain/plan.ts';
import { isSameValue } from '../compare/canonical-value.ts';
import { decodeTableText } from '../decode-table-text.ts';
import { describeValue } from '../describe-value.ts';
import type { EditContext } from '../edit/edit-context.ts';
import { nameOfFacility } from '../edit/names.ts';
import { isRefusal } from '../read-position.ts';
import { MOST_TABLE_BYTES } from '../read-table.ts';
import { applyAssignment } from './apply-assignment.ts';
import { applyForeignFeatures, type PointChoice } from './apply-foreign.ts';
import { exchangeTexts as texts } from './exchange-texts.ts';
import { createPositionReader, detectCrs, fieldOf } from './geojson-positions.ts';
import { changedOutOfReach } from './out-of-reach.ts';
import { OWN_MEMBER } from './plan-geojson.ts';
import { type ReadAssignment, readAssignmentFile, readAssignmentRows } from './read-assignment.ts';
import { type ForeignFeature, readForeignFeature } from './read-foreign-geojson.ts';
import { type NumberedFeature, readOwnGeoJson, roleOf } from './read-own-geojson.ts';
import { readWorkbook } from './read-workbook.ts';

/** An import may be this large: 50 MB. */
export const MOST_IMPORT_BYTES = MOST_TABLE_BYTES;
/** So many problems are listed one by one. */
export const MOST_LISTED = 200;
const MOST_FEATURES = 20_000;

export interface ImportChoices {
  readonly points: PointChoice;
}

/** What a file would do to the plan. Nothing is done yet. */
export interface ImportPreview {
  readonly file: string;
  readonly kind: 'plan' | 'features' | 'assignment';
  /** How the file was read: format, encoding, delimiter, coordinates. */
  readonly recognised: readonly string[];
  /** Rows or features that are understood and followed. */
  readonly understood: number;
  /** Rows or features that are not; the first 200. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** What becomes of areas and units, in sentences. */
  readonly notes: readonly string[];
  /** The plan as it would be. */
  readonly plan: Plan;
  readonly changes: boolean;
  /** Whether there are points that do not say what they are. */
  readonly asksForPoints: boolean;
}

export interface ImportRequest {
  readonly bytes: Uint8Array;
  readonly file: string;
  /** The plan that is open. */
  readonly plan: Plan;
  readonly choices: ImportChoices;
}

type ImportData = Pick<CoverageData, 'municipalities' | 'demand'>;

/**
 * Reads a file to be taken in: GeoJSON of our own or of others, or a table of which unit each municipality is
 * in, as CSV or XLSX. What is in it decides, not its name. A file that cannot be used at all is a failure; rows
 * and features that cannot are listed.
 */
export async function readImport(
  request: ImportRequest,
  data: ImportData,
  context: EditContext,
): Promise<Outcome<ImportPreview>> {
  const { bytes, file } = request;
  if (bytes.length > MOST_IMPORT_BYTES) {
    return refuse(
      file,
      `${texts().megabytes(bytes.length)} MB`,
      texts().fileOfAtMost(MOST_IMPORT_BYTES / 1e6),
    );
  }
  if (startsWith(bytes, [0x50, 0x4b])) {
    const workbook = await readWorkbook(bytes);
    if (isRefusal(workbook)) return refuse(file, texts().workbook, workbook.expected);
    const notes = [texts().readAsWorkbook(workbook.sheet, workbook.others)];
    return previewAssignment(readAssignmentRows(workbook.rows, notes, { file, ...data }), request, context);
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return refuse(file, texts().oldWorkbook, texts().newWorkbook);
  const json = readJsonText(bytes);
  if (json === null) return previewAssignment(readAssignmentFile(bytes, { file, ...data }), request, context);
  let root: unknown;
  try {
    root = JSON.parse(json.text);
  } catch (error) {
    return refuse(file, error instanceof Error ? error.message : String(error), texts().validJson);
  }
  if (fieldOf(root, 'format') === 'daekning-plan') return refuse(file, texts().planFile, texts().openInstead);
  return previewGeoJson(root, json.encoding, request, data, context);
}

function refuse(file: string, found: string, expected: string): Outcome<ImportPreview> {
  return { ok: false, problems: [{ file, path: '', found, expected }] };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** The file's text where it begins as JSON does; null for anything else. */
function readJsonText(bytes: Uint8Array): { readonly text: string; readonly encoding: string } | null {
  let at = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  while (at < bytes.length && [0x20, 0x09, 0x0a, 0x0d].includes(bytes[at] ?? 0)) at += 1;
  if (bytes[at] !== 0x7b && bytes[at] !== 0x5b) return null;
  const decoded = decodeTableText(bytes);
  return 'text' in decoded ? decoded : null;
}

function previewAssignment(
  table: ReadAssignment,
  { plan, file }: ImportRequest,
  context: EditContext,
): Outcome<ImportPreview> {
  if (table.rows.length === 0) {
    const none = { file, path: '', found: texts().noRows, expected: texts().someRows };
    return {
      ok: false,
      problems: (table.problems.length > 0 ? table.problems : [none]).slice(0, MOST_LISTED),
    };
  }
  const applied = applyAssignment(plan, table.rows, file, context);
  const problems = [...table.problems, ...applied.problems];
  return {
    ok: true,
    warnings: [],
    value: {
      file,
      kind: 'assignment',
      recognised: table.notes,
      understood: table.rows.length - applied.problems.length,
      problems: problems.slice(0, MOST_LISTED),
      problemCount: problems.length,
      notes: applied.created.length > 0 ? [texts().unitsMade(applied.created)] : [],
      plan: applied.plan,
      changes: applied.plan !== plan,
      asksForPoints: false,
    },
  };
}

function previewGeoJson(
  root: unknown,
  encoding: string,
  request: ImportRequest,
  data: ImportData,
  context: EditContext,
): Outcome<ImportPreview> {
  const { file, plan, choices } = request;
  const features = featuresOf(root);
  if (features === null) return refuse(file, describeValue(fieldOf(root, 'type') ?? root), texts().geoJson);
  const isOurs = fieldOf(root, OWN_MEMBER) !== undefined;
  if (features.length === 0 && !isOurs) return refuse(file, texts().noFeatures, texts().someFeatures);
  if (features.length > MOST_FEATURES) {
    return refuse(file, texts().features(features.length), texts().atMostFeatures(MOST_FEATURES));
  }
  const crs = detectCrs(root);
  if (isRefusal(crs)) return refuse(file, texts().coordinates, crs.expected);
  const positions = createPositionReader(crs.crs);
  const own: NumberedFeature[] = [];
  const foreign: ForeignFeature[] = [];
  const problems: Problem[] = [];
  for (const [index, feature] of features.entries()) {
    if (roleOf(feature) !== null) {
      own.push({ index, feature });
      continue;
    }
    const place = texts().feature(index + 1);
    const read = readForeignFeature(feature, place, positions);
    if ('expected' in read) {
      problems.push({ file, path: place, found: describeValue(read.found), expected: read.expected });
    } else foreign.push(read);
  }
  let after = plan;
  let isWhole = false;
  const isOwnFile = own.length > 0 || isOurs;
  if (isOwnFile) {
    const options = { file, municipalities: data.municipalities, current: plan };
    const read = readOwnGeoJson(root, own, positions, options);
    if (!read.ok) return read;
    after = read.value.plan;
    isWhole = read.value.isWhole;
    const locked = isWhole ? [] : lockedThatChange(plan, after);
    if (locked.length > 0) return refuse(file, texts().list(locked), texts().lockedStay);
    const outside = isWhole ? [] : changedOutOfReach(plan, after, context);
    if (outside.length > 0) return refuse(file, texts().list(outside), texts().outsideStay);
  }
  const applied = applyForeignFeatures(after, foreign, choices.points, file, data, context);
  const all = [...problems, ...applied.problems].sort((a, b) => numberIn(a.path) - numberIn(b.path));
  const lockedNote = isWhole ? lockedThatChange(plan, applied.plan) : [];
  const heights = positions.heights();
  return {
    ok: true,
    warnings: [],
    value: {
      file,
      kind: isWhole ? 'plan' : 'features',
      recognised: [
        isOwnFile ? (isWhole ? texts().readAsPlan : texts().readAsParts) : texts().readAsGeoJson,
        ...(encoding === 'Windows-1252' ? [texts().readAs(encoding)] : []),
        ...(crs.note === null ? [] : [crs.note]),
        ...(heights > 0 ? [texts().heightsLeftOut(heights)] : []),
        ...(isOwnFile && foreign.length === 0 ? [] : [texts().tolerance]),
      ],
      understood: own.length + applied.used,
      problems: all.slice(0, MOST_LISTED),
      problemCount: all.length,
      notes: [...(lockedNote.length > 0 ? [texts().lockedReplaced(lockedNote)] : []), ...applied.notes],
      plan: applied.plan,
      changes: !isSameValue(plan, applied.plan),
      asksForPoints: foreign.some(
        ({ shape, properties }) => shape.kind === 'point' && properties.kind === null,
      ),
    },
  };
}

/** The features of a collection, of a single feature, or of a bare geometry; null for anything else. */
function featuresOf(root: unknown): readonly unknown[] | null {
  const type = fieldOf(root, 'type');
  if (type === 'FeatureCollection') {
    const features = fieldOf(root, 'features');
    return Array.isArray(features) ? features : null;
  }
  if (type === 'Feature') return [root];
  const isGeometry = typeof type === 'string' && fieldOf(root, 'coordinates') !== undefined;
  return isGeometry || type === 'GeometryCollection'
    ? [{ type: 'Feature', properties: {}, geometry: root }]
    : null;
}

function lockedThatChange(before: Plan, after: Plan): readonly string[] {
  const later = new Map<string, unknown>([...after.serviceAreas, ...after.sites].map((one) => [one.id, one]));
  return [...before.serviceAreas, ...before.sites]
    .filter((one) => one.locked && !isSameValue(one, later.get(one.id)))
    .map(nameOfFacility);
}

function numberIn(path: string): number {
  return Number(/\d+/.exec(path)?.[0] ?? 0);
}
