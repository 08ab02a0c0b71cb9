import type { Plan, ServiceArea, Site } from '../../domain/plan.ts';
import type { Refusal } from './plan-command.ts';

/** What a command would make of the plan, and the sentence that tells it; or why it is refused. */
export type CommandOutcome = { readonly ok: true; readonly after: Plan; readonly sentence: string } | Refusal;

export function done(after: Plan, sentence: string): CommandOutcome {
  return { ok: true, after, sentence };
}

export function refuse(reason: string): Refusal {
  return { ok: false, reason };
}

/** The plan with one unit changed in its place. */
export function withUnit(plan: Plan, before: ServiceArea, after: ServiceArea): Plan {
  return { ...plan, serviceAreas: plan.serviceAreas.map((area) => (area === before ? after : area)) };
}

/** The plan with one site changed in its place. */
export function withSite(plan: Plan, before: Site, after: Site): Plan {
  return { ...plan, sites: plan.sites.map((site) => (site === before ? after : site)) };
}
