import type { CoverageData } from '../../domain/coverage-data.ts';
import type { Suppression } from '../../domain/demand.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Quality, SuppressionNote } from '../../domain/provenance.ts';
import type { TargetGroupRow } from '../target-group-table.ts';
import { suppressSmallNumbers } from './suppress-small-numbers.ts';

/** What the user says of the numbers taken in. */
export type OwnQuality = Extract<Quality, 'imported' | 'official'>;

/** A user's numbers as they are let out and kept: a hidden number is not in it. */
export interface PublishedTargetGroup {
  readonly rows: readonly PublishedRow[];
  readonly quality: OwnQuality;
  /** null where nothing is hidden. */
  readonly suppression: SuppressionNote | null;
}

export interface PublishedRow {
  readonly code: MunicipalityCode;
  /** Where the number is hidden, what stands in for it. */
  readonly people: number;
  readonly suppressed: Suppression | null;
  readonly source: string | null;
  readonly year: number | null;
}

type Numbers = Pick<CoverageData, 'municipalities' | 'targetGroup'>;

/**
 * Hides what is small among a user's numbers. From here on nobody needs the rows themselves.
 * @param builtIn the data without the rows: its numbers are public
 */
export function publishTargetGroup(
  builtIn: Numbers,
  rows: readonly TargetGroupRow[],
  { threshold, quality }: { readonly threshold: number; readonly quality: OwnQuality },
): PublishedTargetGroup {
  const rowOf = new Map(rows.map((row) => [row.code, row]));
  const { cells, totalIsTrue } = suppressSmallNumbers(
    builtIn.municipalities.map(({ code }, index) => {
      const estimate = builtIn.targetGroup[index]?.people ?? 0;
      const row = rowOf.get(code);
      return { people: row?.people ?? estimate, isOwn: row !== undefined, estimate };
    }),
    threshold,
  );
  const published = builtIn.municipalities.flatMap(({ code }, index): readonly PublishedRow[] => {
    const row = rowOf.get(code);
    const cell = cells[index];
    return row && cell ? [{ code, ...cell, source: row.source, year: row.year }] : [];
  });
  const count = (kind: Suppression): number => cells.filter(({ suppressed }) => suppressed === kind).length;
  const [primary, secondary] = [count('primary'), count('secondary')];
  const suppression = primary === 0 ? null : { threshold, primary, secondary, totalIsTrue };
  return { rows: published, quality, suppression };
}
