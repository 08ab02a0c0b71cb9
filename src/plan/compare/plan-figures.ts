import { counts } from '../../domain/plan.ts';
import type { ServiceAreaResult } from '../../domain/result.ts';
import { measureOf } from '../known-measure.ts';
import type { Comparison } from './change-writer.ts';
import type {
  ComparedPlan,
  PlanFigures,
  SiteDifference,
  UnitDifference,
  UnitSide,
} from './plan-difference.ts';

/** One plan's figures, to stand beside another's. */
export function planFigures({ plan, result }: ComparedPlan): PlanFigures {
  const people = result.serviceAreas.map(({ targetGroup }) => targetGroup);
  const rules = { met: 0, broken: 0, undecided: 0, waived: 0 };
  for (const { status } of result.rules) rules[status] += 1;
  const sites = plan.sites.filter(counts);
  return {
    name: plan.name,
    fingerprint: result.plan.fingerprint,
    asOf: result.asOf,
    estimate: ['estimate', 'assumption'].includes(result.data.targetGroup.quality),
    hasHidden: result.data.targetGroup.suppression !== undefined,
    units: plan.serviceAreas.filter(counts).length,
    houses: sites.filter(({ kind }) => kind === 'house').length,
    consumptionRooms: sites.filter(({ kind }) => kind === 'consumptionRoom').length,
    peoplePerUnit:
      people.length === 0
        ? null
        : {
            least: Math.min(...people),
            mean: people.reduce((sum, count) => sum + count, 0) / people.length,
            most: Math.max(...people),
          },
    summary: result.summary,
    travel: {
      engine: result.data.travel.engine,
      detour: plan.settings.detour,
      mode: plan.settings.mode,
      measure: measureOf(result),
    },
    rules,
  };
}

export function unitDifferences({ units, before, after }: Comparison): readonly UnitDifference[] {
  const [was, is] = [before, after].map(({ plan, result }) => {
    const figures = new Map(result.serviceAreas.map((row) => [row.id, row]));
    return new Map(plan.serviceAreas.map((area) => [area.id, unitSide(area, figures.get(area.id))]));
  });
  return units.map((pair) => ({
    matchedBy: pair.matchedBy,
    before: (pair.before && was?.get(pair.before.id)) ?? null,
    after: (pair.after && is?.get(pair.after.id)) ?? null,
  }));
}

function unitSide(
  area: ComparedPlan['plan']['serviceAreas'][number],
  figures: ServiceAreaResult | undefined,
): UnitSide {
  return {
    id: area.id,
    name: area.name,
    counts: counts(area),
    municipalities: figures?.municipalities ?? area.municipalities.toSorted(),
    targetGroup: figures?.targetGroup ?? null,
    ...(figures?.targetGroupApproximate && { targetGroupApproximate: true as const }),
    km: figures?.km ?? null,
    minutes: figures?.minutes ?? null,
  };
}

export function siteDifferences({ sites }: Comparison): readonly SiteDifference[] {
  return sites.map(({ matchedBy, before, after }) => ({
    matchedBy,
    before: before && { id: before.id, name: before.name },
    after: after && { id: after.id, name: after.name },
  }));
}
