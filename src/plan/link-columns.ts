import { packCodes, unpackCodes } from './link-codes.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** How the values under one key are written in a column; null is for a row without the key. */
interface Column {
  readonly pack: (value: unknown, row: JsonObject) => unknown;
  readonly unpack: (packed: unknown, row: JsonObject) => unknown;
}

/** Keys with their way of writing, in the order of the columns; fixed for ever. */
export type Columns = Readonly<Record<string, Column>>;

/** As it is. */
export const plain: Column = { pack: (value) => value, unpack: (packed) => packed };

/** One of a few words: its number. */
export function oneOf(words: readonly string[]): Column {
  return {
    pack: (value) => {
      const place = typeof value === 'string' ? words.indexOf(value) : -1;
      return place === -1 ? value : place;
    },
    unpack: (packed) => (typeof packed === 'number' ? words[packed] : packed),
  };
}

/** A list of codes: a text; a list with an unknown code stays a list. */
export const codeList: Column = {
  pack: (value) => (Array.isArray(value) ? (packCodes(value) ?? value) : value),
  unpack: (packed) => (typeof packed === 'string' ? unpackCodes(packed) : packed),
};

/** A single code: its letter, or a list of the code itself where it is unknown. */
export const singleCode: Column = {
  pack: (value) => packCodes([value]) ?? [value],
  unpack: (packed) => (typeof packed === 'string' ? unpackCodes(packed)[0] : first(packed)),
};

/** A list of codes that mostly is the row's own municipality alone: 0 for that. */
export const ownCode: Column = {
  pack: (value, row) =>
    Array.isArray(value) && value.length === 1 && value[0] === row.municipality
      ? 0
      : codeList.pack(value, row),
  unpack: (packed, row) => (packed === 0 ? [row.municipality] : codeList.unpack(packed, row)),
};

/** An object of known keys: the keys' values in order, and the others as they are. */
export function objectOf(columns: Columns): Column {
  return {
    pack: (value) => (isObject(value) ? packRows([value], columns).map(first) : value),
    unpack: (packed) =>
      Array.isArray(packed)
        ? unpackRows(
            packed.map((item: unknown) => [item]),
            columns,
            1,
          )[0]
        : packed,
  };
}

/** Rows of objects as one list per key, in the order of the columns; the last has what no column knows. */
export function packRows(rows: readonly JsonObject[], columns: Columns): readonly (readonly unknown[])[] {
  const known = Object.entries(columns).map(([key, column]) =>
    withoutTail(
      rows.map((row) => {
        const value = row[key];
        return value === undefined || value === null ? null : column.pack(value, row);
      }),
    ),
  );
  const rest = rows.map((row) => {
    const unknown = Object.entries(row).filter(([key]) => !Object.hasOwn(columns, key));
    return unknown.length === 0 ? null : unknown;
  });
  return withoutTail([...known, withoutTail(rest)], (column) => column.length === 0);
}

/** The rows again. What is not in the form that `packRows` gives comes out as a plan that is refused. */
export function unpackRows(packed: unknown, columns: Columns, count: number): readonly JsonObject[] {
  const lists = listOf(packed).map(listOf);
  const keys = Object.entries(columns);
  const rest = lists[keys.length] ?? [];
  return Array.from({ length: count }, (_, at) => {
    const row: Record<string, unknown> = {};
    for (const [place, [key, column]] of keys.entries()) {
      const value = lists[place]?.[at] ?? null;
      if (value !== null) row[key] = column.unpack(value, row);
    }
    return withUnknown(row, rest[at]);
  });
}

/** Entry by entry, since an assignment would take the key `__proto__` for the prototype. */
export function withUnknown(row: JsonObject, entries: unknown): JsonObject {
  const known = Object.entries(row);
  const unknown = listOf(entries).flatMap((entry): [string, unknown][] =>
    Array.isArray(entry) && typeof entry[0] === 'string' ? [[entry[0], entry[1]]] : [],
  );
  return unknown.length === 0 ? row : Object.fromEntries([...known, ...unknown]);
}

/** A list without the empty places at its end. */
export function withoutTail<Item>(
  items: readonly Item[],
  isEmpty: (item: Item) => boolean = (item) => item === null,
): readonly Item[] {
  return items.slice(0, items.findLastIndex((item) => !isEmpty(item)) + 1);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function first(value: unknown): unknown {
  return listOf(value)[0] ?? null;
}
