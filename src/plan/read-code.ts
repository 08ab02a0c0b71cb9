import type { Municipality } from '../domain/municipality.ts';
import { CHRISTIANSOE, type MunicipalityCode } from '../domain/municipality-code.ts';
import { problemTexts } from './problem-texts.ts';
import type { Refusal } from './read-position.ts';

/** The 98 municipalities by their codes and by their names. */
export interface CodeTable {
  readonly byCode: ReadonlyMap<string, Municipality>;
  readonly byName: ReadonlyMap<string, Municipality>;
}

export function createCodeTable(municipalities: readonly Municipality[]): CodeTable {
  return {
    byCode: new Map(municipalities.map((municipality) => [municipality.code, municipality])),
    byName: new Map(municipalities.map((municipality) => [nameKey(municipality.name), municipality])),
  };
}

function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .trim()
    .toLocaleLowerCase('da')
    .replace(/ (kommune|municipality)$/, '');
}

/** The municipality of a name, with or without "Kommune" behind it; undefined where none has it. */
export function findByName(name: string, table: CodeTable): Municipality | undefined {
  return table.byName.get(nameKey(name));
}

/** Reads a municipality code; says of anything else what was expected, and what was probably meant. */
export function readCode(value: unknown, table: CodeTable): MunicipalityCode | Refusal {
  const known = typeof value === 'string' ? table.byCode.get(value) : undefined;
  if (known) return known.code;
  if (typeof value !== 'string' && typeof value !== 'number') return { expected: problemTexts().code };
  const text = String(value).trim();
  const padded = /^\d{1,4}$/.test(text) ? text.padStart(4, '0') : text;
  if (padded === CHRISTIANSOE) {
    return { expected: problemTexts().christiansoe };
  }
  const meant = table.byCode.get(padded) ?? findByName(text, table);
  if (meant) return { expected: problemTexts().meantCode(meant.code, meant.name) };
  return { expected: problemTexts().code };
}
