const STEP = '  ';

/**
 * JSON for people: objects over several lines, lists of numbers and texts on one, so that a position
 * or a list of codes can be read and compared in a diff.
 * @param value plain JSON, nested less deep than the call stack
 */
export function formatJson(value: unknown, indent = ''): string {
  const inner = indent + STEP;
  if (Array.isArray(value)) {
    if (value.every(isSimple)) return `[${value.map((item) => formatJson(item)).join(', ')}]`;
    return `[\n${value.map((item) => inner + formatJson(item, inner)).join(',\n')}\n${indent}]`;
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
