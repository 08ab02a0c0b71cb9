import type { CoverageResult } from '../../domain/result.ts';
import { editEffectWords as words } from '../../i18n/edit-effect.ts';
import { verdictWords } from '../../i18n/verdict.ts';
import { coverageFigures } from '../../plan/coverage-figures.ts';

/** More units than these are too many to be heard. */
const MOST_UNITS = 2;

/**
 * What a change did to the figures, in sentences: the verdict if the number of gaps is another, each rule that is
 * now in another state, and the people of the units that changed. Empty where all is as it was.
 */
export function describeEffect(
  before: CoverageResult,
  after: CoverageResult,
  nameOf: (id: string) => string,
): string {
  return [...verdictPart(before, after), ...unitPart(before, after, nameOf), ...rulePart(before, after)].join(
    ' ',
  );
}

function verdictPart(before: CoverageResult, after: CoverageResult): readonly string[] {
  const [old, now] = [before.summary, after.summary];
  if (old.uncovered === now.uncovered && old.partly === now.partly) return [];
  return [`${verdictWords.verdict(coverageFigures(after))}.`];
}

function rulePart(before: CoverageResult, after: CoverageResult): readonly string[] {
  return after.rules.flatMap(({ id, status }) => {
    const old = before.rules.find((rule) => rule.id === id)?.status;
    return old === undefined || old === status ? [] : [words.rule(id, status)];
  });
}

function unitPart(
  before: CoverageResult,
  after: CoverageResult,
  nameOf: (id: string) => string,
): readonly string[] {
  const changed = after.serviceAreas.flatMap(({ id, targetGroup }) => {
    const old = before.serviceAreas.find((area) => area.id === id)?.targetGroup ?? 0;
    const [from, to] = [Math.round(old), Math.round(targetGroup)];
    return from === to ? [] : [words.people(nameOf(id), to, to - from)];
  });
  return changed.length > MOST_UNITS ? [] : changed;
}
