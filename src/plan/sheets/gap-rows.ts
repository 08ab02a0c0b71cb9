import { regionOn } from '../../domain/municipality.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { counts, type Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import { coverageGaps } from '../coverage-figures.ts';
import type { EditContext } from '../edit/edit-context.ts';
import { findRepairs, type RepairOption } from '../edit/repair-options.ts';
import type { SheetInput } from './sheet-head.ts';
import type { SheetGap, SheetMapped, SheetPlace, SheetRepair, SheetRule } from './sheet-parts.ts';

/** The units that could take each gap, by the gap's code. A gap that is not in it was not looked at. */
export type RepairsByGap = ReadonlyMap<string, readonly RepairOption[]>;

/** Looks for repairs of gaps, one after another: each asks the engine about every unit beside. */
export async function findGapRepairs(
  codes: readonly MunicipalityCode[],
  given: {
    readonly plan: Plan;
    readonly result: CoverageResult;
    readonly data: SheetInput['data'];
    readonly context: EditContext;
    readonly evaluate: (plan: Plan) => Promise<CoverageResult>;
  },
  watch: { readonly onProgress?: (done: number, all: number) => void; readonly signal?: AbortSignal } = {},
): Promise<RepairsByGap> {
  const { plan, result, data, context, evaluate } = given;
  const found = new Map<string, readonly RepairOption[]>();
  for (const [index, code] of codes.entries()) {
    watch.onProgress?.(index, codes.length);
    found.set(
      code,
      await findRepairs(plan, result, code, data, context, (candidate) => {
        watch.signal?.throwIfAborted();
        return evaluate(candidate);
      }),
    );
  }
  return found;
}

/** The municipalities without full cover, as `coverageGaps` has them, with what would close each. */
export function gapRows(
  { plan, result, data }: Pick<SheetInput, 'plan' | 'result' | 'data'>,
  repairs: RepairsByGap | null,
): readonly SheetGap[] {
  const nameOf = facilityNames(plan);
  const municipalities = new Map(data.municipalities.map((one) => [one.code, one]));
  return coverageGaps(result).map((gap) => {
    const { code, name, status, coveredShare, people, quality, nearest } = gap;
    const municipality = municipalities.get(code);
    const options = repairs?.get(code);
    return {
      code,
      name,
      region: municipality ? regionOn(municipality, result.asOf) : '',
      healthCouncil: municipality?.healthCouncil ?? '',
      status,
      coveredShare,
      people,
      quality,
      nearest: nearest && {
        kind: nearest.kind,
        name: nameOf(nearest.id),
        measure: nearest.measure,
        median: nearest.median,
      },
      repairs: options ? options.map(repairRow) : null,
    };
  });
}

function repairRow({
  unit,
  number,
  name,
  people,
  longestKm,
  longestMinutes,
  breaks,
}: RepairOption): SheetRepair {
  return { unit, number, name, people, longestKm, longestMinutes, breaks: breaks.map(({ rule }) => rule) };
}

/** Rules as the result has them, with the reasons of what is waived. */
export function ruleRows(plan: Plan, rules: CoverageResult['rules']): readonly SheetRule[] {
  return rules.map(({ id, level, standing, status, source, subjects }) => ({
    id,
    level,
    standing,
    status,
    source,
    subjects: subjects.map((subject) => ({
      id: subject.id,
      message: subject.message,
      reason:
        plan.waivers.find((waiver) => waiver.rule === id && waiver.subject === subject.id)?.reason ?? null,
    })),
  }));
}

/** How each municipality is covered, and by which units, by their numbers in the plan. */
export function mapRows(plan: Plan, rows: CoverageResult['municipalities']): readonly SheetMapped[] {
  const numbers = new Map(plan.serviceAreas.map(({ id }, index) => [id, index + 1]));
  return rows.map(({ code, name, status, coveredShare, by }) => ({
    code,
    name,
    status,
    coveredShare,
    units: by.flatMap((id) => numbers.get(id) ?? []),
  }));
}

/** Where the plan's houses, rooms and bases are; without candidates. */
export function placeRows(plan: Plan): readonly SheetPlace[] {
  const sites = plan.sites.filter(counts).map(
    ({ kind, name, id, lonLat: [lon, lat] }): SheetPlace => ({
      kind,
      name: name || id,
      lon,
      lat,
      unit: null,
    }),
  );
  const bases = plan.serviceAreas.flatMap((area, index): readonly SheetPlace[] => {
    if (!area.base || !counts(area)) return [];
    const [lon, lat] = area.base;
    return [{ kind: 'base', name: area.name || area.id, lon, lat, unit: index + 1 }];
  });
  return [...sites, ...bases];
}

/** What a house, room or unit is called; one without a name by its id. */
export function facilityNames(plan: Plan): (id: string) => string {
  const names = new Map([...plan.sites, ...plan.serviceAreas].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) || id;
}

/** Houses, units and rooms of a plan by status; candidates do not count in any figure. */
export function countFacilities(plan: Plan) {
  const of = (all: readonly Pick<Plan['sites'][number], 'status'>[]) => ({
    open: all.filter(({ status }) => status === 'open').length,
    planned: all.filter((one) => counts(one) && one.status !== 'open').length,
    candidates: all.filter((one) => !counts(one)).length,
  });
  return {
    houses: of(plan.sites.filter(({ kind }) => kind === 'house')),
    units: of(plan.serviceAreas),
    consumptionRooms: of(plan.sites.filter(({ kind }) => kind === 'consumptionRoom')),
  };
}
