import type { Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import { resultTexts as texts } from './result-texts-da.ts';
import type { Sheet } from './sheet.ts';
import { wayCells, wayColumns } from './travel-columns.ts';

/** One row per unit: whom it covers, and how far it is from its base to them. */
export function unitRows(plan: Plan, result: CoverageResult, measure: string): Sheet['rows'] {
  const nameOf = new Map(plan.serviceAreas.map(({ id, name }) => [id, name]));
  const { id, name, people, municipalities, region, engine } = texts.unitColumns;
  return [
    [id, name, people, municipalities, region, ...wayColumns(texts.fromBase, measure), engine],
    ...result.serviceAreas.map((unit) => [
      unit.id,
      nameOf.get(unit.id) ?? unit.id,
      Number(unit.targetGroup.toFixed(3)),
      unit.municipalities.join(', '),
      unit.region,
      ...wayCells(unit),
      result.data.travel.engine,
    ]),
  ];
}
