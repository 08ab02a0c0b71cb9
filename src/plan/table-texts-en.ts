import { countWords, numberWords } from '../domain/phrases-en.ts';
import type { TableEncoding, TableTexts } from './table-texts-da.ts';

const DEGREES = 'longitude and latitude as numbers in degrees, such as 10.2039 and 56.1629';
const METRES = 'x and y in metres in UTM zone 32 (EPSG:25832), such as 575000 and 6224000';

const ENCODING: Readonly<Record<TableEncoding, string>> = {
  'UTF-8': 'UTF-8',
  'UTF-8-BOM': 'UTF-8 with byte-order mark',
  'Windows-1252': 'Windows-1252',
};

/** The words of tables' values in English, by the Danish ones that are kept. */
const VALUE: Readonly<Record<string, string>> = {
  ja: 'yes',
  nej: 'no',
  delvist: 'partly',
  ukendt: 'unknown',
  kommune: 'municipality',
  region: 'region',
  civil: 'civil society',
  privat: 'private',
  fælles: 'joint',
  eksisterende: 'existing',
  planlagt: 'planned',
  'på pause': 'paused',
  ophørt: 'ended',
};

/** What is said of tables that are read, in English. */
export const englishTableTexts: TableTexts = {
  place: (line, column) => (column === null ? `line ${line}` : `line ${line}, ${column}`),
  more: {
    found: (count) => `${count} mistakes in all`,
    expected: (shown) => `none; the first ${shown} are shown`,
  },

  encoding: ENCODING,
  delimiter: { ';': 'semicolon', ',': 'comma', '\t': 'tab' },
  readAs: (encoding, delimiter) => `read as ${ENCODING[encoding]} with ${delimiter} between the values`,
  readAsWorkbook: (sheet) => `read as XLSX, the sheet "${sheet}"`,
  otherSheets: (count) => `${countWords(count, 'other sheet')} not read`,
  bytes: (count) => `${count} bytes`,
  fileOfAtMost: (bytes) => `a file of at most 50 MB (${bytes} bytes)`,
  textOrWindows: 'a text file in UTF-8 or Windows-1252',
  workbook: 'a spreadsheet',
  asCsv: 'a CSV file; save the spreadsheet as CSV',
  zeroByte: 'a zero byte',
  textFile: 'a text file',
  notUtf8: 'something other than UTF-8',
  asMarked: 'UTF-8, as the file’s byte-order mark says',
  emptyFile: 'an empty file',
  withHeader: 'a table with column names in its first line',
  noRows: 'no rows',
  someRows: 'at least one row under the column names',
  columnOnce: 'each column once',
  column: (name, others) => `the column "${name}" (or ${others.join(', ')})`,
  oneOfColumns: (one, other) => `the column "${one}" or "${other}"`,
  unused: (names) => `columns that are not used: ${names.join(', ')}`,
  tooManyCells: (most, found) => `at most ${most} values as in the first line (found ${found})`,
  quoteNotClosed: 'a quotation mark that ends the cell',
  textAfterQuote: 'no text after the cell’s last quotation mark',
  atMostCharacters: (most) => `at most ${most} characters`,

  emptyCode: 'a municipality code; the cell is empty',
  totalRow: 'a municipality; rows with sums must be deleted',
  christiansoe: 'one of the 98 municipalities; 0411 is Christiansø, which lies outside them',
  padded: (count, short, code) =>
    `${countWords(count, 'municipality code')} of three digits ${count === 1 ? 'was' : 'were'} read with a zero in front, such as ${short} as ${code}`,
  emptyAmount: 'a number; the cell is empty',
  notNegative: 'a number of at least 0',
  noThousands: 'a number without thousands separators (1.234 can be read in two ways: write 1234)',
  amount: 'a number, such as 12 or 12.5',
  atMostPeople: (most) => `a number of at most ${most}`,
  year: 'a year of four digits',
  municipalityOnce: (line) => `each municipality once; it also stands on line ${line}`,
  partOfPeople: (line, text) =>
    `line ${line}: ${text} is not a whole number of citizens; the number is used as it stands`,

  matrix: {
    facility: 'the id of a house, room or unit',
    pairOnce: (line) => `each pair once; it also stands on line ${line}`,
    lines: (lines, more) => `line ${lines.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    missing: (minutes, km) => `minutes are missing on ${minutes}, km on ${km}`,
    oneMeasure: 'minutes in all rows, km in all rows, or both',
    noMinutes: (lines) =>
      `minutes are missing on ${lines}: therefore all journeys are reckoned in kilometres`,
    noKm: (lines) => `km are missing on ${lines}: therefore no kilometres are shown`,
    withoutRoute: (rows) => `rows without minutes and km, which count as without a route: ${rows}`,
    point: (example) => `a demand point’s id, such as ${example}`,
    pointInMunicipality: 'a point in the municipality that stands in the row',
    length: 'a number without thousands separators, such as 12 or 12.5; empty without a route',
    lengthUpTo: (most) => `a number from 0 to ${most}`,
  },

  demand: {
    dividedBy: (source, count, all) =>
      `divided within the municipality by ${source} (${count} of ${all} municipalities)`,
    degrees: DEGREES,
    metres: METRES,
    swapped: `${METRES}; x and y look swapped`,
    likeDegrees: `${METRES}; the numbers look like degrees: call the columns lon and lat`,
    inDenmark: `${METRES}, in Denmark`,
    columns: 'the columns "lon" and "lat" or "x" and "y" (EPSG:25832)',
    pairUnused: 'x and y are not used, as lon and lat are there',
    idOnce: (line) => `each id once; it also stands on line ${line}`,
    onLand: 'a place on land in one of the 98 municipalities, or a municipality code in the row',
    longRow: (bytes, line) => `a row of more than ${bytes} bytes from line ${line}`,
    lineBreaks: 'a CSV file with line breaks; a quotation mark may be missing',
    aggregated: (rows, points, metres, hasIds) =>
      `${numberWords(rows)} rows are gathered into ${countWords(points, 'point')} in cells of about ${metres} m, without loss of people${hasIds ? '; ids are not used, and repeated ones have not been looked for' : ''}`,
  },

  assignment: {
    sameMunicipality: (code, name) => `a code and a name that fit each other; ${code} is ${name}`,
    oncePerUnit: (line) => `each municipality once per unit; it also stands on line ${line}`,
    unitOrNone: (line) => `either a unit or none; line ${line} says otherwise of the municipality`,
  },

  services: {
    once: (line) => `each service once; it also stands on line ${line}`,
    strangers: (types) =>
      `types that the catalogue does not have, and that are kept as written: ${types.join(', ')}`,
    name: 'a name; the cell is empty',
    type: 'a type; the cell is empty',
    municipalityOnce: 'each municipality once in the row',
    place: `both ${DEGREES}`,
    oneOf: (values) => `one of ${values.map((value) => VALUE[value] ?? value).join(', ')}`,
  },
};
