const LONGEST = 80;
const DEEPEST = 3;

/** A value of a file as short JSON on one line, for a message; what is left out is an ellipsis. */
export function describeValue(value: unknown): string {
  const text = sketch(value, 0);
  return withoutControls(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
}

function sketch(value: unknown, depth: number): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
  }
  if (Array.isArray(value)) {
    if (depth >= DEEPEST) return '[…]';
    const items = value.slice(0, 5).map((item) => sketch(item, depth + 1));
    if (value.length > items.length) items.push('…');
    return `[${items.join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    if (depth >= DEEPEST) return '{…}';
    const parts: string[] = [];
    for (const key in value) {
      if (!Object.hasOwn(value, key)) continue;
      if (parts.length === 4) {
        parts.push('…');
        break;
      }
      parts.push(`${sketch(key, depth)}: ${sketch(Reflect.get(value, key), depth + 1)}`);
    }
    return `{${parts.join(', ')}}`;
  }
  return String(value);
}

/** Text for one line of a message or report: control characters, which could steer a terminal, shown as a box. */
export function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '\u25a1');
}
