import { problemTexts } from './problem-texts.ts';

/** What the text of a JSON file says that its parsed value does not. */
export type JsonScan =
  | { readonly ok: true; readonly repeatedKeys: readonly RepeatedKey[] }
  | { readonly ok: false; readonly mistake: JsonMistake };

/** A key that stands twice in one object: JSON's readers keep the last without a word. */
export interface RepeatedKey {
  readonly key: string;
  /** From 1. */
  readonly line: number;
}

export interface JsonMistake {
  /** From 1. */
  readonly line: number;
  /** In UTF-16 units, from 1. */
  readonly column: number;
  /** The text found there, empty at the end of the file. */
  readonly found: string;
  readonly expected: string;
}

/** Deeper than any plan, and shallow enough for everything that walks a plan by calling itself. */
export const DEEPEST_NESTING = 200;

const MOST_REPEATED_KEYS = 20;

interface Container {
  readonly keys: Set<string> | null;
}

type Awaited = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

const LITERAL = /true|false|null/y;
const ESCAPED = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Reads JSON without building its value: says where a mistake stands whatever the engine's own
 * messages say, and finds keys that stand twice, nesting deeper than 200 and numbers that no double holds.
 */
export function scanJson(text: string): JsonScan {
  const containers: Container[] = [];
  const repeatedKeys: RepeatedKey[] = [];
  let awaited: Awaited = 'value';
  let at = 0;

  const fail = (offset: number, expected: string): JsonScan => ({
    ok: false,
    mistake: { ...lineAndColumn(text, offset), found: text.slice(offset, offset + 20), expected },
  });
  const afterValue = (): Awaited => (containers.length === 0 ? 'nothing' : 'commaOrEnd');

  for (;;) {
    at = skipSpace(text, at);
    const character = text[at];
    const inside = containers.at(-1);
    if (character === undefined) {
      return awaited === 'nothing' ? { ok: true, repeatedKeys } : fail(at, problemTexts().json[awaited]);
    }
    if (awaited === 'colon') {
      if (character !== ':') return fail(at, problemTexts().json.colon);
      awaited = 'value';
      at += 1;
    } else if (awaited === 'commaOrEnd') {
      if (character === ',') awaited = inside?.keys ? 'key' : 'value';
      else if (inside && character === (inside.keys ? '}' : ']')) {
        containers.pop();
        awaited = afterValue();
      } else return fail(at, problemTexts().json.commaOrEnd);
      at += 1;
    } else if (awaited === 'key' || awaited === 'keyOrEnd') {
      if (awaited === 'keyOrEnd' && character === '}') {
        containers.pop();
        awaited = afterValue();
        at += 1;
        continue;
      }
      if (character !== '"') return fail(at, problemTexts().json[awaited]);
      const end = stringEnd(text, at);
      if (typeof end !== 'number') return fail(end.mistakeAt, end.expected);
      const key: unknown = JSON.parse(text.slice(at, end));
      if (inside?.keys && typeof key === 'string') {
        if (inside.keys.has(key) && repeatedKeys.length < MOST_REPEATED_KEYS)
          repeatedKeys.push({ key, line: lineAndColumn(text, at).line });
        inside.keys.add(key);
      }
      awaited = 'colon';
      at = end;
    } else if (awaited === 'nothing') {
      return fail(at, problemTexts().json.nothing);
    } else if (character === '{' || character === '[') {
      containers.push({ keys: character === '{' ? new Set() : null });
      if (containers.length > DEEPEST_NESTING) {
        return fail(at, problemTexts().json.tooDeep(DEEPEST_NESTING));
      }
      awaited = character === '{' ? 'keyOrEnd' : 'valueOrEnd';
      at += 1;
    } else if (character === ']' && awaited === 'valueOrEnd') {
      containers.pop();
      awaited = afterValue();
      at += 1;
    } else if (character === '"') {
      const end = stringEnd(text, at);
      if (typeof end !== 'number') return fail(end.mistakeAt, end.expected);
      awaited = afterValue();
      at = end;
    } else {
      const token = matchAt(LITERAL, text, at) ?? matchAt(NUMBER, text, at);
      if (token === null) return fail(at, problemTexts().json[awaited]);
      if (!/^[tfn]/.test(token) && !Number.isFinite(Number(token))) {
        return fail(at, problemTexts().json.tooLarge);
      }
      awaited = afterValue();
      at += token.length;
    }
  }
}

function matchAt(pattern: RegExp, text: string, offset: number): string | null {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? null;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
    at += 1;
  }
}

/** The offset after the closing quote of the string that starts at `start`. */
function stringEnd(
  text: string,
  start: number,
): number | { readonly mistakeAt: number; readonly expected: string } {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (Number.isNaN(code)) return { mistakeAt: start, expected: problemTexts().json.openText };
    if (code < 0x20) return { mistakeAt: at, expected: problemTexts().json.lineBreak };
    if (code === 0x5c) {
      const match = matchAt(ESCAPED, text, at + 1);
      if (match === null) return { mistakeAt: at, expected: problemTexts().json.escape };
      at += match.length;
    }
    at += 1;
  }
}

function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}
