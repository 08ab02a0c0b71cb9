import type { Outcome } from '../../domain/failure.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { type DraftState, decodeDraft } from '../../plan/draft-codec.ts';
import type { BrowserStorage } from './browser-storage.ts';
import {
  ASIDE_PREFIX,
  asideKey,
  DRAFT_PREFIX,
  type DraftRecord,
  draftKey,
  readDraftRecord,
} from './draft-record.ts';

/** What lies in the browser: drafts, the latest first, and under other keys what could not be read. */
export interface KeptDrafts {
  readonly drafts: readonly DraftRecord[];
  readonly damaged: readonly { readonly key: string; readonly value: unknown }[];
}

export async function readKeptDrafts(storage: BrowserStorage): Promise<KeptDrafts> {
  const drafts: DraftRecord[] = [];
  const damaged: { readonly key: string; readonly value: unknown }[] = [];
  for (const [key, value] of await storage.readAll(DRAFT_PREFIX)) {
    const record = readDraftRecord(value);
    if (record && draftKey(record.id) === key) drafts.push(record);
    else damaged.push({ key, value });
  }
  drafts.sort((a, b) => (a.keptAt < b.keptAt ? 1 : a.keptAt > b.keptAt ? -1 : 0));
  return { drafts, damaged };
}

/** Moves what could not be read out of the way, as it is: the next write must not take its place. */
export async function setAside(
  storage: BrowserStorage,
  key: string,
  value: unknown,
  newId: () => string,
): Promise<void> {
  await storage.change(new Map([[asideKey(newId()), value]]), [key]);
}

/** Drafts that were set aside, as text for a file; by key. */
export async function readAside(storage: BrowserStorage): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const [key, value] of await storage.readAll(ASIDE_PREFIX)) texts.set(key, textOfDamaged(value));
  return texts;
}

/** Whatever it is, as text: a draft's own text where that can be found. */
export function textOfDamaged(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return `${JSON.stringify(value, null, 2) ?? String(value)}\n`;
  } catch {
    return String(value);
  }
}

export function openRecord(
  record: DraftRecord,
  municipalities: readonly Municipality[],
): Outcome<DraftState> {
  return decodeDraft(record.text, municipalities);
}
