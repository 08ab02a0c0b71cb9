import type { Outcome } from '../../domain/failure.ts';
import { decodeTableText } from '../decode-table-text.ts';
import { findDelimiter } from '../read-table.ts';
import { type CsvRow, splitCsv } from '../split-csv.ts';
import { tableTexts } from '../table-texts.ts';
import type { TableEncoding } from '../table-texts-da.ts';
import { ByteRow, textRow } from './byte-row.ts';
import {
  createDemandRows,
  DEMAND_COLUMNS,
  type DemandOptions,
  type DemandReading,
  wholeReading,
} from './demand-rows.ts';
import type { OwnPoints } from './own-points.ts';
import { createRowStream, MOST_ROW_BYTES } from './row-stream.ts';

/** Reads a CSV file piece by piece. */
export interface DemandStream {
  /** How many rows are understood so far. */
  readonly rows: number;
  /** Takes the next bytes; false when the file is no such table, and the rest of it need not be read. */
  push(chunk: Uint8Array): boolean;
  finish(): DemandReading;
}

const DELIMITERS = new Set([';', ',', '\t'].map((text) => text.charCodeAt(0)));
/** So many rows with other letters than English ones are looked at for the encoding. */
const ROWS_FOR_ENCODING = 1000;

export function createDemandStream(options: DemandOptions): DemandStream {
  const table = createDemandRows(options);
  const { problems } = table;
  let isDead = false;
  let body: { readonly row: ByteRow; readonly delimiter: number; readonly note: string } | null = null;
  let encoding: TableEncoding = 'UTF-8';
  let looked = 0;
  let bodyRows = 0;
  /** Enough of the file's beginning to tell a workbook or UTF-16 by. */
  let firstBytes: readonly number[] = [];

  const refuse = (found: string, expected: string): void => {
    problems.addFile(found, expected);
    isDead = true;
  };
  const refuseNoText = (): void => {
    const begun = decodeTableText(Uint8Array.from(firstBytes));
    if ('refusal' in begun) refuse(begun.found, begun.refusal);
    else refuse(tableTexts().zeroByte, tableTexts().textFile);
  };
  const readHeader = (bytes: Uint8Array, line: number): void => {
    const decoded = decodeTableText(bytes);
    if ('refusal' in decoded) {
      refuse(decoded.found, decoded.refusal);
      return;
    }
    encoding = decoded.encoding;
    const delimiter = findDelimiter(decoded.text, DEMAND_COLUMNS);
    const [header] = splitCsv(decoded.text, delimiter);
    if (!header) return;
    body = {
      row: new ByteRow(delimiter.charCodeAt(0)),
      delimiter: delimiter.charCodeAt(0),
      note: tableTexts().delimiter[delimiter],
    };
    isDead = !table.begin({ ...header, line });
  };
  const lookForEncoding = (bytes: Uint8Array): void => {
    if (looked >= ROWS_FOR_ENCODING || encoding === 'Windows-1252' || !hasHighByte(bytes)) return;
    looked += 1;
    const decoded = decodeTableText(bytes);
    if (!('text' in decoded) || decoded.encoding === 'UTF-8') return;
    if (encoding === 'UTF-8') encoding = decoded.encoding;
    else refuse(tableTexts().notUtf8, tableTexts().asMarked);
  };
  const rows = createRowStream(
    (byte) => (body ? byte === body.delimiter : DELIMITERS.has(byte)),
    (bytes, line) => {
      if (isDead) return;
      if (!body) {
        readHeader(bytes, line);
        return;
      }
      lookForEncoding(bytes);
      body.row.split(bytes, line);
      if (body.row.mistake === null && body.row.isEmpty) return;
      bodyRows += 1;
      table.read(body.row);
    },
  );

  return {
    get rows() {
      return table.rows;
    },
    push(chunk) {
      if (firstBytes.length < 4) firstBytes = [...firstBytes, ...chunk.subarray(0, 4)].slice(0, 4);
      if (!isDead && chunk.includes(0)) refuseNoText();
      if (!isDead && !rows.push(chunk)) {
        refuse(tableTexts().demand.longRow(MOST_ROW_BYTES, rows.line), tableTexts().demand.lineBreaks);
      }
      return !isDead;
    },
    finish() {
      if (!isDead) rows.end();
      if (!isDead && !body) refuse(tableTexts().emptyFile, tableTexts().withHeader);
      if (!isDead && bodyRows === 0) refuse(tableTexts().noRows, tableTexts().someRows);
      const reading = table.finish(body ? [tableTexts().readAs(encoding, body.note)] : []);
      return isDead ? { ...reading, points: null } : reading;
    },
  };
}

/** Reads a whole file at once. */
export function readDemandTable(bytes: Uint8Array, options: DemandOptions): Outcome<OwnPoints> {
  const stream = createDemandStream(options);
  stream.push(bytes);
  return wholeReading(stream.finish());
}

/** Reads rows of text, as of a spreadsheet; the first has the columns' names. */
export function readDemandRows(
  rows: readonly CsvRow[],
  notes: readonly string[],
  options: DemandOptions,
): DemandReading {
  const table = createDemandRows(options);
  const [header, ...body] = rows;
  if (!header) table.problems.addFile(tableTexts().emptyFile, tableTexts().withHeader);
  else if (table.begin(header)) {
    for (const { line, cells, mistake } of body) table.read(textRow(line, cells, mistake));
    if (body.length === 0) table.problems.addFile(tableTexts().noRows, tableTexts().someRows);
  }
  return table.finish(notes);
}

function hasHighByte(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte >= 0x80) return true;
  return false;
}
