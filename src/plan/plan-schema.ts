import * as v from 'valibot';
import { type IsoDate, isIsoDate } from '../domain/iso-date.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import {
  DEFAULT_SETTINGS,
  FACILITY_STATUSES,
  FERRY_CHOICES,
  HOUSE_COVERS,
  SITE_KINDS,
} from '../domain/plan.ts';
import { isRuleId, RULE_LEVELS } from '../domain/rule-levels.ts';
import { CODE_EXPECTED, type CodeTable, readCode } from './read-code.ts';
import { POLYGON_EXPECTED, readPolygon } from './read-polygon.ts';
import { isRefusal, POSITION_EXPECTED, readPosition } from './read-position.ts';

export const MOST_SITES = 500;
export const MOST_AREAS = 200;
/** More than there can be subjects; only so that a list of millions is not looked into. */
export const MOST_WAIVERS = 10_000;
export const LONGEST_NAME = 200;

/** Any value; `expected` is what a message says where the field is missing. */
const anything = (expected: string) => v.custom<unknown>(() => true, expected);

/** Every schema's message is what was expected, in Danish: a missing field is told by it too. */
function expectationOf(schema: object | undefined): string {
  const message: unknown = schema && 'message' in schema ? schema.message : undefined;
  return typeof message === 'string' ? message : 'feltet';
}

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with these fields; others are for the caller. */
function record<Entries extends v.ObjectEntries>(what: string, entries: Entries) {
  return v.pipe(
    v.custom<Record<string, unknown>>(isRecord, what),
    v.object(entries, (issue) => {
      const key = issue.path?.[0]?.key;
      return typeof key === 'string' ? expectationOf(entries[key]) : what;
    }),
  );
}

/** A list; one that is too long is not looked into. */
function list<Item extends v.GenericSchema>(item: Item, what: string, most: number) {
  return v.pipe(
    v.array(anything(what), what),
    v.maxLength(most, (issue) => `højst ${most} (fandt ${issue.input.length})`),
    v.array(item),
  );
}

const text = v.string('en tekst');
const name = v.pipe(
  v.string(`et navn på højst ${LONGEST_NAME} tegn`),
  v.check(
    (value) => value.length <= LONGEST_NAME || Array.from(value).length <= LONGEST_NAME,
    (issue) => `et navn på højst ${LONGEST_NAME} tegn (fandt ${Array.from(issue.input).length})`,
  ),
);
const id = v.pipe(
  v.string('et id: en tekst, der ikke er tom'),
  v.nonEmpty('et id: en tekst, der ikke er tom'),
);
const date = v.custom<IsoDate>(
  (value) => typeof value === 'string' && isIsoDate(value),
  'en dato, der findes, som ÅÅÅÅ-MM-DD',
);
const yesOrNo = v.boolean('true eller false');
const status = v.picklist(FACILITY_STATUSES, quotedList(FACILITY_STATUSES));

function quotedList(values: readonly string[]): string {
  return values.map((value) => `"${value}"`).join(' eller ');
}

function numberBetween(least: number, most: number, what: string) {
  return v.pipe(
    v.number(what),
    v.check((value) => value >= least && value <= most && Number.isFinite(value), what),
  );
}

const amount = (what: string) => v.nullable(numberBetween(0, Number.MAX_VALUE, what));

const position = v.pipe(
  anything(POSITION_EXPECTED),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const read = readPosition(dataset.value);
    if (!isRefusal(read)) return read;
    addIssue({ message: read.expected });
    return NEVER;
  }),
);

const polygon = v.pipe(
  anything(POLYGON_EXPECTED),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const read = readPolygon(dataset.value);
    if (!('mistakes' in read)) return read;
    for (const { path, found, expected } of read.mistakes) {
      const items = path.map((key) => ({
        type: 'unknown' as const,
        origin: 'value' as const,
        input: null,
        key,
        value: null,
      }));
      const [first, ...rest] = items;
      addIssue(
        first
          ? { message: expected, input: found, path: [first, ...rest] }
          : { message: expected, input: found },
      );
    }
    return NEVER;
  }),
);

function codeSchema(table: CodeTable) {
  return v.pipe(
    anything(CODE_EXPECTED),
    v.rawTransform(({ dataset, addIssue, NEVER }): MunicipalityCode => {
      const read = readCode(dataset.value, table);
      if (!isRefusal(read)) return read;
      addIssue({ message: read.expected });
      return NEVER;
    }),
  );
}

const RULE_EXPECTED = 'en regel, der kan fraviges: R3, R4, R5, R6, R7, R8 eller R10';

function waivableRule() {
  return v.pipe(
    v.string(RULE_EXPECTED),
    v.check(isRuleId, `${RULE_EXPECTED}; reglen findes ikke`),
    v.check(
      (rule) => !isRuleId(rule) || RULE_LEVELS[rule] === 'recommended',
      `${RULE_EXPECTED}; et krav kan ikke fraviges`,
    ),
  );
}

/** The settings' fields with their ranges; each as by default where the file is silent. */
export const settingsSchema = record('et objekt med indstillinger', {
  houseCover: v.optional(v.picklist(HOUSE_COVERS, quotedList(HOUSE_COVERS)), DEFAULT_SETTINGS.houseCover),
  houseCutoffMinutes: v.optional(
    numberBetween(0, 1440, 'et antal minutter, 0-1440'),
    DEFAULT_SETTINGS.houseCutoffMinutes,
  ),
  houseCutoffKm: v.optional(numberBetween(0, 1000, 'et antal km, 0-1000'), DEFAULT_SETTINGS.houseCutoffKm),
  unitLimitMinutes: v.optional(
    numberBetween(0, 1440, 'et antal minutter, 0-1440'),
    DEFAULT_SETTINGS.unitLimitMinutes,
  ),
  contactShare: v.optional(numberBetween(0, 1, 'en andel, 0-1'), DEFAULT_SETTINGS.contactShare),
  cityInhabitants: v.optional(
    numberBetween(0, 10_000_000, 'et antal indbyggere, 0-10000000'),
    DEFAULT_SETTINGS.cityInhabitants,
  ),
  detour: v.optional(numberBetween(1, 10, 'en omvejsfaktor, 1-10'), DEFAULT_SETTINGS.detour),
  ferryWaitShare: v.optional(numberBetween(0, 1, 'en andel, 0-1'), DEFAULT_SETTINGS.ferryWaitShare),
  mode: v.optional(text, DEFAULT_SETTINGS.mode),
  ferries: v.optional(v.picklist(FERRY_CHOICES, quotedList(FERRY_CHOICES)), DEFAULT_SETTINGS.ferries),
});

/** The plan's shape in its present version, every field of section 1 checked by itself. */
export function createPlanSchema(table: CodeTable) {
  const code = codeSchema(table);
  const codes = list(code, 'en liste af kommunekoder', table.byCode.size);
  const site = record('et sted: et objekt', {
    id,
    kind: v.picklist(SITE_KINDS, quotedList(SITE_KINDS)),
    name,
    note: v.optional(text, ''),
    lonLat: position,
    municipality: code,
    serves: v.exactOptional(codes),
    capacity: v.optional(amount('et antal borgere, mindst 0, eller null'), null),
    places: v.optional(amount('et antal pladser, mindst 0, eller null'), null),
    openingHours: v.optional(anything(''), null),
    staff: v.optional(anything(''), null),
    weeklyHours: v.optional(anything(''), null),
    status,
    colour: v.optional(v.nullable(v.string('en tekst eller null')), null),
    locked: v.optional(yesOrNo, false),
  });
  const agreement = record('en aftale: et objekt, eller null', {
    title: v.optional(text, ''),
    date: v.optional(v.nullable(date), null),
    parties: v.optional(codes, []),
  });
  const area = record('et område: et objekt', {
    id,
    name,
    note: v.optional(text, ''),
    host: code,
    base: v.optional(v.nullable(position), null),
    municipalities: codes,
    polygon: v.optional(v.nullable(polygon), null),
    capacity: v.optional(amount('et antal borgere, mindst 0, eller null'), null),
    status,
    agreement: v.optional(v.nullable(agreement), null),
    staff: v.optional(anything(''), null),
    weeklyHours: v.optional(anything(''), null),
    stops: v.optional(anything(''), null),
    colour: v.optional(v.nullable(v.string('en tekst eller null')), null),
    locked: v.optional(yesOrNo, false),
  });
  const waiver = record('en fravigelse: et objekt', {
    rule: waivableRule(),
    subject: v.pipe(v.string('id på det, fravigelsen gælder'), v.nonEmpty('id på det, fravigelsen gælder')),
    reason: v.pipe(
      v.string('en begrundelse'),
      v.check((value) => value.trim() !== '', 'en begrundelse'),
    ),
  });
  return record('en plan: et JSON-objekt', {
    format: v.literal('daekning-plan', '"daekning-plan"'),
    version: v.literal(1, 'versionen som tallet 1'),
    name,
    note: v.optional(text, ''),
    asOf: date,
    sites: list(site, 'en liste af steder', MOST_SITES),
    serviceAreas: list(area, 'en liste af områder', MOST_AREAS),
    waivers: v.optional(list(waiver, 'en liste af fravigelser', MOST_WAIVERS), []),
    settings: v.optional(settingsSchema, {}),
  });
}

export type PlanShape = v.InferOutput<ReturnType<typeof createPlanSchema>>;
