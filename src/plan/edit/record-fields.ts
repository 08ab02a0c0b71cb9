import type { Checked } from './field-checks.ts';

/** For each field that a command may change, the check of its new value. */
export type FieldChecks<Fields> = {
  // biome-ignore lint/complexity/noBannedTypes: `{} | null` is everything but undefined, which is no value
  readonly [Key in keyof Required<Fields>]: (value: Fields[Key] & ({} | null)) => Checked<unknown>;
};

interface CheckedRecord<Item, Fields> {
  readonly after: Item;
  /** The fields whose value is another than before, in the order of the checks. */
  readonly changed: readonly (keyof Fields & string)[];
}

/** The item with every given field checked and taken over; the first field that is wrong refuses all. */
export function checkFields<Item extends object, Fields extends object>(
  item: Item,
  fields: Fields,
  checks: FieldChecks<Fields>,
): Checked<CheckedRecord<Item, Fields>> {
  let after = item;
  const changed: (keyof Fields & string)[] = [];
  for (const key in checks) {
    const value = fields[key];
    if (value === undefined) continue;
    const checked = checks[key](value);
    if (!checked.ok) return checked;
    if (isSameJson(Reflect.get(item, key), checked.value)) continue;
    changed.push(key);
    after = { ...after, [key]: checked.value };
  }
  return { ok: true, value: { after, changed } };
}

/** Whether two values of a plan are written alike. */
export function isSameJson(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Whether two items are written alike; what they share is not written out. */
export function isSameItem(a: object, b: object): boolean {
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSameJson(Reflect.get(a, key), Reflect.get(b, key)))
  );
}
