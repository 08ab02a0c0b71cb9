import Papa from 'papaparse';
import { type Municipality, regionOn } from '../../src/domain/municipality.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { CoverageResult, MunicipalityResult, TravelKind } from '../../src/domain/result.ts';
import { cellNumber, cellShare } from './danish-numbers.ts';
import { texts } from './texts-da.ts';

const BYTE_ORDER_MARK = '\ufeff';

/**
 * The 98 rows as a Danish spreadsheet opens them right: UTF-8 with byte-order mark, `;`, decimal comma,
 * CR LF. An empty cell is a value that is unknown or does not exist. A text that a spreadsheet would take
 * for a formula is given an apostrophe.
 */
export function writeCsvReport(
  municipalities: readonly Municipality[],
  plan: Plan,
  result: CoverageResult,
): string {
  const nameOf = new Map([...plan.sites, ...plan.serviceAreas].map(({ id, name }) => [id, name]));
  const resultOf = new Map(result.municipalities.map((row) => [row.code, row]));
  const rows = municipalities.flatMap((municipality) => {
    const row = resultOf.get(municipality.code);
    return row ? [cellsOf(municipality, row, result, nameOf)] : [];
  });
  const measure = texts.measure(plan.settings.detour);
  const table = Papa.unparse([Object.values(texts.columns(measure)), ...rows], {
    delimiter: ';',
    newline: '\r\n',
  });
  return `${BYTE_ORDER_MARK}${table}\r\n`;
}

function cellsOf(
  municipality: Municipality,
  row: MunicipalityResult,
  { asOf }: CoverageResult,
  nameOf: ReadonlyMap<string, string>,
): readonly string[] {
  const { code, name, healthCouncil, population } = municipality;
  const km = (kind: TravelKind): string => {
    const median = row.travel[kind]?.km?.median;
    return median === undefined ? '' : cellNumber(median, 3);
  };
  const cells: Record<keyof ReturnType<typeof texts.columns>, string> = {
    code,
    name,
    region: regionOn(municipality, asOf),
    healthCouncil,
    status: texts.status[row.status],
    coveredShare: cellShare(row.coveredShare),
    by: withoutFormula(row.by.map((id) => nameOf.get(id) ?? id).join(', ')),
    byIds: withoutFormula(row.by.join(', ')),
    people: cellNumber(row.targetGroup, 3),
    quality: texts.quality[row.targetGroupQuality],
    per1000: population > 0 ? cellNumber((row.targetGroup / population) * 1000, 3) : '',
    kmHouse: km('house'),
    kmConsumptionRoom: km('consumptionRoom'),
    kmUnitBase: km('unitBase'),
  };
  return Object.values(cells);
}

function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
