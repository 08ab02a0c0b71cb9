import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTestMunicipalities } from '../../tests/fixtures/municipalities.ts';
import type { Problem } from '../domain/failure.ts';
import { readTargetGroupTable } from './target-group-table.ts';

const municipalities = readTestMunicipalities();

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

const read = (table: string | Uint8Array) =>
  readTargetGroupTable(typeof table === 'string' ? utf8(table) : table, { file: 'tal.csv', municipalities });

function problemsOf(table: string | Uint8Array): readonly Problem[] {
  const outcome = read(table);
  return outcome.ok ? [] : outcome.problems;
}

function rowsOf(table: string | Uint8Array) {
  const outcome = read(table);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value.map(({ code, people }) => [code, people]);
}

function notesOf(table: string | Uint8Array): string {
  const outcome = read(table);
  return outcome.ok ? outcome.warnings.join('\n') : '';
}

const EXPECTED = [
  ['0101', 12.5],
  ['0665', 40],
];

describe('a table of the target group', () => {
  it.each([
    ['semicolon and comma', 'kommunekode;antal\n0101;12,5\n0665;40\n'],
    ['semicolon and point', 'kommunekode;antal\r\n0101;12.5\r\n0665;40\r\n'],
    ['comma and point', 'kommunekode,antal\n0101,12.5\n0665,40'],
    ['comma and quoted decimal comma', 'kommunekode,antal\n"0101","12,5"\n0665,40'],
    ['tabs', 'kommunekode\tantal\n0101\t12,5\n0665\t40'],
    ['English headers, in another order', 'Count;Municipality code\n12,5;0101\n40;0665'],
    ['odd spelling of headers', '  KOMMUNE_KODE ; Antal \n0101;12,5\n0665;40'],
    ['other columns', 'navn;kommunekode;x;antal\nKøbenhavn;0101;;12,5\n"Lem;vig";0665;;40'],
    ['blank lines and empty cells at the end', 'kommunekode;antal\n\n0101;12,5;;\n;\n0665;40\n\n'],
    ['three-digit codes', 'kommunekode;antal\n101;12,5\n665;40'],
  ])('is read with %s', (_name, table) => {
    expect(rowsOf(table)).toEqual(EXPECTED);
  });

  it('says how it was read', () => {
    expect(notesOf('kommunekode;antal\n0101;1')).toContain('UTF-8 med semikolon');
    expect(notesOf('\ufeffkommunekode,antal\n0101,1')).toContain('UTF-8 med byte-order mark med komma');
    const table = 'kommunekode;antal;kilde;år\n101;1;Kortlægning i Tønder;2026\n';
    expect(notesOf(windows1252(table))).toContain('Windows-1252');
    expect(notesOf(windows1252(table))).toContain('1 kommunekode med tre cifre er læst med nul foran');
    expect(notesOf('kommunekode;antal;bem\n0101;1;x')).toContain('"bem"');
  });

  it('reads source and year, in whatever encoding', () => {
    const table = 'kommunekode;antal;kilde;år\n0550;1;Kortlægning i Tønder;2026\n0101;2;;\n';
    for (const bytes of [utf8(table), utf8(`\ufeff${table}`), windows1252(table)]) {
      const outcome = read(bytes);
      expect(outcome.ok && outcome.value).toEqual([
        { code: '0550', people: 1, source: 'Kortlægning i Tønder', year: 2026 },
        { code: '0101', people: 2, source: null, year: null },
      ]);
    }
  });

  it.each([
    ['0999;5', 'linje 2, kommunekode', '98 kommunekoder'],
    ['0411;5', 'linje 2, kommunekode', 'Christiansø'],
    ['411;5', 'linje 2, kommunekode', 'Christiansø'],
    ['I alt;5', 'linje 2, kommunekode', 'summer'],
    ['Hele landet;5', 'linje 2, kommunekode', 'summer'],
    ['København;5', 'linje 2, kommunekode', '"0101"'],
    [';5', 'linje 2, kommunekode', 'tom'],
    ['0101;', 'linje 2, antal', 'tom'],
    ['0101', 'linje 2, antal', 'tom'],
    ['0101;fem', 'linje 2, antal', 'som tal'],
    ['0101;NaN', 'linje 2, antal', 'som tal'],
    ['0101;1e3', 'linje 2, antal', 'som tal'],
    ['0101;Infinity', 'linje 2, antal', 'som tal'],
    ['0101;-5', 'linje 2, antal', 'mindst 0'],
    ['0101;\u22125', 'linje 2, antal', 'mindst 0'],
    ['0101;1.234', 'linje 2, antal', 'tusindtal'],
    ['0101;1.234,5', 'linje 2, antal', 'som tal'],
    ['0101;1 234', 'linje 2, antal', 'tusindtal'],
    ['0101;99999999', 'linje 2, antal', 'højst'],
    ['0101;5;6', 'linje 2', 'højst 2 værdier'],
    ['"0101;5', 'linje 2', 'anførselstegn'],
    ['"0101"x;5', 'linje 2', 'anførselstegn'],
    ['0101;5\n0665;6\n0101;7', 'linje 4, kommunekode', 'linje 2'],
  ])('refuses the row %j', (row, path, reason) => {
    const [problem] = problemsOf(`kommunekode;antal\n${row}\n`);
    expect(problem).toMatchObject({ file: 'tal.csv', path });
    expect(problem?.expected).toContain(reason);
  });

  it('takes 0,125 and 0.125 as decimals: no number is grouped as 0.125', () => {
    expect(rowsOf('kommunekode;antal\n0101;0,125\n0665;0.125')).toEqual([
      ['0101', 0.125],
      ['0665', 0.125],
    ]);
  });

  it('lists every row that is not understood, with its line in the file', () => {
    const table = 'kommunekode;antal\n0101;1\n\n9999;2\n"06\n65";3\n0751;x\nI alt;6\n';
    expect(problemsOf(table).map((problem) => problem.path)).toEqual([
      'linje 4, kommunekode',
      'linje 5, kommunekode',
      'linje 7, antal',
      'linje 8, kommunekode',
    ]);
    const many = `kommunekode;antal\n${'9999;1\n'.repeat(150)}`;
    expect(problemsOf(many)).toHaveLength(150);
  });

  it.each([
    ['', 'en tom fil'],
    ['\n\n', 'en tom fil'],
    ['kommunekode;antal\n', 'ingen rækker'],
    [Uint8Array.from([0xff, 0xfe, 0x61, 0]), 'UTF-16'],
    [Uint8Array.from([0x50, 0x4b, 3, 4, 0]), 'et regneark'],
    [Uint8Array.from([0x61, 0, 0x62]), 'nul-byte'],
  ])('refuses the file %j', (table, found) => {
    expect(problemsOf(table).map((problem) => problem.found)).toEqual([found]);
  });

  it('refuses a file without the columns, or with one twice', () => {
    const missing = problemsOf('kommune navn;tal\nKøbenhavn;5');
    expect(missing.map((problem) => problem.expected).join()).toMatch(/"kommunekode".*"antal"/);
    expect(problemsOf('kommunekode;antal;personer\n0101;1;2')).toHaveLength(1);
  });

  it('is answered whatever the bytes are, never thrown at', () => {
    const scraps = fc.constantFrom(
      'kommunekode',
      'antal',
      ';',
      ',',
      '\t',
      '\n',
      '\r\n',
      '"',
      '0101',
      '101',
      '5',
      '1.234',
      'æ',
      '\u0000',
    );
    const table = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(scraps, { maxLength: 40 }).map((parts) => utf8(parts.join(''))),
      fc.array(scraps, { maxLength: 40 }).map((parts) => utf8(`kommunekode;antal\n${parts.join('')}`)),
    );
    fc.assert(
      fc.property(table, (bytes) => {
        const outcome = read(bytes);
        expect(outcome.ok ? outcome.value.length : outcome.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
