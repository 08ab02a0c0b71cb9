import type { ServiceKind } from '../../domain/service.ts';

/** `Støtte-/kontaktperson` and `støtte kontaktperson` are the same word. */
function wordKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s./_–-]+/g, ' ')
    .trim();
}

/** Finds the kind that a word means: by its id, its name or another name of it; null where none does. */
export function createKindFinder(kinds: readonly ServiceKind[]): (word: string) => ServiceKind | null {
  const byWord = new Map<string, ServiceKind>();
  for (const kind of kinds) {
    for (const word of [kind.id, kind.name, ...kind.aliases]) {
      if (!byWord.has(wordKey(word))) byWord.set(wordKey(word), kind);
    }
  }
  return (word) => byWord.get(wordKey(word)) ?? null;
}
