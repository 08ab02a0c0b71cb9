import type { Agreement, Plan, ServiceArea, Site, UnknownKeys, Waiver } from '../domain/plan.ts';
import { describeValue } from './describe-value.ts';
import { GROUNDWORK_KEY, isRecord } from './groundwork.ts';
import { AGREEMENT_KEYS, AREA_KEYS, PLAN_KEYS, SETTING_KEYS, SITE_KEYS, WAIVER_KEYS } from './plan-keys.ts';
import type { PlanShape } from './plan-schema.ts';
import { pathText } from './problem-list.ts';
import { problemTexts } from './problem-texts.ts';
import { unknownKeys } from './unknown-keys.ts';

const MOST_WARNINGS = 20;

type Path = readonly (string | number)[];

/**
 * The plan that a checked file describes: what the shape has, and the keys that it does not know.
 * @param raw the file's value, of the same version as the shape
 */
export function assemblePlan(
  shape: PlanShape,
  raw: unknown,
): { readonly plan: Plan; readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  const extraAt = (path: Path, known: readonly string[], hasGroundwork = false): UnknownKeys => {
    const extra = unknownKeys(objectAt(raw, path), known);
    for (const [key, value] of Object.entries(extra)) {
      if (hasGroundwork && key === GROUNDWORK_KEY && isRecord(value)) continue;
      const where = path.length === 0 ? problemTexts().thePlan : pathText(path);
      warnings.push(problemTexts().unknownKey(where, describeValue(key)));
    }
    return extra;
  };

  const sites = shape.sites.map((site, index): Site => {
    const own = site.kind === 'house' ? [site.municipality] : [];
    return { ...site, serves: site.serves ?? own, extra: extraAt(['sites', index], SITE_KEYS, true) };
  });
  const serviceAreas = shape.serviceAreas.map((area, index): ServiceArea => {
    const path = ['serviceAreas', index] as const;
    const agreement: Agreement | null = area.agreement && {
      ...area.agreement,
      extra: extraAt([...path, 'agreement'], AGREEMENT_KEYS),
    };
    for (const key of Object.keys(area.polygon?.extra ?? {})) {
      warnings.push(problemTexts().unknownKey(pathText([...path, 'polygon']), describeValue(key)));
    }
    return { ...area, agreement, extra: extraAt(path, AREA_KEYS, true) };
  });
  const waivers = shape.waivers.map(
    (waiver, index): Waiver => ({ ...waiver, extra: extraAt(['waivers', index], WAIVER_KEYS) }),
  );
  const ids = new Set([...sites, ...serviceAreas].map((facility) => facility.id));
  for (const [index, { subject }] of waivers.entries()) {
    if (ids.has(subject) || /^\d{4}$/.test(subject)) continue;
    warnings.push(problemTexts().unknownSubject(`waivers[${index}].subject`, describeValue(subject)));
  }
  const settings = { ...shape.settings, extra: extraAt(['settings'], SETTING_KEYS) };
  if (settings.mode !== 'car' && settings.mode !== 'bicycle') {
    warnings.push(problemTexts().unknownMode(describeValue(settings.mode)));
  }
  const plan = { ...shape, sites, serviceAreas, waivers, settings, extra: extraAt([], PLAN_KEYS, true) };
  return { plan, warnings: shorten(warnings) };
}

function objectAt(root: unknown, path: Path): object {
  let value = root;
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  return typeof value === 'object' && value !== null ? value : {};
}

function shorten(warnings: readonly string[]): readonly string[] {
  if (warnings.length <= MOST_WARNINGS) return warnings;
  return [...warnings.slice(0, MOST_WARNINGS), problemTexts().moreWarnings(warnings.length - MOST_WARNINGS)];
}
