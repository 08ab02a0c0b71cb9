import type { CoverageData } from '../../domain/coverage-data.ts';
import type { TargetGroupNumber } from '../../domain/demand.ts';
import { problemTexts } from '../problem-texts.ts';
import { describeSources } from '../replace-data.ts';
import type { PublishedTargetGroup } from './publish-target-group.ts';

/** The data with a user's numbers in the place of the estimate, where there are any; the points stay. */
export function applyTargetGroup(builtIn: CoverageData, published: PublishedTargetGroup): CoverageData {
  const rowOf = new Map(published.rows.map((row) => [row.code, row]));
  const targetGroup = builtIn.municipalities.map(({ code }, index): TargetGroupNumber => {
    const own = builtIn.targetGroup[index];
    if (!own) throw new RangeError(`applyTargetGroup: no number for municipality ${index}`);
    const row = rowOf.get(code);
    if (!row) return own;
    const { people, suppressed, source, year } = row;
    const number = { people, quality: published.quality, source: source ?? problemTexts().noSource, year };
    return suppressed ? { ...number, suppressed } : number;
  });
  const provenance = describeSources(builtIn, targetGroup);
  return {
    ...builtIn,
    targetGroup,
    targetGroupProvenance: published.suppression
      ? { ...provenance, suppression: published.suppression }
      : provenance,
  };
}
