import type { CoverageResult } from '../../domain/result.ts';
import type { EditSentences } from './sentences.ts';

/**
 * What a change did to the figures, as one sentence for the live region: which municipalities came to be
 * covered in full or no longer are, how many are left, and which rules are met or broken now.
 * null where nothing of that changed.
 */
export function describeEffect(
  before: CoverageResult,
  after: CoverageResult,
  sentences: EditSentences,
): string | null {
  const isCovered = (result: CoverageResult): ReadonlySet<string> =>
    new Set(result.municipalities.filter((one) => one.coveredShare === 1).map(({ code }) => code));
  const [old, now] = [isCovered(before), isCovered(after)];
  const statuses = new Map(before.rules.map(({ id, status }) => [id, status]));
  const turned = after.rules.filter(({ id, status }) => statuses.get(id) !== status);
  const gained = after.municipalities.filter(({ code }) => now.has(code) && !old.has(code));
  const lost = after.municipalities.filter(({ code }) => !now.has(code) && old.has(code));
  if (gained.length + lost.length + turned.length === 0) return null;
  return sentences.effect({
    gained: gained.map(({ name }) => name),
    lost: lost.map(({ name }) => name),
    missing: after.municipalities.length - now.size,
    rules: turned.map(({ id, status }) => ({ id, status })),
  });
}
