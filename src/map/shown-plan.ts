import type { MunicipalityCode } from '../domain/municipality-code.ts';
import { counts, type Plan } from '../domain/plan.ts';
import type { CoverageResult } from '../domain/result.ts';
import type { PlanState } from '../plan/plan-store.ts';

/** What the map shows of a plan. */
export interface ShownPlan {
  readonly plan: Plan;
  readonly result: CoverageResult | null;
  /** Municipalities that changed hands since `result`: nothing is known of their cover yet. */
  readonly unsettled: ReadonlySet<string>;
}

type Shown = Pick<PlanState, 'plan' | 'result' | 'evaluation' | 'opened' | 'asOfOverride'>;

export const NONE_CHANGED: ReadonlySet<string> = new Set();

/**
 * Follows the plan so that an edit is drawn at once: units as they are in the plan, cover as it was last known, and
 * nothing said of the cover of what was changed since. Gives null where the picture is to stay as it is: another
 * plan or another date is being computed.
 */
export function createShownPlan(): (state: Shown) => ShownPlan | null {
  let settled: Shown | null = null;
  let last: { readonly plan: Plan; readonly shown: ShownPlan } | null = null;
  return (state) => {
    const { plan, result } = state;
    if (result || state.evaluation !== 'running') {
      settled = result ? state : null;
      return { plan, result, unsettled: NONE_CHANGED };
    }
    if (settled?.opened !== state.opened || settled.asOfOverride !== state.asOfOverride) return null;
    if (last?.plan !== plan || last.shown.result !== settled.result) {
      const unsettled = changedHands(settled.plan, plan);
      last = { plan, shown: { plan, result: settled.result, unsettled } };
    }
    return last.shown;
  };
}

/** The municipalities that other units have than before; a candidate has none. */
export function changedHands(before: Plan, after: Plan): ReadonlySet<MunicipalityCode> {
  const [old, now] = [holders(before), holders(after)];
  const changed = new Set<MunicipalityCode>();
  for (const code of [...old.keys(), ...now.keys()]) {
    if (String(old.get(code) ?? []) !== String(now.get(code) ?? [])) changed.add(code);
  }
  return changed;
}

function holders(plan: Plan): ReadonlyMap<MunicipalityCode, readonly string[]> {
  const found = new Map<MunicipalityCode, string[]>();
  for (const area of plan.serviceAreas) {
    if (!counts(area)) continue;
    for (const code of area.municipalities) found.set(code, [...(found.get(code) ?? []), area.id].sort());
  }
  return found;
}
