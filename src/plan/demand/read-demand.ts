import type { Outcome } from '../../domain/failure.ts';
import { decodeTableText, type TableEncoding } from '../decode-table-text.ts';
import { DELIMITER_NAMES, findDelimiter } from '../read-table.ts';
import { type CsvRow, splitCsv } from '../split-csv.ts';
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
    else refuse('nul-byte', 'en tekstfil');
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
      note: DELIMITER_NAMES[delimiter],
    };
    isDead = !table.begin({ ...header, line });
  };
  const lookForEncoding = (bytes: Uint8Array): void => {
    if (looked >= ROWS_FOR_ENCODING || encoding === 'Windows-1252' || !hasHighByte(bytes)) return;
    looked += 1;
    const decoded = decodeTableText(bytes);
    if (!('text' in decoded) || decoded.encoding === 'UTF-8') return;
    if (encoding === 'UTF-8') encoding = decoded.encoding;
    else refuse('andet end UTF-8', 'UTF-8, som filens byte-order mark siger');
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
        refuse(
          `en række på over ${MOST_ROW_BYTES} byte fra linje ${rows.line}`,
          'en CSV-fil med linjeskift; måske mangler et anførselstegn',
        );
      }
      return !isDead;
    },
    finish() {
      if (!isDead) rows.end();
      if (!isDead && !body) refuse('en tom fil', 'en tabel med kolonnenavne i første linje');
      if (!isDead && bodyRows === 0) refuse('ingen rækker', 'mindst én række under kolonnenavnene');
      const reading = table.finish(body ? [`læst som ${encoding} med ${body.note} mellem værdierne`] : []);
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
  if (!header) table.problems.addFile('en tom fil', 'en tabel med kolonnenavne i første linje');
  else if (table.begin(header)) {
    for (const { line, cells, mistake } of body) table.read(textRow(line, cells, mistake));
    if (body.length === 0) table.problems.addFile('ingen rækker', 'mindst én række under kolonnenavnene');
  }
  return table.finish(notes);
}

function hasHighByte(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte >= 0x80) return true;
  return false;
}
