/**
 * A plain value as one text: keys sorted, strings in NFC, -0 as 0. Two values say the same exactly when
 * their texts are the same.
 */
export function canonicalText(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]): readonly [string, string] => [key.normalize('NFC'), canonicalText(member)])
      .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${members.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

const texts = new WeakMap<object, string>();

/** The text of a value that is never changed; of an object it is written once, since a drawn area can be large. */
export function knownText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return canonicalText(value);
  const known = texts.get(value) ?? canonicalText(value);
  texts.set(value, known);
  return known;
}

export function isSameValue(a: unknown, b: unknown): boolean {
  return a === b || knownText(a) === knownText(b);
}

/** Whether two lists hold the same codes, in any order. */
export function hasSameCodes(a: readonly string[], b: readonly string[]): boolean {
  return isSameValue(a.toSorted(), b.toSorted());
}

/** What is in `a` and not in `b`, in the order of `a`. */
export function without<Item>(a: readonly Item[], b: readonly Item[]): readonly Item[] {
  const gone = new Set(b);
  return a.filter((item) => !gone.has(item));
}
