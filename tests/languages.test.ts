import { basename, dirname } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { en } from '../src/i18n/en.ts';
import { readProgram, soundsDanish, textsOf } from './fixtures/source-texts.ts';
import { unusedLeaves, usedProperties } from './fixtures/used-properties.ts';

const program = readProgram();
const checker = program.getTypeChecker();
const isDeclared = (file: ts.SourceFile): boolean => !file.isDeclarationFile && /\/src\//.test(file.fileName);
const files = program.getSourceFiles().filter(isDeclared);
const folder = (file: ts.SourceFile): string => /\/src\/(\w+)\//.exec(file.fileName)?.[1] ?? '';
const tablesIn = (language: 'da' | 'en'): readonly ts.SourceFile[] =>
  files.filter((file) => new RegExp(`/src/i18n/${language}-[\\w-]+\\.ts$`).test(file.fileName));

/** The Danish tables by area, as the program has them. */
const danish: Readonly<Record<string, unknown>> = Object.fromEntries(
  await Promise.all(
    tablesIn('da').map(async (file): Promise<[string, unknown]> => {
      const area = camel(basename(file.fileName, '.ts').slice(3));
      const module: Record<string, unknown> = await import(file.fileName);
      return [area, module[`da${area.charAt(0).toUpperCase()}${area.slice(1)}`]];
    }),
  ),
);

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What is not alike in two tables: keys, kinds of value, and how many things a function is told. */
function differences(one: unknown, other: unknown, path: string): readonly string[] {
  if (typeof one === 'function' && typeof other === 'function') {
    // What an English sentence does not need it may leave out.
    return other.length <= one.length ? [] : [`${path}: takes ${other.length}, expected ${one.length}`];
  }
  if (isObject(one) && isObject(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].flatMap((key) => differences(one[key], other[key], `${path}.${key}`));
  }
  if (typeof one !== typeof other) return [`${path}: is ${typeof other}, expected ${typeof one}`];
  return other === '' && one !== '' ? [`${path}: is empty`] : [];
}

describe('the texts in two languages', () => {
  it('have an English table for each Danish one, alike in every part', () => {
    expect(Object.keys(danish).length).toBeGreaterThan(25);
    expect(differences(danish, en, 'en')).toEqual([]);
  });

  it('finds what is missing, empty, of another kind or told too little', () => {
    const one = { a: 'x', b: { c: 'y' }, d: (): string => '', e: ['1', '2'] };
    const other = { a: '', b: {}, d: (name: string): string => name, e: ['1'] };
    expect(differences(one, other, 'en')).toEqual([
      'en.a: is empty',
      'en.b.c: is undefined, expected string',
      'en.d: takes 1, expected 0',
      'en.e.1: is undefined, expected string',
    ]);
  });

  it('are all used', () => {
    // Danish tables may make use of each other; that English ones do, and that all are asked for by area, is no use.
    const readers = files.filter(
      (file) =>
        /\/src\/i18n\/da-/.test(file.fileName) || (folder(file) !== 'i18n' && file.text.includes('/i18n/')),
    );
    const used = usedProperties(program, readers);
    const unused = tablesIn('da').flatMap((file) => {
      const area = camel(basename(file.fileName, '.ts').slice(3));
      const module = checker.getSymbolAtLocation(file);
      const table = module && checker.getExportsOfModule(module).find(({ name }) => /^da[A-Z]/.test(name));
      if (!table) throw new Error(`languages: ${file.fileName} has no table`);
      return unusedLeaves(checker, checker.getTypeOfSymbolAtLocation(table, file), area, used);
    });
    expect(unused).toEqual([]);
  });
});

/** Names and terms that stay Danish in an English sentence. */
const DANISH_TERMS =
  /Dækning|Dansk|Gadens Huse?|sundhedsråd|værdighedsreform(en)?|handlekommune|Rådet for Socialt Udsatte|Input til værdighedsreformen|kommunekode(;enhed)?|, sted \(|minutter and km|lon;lat;antal|x;y;antal|København|Tilnærmede kommunegrænser \(ikke officielle\)|cellen er tom|på pause|ophørt|eksisterende|planlagt|delvist|ukendt|foreslået/g;

describe('the English tables', () => {
  it('hold no Danish but names and terms', () => {
    const found = tablesIn('en').flatMap((file) =>
      textsOf(file)
        .map(({ text, line }) => ({ text: text.replace(DANISH_TERMS, ''), line }))
        .filter(({ text }) => soundsDanish(text))
        .map(({ text, line }) => `${basename(file.fileName)}:${line}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});

/** Danish that is not text: values of the data, words of the address and of files. */
const DATA_WORDS = new Set(['på pause', 'ophørt', 'å', 'æ', 'ø', 'byer-og-enheder']);

describe('the views', () => {
  const views = files.filter((file) => ['app', 'panels', 'map', 'ui'].includes(folder(file)));

  it('say nothing themselves, in no language', () => {
    const found = views.flatMap((file) =>
      textsOf(file)
        .filter(
          ({ text, isShown }) =>
            !DATA_WORDS.has(text) && (soundsDanish(text) || (isShown && /\p{L}{2}/u.test(text))),
        )
        .map(
          ({ text, line }) =>
            `${basename(dirname(file.fileName))}/${basename(file.fileName)}:${line}: ${text}`,
        ),
    );
    expect(views.length).toBeGreaterThan(200);
    expect(found).toEqual([]);
  });

  it('would be found if they did', () => {
    const source = [
      "import { x } from './og-ikke.ts';",
      'const a = `læst fra {x}`;',
      "const b = 'kommuner i planen';",
      'const c = <p title="Close">{x} Save <b>{a}</b></p>;',
      "const d = 'button small';",
    ].join('\n');
    const file = ts.createSourceFile('x.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
    const found = textsOf(file);
    expect(found.filter(({ text }) => soundsDanish(text)).map(({ line }) => line)).toEqual([2, 3]);
    expect(found.filter(({ isShown }) => isShown).map(({ text }) => text)).toEqual(['Close', 'Save']);
  });
});
