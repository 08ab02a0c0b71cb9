import { numberWords as whole } from '../domain/phrases-da.ts';

/** The encodings in which a table is read. */
export type TableEncoding = 'UTF-8' | 'UTF-8-BOM' | 'Windows-1252';

const oneCode = 'en kommunekode; cellen er tom';
const DEGREES = 'længdegrad og breddegrad som tal i grader, fx 10,2039 og 56,1629';
const METRES = 'x og y i meter i UTM zone 32 (EPSG:25832), fx 575000 og 6224000';

const ENCODING: Readonly<Record<TableEncoding, string>> = {
  'UTF-8': 'UTF-8',
  'UTF-8-BOM': 'UTF-8 med byte-order mark',
  'Windows-1252': 'Windows-1252',
};

/** What is said of tables that are read, in Danish: how they were read, what was found, what was expected. */
export const danishTableTexts = {
  /** A line, or one cell of it. */
  place: (line: number, column: string | null): string =>
    column === null ? `linje ${line}` : `linje ${line}, ${column}`,
  more: {
    found: (count: number): string => `${count} fejl i alt`,
    expected: (shown: number): string => `ingen; de første ${shown} er vist`,
  },

  encoding: ENCODING,
  delimiter: { ';': 'semikolon', ',': 'komma', '\t': 'tabulator' },
  readAs: (encoding: TableEncoding, delimiter: string): string =>
    `læst som ${ENCODING[encoding]} med ${delimiter} mellem værdierne`,
  readAsWorkbook: (sheet: string): string => `læst som XLSX, arket "${sheet}"`,
  otherSheets: (count: number): string => `${count} andre ark er ikke læst`,
  bytes: (count: number): string => `${count} byte`,
  fileOfAtMost: (bytes: number): string => `en fil på højst 50 MB (${bytes} byte)`,
  textOrWindows: 'en tekstfil i UTF-8 eller Windows-1252',
  workbook: 'et regneark',
  asCsv: 'en CSV-fil; gem regnearket som CSV',
  zeroByte: 'nul-byte',
  textFile: 'en tekstfil',
  notUtf8: 'andet end UTF-8',
  asMarked: 'UTF-8, som filens byte-order mark siger',
  emptyFile: 'en tom fil',
  withHeader: 'en tabel med kolonnenavne i første linje',
  noRows: 'ingen rækker',
  someRows: 'mindst én række under kolonnenavnene',
  columnOnce: 'hver kolonne én gang',
  column: (name: string, others: readonly string[]): string =>
    `kolonnen "${name}" (eller ${others.join(', ')})`,
  oneOfColumns: (one: string, other: string): string => `kolonnen "${one}" eller "${other}"`,
  unused: (names: readonly string[]): string => `kolonner, der ikke bruges: ${names.join(', ')}`,
  tooManyCells: (most: number, found: number): string =>
    `højst ${most} værdier som i første linje (fandt ${found})`,
  quoteNotClosed: 'et anførselstegn, der slutter cellen',
  textAfterQuote: 'ingen tekst efter cellens sidste anførselstegn',
  atMostCharacters: (most: number): string => `højst ${most} tegn`,

  emptyCode: oneCode,
  totalRow: 'en kommune; rækker med summer skal slettes',
  christiansoe: 'en af de 98 kommuner; 0411 er Christiansø, som ligger uden for dem',
  padded: (count: number, short: string, code: string): string =>
    `${count === 1 ? '1 kommunekode' : `${count} kommunekoder`} med tre cifre er læst med nul foran, fx ${short} som ${code}`,
  emptyAmount: 'et antal; cellen er tom',
  notNegative: 'et antal på mindst 0',
  noThousands: 'et antal uden tusindtalsskilletegn (1.234 kan læses på to måder: skriv 1234)',
  amount: 'et antal som tal, fx 12 eller 12,5',
  atMostPeople: (most: number): string => `et antal på højst ${most}`,
  year: 'et årstal med fire cifre',
  municipalityOnce: (line: number): string => `hver kommune én gang; den står også på linje ${line}`,
  partOfPeople: (line: number, text: string): string =>
    `linje ${line}: ${text} er ikke et helt antal borgere; tallet bruges, som det står`,

  matrix: {
    facility: 'id for et hus, rum eller en enhed',
    pairOnce: (line: number): string => `hvert par én gang; det står også på linje ${line}`,
    lines: (lines: readonly number[], more: number): string =>
      `linje ${lines.join(', ')}${more > 0 ? ` og ${more} mere` : ''}`,
    missing: (minutes: string, km: string): string => `minutter mangler på ${minutes}, km på ${km}`,
    oneMeasure: 'minutter i alle rækker, km i alle rækker, eller begge dele',
    noMinutes: (lines: string): string =>
      `minutter mangler på ${lines}: derfor regnes alle rejser i kilometer`,
    noKm: (lines: string): string => `km mangler på ${lines}: derfor vises ingen kilometer`,
    withoutRoute: (rows: number): string => `rækker uden minutter og km, som regnes som uden rute: ${rows}`,
    point: (example: string): string => `et behovspunkts id, fx ${example}`,
    pointInMunicipality: 'et punkt i den kommune, der står i rækken',
    length: 'et tal uden tusindtalsskilletegn, fx 12 eller 12,5; tomt uden rute',
    lengthUpTo: (most: number): string => `et tal fra 0 til ${most}`,
  },

  demand: {
    dividedBy: (source: string, count: number, all: number): string =>
      `fordelt inden for kommunen efter ${source} (${count} af ${all} kommuner)`,
    degrees: DEGREES,
    metres: METRES,
    swapped: `${METRES}; x og y ser ud til at være byttet om`,
    likeDegrees: `${METRES}; tallene ligner grader: kald kolonnerne lon og lat`,
    inDenmark: `${METRES}, i Danmark`,
    columns: 'kolonnerne "lon" og "lat" eller "x" og "y" (EPSG:25832)',
    pairUnused: 'x og y bruges ikke, da lon og lat er der',
    idOnce: (line: number): string => `hvert id én gang; det står også på linje ${line}`,
    onLand: 'et sted på land i en af de 98 kommuner, eller en kommunekode i rækken',
    longRow: (bytes: number, line: number): string => `en række på over ${bytes} byte fra linje ${line}`,
    lineBreaks: 'en CSV-fil med linjeskift; måske mangler et anførselstegn',
    aggregated: (rows: number, points: number, metres: number, hasIds: boolean): string =>
      `${whole(rows)} rækker er lagt sammen til ${points === 1 ? '1 punkt' : `${whole(points)} punkter`} i celler på ca. ${metres} m, uden tab af personer${hasIds ? '; id bruges ikke, og gentagelser af dem er ikke undersøgt' : ''}`,
  },

  assignment: {
    sameMunicipality: (code: string, name: string): string =>
      `en kode og et navn, der passer sammen; ${code} er ${name}`,
    oncePerUnit: (line: number): string => `hver kommune én gang pr. enhed; den står også på linje ${line}`,
    unitOrNone: (line: number): string =>
      `enten en enhed eller ingen; linje ${line} siger noget andet om kommunen`,
  },

  services: {
    once: (line: number): string => `hvert tilbud én gang; det står også på linje ${line}`,
    strangers: (types: readonly string[]): string =>
      `typer, som kataloget ikke har, og som beholdes som skrevet: ${types.join(', ')}`,
    name: 'et navn; cellen er tom',
    type: 'en type; cellen er tom',
    municipalityOnce: 'hver kommune én gang i rækken',
    place: `både ${DEGREES}`,
    oneOf: (values: readonly string[]): string => `en af ${values.join(', ')}`,
  },
};

export type TableTexts = typeof danishTableTexts;
