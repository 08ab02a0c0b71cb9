import type { MunicipalityCode } from '../../domain/municipality-code.ts';

/** The rows that are marked, and the one that was marked or unmarked last. */
export interface RowMarking {
  readonly codes: ReadonlySet<MunicipalityCode>;
  readonly last: MunicipalityCode | null;
}

export const NOTHING_MARKED: RowMarking = { codes: new Set(), last: null };

/**
 * Marks a row or takes its mark away; with `range` all between it and the last one too, in the order shown.
 * @param shown the rows as they stand, top first
 */
export function toggleRow(
  marking: RowMarking,
  code: MunicipalityCode,
  shown: readonly MunicipalityCode[],
  range: boolean,
): RowMarking {
  const mark = !marking.codes.has(code);
  const [from, to] = [marking.last === null ? -1 : shown.indexOf(marking.last), shown.indexOf(code)];
  const changed =
    range && from >= 0 && to >= 0 ? shown.slice(Math.min(from, to), Math.max(from, to) + 1) : [code];
  return { codes: withRows(marking.codes, changed, mark), last: code };
}

/** Marks all rows shown, or takes all their marks away when all have one; rows not shown stay as they are. */
export function toggleAll(marking: RowMarking, shown: readonly MunicipalityCode[]): RowMarking {
  const mark = !shown.every((code) => marking.codes.has(code));
  return { codes: withRows(marking.codes, shown, mark), last: null };
}

function withRows(
  codes: ReadonlySet<MunicipalityCode>,
  changed: readonly MunicipalityCode[],
  mark: boolean,
): ReadonlySet<MunicipalityCode> {
  const next = new Set(codes);
  for (const code of changed) {
    if (mark) next.add(code);
    else next.delete(code);
  }
  return next;
}
