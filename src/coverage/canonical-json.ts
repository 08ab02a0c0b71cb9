/** What a plan looks like, not what it says. */
const LEFT_OUT: ReadonlySet<string> = new Set(['name', 'note', 'colour', 'locked']);

/**
 * A plain value as canonical JSON (RFC 8785): keys in the order of their UTF-16 units, no blanks, numbers as
 * ECMAScript writes them. Strings and keys are brought to NFC, and the keys of `LEFT_OUT` are left out at every level.
 * @throws RangeError for a number that JSON does not have
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (typeof value === 'number') {
    if (!Number.isFinite(value))
      throw new RangeError(`canonicalJson: got ${value}, expected a finite number`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([key, one]) => one !== undefined && !LEFT_OUT.has(key));
    return canonicalObject(members.map(([key, one]) => [key.normalize('NFC'), canonicalJson(one)]));
  }
  return value === true ? 'true' : value === false ? 'false' : 'null';
}

/** An object of values that are already written, its keys sorted. */
export function canonicalObject(members: readonly (readonly [key: string, written: string])[]): string {
  const sorted = members.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${sorted.map(([key, written]) => `${JSON.stringify(key)}:${written}`).join(',')}}`;
}
