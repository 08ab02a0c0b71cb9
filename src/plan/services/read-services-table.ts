import type { Outcome } from '../../domain/failure.ts';
import type { LonLat } from '../../domain/lon-lat.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Service, ServiceKind } from '../../domain/service.ts';
import { unguardFormula } from '../exchange/formula-guard.ts';
import { readWorkbook } from '../exchange/read-workbook.ts';
import { type CodeTable, createCodeTable, findByName } from '../read-code.ts';
import { isRefusal, type Refusal, readPosition } from '../read-position.ts';
import { columnName, readTable, readTableRows, type Table, type TableRow } from '../read-table.ts';
import { readCodeCell, readDecimal } from '../read-table-cells.ts';
import { notePaddedCodes } from '../table-columns.ts';
import { TableProblems } from '../table-problems.ts';
import { tableTexts } from '../table-texts.ts';
import { SERVICE_COLUMNS, type ServiceColumn } from './service-columns.ts';
import { createKindFinder } from './service-kinds.ts';
import { readEvaluatedCell, readReferralCell, readSectorCell, readStatusCell } from './service-words.ts';

/** A service as a table or a form has it, before it is one of the inventory's. */
export type ServiceDraft = Omit<Service, 'id' | 'origin' | 'number' | 'basis' | 'former'>;

export interface ServicesTable {
  /** The rows that are understood. */
  readonly rows: readonly ServiceDraft[];
  /** How the file was read, and types that the catalogue does not have. */
  readonly notes: readonly string[];
  /** Every row that is not understood; those are in no other list. */
  readonly problems: ReturnType<TableProblems['list']>;
}

const REQUIRED = ['name', 'type', 'code'] as const;
const PLACE_COLUMNS = 'lon, lat';
const MOST_NAME = 200;
const MOST_TEXT = 1000;

export interface ServicesTableOptions {
  readonly file: string;
  readonly municipalities: readonly Municipality[];
  readonly kinds: readonly ServiceKind[];
}

/**
 * Reads a table of services from CSV or XLSX: `navn`, `type`, `kommunekode` (several with comma between them),
 * and what else a service may have. Rows that are understood and rows that are not are both given back.
 */
export async function readServicesTable(
  bytes: Uint8Array,
  options: ServicesTableOptions,
): Promise<ServicesTable> {
  const problems = new TableProblems(options.file);
  const table = await openTable(bytes, problems);
  const codes = createCodeTable(options.municipalities);
  const findKind = createKindFinder(options.kinds);
  const rows: ServiceDraft[] = [];
  const padded: MunicipalityCode[] = [];
  const lineOf = new Map<string, number>();
  const strangers = new Set<string>();
  for (const row of table?.rows ?? []) {
    const before = problems.count;
    const service = readRow(row, problems, codes, findKind, padded);
    if (problems.count > before) continue;
    const key = serviceKey(service);
    const earlier = lineOf.get(key);
    if (earlier !== undefined) {
      problems.addRow(row.line, service.name, tableTexts().services.once(earlier), headerOf('name'));
      continue;
    }
    lineOf.set(key, row.line);
    if (service.kind === null) strangers.add(service.type);
    rows.push(service);
  }
  const unknown = strangers.size > 0 ? [tableTexts().services.strangers([...strangers])] : [];
  return {
    rows,
    notes: [...(table?.notes ?? []), ...notePaddedCodes(padded), ...unknown],
    problems: problems.list(),
  };
}

/**
 * Reads what stands in a form as if it were a row of a table; municipalities may be named there.
 * @returns the problems by column where it is not understood
 */
export function readServiceForm(
  cells: Readonly<Partial<Record<ServiceColumn, string>>>,
  options: Omit<ServicesTableOptions, 'file'>,
): { readonly service: ServiceDraft } | { readonly problems: ReadonlyMap<ServiceColumn, string> } {
  const problems = new TableProblems('');
  const codes = createCodeTable(options.municipalities);
  const cell = (column: ServiceColumn): string => {
    const text = (cells[column] ?? '').normalize('NFC').trim();
    return column === 'code' ? codesOfNames(text, codes) : text;
  };
  const service = readRow({ line: 1, cell }, problems, codes, createKindFinder(options.kinds), []);
  if (problems.count === 0) return { service };
  const byHeader = new Map(
    problems.list().map(({ path, expected }) => [path.slice(tableTexts().place(1, '').length), expected]),
  );
  return {
    problems: new Map(
      SERVICE_COLUMNS.flatMap(({ id }) => {
        const expected = byHeader.get(id === 'lon' ? PLACE_COLUMNS : headerOf(id));
        return expected === undefined ? [] : [[id, expected]];
      }),
    ),
  };
}

function codesOfNames(text: string, codes: CodeTable): string {
  return text
    .split(',')
    .map((part) => findByName(part, codes)?.code ?? part.trim())
    .filter((part) => part !== '')
    .join(',');
}

/** The same, where one row that is not understood refuses the file. */
export async function requireServicesTable(
  bytes: Uint8Array,
  options: ServicesTableOptions,
): Promise<Outcome<readonly ServiceDraft[]>> {
  const { rows, notes, problems } = await readServicesTable(bytes, options);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: rows, warnings: notes };
}

/** What makes two entries the same service. */
export function serviceKey({ name, type, municipalities, address, lonLat }: ServiceDraft): string {
  return JSON.stringify([
    name.toLowerCase(),
    type.toLowerCase(),
    [...municipalities].sort(),
    address,
    lonLat,
  ]);
}

async function openTable(bytes: Uint8Array, problems: TableProblems): Promise<Table<ServiceColumn> | null> {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  if (!isArchive) return readTable<ServiceColumn>(bytes, SERVICE_COLUMNS, REQUIRED, problems);
  const workbook = await readWorkbook(bytes);
  if (isRefusal(workbook)) {
    problems.addFile(tableTexts().workbook, workbook.expected);
    return null;
  }
  const others = workbook.others > 0 ? [tableTexts().otherSheets(workbook.others)] : [];
  const notes = [tableTexts().readAsWorkbook(workbook.sheet), ...others];
  return readTableRows<ServiceColumn>(workbook.rows, SERVICE_COLUMNS, REQUIRED, problems, notes);
}

function readRow(
  { line, cell }: TableRow<ServiceColumn>,
  problems: TableProblems,
  codes: CodeTable,
  findKind: (word: string) => ServiceKind | null,
  padded: MunicipalityCode[],
): ServiceDraft {
  const text = (column: ServiceColumn): string => unguardFormula(cell(column));
  const known = (column: ServiceColumn): string | null => {
    const value = text(column);
    if (value.length > MOST_TEXT)
      problems.addRow(line, value, tableTexts().atMostCharacters(MOST_TEXT), headerOf(column));
    return value || null;
  };
  const word = <Value>(
    column: ServiceColumn,
    read: (text: string) => { readonly value: Value } | Refusal,
    fallback: Value,
  ): Value => problems.readCell(line, headerOf(column), cell(column), read)?.value ?? fallback;
  const name = text('name');
  if (name === '') problems.addRow(line, name, tableTexts().services.name, headerOf('name'));
  if (name.length > MOST_NAME)
    problems.addRow(line, name, tableTexts().atMostCharacters(MOST_NAME), headerOf('name'));
  const type = text('type');
  if (type === '') problems.addRow(line, type, tableTexts().services.type, headerOf('type'));
  if (type.length > MOST_NAME)
    problems.addRow(line, type, tableTexts().atMostCharacters(MOST_NAME), headerOf('type'));
  const kind = findKind(type);
  return {
    name,
    kind: kind?.id ?? null,
    type: kind?.name ?? type,
    municipalities: readCodes(line, cell('code'), problems, codes, padded),
    lonLat: readPlace(line, cell('lon'), cell('lat'), problems),
    address: known('address'),
    operator: known('operator'),
    sector: word('sector', readSectorCell, 'ukendt'),
    targetGroup: known('targetGroup'),
    referral: word('referral', readReferralCell, 'ukendt'),
    legalBasis: known('legalBasis'),
    method: known('method'),
    hours: known('hours'),
    staff: known('staff'),
    capacity: known('capacity'),
    evaluated: word('evaluated', readEvaluatedCell, 'ukendt'),
    status: word('status', readStatusCell, 'ukendt'),
    year: known('year'),
    note: known('note'),
    source: known('source') ?? OWN_SOURCE,
  };
}

/** What stands where a table or a form names no source. */
export const OWN_SOURCE = 'Egen indtastning';

function headerOf(column: ServiceColumn): string {
  const found = SERVICE_COLUMNS.find(({ id }) => id === column);
  return found ? columnName(found) : column;
}

function readCodes(
  line: number,
  text: string,
  problems: TableProblems,
  codes: CodeTable,
  padded: MunicipalityCode[],
): readonly MunicipalityCode[] {
  const found: MunicipalityCode[] = [];
  const parts = text.split(/\s*[,;/|]\s*|\s+(?=\d)/);
  for (const part of parts) {
    const read = problems.readCell(line, headerOf('code'), part, (one) => readCodeCell(one, codes));
    if (read === null) continue;
    if (found.includes(read.code)) {
      problems.addRow(line, read.code, tableTexts().services.municipalityOnce, headerOf('code'));
    } else found.push(read.code);
    if (read.padded) padded.push(read.code);
  }
  return found.sort();
}

function readPlace(line: number, lonText: string, latText: string, problems: TableProblems): LonLat | null {
  if (lonText === '' && latText === '') return null;
  return problems.readCell(line, PLACE_COLUMNS, `${lonText} ${latText}`.trim(), () => {
    const [lon, lat] = [readDecimal(lonText), readDecimal(latText)];
    if (lon === null || lat === null) {
      return { expected: tableTexts().services.place };
    }
    return readPosition([lon, lat]);
  });
}
