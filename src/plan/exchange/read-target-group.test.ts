import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTestMunicipalities } from '../../../tests/fixtures/municipalities.ts';
import { readTargetGroup, type TargetGroupPreview } from './read-target-group.ts';

const municipalities = readTestMunicipalities();
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function preview(bytes: Uint8Array, sheet: string | null = null): Promise<TargetGroupPreview> {
  const outcome = await readTargetGroup({ bytes, file: 'tal.xlsx', sheet }, municipalities);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const rowsOf = ({ rows }: TargetGroupPreview) => rows.map(({ code, people }) => [code, people]);

/** A workbook as small as can be, every cell a text or a number in itself. */
function workbook(sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>): Uint8Array {
  const names = Object.keys(sheets);
  const cell = (value: string | number): string =>
    typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${names
        .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
        .map(
          (_, index) =>
            `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
        )
        .join('')}</Relationships>`,
    ),
  };
  for (const [index, name] of names.entries()) {
    const rows = (sheets[name] ?? []).map(
      (row, at) =>
        `<row r="${at + 1}">${row
          .map((value, column) =>
            cell(value).replace('<c', `<c r="${String.fromCharCode(65 + column)}${at + 1}"`),
          )
          .join('')}</row>`,
    );
    files[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    );
  }
  return zipSync(files);
}

/** As such tables are: a front page, a long header, sums, notes for numbers. */
const REALISTIC = workbook({
  Forside: [['Udsatte borgere'], ['Udarbejdet af kommunen']],
  Tal: [
    ['Kommunekode', 'Kommune', 'Antal udsatte borgere', 'År'],
    [101, 'København', 2100, 2026],
    ['0751', 'Aarhus', 640, 2026],
    ['0665', 'Lemvig', 'færre end 5', 2026],
    ['0825', 'Læsø', -3, 2026],
    ['0461', 'Odense', '1.234', 2026],
    ['0851', 'Aalborg', 410.5, 2026],
    ['0751', 'Aarhus', 641, 2026],
    ['0411', 'Christiansø', 2, 2026],
    ['0563', 'Fanø', 7, 2026],
    ['I alt', '', 3160, 2026],
  ],
});

describe('a table with ten kinds of mistakes', () => {
  it('gives ten clear lines and uses what is right', async () => {
    const read = await preview(REALISTIC);
    expect(read.lines.map(({ place, found, expected, effect }) => [place, found, expected, effect])).toEqual([
      [
        'arket »Forside«',
        'arket »Forside«',
        'et ark med kolonnerne kommunekode og antal',
        'tallene er læst fra arket »Tal«',
      ],
      ['linje 1', '"Antal udsatte borgere"', 'kolonnen "antal"', 'kolonnen læses som "antal"'],
      ['linje 4, antal', '"færre end 5"', 'et antal som tal, fx 12 eller 12,5', 'linjen bruges ikke'],
      ['linje 5, antal', '"-3"', 'et antal på mindst 0', 'linjen bruges ikke'],
      [
        'linje 6, antal',
        '"1.234"',
        'et antal uden tusindtalsskilletegn (1.234 kan læses på to måder: skriv 1234)',
        'linjen bruges ikke',
      ],
      ['linje 7, antal', '"410.5"', 'et helt antal borgere', 'tallet bruges som 410,5'],
      [
        'linje 8, kommunekode',
        '"0751"',
        'hver kommune én gang; den står også på linje 3',
        'ingen af linjerne om kommunen bruges',
      ],
      [
        'linje 9, kommunekode',
        '"0411"',
        'en af de 98 kommuner; 0411 er Christiansø, som ligger uden for dem',
        'linjen bruges ikke',
      ],
      [
        'linje 11, kommunekode',
        '"I alt"',
        'en kommune; rækker med summer skal slettes',
        'linjen bruges ikke',
      ],
      [
        '',
        'ingen række for Frederiksberg, Ballerup, Brøndby, Dragør og Gentofte og 90 andre'.replace(
          'Dragør og Gentofte',
          'Dragør, Gentofte',
        ),
        'en række for hver af de 98 kommuner',
        'estimatet beholdes der',
      ],
    ]);
    expect(rowsOf(read)).toEqual([
      ['0101', 2100],
      ['0851', 410.5],
      ['0563', 7],
    ]);
    expect(read.recognised).toEqual([
      'læst som regneark, arket »Tal«',
      'kolonner, der ikke bruges: "Kommune"',
      '1 kommunekode med tre cifre er læst med nul foran, fx 101 som 0101',
    ]);
    expect(read).toMatchObject({ sheets: ['Forside', 'Tal'], sheet: 'Tal' });
  });

  it('is refused when a sheet without the columns is asked for', async () => {
    const outcome = await readTargetGroup({ bytes: REALISTIC, file: 'x', sheet: 'Forside' }, municipalities);
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ expected: expect.stringContaining('"kommunekode"') }],
    });
  });
});

describe('a text file', () => {
  it('may have a title above the columns, and each delimiter', async () => {
    for (const delimiter of [';', ',', '\t']) {
      const table = [
        'Tabel 1. Målgruppen',
        ['kommunekode', 'antal', 'kilde', 'år'].join(delimiter),
        ['0101', '12', 'VIVE', '2026'].join(delimiter),
      ].join('\n');
      const read = await preview(utf8(table));
      expect(read.rows).toEqual([{ code: '0101', people: 12, source: 'VIVE', year: 2026 }]);
      expect(read.lines[0]).toMatchObject({ place: 'linje 1', effect: expect.stringContaining('linje 2') });
      expect(read.sheets).toEqual([]);
    }
  });

  it.each([
    ['', 'kommunekode'],
    ['navn;antal\nKøbenhavn;5', 'kommunekode'],
    ['kommunekode;antal', 'mindst én række'],
    ['kommunekode;antal\n0101;fem', 'som tal'],
    ['\u0000', 'tekstfil'],
  ])('that is no such table is refused: %j', async (text, expected) => {
    const outcome = await readTargetGroup({ bytes: utf8(text), file: 'x', sheet: null }, municipalities);
    expect(outcome.ok ? '' : outcome.problems.map((problem) => problem.expected).join()).toContain(expected);
  });
});
