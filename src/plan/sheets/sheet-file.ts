import * as v from 'valibot';
import type { Outcome } from '../../domain/failure.ts';
import { countUtf8Bytes } from '../parse-plan.ts';
import { ProblemList, pathText } from '../problem-list.ts';
import { type CountrySheet, countrySheetSchema } from './country-sheet.ts';
import { type MunicipalitySheet, municipalitySheetSchema } from './municipality-sheet.ts';
import { type RegionSheet, regionSheetSchema } from './region-sheet.ts';
import { hashOf } from './sheet-head.ts';
import { sheetTexts } from './sheet-texts.ts';

/** A sheet as it was made. */
export type RoleSheet = CountrySheet | RegionSheet | MunicipalitySheet;

export const SHEET_FORMAT = 'daekning-sheet';
const SHEET_VERSION = 1;
/** A sheet file may be this large: 5 MB. */
const MOST_SHEET_BYTES = 5_000_000;

const contentSchema = v.variant('role', [countrySheetSchema, regionSheetSchema, municipalitySheetSchema]);

/** A sheet as the text of its file: `docs/sheets.md` has its form. */
export function writeSheetFile(sheet: RoleSheet): string {
  return `${JSON.stringify({ format: SHEET_FORMAT, version: SHEET_VERSION, hash: hashOf(sheet), sheet }, null, 1)}\n`;
}

/** Whether a file's text says that it is a sheet; whether it is a right one is for the reader to say. */
export function isSheetText(content: string): boolean {
  if (!content.includes(SHEET_FORMAT)) return false;
  const raw = parse(content);
  return isRecord(raw) && raw.format === SHEET_FORMAT;
}

/**
 * Reads a sheet file. Nothing is mended: a file whose content is not what its hash was made of is refused, as is one
 * of a newer version, or one that is not of the form.
 */
export function readSheetFile(content: string, file: string): Outcome<RoleSheet> {
  const texts = sheetTexts();
  const problems = new ProblemList(file);
  const refuse = (): Outcome<RoleSheet> => ({ ok: false, problems: problems.list() });
  const bytes = countUtf8Bytes(content);
  if (bytes > MOST_SHEET_BYTES) {
    problems.addText('', texts.bytes(bytes), texts.tooLarge(MOST_SHEET_BYTES));
    return refuse();
  }
  const raw = parse(content);
  if (!isRecord(raw)) {
    problems.add('', content.slice(0, 40), texts.json);
    return refuse();
  }
  const { format, version, hash, sheet } = raw;
  if (format !== SHEET_FORMAT) problems.add('format', format, texts.format);
  else if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    problems.add('version', version, String(SHEET_VERSION));
  } else if (version > SHEET_VERSION) problems.add('version', version, texts.newer(SHEET_VERSION));
  else if (!isRecord(sheet)) problems.add('sheet', sheet, texts.whole);
  else if (hash !== hashOf(sheet)) problems.add('hash', hash, texts.hash(hashOf(sheet)));
  if (problems.count > 0) return refuse();

  const parsed = v.safeParse(contentSchema, sheet);
  if (parsed.success) return { ok: true, value: parsed.output, warnings: [] };
  for (const issue of parsed.issues) {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    const where = pathText(['sheet', ...path]);
    const expected = texts.kinds.get(issue.type) ?? texts.otherwise;
    if (issue.path?.at(-1)?.origin === 'key') problems.addText(where, texts.missing, expected);
    else problems.add(where, issue.input, expected);
  }
  return refuse();
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content.startsWith('\ufeff') ? content.slice(1) : content);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
