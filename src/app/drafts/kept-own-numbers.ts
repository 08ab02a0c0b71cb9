import * as v from 'valibot';
import { municipalityCode } from '../../domain/municipality-code.ts';
import type { OwnNumbers } from '../../plan/suppression/own-numbers.ts';
import { LEAST_THRESHOLD } from '../../plan/suppression/suppress-small-numbers.ts';
import type { BrowserStorage } from './browser-storage.ts';

const PREFIX = 'maalgruppe/';
const KEY = `${PREFIX}egne`;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const schema = v.object({
  form: v.literal(1),
  file: v.string(),
  takenAt: v.string(),
  published: v.object({
    rows: v.array(
      v.object({
        code: v.pipe(v.string(), v.regex(/^\d{4}$/), v.transform(municipalityCode)),
        people: v.pipe(v.number(), v.finite(), v.minValue(0)),
        suppressed: v.nullable(v.picklist(['primary', 'secondary'])),
        source: v.nullable(v.string()),
        year: v.nullable(v.number()),
      }),
    ),
    quality: v.picklist(['imported', 'official']),
    suppression: v.nullable(
      v.object({
        threshold: v.pipe(v.number(), v.integer(), v.minValue(LEAST_THRESHOLD)),
        primary: count,
        secondary: count,
        totalIsTrue: v.boolean(),
      }),
    ),
  }),
});

/** The user's own numbers as the browser keeps them; null for none, or for what cannot be read. */
export async function readOwnNumbers(storage: BrowserStorage): Promise<OwnNumbers | null> {
  const read = v.safeParse(schema, (await storage.readAll(PREFIX)).get(KEY));
  if (!read.success) return null;
  const { form: _, ...own } = read.output;
  return own;
}

export async function keepOwnNumbers(storage: BrowserStorage, own: OwnNumbers): Promise<void> {
  await storage.change(new Map([[KEY, { form: 1, ...own }]]), []);
}

export async function forgetOwnNumbers(storage: BrowserStorage): Promise<void> {
  await storage.change(new Map(), [KEY]);
}
