import type { Plan } from '../domain/plan.ts';
import type { CoverageResult, RuleResult } from '../domain/result.ts';
import type { SettingSweep, SweepFinding, SweepReport, SweptSetting } from '../domain/travel-analysis.ts';

/** The values that each assumption is given, besides the plan's own. */
export const SWEPT_VALUES: Readonly<Record<SweptSetting, readonly number[]>> = {
  houseCutoffMinutes: [15, 20, 30, 45, 60],
  detour: [1, 1.2, 1.35, 1.5],
  ferryWaitShare: [0, 0.25, 0.5, 1],
};

/** Evaluates plans with one engine; `engine` is what results call it. */
export interface SweepEngine {
  readonly engine: string;
  evaluate(plan: Plan): Promise<CoverageResult>;
}

export interface SweepSteps {
  readonly onProgress?: (done: number, all: number) => void;
  /** Asked before each evaluation; throws to stop. */
  readonly pause: () => Promise<void>;
}

/** The plan an assumption is tried on: a cutoff and what follows from one can only matter where houses cover by it. */
function planByCutoff(plan: Plan): Plan {
  if (plan.settings.houseCover !== 'serves') return plan;
  return { ...plan, settings: { ...plan.settings, houseCover: 'cutoff' } };
}

/**
 * Whether the answer changes with what it rests on: each assumption in turn takes other values, the rest staying as
 * they are. Houses cover by cutoff throughout. A detour is tried with the straight line, which alone has one.
 */
export async function sweepAssumptions(
  plan: Plan,
  engines: { readonly travel: SweepEngine; readonly straight: SweepEngine },
  { onProgress, pause }: SweepSteps,
): Promise<SweepReport> {
  const basis = planByCutoff(plan);
  const tried: readonly (readonly [SweptSetting, SweepEngine])[] = [
    ['houseCutoffMinutes', engines.travel],
    ['detour', engines.straight],
    ['ferryWaitShare', engines.travel],
  ];
  const sweeps: SettingSweep[] = [];
  const valuesOf = (setting: SweptSetting) =>
    SWEPT_VALUES[setting].filter((value) => value !== basis.settings[setting]);
  const all = tried.reduce((sum, [setting]) => sum + 1 + valuesOf(setting).length, 0);
  let done = 0;
  const evaluate = async (engine: SweepEngine, settings: Partial<Plan['settings']>) => {
    await pause();
    const result = await engine.evaluate({ ...basis, settings: { ...basis.settings, ...settings } });
    done += 1;
    onProgress?.(done, all);
    return result;
  };
  for (const [setting, engine] of tried) {
    const before = await evaluate(engine, {});
    const findings: SweepFinding[] = [];
    for (const value of valuesOf(setting)) {
      const finding = findFlips(setting, value, before, await evaluate(engine, { [setting]: value }));
      if (finding.municipalities.length > 0 || finding.rules.length > 0) findings.push(finding);
    }
    sweeps.push({
      setting,
      base: basis.settings[setting],
      engine: engine.engine,
      tried: valuesOf(setting).length,
      findings,
    });
  }
  return { sweeps };
}

/** The municipalities and rules that are another in `after`. */
function findFlips(
  setting: SweptSetting,
  value: number,
  before: CoverageResult,
  after: CoverageResult,
): SweepFinding {
  const municipalities = before.municipalities.flatMap(({ code, name, status }, index) => {
    const now = after.municipalities[index]?.status ?? status;
    return now === status ? [] : [{ code, name, before: status, after: now }];
  });
  const rules = before.rules.flatMap((rule, index) => {
    const now = after.rules[index] ?? rule;
    const [then, later] = [brokenFor(rule), brokenFor(now)];
    const subjects = [...new Set([...then, ...later])].filter((id) => then.has(id) !== later.has(id)).sort();
    const isSame = now.status === rule.status && subjects.length === 0;
    return isSame ? [] : [{ id: rule.id, before: rule.status, after: now.status, subjects }];
  });
  return { setting, value, municipalities, rules };
}

/** Whom a rule is broken for; a rule that is met or undecided names subjects too. */
function brokenFor({ status, subjects }: RuleResult): ReadonlySet<string> {
  return new Set(status === 'broken' || status === 'waived' ? subjects.map(({ id }) => id) : []);
}
