import { type Municipality, regionOn } from '../../domain/municipality.ts';
import type { Plan } from '../../domain/plan.ts';
import type { CoverageResult, MunicipalityResult, TravelKind } from '../../domain/result.ts';
import { roundShare } from './cell-numbers.ts';
import { resultTexts as texts } from './result-texts-da.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { travelCells, travelColumns } from './travel-columns.ts';
import { unitRows } from './unit-sheet.ts';
import { writeCsv } from './write-csv.ts';

const DECIMALS = 3;

/**
 * A result as a table: the names of the columns, then one row per municipality in code order. Codes are
 * text, figures are numbers; each row says how distances were measured and where numbers come from.
 */
export function resultRows(
  municipalities: readonly Municipality[],
  plan: Plan,
  result: CoverageResult,
): readonly (readonly SheetCell[])[] {
  const nameOf = new Map([...plan.sites, ...plan.serviceAreas].map(({ id, name }) => [id, name]));
  const resultOf = new Map(result.municipalities.map((row) => [row.code, row]));
  const measure = texts.travel(result.data.travel.engine, plan.settings.detour);
  const rows = municipalities.flatMap((municipality) => {
    const row = resultOf.get(municipality.code);
    return row ? [cellsOf(municipality, row, result, nameOf, measure, plan.settings.mode)] : [];
  });
  return [[...Object.values(texts.columns(measure)), ...travelColumns(measure)], ...rows];
}

/** The same as CSV for a Danish spreadsheet. */
export function writeResultCsv(
  municipalities: readonly Municipality[],
  plan: Plan,
  result: CoverageResult,
): string {
  return writeCsv(resultRows(municipalities, plan, result));
}

/** The same as sheets of a workbook: the table, and what it rests on. */
export function resultSheets(
  municipalities: readonly Municipality[],
  plan: Plan,
  result: CoverageResult,
): readonly Sheet[] {
  return [
    { name: texts.sheets.result, rows: resultRows(municipalities, plan, result) },
    {
      name: texts.sheets.units,
      rows: unitRows(plan, result, texts.travel(result.data.travel.engine, plan.settings.detour)),
    },
    { name: texts.sheets.basis, rows: basisRows(plan, result) },
  ];
}

function basisRows(plan: Plan, { asOf, data, plan: { fingerprint } }: CoverageResult): Sheet['rows'] {
  const { basis } = texts;
  const { boundaries, targetGroup, travel } = data;
  return [
    basis.head,
    [basis.plan, plan.name],
    [basis.asOf, asOf],
    [basis.travel, basis.travelNote(travel.engine, texts.travel(travel.engine, plan.settings.detour))],
    [basis.engine, travel.engine],
    [basis.mode, texts.mode(plan.settings.mode)],
    [basis.ferryWait, texts.ferryWait(plan.settings.ferryWaitShare)],
    [basis.ferries, texts.ferries[plan.settings.ferries]],
    [basis.shares, basis.sharesNote],
    [
      basis.targetGroup,
      `${texts.source(targetGroup.source, targetGroup.year)}: ${texts.quality[targetGroup.quality]}`,
    ],
    ...(targetGroup.suppression ? [[basis.suppression, texts.suppressionNote(targetGroup.suppression)]] : []),
    [basis.boundaries, texts.source(boundaries.source, boundaries.date)],
    [basis.fingerprint, fingerprint],
    [basis.program, basis.programName],
  ];
}

function cellsOf(
  municipality: Municipality,
  row: MunicipalityResult,
  { asOf, data }: CoverageResult,
  nameOf: ReadonlyMap<string, string>,
  measure: string,
  mode: string,
): readonly SheetCell[] {
  const { code, name, healthCouncil, population } = municipality;
  const km = (kind: TravelKind): number | null => {
    const median = row.travel[kind]?.km?.median;
    return median === undefined ? null : round(median);
  };
  const cells: Record<keyof ReturnType<typeof texts.columns>, SheetCell> = {
    code,
    name,
    region: regionOn(municipality, asOf),
    healthCouncil,
    status: texts.status[row.status],
    coveredShare: roundShare(row.coveredShare),
    by: row.by.map((id) => nameOf.get(id) ?? id).join(', '),
    byIds: row.by.join(', '),
    people: peopleCell(row, 1),
    quality: texts.quality[row.targetGroupQuality],
    per1000: population > 0 ? peopleCell(row, 1000 / population) : null,
    kmHouse: km('house'),
    kmConsumptionRoom: km('consumptionRoom'),
    kmUnitBase: km('unitBase'),
    asOf,
    travel: measure,
    targetGroup: texts.source(data.targetGroup.source, data.targetGroup.year),
    boundarySource: texts.source(data.boundaries.source, data.boundaries.date),
    engine: data.travel.engine,
    mode: texts.mode(mode),
  };
  return [...Object.values(cells), ...travelCells(row.travel)];
}

/** A hidden number is a word: neither 0 nor an empty cell, which is a value that is not known. */
function peopleCell({ targetGroup, suppressed }: MunicipalityResult, factor: number): SheetCell {
  if (suppressed) return texts.suppressed[suppressed];
  return targetGroup === null ? null : round(targetGroup * factor);
}

function round(value: number): number {
  return Number(value.toFixed(DECIMALS));
}
