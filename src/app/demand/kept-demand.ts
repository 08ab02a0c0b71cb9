import { isInDenmarkBox } from '../../domain/lon-lat.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { OwnDemand } from '../../plan/demand/own-demand.ts';
import type { OwnPoints } from '../../plan/demand/own-points.ts';
import type { BrowserStorage } from '../drafts/browser-storage.ts';

const PREFIX = 'behov/';
const KEY = `${PREFIX}egne`;
const FORM = 1;

/** The user's own demand points as the browser keeps them; null for none, `damaged` for what cannot be used. */
export async function readKeptDemand(
  storage: BrowserStorage,
  municipalities: readonly Municipality[],
): Promise<OwnDemand | 'damaged' | null> {
  const kept = (await storage.readAll(PREFIX)).get(KEY);
  if (kept === undefined) return null;
  return checkKept(kept, municipalities) ?? 'damaged';
}

export async function keepDemand(storage: BrowserStorage, own: OwnDemand): Promise<void> {
  await storage.change(new Map([[KEY, { form: FORM, ...own }]]), []);
}

export async function forgetDemand(storage: BrowserStorage): Promise<void> {
  await storage.change(new Map(), [KEY]);
}

function checkKept(kept: unknown, municipalities: readonly Municipality[]): OwnDemand | null {
  if (!isRecord(kept) || kept.form !== FORM) return null;
  const { file, takenAt, use } = kept;
  if (typeof file !== 'string' || typeof takenAt !== 'string') return null;
  if (use !== 'pointsAndNumber' && use !== 'split') return null;
  const points = checkPoints(kept.points, municipalities);
  return points && { file, takenAt, use, points };
}

function checkPoints(kept: unknown, municipalities: readonly Municipality[]): OwnPoints | null {
  if (!isRecord(kept) || !Array.isArray(kept.codes)) return null;
  const { codes: names, start, lon, lat, people, ids, rows, cellMetres } = kept;
  if (!(start instanceof Uint32Array)) return null;
  if (!(lon instanceof Float64Array && lat instanceof Float64Array && people instanceof Float64Array)) {
    return null;
  }
  if (typeof rows !== 'number') return null;
  if (cellMetres !== null && typeof cellMetres !== 'number') return null;
  const isListOfTexts = (value: unknown): value is readonly string[] =>
    Array.isArray(value) && value.length === lon.length && value.every((one) => typeof one === 'string');
  if (ids !== null && !isListOfTexts(ids)) return null;
  const codes = municipalities.map(({ code }) => code).filter((code) => names.includes(code));
  const isWhole =
    codes.length === names.length &&
    codes.every((code, at) => code === names[at]) &&
    start.length === codes.length + 1 &&
    start[0] === 0 &&
    start.every((at, index) => index === 0 || at > (start[index - 1] ?? 0)) &&
    start.at(-1) === lon.length &&
    lat.length === lon.length &&
    people.length === lon.length;
  if (!isWhole || !people.every((one) => one >= 0 && one < Number.POSITIVE_INFINITY)) return null;
  if (!lon.every((x, p) => isInDenmarkBox(x, lat[p] ?? 0))) return null;
  return { codes, start, lon, lat, people, ids, rows, cellMetres };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
