import type { Plan, UnknownKeys } from '../../domain/plan.ts';
import { GROUNDWORK_KEY, isRecord } from '../groundwork.ts';
import { type CommandOutcome, done, refuse, withSite, withUnit } from './command-outcome.ts';
import type { EditContext } from './edit-context.ts';
import { type Checked, checkCode, checkText, LONGEST_REASON } from './field-checks.ts';
import { checkUnitInReach, findSite, findUnit } from './find-facility.ts';
import { municipalityName, nameOfFacility } from './names.ts';
import type { PlanCommand } from './plan-command.ts';
import { isSameJson } from './record-fields.ts';

type Change = Extract<PlanCommand, { type: 'changeGroundwork' }>;
type Values = Readonly<Record<string, unknown>>;

const MOST_TEXTS = 500;
const LARGEST_NUMBER = 1e9;

/** Changes what is filled in of a municipality, a unit or house, or an assumption. What is emptied leaves the plan. */
export function changeGroundwork(plan: Plan, { of, fields }: Change, context: EditContext): CommandOutcome {
  const { sentences } = context;
  const checked = checkValues(fields, context);
  if (!checked.ok) return checked;
  const change = { field: 'groundwork' } as const;
  if ('facility' in of) {
    const unit = plan.serviceAreas.find(({ id }) => id === of.facility);
    const outside = unit && checkUnitInReach(unit, context);
    if (outside) return outside;
    const found = unit ? findUnit(plan, of.facility, context) : findSite(plan, of.facility, context);
    if (!found.ok) return found;
    const extra = withValues(found.value.extra, [GROUNDWORK_KEY], checked.value, context);
    if (!extra.ok) return extra;
    const sentence = sentences.changed(nameOfFacility(found.value), [change]);
    return 'host' in found.value
      ? done(withUnit(plan, found.value, { ...found.value, extra: extra.value }), sentence)
      : done(withSite(plan, found.value, { ...found.value, extra: extra.value }), sentence);
  }
  if ('assumption' in of) {
    const path = [GROUNDWORK_KEY, 'assumptions', of.assumption];
    const extra = withValues(plan.extra, path, checked.value, context);
    return extra.ok ? done({ ...plan, extra: extra.value }, sentences.assumptionChanged) : extra;
  }
  const code = checkCode(of.municipality, context);
  if (!code.ok) return code;
  const name = municipalityName(context, of.municipality);
  if (context.isAllowed && !context.isAllowed(of.municipality))
    return refuse(sentences.refuse.outsideRegion([name]));
  const path = [GROUNDWORK_KEY, 'municipalities', of.municipality];
  const extra = withValues(plan.extra, path, checked.value, context);
  return extra.ok ? done({ ...plan, extra: extra.value }, sentences.changed(name, [change])) : extra;
}

/** Texts trimmed, and what is empty as null. */
function checkValues(fields: Values, context: EditContext): Checked<Values> {
  const checked: [string, unknown][] = [];
  for (const [key, value] of Object.entries(fields)) {
    const one = checkValue(key, value, context);
    if (!one.ok) return one;
    checked.push([key, one.value]);
  }
  return { ok: true, value: Object.fromEntries(checked) };
}

function checkValue(key: string, value: unknown, context: EditContext): Checked<unknown> {
  const { refuse: say } = context.sentences;
  if (value === null || value === false) return { ok: true, value: null };
  if (value === true) return { ok: true, value };
  if (typeof value === 'number') {
    // Adding 0 makes -0 a plain 0, as the file will have it.
    return value >= 0 && value <= LARGEST_NUMBER ? { ok: true, value: value + 0 } : refuse(say.notANumber);
  }
  if (typeof value === 'string') {
    const text = checkText(value, LONGEST_REASON, context.sentences);
    return text.ok && text.value === '' ? { ok: true, value: null } : text;
  }
  if (!Array.isArray(value) || value.length > MOST_TEXTS) return refuse(say.notAValue(key));
  const texts: string[] = [];
  for (const item of value) {
    if (typeof item !== 'string') return refuse(say.notAValue(key));
    const text = checkText(item, LONGEST_REASON, context.sentences);
    if (!text.ok) return text;
    texts.push(text.value);
  }
  return { ok: true, value: texts.length === 0 ? null : texts };
}

/** The keys with values set under a path, those that are null taken away, and no empty record left behind. */
function withValues(
  extra: UnknownKeys,
  path: readonly string[],
  values: Values,
  context: EditContext,
): Checked<UnknownKeys> {
  const [key, ...rest] = path;
  const merged: unknown = key === undefined ? setKeys(extra, values) : setAt(extra, key, rest, values);
  // Something of another form stands there: it is kept, and not written over.
  if (!isRecord(merged)) return refuse(context.sentences.refuse.notAValue(GROUNDWORK_KEY));
  return isSameJson(extra, merged)
    ? refuse(context.sentences.refuse.nothingChanged)
    : { ok: true, value: merged };
}

function setAt(record: Values, key: string, rest: readonly string[], values: Values): Values | null {
  const before = Object.hasOwn(record, key) ? record[key] : {};
  if (!isRecord(before)) return null;
  const [next, ...after] = rest;
  const inner = next === undefined ? setKeys(before, values) : setAt(before, next, after, values);
  return inner && setKeys(record, { [key]: Object.keys(inner).length === 0 ? null : inner });
}

function setKeys(record: Values, values: Values): Values {
  const kept = Object.entries(record).map(
    ([key, value]) => [key, Object.hasOwn(values, key) ? values[key] : value] as const,
  );
  const added = Object.entries(values).filter(([key]) => !Object.hasOwn(record, key));
  return Object.fromEntries(
    [...kept, ...added].filter(([key, value]) => value !== null || !Object.hasOwn(values, key)),
  );
}
