import type { LonLat } from '../../domain/lon-lat.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { FACILITY_STATUSES, type PlanPolygon, type UnknownKeys } from '../../domain/plan.ts';
import { LONGEST_NAME } from '../plan-schema.ts';
import { isReadPolygon, POLYGON_KEYS, readPolygon } from '../read-polygon.ts';
import { isRefusal as isUnread, readPosition } from '../read-position.ts';
import { unknownKeys } from '../unknown-keys.ts';
import { refuse } from './command-outcome.ts';
import type { EditContext } from './edit-context.ts';
import { municipalityName } from './names.ts';
import type { Refusal } from './plan-command.ts';

/** A value as the plan will hold it, or why it cannot. */
export type Checked<Value> = { readonly ok: true; readonly value: Value } | Refusal;

export const LONGEST_NOTE = 5000;
export const LONGEST_REASON = 1000;
const MOST_PEOPLE = 1_000_000;
/** Characters of JSON in a field that this version only keeps. */
const LONGEST_VALUE = 20_000;
/** Far below what a plan's reader follows. */
const DEEPEST_VALUE = 50;

const accept = <Value>(value: Value): Checked<Value> => ({ ok: true, value });

export function checkName(name: string, { sentences }: EditContext): Checked<string> {
  return name.trim() === '' ? refuse(sentences.refuse.nameEmpty) : checkText(name, LONGEST_NAME, sentences);
}

/** @param most characters, not UTF-16 units */
export function checkText(
  text: string,
  most: number,
  { refuse: say }: EditContext['sentences'],
): Checked<string> {
  const trimmed = text.trim();
  const isShort =
    trimmed.length <= most || (trimmed.length <= 2 * most && Array.from(trimmed).length <= most);
  return isShort ? accept(trimmed) : refuse(say.textTooLong(most));
}

/** A whole number of people or places, or null for unknown. */
export function checkCount(value: number | null, { sentences }: EditContext): Checked<number | null> {
  if (value === null) return accept(null);
  const isCount = Number.isInteger(value) && value >= 0 && value <= MOST_PEOPLE;
  // Adding 0 makes -0 a plain 0, as the file will have it.
  return isCount ? accept(value + 0) : refuse(sentences.refuse.notACount);
}

export function checkStatus<Status extends string>(
  status: Status,
  { sentences }: EditContext,
): Checked<Status> {
  const known: readonly string[] = FACILITY_STATUSES;
  return known.includes(status) ? accept(status) : refuse(sentences.refuse.notAStatus);
}

export function checkColour(colour: string | null, { sentences }: EditContext): Checked<string | null> {
  if (colour === null || /^#[0-9a-f]{6}$/i.test(colour)) return accept(colour);
  return refuse(sentences.refuse.notAColour);
}

export function checkCode(code: MunicipalityCode, context: EditContext): Checked<MunicipalityCode> {
  const isKnown = context.municipalities.some((one) => one.code === code);
  return isKnown ? accept(code) : refuse(context.sentences.refuse.unknownMunicipality(code));
}

/** Known codes, each once. */
export function checkCodes(
  codes: readonly MunicipalityCode[],
  context: EditContext,
): Checked<readonly MunicipalityCode[]> {
  const seen = new Set<MunicipalityCode>();
  for (const code of codes) {
    const checked = checkCode(code, context);
    if (!checked.ok) return checked;
    if (seen.has(code)) {
      return refuse(context.sentences.refuse.municipalityTwice(municipalityName(context, code)));
    }
    seen.add(code);
  }
  return accept(codes);
}

export function checkPosition(position: LonLat, { sentences }: EditContext): Checked<LonLat> {
  const read = readPosition(position);
  return isUnread(read) ? refuse(sentences.refuse.position(read.expected)) : accept(read);
}

/** Every check that a drawn area of a file must pass. */
export function checkPolygon(polygon: PlanPolygon, { sentences }: EditContext): Checked<PlanPolygon> {
  const drawn: unknown = polygon;
  if (isReadPolygon(drawn)) return accept(drawn);
  const read = readPolygon({ type: polygon.type, coordinates: polygon.coordinates });
  if ('mistakes' in read) return refuse(sentences.refuse.polygon(read.mistakes[0]?.expected ?? ''));
  const extra = checkExtra(polygon.extra ?? {}, POLYGON_KEYS);
  return accept(Object.keys(extra).length === 0 ? read : { ...read, extra });
}

/** A value that this version only keeps, as JSON has it; nothing is null. */
export function checkJson(field: string, value: unknown, { sentences }: EditContext): Checked<unknown> {
  const text = jsonOf(value);
  if (text === null || text.length > LONGEST_VALUE) return refuse(sentences.refuse.notAValue(field));
  const read: unknown = JSON.parse(text);
  return isDeeper(read, DEEPEST_VALUE) ? refuse(sentences.refuse.notAValue(field)) : accept(read);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

/** Keys that are not the format's own, as JSON has them. */
export function checkExtra(extra: UnknownKeys, known: readonly string[]): UnknownKeys {
  const read: unknown = JSON.parse(jsonOf(unknownKeys(extra, known)) ?? '{}');
  return typeof read === 'object' && read !== null ? unknownKeys(read, []) : {};
}

function jsonOf(value: unknown): string | null {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    return null;
  }
}
