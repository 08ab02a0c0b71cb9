import type { IsoDate } from '../domain/iso-date.ts';
import { REFORM_DATE } from '../domain/iso-date.ts';
import { DEFAULT_SETTINGS, type Plan } from '../domain/plan.ts';
import { problemTexts } from './problem-texts.ts';

/** A plan with nothing in it. */
export function emptyPlan(name = problemTexts().unnamed, asOf: IsoDate = REFORM_DATE): Plan {
  return {
    format: 'daekning-plan',
    version: 1,
    name,
    note: '',
    asOf,
    sites: [],
    serviceAreas: [],
    waivers: [],
    settings: DEFAULT_SETTINGS,
    extra: {},
  };
}
