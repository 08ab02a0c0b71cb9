import * as v from 'valibot';
import type { Municipality } from '../../domain/municipality.ts';
import type { ServiceArea, Site } from '../../domain/plan.ts';
import { emptyPlan } from '../empty-plan.ts';
import { AREA_KEYS, SITE_KEYS } from '../plan-keys.ts';
import { createPlanSchema } from '../plan-schema.ts';
import { createCodeTable } from '../read-code.ts';
import type { PlanHead } from './plan-patch.ts';

/** Tells parts of a plan from anything else, by the same checks that a file must pass. */
export interface PlanGuards {
  readonly isSite: (value: unknown) => value is Site;
  readonly isServiceArea: (value: unknown) => value is ServiceArea;
  readonly isHead: (value: unknown) => value is PlanHead;
}

const HEAD_KEYS = ['name', 'note', 'asOf', 'settings', 'waivers', 'extra'] as const;

export function createPlanGuards(municipalities: readonly Municipality[]): PlanGuards {
  const schema = createPlanSchema(createCodeTable(municipalities));
  const empty = emptyPlan('');
  /** Drawn areas that have been found right: the same one comes with many versions of a unit. */
  const rightPolygons = new WeakSet<object>();
  const isServiceArea = (value: unknown): value is ServiceArea => {
    if (!isRecord(value) || !hasExactly(value, AREA_KEYS)) return false;
    const { polygon, agreement } = value;
    const isKnown = isRecord(polygon) && rightPolygons.has(polygon);
    if (!v.is(schema, { ...empty, serviceAreas: [isKnown ? { ...value, polygon: null } : value] }))
      return false;
    if (isRecord(polygon)) rightPolygons.add(polygon);
    return agreement === null || (isRecord(agreement) && isRecord(agreement.extra));
  };
  return {
    isServiceArea,
    isSite: (value): value is Site =>
      isRecord(value) && hasExactly(value, SITE_KEYS) && v.is(schema, { ...empty, sites: [value] }),
    isHead: (value): value is PlanHead => {
      if (!isRecord(value) || !HEAD_KEYS.every((key) => Object.hasOwn(value, key))) return false;
      const { waivers, settings, extra } = value;
      if (!isRecord(extra) || !isRecord(settings) || !isRecord(settings.extra)) return false;
      if (!Object.keys(empty.settings).every((key) => Object.hasOwn(settings, key))) return false;
      if (!Array.isArray(waivers) || !waivers.every((one) => isRecord(one) && isRecord(one.extra)))
        return false;
      return v.is(schema, { ...empty, ...value, sites: [], serviceAreas: [] });
    },
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value has these keys and `extra`, and no others. */
function hasExactly(value: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  return (
    Object.keys(value).length === keys.length + 1 &&
    keys.every((key) => Object.hasOwn(value, key)) &&
    isRecord(value.extra)
  );
}
