/** Something that can be searched for by name or code. */
export interface SearchOption {
  readonly id: string;
  readonly name: string;
  /** A second thing it is known by, shown beside the name. */
  readonly detail: string;
}

/** Letters as they may be typed: lower case, `å` as `aa`, `æ` as `ae`, and `ø` as given. */
function foldText(text: string, oe: 'oe' | 'o'): string {
  return text
    .toLocaleLowerCase('da-DK')
    .normalize('NFC')
    .replaceAll('å', 'aa')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', oe)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s-]+/g, ' ')
    .trim();
}

/** Every way a text may be typed on a keyboard without Danish letters. */
export function foldings(text: string): readonly string[] {
  return [foldText(text, 'oe'), foldText(text, 'o')];
}

function rankOf(option: SearchOption, queries: readonly string[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (const [index, query] of queries.entries()) {
    const name = foldings(option.name)[index] ?? '';
    if (name === query) best = Math.min(best, 0);
    else if (name.startsWith(query)) best = Math.min(best, 1);
    else if (name.includes(` ${query}`)) best = Math.min(best, 2);
    else if (option.detail.startsWith(query)) best = Math.min(best, 3);
    else if (name.includes(query)) best = Math.min(best, 4);
  }
  return best;
}

/**
 * The options that fit what is typed, best first: the whole name, its beginning, the beginning of a
 * word, the beginning of the code, then anywhere. Nothing typed fits all, in the order given.
 */
export function searchOptions(options: readonly SearchOption[], typed: string): readonly SearchOption[] {
  const queries = foldings(typed);
  if (queries[0] === '') return options;
  return options
    .map((option) => ({ option, rank: rankOf(option, queries) }))
    .filter(({ rank }) => Number.isFinite(rank))
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}
