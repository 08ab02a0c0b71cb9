const STEP = '  ';

/** A list of so many items is written once, as long as it stands at the same depth. */
const LONG_LIST = 100;
const written = new WeakMap<readonly unknown[], { readonly indent: string; readonly text: string }>();

/**
 * JSON for people: objects over several lines, lists of numbers and texts on one, so that a position
 * or a list of codes can be read and compared in a diff.
 * Long lists, such as a drawn area's positions, must not be changed once they were written.
 * @param value plain JSON, nested less deep than the call stack
 */
export function formatJson(value: unknown, indent = ''): string {
  const inner = indent + STEP;
  if (Array.isArray(value)) {
    if (value.every(isSimple)) return `[${value.map((item) => formatJson(item)).join(', ')}]`;
    const known = written.get(value);
    if (known?.indent === indent) return known.text;
    const text = `[\n${value.map((item) => inner + formatJson(item, inner)).join(',\n')}\n${indent}]`;
    if (value.length >= LONG_LIST) written.set(value, { indent, text });
    return text;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(
      ([key, item]) => `${inner}${JSON.stringify(key)}: ${formatJson(item, inner)}`,
    );
    return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`;
  }
  return JSON.stringify(value);
}

function isSimple(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
