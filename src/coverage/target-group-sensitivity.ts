import type { CoverageData } from '../domain/coverage-data.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import type { Plan } from '../domain/plan.ts';
import type { CoverageResult, RuleResult } from '../domain/result.ts';
import type { TravelEngine } from '../travel/travel-engine.ts';
import { createCoverageEngine, type EvaluateOptions } from './coverage-engine.ts';
import { createPlanFacilities } from './plan-facilities.ts';
import { prepareData } from './prepared-data.ts';
import { isOverCapacity } from './rules/facility-rules.ts';

/** What becomes of a plan's answer if the estimate of the target group is wrong by a share. */
export interface TargetGroupSensitivity {
  /** How far each estimate is moved, above 0 and below 1. */
  readonly share: number;
  /** How many municipalities have an estimate: the others' numbers are not moved. */
  readonly estimates: number;
  readonly now: CoverageResult;
  /** All estimates down, and all up, at once. */
  readonly less: SensitivityCase;
  readonly more: SensitivityCase;
  /** One estimate at a time: those that alone make R7 say something else of a house or unit, in code order. */
  readonly alone: readonly LoneChange[];
}

export interface SensitivityCase {
  readonly result: CoverageResult;
  /** Rules that say something else than now. */
  readonly flips: readonly RuleFlip[];
}

export interface RuleFlip {
  readonly rule: string;
  readonly before: RuleResult['status'];
  readonly after: RuleResult['status'];
  /** Ids of what is broken in one of the two only. */
  readonly subjects: readonly string[];
}

export interface LoneChange {
  readonly municipality: MunicipalityCode;
  readonly direction: 'less' | 'more';
  /** Ids of the houses and units. */
  readonly facilities: readonly string[];
}

/**
 * Evaluates a plan with every estimate down and up by a share, and finds the estimates that alone would turn R7.
 * Own numbers stay as they are.
 * @throws RangeError for a share that is not between 0 and 1
 */
export function measureSensitivity(
  data: CoverageData,
  travel: TravelEngine,
  plan: Plan,
  share: number,
  options: EvaluateOptions = {},
): TargetGroupSensitivity {
  if (!(share > 0 && share < 1)) {
    throw new RangeError(`measureSensitivity: got the share ${share}, expected one between 0 and 1`);
  }
  const evaluate = (factor: number): CoverageResult =>
    createCoverageEngine(scaleEstimates(data, factor), travel).evaluate(plan, options);
  const now = evaluate(1);
  const caseOf = (factor: number): SensitivityCase => {
    const result = evaluate(factor);
    return { result, flips: flipsBetween(now, result) };
  };
  return {
    share,
    estimates: data.targetGroup.filter(isEstimate).length,
    now,
    less: caseOf(1 - share),
    more: caseOf(1 + share),
    alone: loneChanges(data, travel, plan, share),
  };
}

function isEstimate({ quality }: CoverageData['targetGroup'][number]): boolean {
  return quality === 'estimate' || quality === 'assumption';
}

function scaleEstimates(data: CoverageData, factor: number): CoverageData {
  if (factor === 1) return data;
  const targetGroup = data.targetGroup.map((number) =>
    isEstimate(number) ? { ...number, people: number.people * factor } : number,
  );
  return { ...data, targetGroup };
}

function flipsBetween(now: CoverageResult, then: CoverageResult): readonly RuleFlip[] {
  return then.rules.flatMap((is) => {
    const was = now.rules.find(({ id }) => id === is.id);
    if (!was) return [];
    const [before, after] = [was, is].map((rule) =>
      rule.status === 'met' ? [] : rule.subjects.map(({ id }) => id),
    );
    const subjects = [
      ...(before ?? []).filter((id) => !after?.includes(id)),
      ...(after ?? []).filter((id) => !before?.includes(id)),
    ];
    if (was.status === is.status && subjects.length === 0) return [];
    return [{ rule: is.id, before: was.status, after: is.status, subjects: [...new Set(subjects)].sort() }];
  });
}

function loneChanges(
  data: CoverageData,
  travel: TravelEngine,
  plan: Plan,
  share: number,
): readonly LoneChange[] {
  const { houses, units } = createPlanFacilities(prepareData(data), travel).find(plan);
  const facilities = [
    ...houses.map(({ site, covering }) => ({ ...site, cover: covering.cover })),
    ...units.map(({ area, covering }) => ({ ...area, cover: covering.cover })),
  ];
  const { contactShare } = plan.settings;
  return data.municipalities.flatMap(({ code }, index) => {
    const number = data.targetGroup[index];
    if (!number || !isEstimate(number)) return [];
    return (['less', 'more'] as const).flatMap((direction): readonly LoneChange[] => {
      const change = number.people * (direction === 'more' ? share : -share);
      const turned = facilities.filter(({ capacity, cover }) => {
        if (capacity === null) return false;
        const moved = cover.people + change * (cover.share[index] ?? 0);
        return (
          isOverCapacity(cover.people * contactShare, capacity) !==
          isOverCapacity(moved * contactShare, capacity)
        );
      });
      if (turned.length === 0) return [];
      return [{ municipality: code, direction, facilities: turned.map(({ id }) => id) }];
    });
  });
}
