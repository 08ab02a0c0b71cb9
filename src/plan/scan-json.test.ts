import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from './scan-json.ts';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const scrap = fc
  .array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '"b"',
      '\\',
      '\\n',
      '\\u00e',
      'e5"',
      '1',
      '-',
      '0',
      '.5',
      'e+3',
      'true',
      'null',
      'nul',
      ' ',
      '\n',
      '\t',
      '\u0000',
      '\u00a0',
      'å',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('scanning JSON', () => {
  it('accepts exactly what JSON.parse accepts', () => {
    fc.assert(
      fc.property(fc.oneof(scrap, fc.json(), fc.string()), (text) => {
        expect(scanJson(text).ok).toBe(parses(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('finds keys that stand twice in the same object only', () => {
    const text = '{"a": 1,\n "b": {"a": 2, "\\u0061": 3}, "list": [{"a": 1}, {"a": 1}],\n "b": 0}';
    expect(scanJson(text)).toEqual({
      ok: true,
      repeatedKeys: [
        { key: 'a', line: 2 },
        { key: 'b', line: 3 },
      ],
    });
  });

  it('says where a text that is cut off ends', () => {
    const scan = scanJson('{"a":\n  [1,');
    expect(scan).toMatchObject({ ok: false, mistake: { line: 2, column: 6, found: '' } });
  });
});
