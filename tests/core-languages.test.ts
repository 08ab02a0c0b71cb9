import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { danishCompareTexts } from '../scripts/cli/compare-texts-da.ts';
import { englishCompareTexts } from '../scripts/cli/compare-texts-en.ts';
import { compareTexts, texts, travelTexts } from '../scripts/cli/texts.ts';
import { danishTexts } from '../scripts/cli/texts-da.ts';
import { englishTexts } from '../scripts/cli/texts-en.ts';
import { danishTravelTexts } from '../scripts/cli/travel-texts-da.ts';
import { englishTravelTexts } from '../scripts/cli/travel-texts-en.ts';
import { PROJECT_ROOT } from '../scripts/geodata/build-geodata.ts';
import { engineMessages } from '../src/coverage/engine-messages.ts';
import { addCoverageEnglish } from '../src/coverage/english.ts';
import { danishMessages } from '../src/coverage/messages-da.ts';
import { englishMessages } from '../src/coverage/messages-en.ts';
import { builtTexts } from '../src/domain/built-texts.ts';
import { speak } from '../src/domain/language.ts';
import { englishBuiltTexts } from '../src/geodata/built-texts-en.ts';
import { addGeodataEnglish } from '../src/geodata/english.ts';
import { fileTexts } from '../src/geodata/file-texts.ts';
import { danishFileTexts } from '../src/geodata/file-texts-da.ts';
import { englishFileTexts } from '../src/geodata/file-texts-en.ts';
import { comparisonTexts } from '../src/plan/compare/comparison-texts.ts';
import { danishComparisonTexts } from '../src/plan/compare/comparison-texts-da.ts';
import { englishComparisonTexts } from '../src/plan/compare/comparison-texts-en.ts';
import { mergeTexts } from '../src/plan/compare/merge-texts.ts';
import { danishMergeTexts } from '../src/plan/compare/merge-texts-da.ts';
import { englishMergeTexts } from '../src/plan/compare/merge-texts-en.ts';
import { editSentences } from '../src/plan/edit/edit-sentences.ts';
import { danishSentences } from '../src/plan/edit/sentences-da.ts';
import { englishSentences } from '../src/plan/edit/sentences-en.ts';
import { addPlanEnglish } from '../src/plan/english.ts';
import { exchangeTexts } from '../src/plan/exchange/exchange-texts.ts';
import { danishExchangeTexts } from '../src/plan/exchange/exchange-texts-da.ts';
import { englishExchangeTexts } from '../src/plan/exchange/exchange-texts-en.ts';
import { targetGroupImportTexts } from '../src/plan/exchange/target-group-import-texts.ts';
import { danishTargetGroupImportTexts } from '../src/plan/exchange/target-group-import-texts-da.ts';
import { englishTargetGroupImportTexts } from '../src/plan/exchange/target-group-import-texts-en.ts';
import { linkTexts } from '../src/plan/link-texts.ts';
import { danishLinkTexts } from '../src/plan/link-texts-da.ts';
import { englishLinkTexts } from '../src/plan/link-texts-en.ts';
import { problemTexts } from '../src/plan/problem-texts.ts';
import { danishProblemTexts } from '../src/plan/problem-texts-da.ts';
import { englishProblemTexts } from '../src/plan/problem-texts-en.ts';
import { sheetTexts } from '../src/plan/sheets/sheet-texts.ts';
import { danishSheetTexts } from '../src/plan/sheets/sheet-texts-da.ts';
import { englishSheetTexts } from '../src/plan/sheets/sheet-texts-en.ts';
import { tableTexts } from '../src/plan/table-texts.ts';
import { danishTableTexts } from '../src/plan/table-texts-da.ts';
import { englishTableTexts } from '../src/plan/table-texts-en.ts';
import { danishIn } from './fixtures/danish-words.ts';

const TABLES: readonly (readonly [name: string, danish: object, english: object])[] = [
  ['the command line', danishTexts, englishTexts],
  ['diff and merge', danishCompareTexts, englishCompareTexts],
  ['travel', danishTravelTexts, englishTravelTexts],
  ['the engine', danishMessages, englishMessages],
  ['built data', danishFileTexts, englishFileTexts],
  ['comparison', danishComparisonTexts, englishComparisonTexts],
  ['merging', danishMergeTexts, englishMergeTexts],
  ['edits', danishSentences, englishSentences],
  ['exchange', danishExchangeTexts, englishExchangeTexts],
  ['target group', danishTargetGroupImportTexts, englishTargetGroupImportTexts],
  ['plans', danishProblemTexts, englishProblemTexts],
  ['links', danishLinkTexts, englishLinkTexts],
  ['sheets', danishSheetTexts, englishSheetTexts],
  ['tables', danishTableTexts, englishTableTexts],
];
const FOLDERS = ['src/domain', 'src/coverage', 'src/geodata', 'src/plan', 'scripts/cli'];

/** Source files of the core and the command line, without tests. */
const sources = FOLDERS.flatMap((folder) =>
  readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name)),
);
const read = (file: string): string => readFileSync(join(PROJECT_ROOT, file), 'utf8');

/** Every leaf of a table, by its path. */
function leavesOf(table: object, path = ''): readonly (readonly [path: string, leaf: unknown])[] {
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? leavesOf(value, `${path}${key}.`)
      : [[`${path}${key}`, value] as const],
  );
}

/** The strings of a file's code: what stands in quotation marks or backticks, less what is computed in them. */
function stringsIn(code: string): readonly string[] {
  const bare = code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^import .*$/gm, '')
    .replace(/^\s*\/\/.*$/gm, '');
  return [...bare.matchAll(/'(?:[^'\\\n]|\\.)*'(?!:)|`(?:[^`\\]|\\.)*`/g)].map(([text]) =>
    text.replace(/\$\{[^}]*\}/g, ' '),
  );
}

describe.each(TABLES)('the texts of %s', (_, danish, english) => {
  it('are the same in both languages, one by one', () => {
    const kinds = (table: object) => leavesOf(table).map(([path, leaf]) => `${path}: ${typeof leaf}`);
    expect(kinds(english).toSorted()).toEqual(kinds(danish).toSorted());
  });

  it('are never empty', () => {
    const empty = [...leavesOf(danish), ...leavesOf(english)].filter(([, leaf]) => leaf === '');
    expect(empty).toEqual([]);
  });
});

describe('the strings of the tables', () => {
  const code = sources
    .filter((file) => !/-(da|en)\.ts$/.test(file))
    .map(read)
    .join('\n');

  it.each(TABLES)('are all used: %s', (_, danish) => {
    // Records by a value of the data (a status, a rule, a kind) are looked up, not named.
    const looked = new Set([
      'status',
      'quality',
      'boundaries',
      'ruleStatus',
      'ruleLevel',
      'standing',
      'travelTo',
      'sources',
      'figure',
      'json',
      'encoding',
      'delimiter',
    ]);
    const unused = leavesOf(danish).filter(([path]) => {
      const [first = '', ...rest] = path.split('.');
      const last = rest.at(-1) ?? first;
      if (rest.length > 0 && looked.has(first)) return false;
      return !new RegExp(`(\\.|\\{ |, )${last}\\b`).test(code);
    });
    expect(unused.map(([path]) => path)).toEqual([]);
  });
});

describe('the texts in use', () => {
  it('are Danish until English is spoken, and then the area’s own', () => {
    addCoverageEnglish();
    addPlanEnglish();
    addGeodataEnglish();
    const areas = [
      [texts, danishTexts, englishTexts],
      [compareTexts, danishCompareTexts, englishCompareTexts],
      [travelTexts, danishTravelTexts, englishTravelTexts],
      [engineMessages, danishMessages, englishMessages],
      [fileTexts, danishFileTexts, englishFileTexts],
      [comparisonTexts, danishComparisonTexts, englishComparisonTexts],
      [mergeTexts, danishMergeTexts, englishMergeTexts],
      [editSentences, danishSentences, englishSentences],
      [exchangeTexts, danishExchangeTexts, englishExchangeTexts],
      [targetGroupImportTexts, danishTargetGroupImportTexts, englishTargetGroupImportTexts],
      [linkTexts, danishLinkTexts, englishLinkTexts],
      [problemTexts, danishProblemTexts, englishProblemTexts],
      [sheetTexts, danishSheetTexts, englishSheetTexts],
      [tableTexts, danishTableTexts, englishTableTexts],
    ] as const;
    for (const [inUse, danish] of areas) expect(inUse()).toBe(danish);
    speak('en');
    for (const [inUse, , english] of areas) expect(inUse()).toBe(english);
    expect(builtTexts()).toBe(englishBuiltTexts);
    speak('da');
  });
});

describe('English text', () => {
  it('imports nothing of the program, so that it can be loaded before all else', () => {
    for (const file of sources.filter((name) => name.endsWith('-en.ts') && name.startsWith('src/'))) {
      const imported = [...read(file).matchAll(/^(?:import|\}) (?!type).*from '([^']+)';$/gm)].map(
        ([, from]) => from,
      );
      expect(imported.filter((from) => !/-en\.ts$/.test(from ?? ''))).toEqual([]);
    }
  });

  it.each(sources.filter((file) => file.endsWith('-en.ts')))('has no Danish words: %s', (file) => {
    const isDictionary = /(built|data-set|service-kind|example-plan)-texts-en/.test(file);
    const own = isDictionary ? englishOf(read(file)) : stringsIn(read(file));
    expect(own.flatMap((text) => danishIn(text))).toEqual([]);
    expect(own.length).toBeGreaterThan(0);
  });

  it('finds Danish words where there are some', () => {
    expect(danishIn('3 kommuner er ikke dækket')).toHaveLength(4);
    expect(danishIn('Rådet for Socialt Udsatte, note 1')).toEqual([]);
  });
});

/** The values of a dictionary from Danish. */
function englishOf(code: string): readonly string[] {
  return [...code.matchAll(/(?::|',)\s+'((?:[^'\\\n]|\\.)*)'/g)].map(([, text = '']) => text);
}

describe('Danish text', () => {
  it('stands in the tables, and nowhere else in what is said', () => {
    // Words that are read in tables, names of files and columns, and words that are kept in plans and data.
    const allowed =
      /result-texts-da|link-(dictionary|codes)|service-(words|columns)|table-columns|target-group-table|travel-matrix-table|demand-rows|read-assignment|assignment-table|feature-properties|new-ids|parallel-offers|read-services-table|read-table-cells|read-coordinates|view-url|danish-text|domain\/(service|failure)|(outreach-matrix|agreement-parties|spread|sizing\/assumptions)/;
    const told = sources
      .filter((file) => !/-(da|en)\.ts$/.test(file) && !allowed.test(file))
      .flatMap((file) =>
        stringsIn(read(file)).flatMap((text) => danishIn(text).map((word) => `${file}: ${word}`)),
      );
    expect(told).toEqual([]);
  });
});
