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
import { problemTexts } from './problem-texts.ts';
import { type CodeTable, readCode } from './read-code.ts';
import { readPolygon } from './read-polygon.ts';
import { isRefusal, readPosition } from './read-position.ts';

export const MOST_SITES = 500;
export const MOST_AREAS = 200;
/** More than there can be subjects; only so that a list of millions is not looked into. */
export const MOST_WAIVERS = 10_000;
export const LONGEST_NAME = 200;

/** What was expected, asked for when it is said: the schemas are made before the language is settled. */
type Told = () => string;

/** Any value; `expected` is what a message says where the field is missing. */
const anything = (expected: Told) => v.custom<unknown>(() => true, expected);

/** Every schema's message is what was expected: a missing field is told by it too. */
function expectationOf(schema: object | undefined): string {
  const message: unknown = schema && 'message' in schema ? schema.message : undefined;
  if (isTelling(message)) return message();
  return typeof message === 'string' ? message : problemTexts().field;
}

function isTelling(message: unknown): message is () => string {
  return typeof message === 'function';
}

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with these fields; others are for the caller. */
function record<Entries extends v.ObjectEntries>(what: Told, entries: Entries) {
  return v.pipe(
    v.custom<Record<string, unknown>>(isRecord, what),
    v.object(entries, (issue) => {
      const key = issue.path?.[0]?.key;
      return typeof key === 'string' ? expectationOf(entries[key]) : what();
    }),
  );
}

/** A list; one that is too long is not looked into. */
function list<Item extends v.GenericSchema>(item: Item, what: Told, most: number) {
  return v.pipe(
    v.array(anything(what), what),
    v.maxLength(most, (issue) => problemTexts().atMost(most, issue.input.length)),
    v.array(item),
  );
}

const text = v.string(() => problemTexts().text);
const name = v.pipe(
  v.string(() => problemTexts().name(LONGEST_NAME)),
  v.check(
    (value) => value.length <= LONGEST_NAME || Array.from(value).length <= LONGEST_NAME,
    (issue) => problemTexts().longName(LONGEST_NAME, Array.from(issue.input).length),
  ),
);
const id = v.pipe(
  v.string(() => problemTexts().id),
  v.nonEmpty(() => problemTexts().id),
);
const date = v.custom<IsoDate>(
  (value) => typeof value === 'string' && isIsoDate(value),
  () => problemTexts().date,
);
const yesOrNo = v.boolean(() => problemTexts().yesOrNo);
const status = oneOf(FACILITY_STATUSES);

function oneOf<const Values extends readonly string[]>(values: Values) {
  return v.picklist(values, () => problemTexts().oneOf(values));
}

function numberBetween(least: number, most: number, what: Told) {
  return v.pipe(
    v.number(what),
    v.check((value) => value >= least && value <= most && Number.isFinite(value), what),
  );
}

const amount = (what: Told) => v.nullable(numberBetween(0, Number.MAX_VALUE, what));

const position = v.pipe(
  anything(() => problemTexts().position),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const read = readPosition(dataset.value);
    if (!isRefusal(read)) return read;
    addIssue({ message: read.expected });
    return NEVER;
  }),
);

const polygon = v.pipe(
  anything(() => problemTexts().polygon),
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
    anything(() => problemTexts().code),
    v.rawTransform(({ dataset, addIssue, NEVER }): MunicipalityCode => {
      const read = readCode(dataset.value, table);
      if (!isRefusal(read)) return read;
      addIssue({ message: read.expected });
      return NEVER;
    }),
  );
}

function waivableRule() {
  return v.pipe(
    v.string(() => problemTexts().waivableRule),
    v.check(isRuleId, () => problemTexts().noSuchRule),
    v.check(
      (rule) => !isRuleId(rule) || RULE_LEVELS[rule] === 'recommended',
      () => problemTexts().requiredRule,
    ),
  );
}

/** The settings' fields with their ranges; each as by default where the file is silent. */
export const settingsSchema = record(() => problemTexts().settings, {
  houseCover: v.optional(oneOf(HOUSE_COVERS), DEFAULT_SETTINGS.houseCover),
  houseCutoffMinutes: v.optional(
    numberBetween(0, 1440, () => problemTexts().minutes(1440)),
    DEFAULT_SETTINGS.houseCutoffMinutes,
  ),
  houseCutoffKm: v.optional(
    numberBetween(0, 1000, () => problemTexts().km(1000)),
    DEFAULT_SETTINGS.houseCutoffKm,
  ),
  unitLimitMinutes: v.optional(
    numberBetween(0, 1440, () => problemTexts().minutes(1440)),
    DEFAULT_SETTINGS.unitLimitMinutes,
  ),
  contactShare: v.optional(
    numberBetween(0, 1, () => problemTexts().share),
    DEFAULT_SETTINGS.contactShare,
  ),
  cityInhabitants: v.optional(
    numberBetween(0, 10_000_000, () => problemTexts().inhabitants(10_000_000)),
    DEFAULT_SETTINGS.cityInhabitants,
  ),
  detour: v.optional(
    numberBetween(1, 10, () => problemTexts().detour(10)),
    DEFAULT_SETTINGS.detour,
  ),
  ferryWaitShare: v.optional(
    numberBetween(0, 1, () => problemTexts().share),
    DEFAULT_SETTINGS.ferryWaitShare,
  ),
  mode: v.optional(text, DEFAULT_SETTINGS.mode),
  ferries: v.optional(oneOf(FERRY_CHOICES), DEFAULT_SETTINGS.ferries),
});

/** The plan's shape in its present version, every field of section 1 checked by itself. */
export function createPlanSchema(table: CodeTable) {
  const code = codeSchema(table);
  const codes = list(code, () => problemTexts().codes, table.byCode.size);
  const site = record(() => problemTexts().site, {
    id,
    kind: oneOf(SITE_KINDS),
    name,
    note: v.optional(text, ''),
    lonLat: position,
    municipality: code,
    serves: v.exactOptional(codes),
    capacity: v.optional(
      amount(() => problemTexts().people),
      null,
    ),
    places: v.optional(
      amount(() => problemTexts().places),
      null,
    ),
    openingHours: v.optional(
      anything(() => ''),
      null,
    ),
    staff: v.optional(
      anything(() => ''),
      null,
    ),
    weeklyHours: v.optional(
      anything(() => ''),
      null,
    ),
    status,
    colour: v.optional(v.nullable(v.string(() => problemTexts().textOrNull)), null),
    locked: v.optional(yesOrNo, false),
  });
  const agreement = record(() => problemTexts().agreement, {
    title: v.optional(text, ''),
    date: v.optional(v.nullable(date), null),
    parties: v.optional(codes, []),
  });
  const area = record(() => problemTexts().area, {
    id,
    name,
    note: v.optional(text, ''),
    host: code,
    base: v.optional(v.nullable(position), null),
    municipalities: codes,
    polygon: v.optional(v.nullable(polygon), null),
    capacity: v.optional(
      amount(() => problemTexts().people),
      null,
    ),
    status,
    agreement: v.optional(v.nullable(agreement), null),
    staff: v.optional(
      anything(() => ''),
      null,
    ),
    weeklyHours: v.optional(
      anything(() => ''),
      null,
    ),
    stops: v.optional(
      anything(() => ''),
      null,
    ),
    colour: v.optional(v.nullable(v.string(() => problemTexts().textOrNull)), null),
    locked: v.optional(yesOrNo, false),
  });
  const waiver = record(() => problemTexts().waiver, {
    rule: waivableRule(),
    subject: v.pipe(
      v.string(() => problemTexts().waived),
      v.nonEmpty(() => problemTexts().waived),
    ),
    reason: v.pipe(
      v.string(() => problemTexts().reason),
      v.check(
        (value) => value.trim() !== '',
        () => problemTexts().reason,
      ),
    ),
  });
  return record(() => problemTexts().plan, {
    format: v.literal('daekning-plan', '"daekning-plan"'),
    version: v.literal(1, () => problemTexts().version),
    name,
    note: v.optional(text, ''),
    asOf: date,
    sites: list(site, () => problemTexts().sites, MOST_SITES),
    serviceAreas: list(area, () => problemTexts().areas, MOST_AREAS),
    waivers: v.optional(
      list(waiver, () => problemTexts().waivers, MOST_WAIVERS),
      [],
    ),
    settings: v.optional(settingsSchema, {}),
  });
}

export type PlanShape = v.InferOutput<ReturnType<typeof createPlanSchema>>;
