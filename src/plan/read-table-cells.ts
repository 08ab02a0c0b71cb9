import { CHRISTIANSOE, type MunicipalityCode } from '../domain/municipality-code.ts';
import { type CodeTable, readCode } from './read-code.ts';
import { isRefusal, type Refusal } from './read-position.ts';
import { tableTexts } from './table-texts.ts';

/** A municipality code in a table, where a spreadsheet may have taken the first zero. */
export interface CellCode {
  readonly code: MunicipalityCode;
  readonly padded: boolean;
}

const TOTAL = /^(i alt|ialt|total|sum|hele landet|danmark|alle|denmark|all|whole country)\b/i;

export function readCodeCell(text: string, table: CodeTable): CellCode | Refusal {
  if (text === '') return { expected: tableTexts().emptyCode };
  if (TOTAL.test(text)) return { expected: tableTexts().totalRow };
  const padded = /^\d{3}$/.test(text);
  const code = padded ? `0${text}` : text;
  if (code === CHRISTIANSOE) {
    return { expected: tableTexts().christiansoe };
  }
  const read = readCode(code, table);
  return isRefusal(read) ? read : { code: read, padded };
}

/** A decimal number with comma or point, without thousands separators, not negative. */
export function readAmountCell(text: string): number | Refusal {
  if (text === '') return { expected: tableTexts().emptyAmount };
  if (/^[-\u2212]\s*\d/.test(text)) return { expected: tableTexts().notNegative };
  if (/^[1-9]\d{0,2}([.,]\d{3})+$/.test(text) || /^\d{1,3}([ \u00a0\u202f']\d{3})+([.,]\d+)?$/.test(text)) {
    return { expected: tableTexts().noThousands };
  }
  const value = readDecimal(text);
  if (value === null) return { expected: tableTexts().amount };
  return value <= MOST_PEOPLE ? value : { expected: tableTexts().atMostPeople(MOST_PEOPLE) };
}

const MOST_PEOPLE = 10_000_000;

/** Digits with at most one decimal comma or point; null for anything else. */
export function readDecimal(text: string): number | null {
  return /^[-\u2212]?\d{1,15}([.,]\d{1,15})?$/.test(text)
    ? Number(text.replace(',', '.').replace('\u2212', '-'))
    : null;
}
