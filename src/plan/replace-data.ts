import { inWords } from '../domain/built-texts.ts';
import type { CoverageData } from '../domain/coverage-data.ts';
import type { TargetGroupNumber } from '../domain/demand.ts';
import { type TargetGroupProvenance, weakestQuality } from '../domain/provenance.ts';
import { problemTexts } from './problem-texts.ts';
import type { TargetGroupRow } from './target-group-table.ts';

/**
 * The same data with the people of some municipalities replaced; the others keep theirs, and all keep
 * their demand points.
 */
export function replaceTargetGroup(data: CoverageData, rows: readonly TargetGroupRow[]): CoverageData {
  const rowOf = new Map(rows.map((row) => [row.code, row]));
  const targetGroup = data.municipalities.map(({ code }, index): TargetGroupNumber => {
    const row = rowOf.get(code);
    if (!row) return numberAt(data, index);
    return {
      people: row.people,
      quality: 'imported',
      source: row.source ?? problemTexts().noSource,
      year: row.year,
    };
  });
  return { ...data, targetGroup, targetGroupProvenance: describeSources(data, targetGroup) };
}

function numberAt(data: CoverageData, index: number): TargetGroupNumber {
  const number = data.targetGroup[index];
  if (!number) throw new RangeError(`replaceTargetGroup: no number for municipality ${index}`);
  return number;
}

/** One line for all the sources in use, each with its year and how many municipalities it stands for. */
export function describeSources(
  data: CoverageData,
  numbers: readonly TargetGroupNumber[],
): TargetGroupProvenance {
  const { source: builtIn, year: builtInYear } = data.targetGroupProvenance;
  const counts = new Map<string, number>();
  for (const [index, number] of numbers.entries()) {
    const { source, year } = number;
    const isImported = number !== data.targetGroup[index];
    const dated = isImported ? year : builtInYear;
    const text = `${isImported ? source : inWords(builtIn)}${dated === null ? '' : `, ${dated}`}`;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [onlyYear = null, ...otherYears] = new Set(numbers.map((number) => number.year));
  return {
    source: [...counts]
      .map(([text, count]) => problemTexts().sourceOf(text, count, numbers.length))
      .join('; '),
    year: otherYears.length === 0 ? onlyYear : null,
    quality: weakestQuality(numbers.map((number) => number.quality)),
  };
}
