import type { TravelFigures } from '../../src/domain/result.ts';
import type {
  ComparedPlan,
  PlanDifference,
  PlanFigures,
  UnitSide,
} from '../../src/plan/compare/plan-difference.ts';
import { coverageFigures } from '../../src/plan/coverage-figures.ts';
import { withoutControls } from '../../src/plan/describe-value.ts';
import { toldWay } from '../../src/plan/known-measure.ts';
import type { CompareTexts } from './compare-texts-da.ts';
import { compareTexts, texts } from './texts.ts';

export interface NamedPlan extends ComparedPlan {
  readonly file: string;
}

/** What differs between two plans, for people: sentences, what they lead to, and figures side by side. */
export function writeDiffReport(before: NamedPlan, after: NamedPlan, difference: PlanDifference): string {
  const { sentences, consequences } = difference;
  const lines = [
    compareTexts().from(before.file, before.plan.name, texts().verdict(coverageFigures(before.result))),
    compareTexts().to(after.file, after.plan.name, texts().verdict(coverageFigures(after.result))),
    '',
  ];
  if (sentences.length === 0 && consequences.length === 0) lines.push(compareTexts().same);
  else {
    lines.push(
      compareTexts().changes(sentences.length),
      ...indent(sentences.length === 0 ? [compareTexts().noChanges] : sentences),
      ...heading(
        compareTexts().consequences(consequences.length),
        consequences.map(({ sentence }) => sentence),
      ),
      ...heading(compareTexts().figures, figureLines(difference)),
      ...heading(compareTexts().units, unitLines(difference)),
    );
    if (after.result.data.travel.engine === 'straight') lines.push('', compareTexts().crowFlies);
  }
  return `${lines.map((line) => withoutControls(line).trimEnd()).join('\n')}\n`;
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function heading(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...indent(lines)];
}

function figureLines({ before, after }: PlanDifference): readonly string[] {
  const [was, is] = [before, after].map(figureCells);
  const rows = Object.entries(compareTexts().figure).map(([key, title]) => {
    const name = before.estimate && /^people/.test(key) ? compareTexts().estimate(title) : title;
    return [name, was?.[key] ?? '', is?.[key] ?? ''] as const;
  });
  const table = [['', compareTexts().before, compareTexts().after] as const, ...rows];
  const widths = [0, 1].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map(
    ([name, one, other]) => `${name.padEnd(widths[0] ?? 0)}  ${one.padEnd(widths[1] ?? 0)}  ${other}`,
  );
}

function figureCells({ summary, ...figures }: PlanFigures): Readonly<Record<string, string>> {
  const { peoplePerUnit, rules } = figures;
  const cells: Readonly<Record<keyof CompareTexts['figure'], string>> = {
    covered: String(summary.covered),
    partly: String(summary.partly),
    uncovered: String(summary.uncovered),
    inSeveralUnits: String(summary.inSeveralUnits),
    people: compareTexts().people(summary.targetGroupCovered, summary.targetGroup),
    units: String(figures.units),
    houses: String(figures.houses),
    peoplePerUnit: peoplePerUnit
      ? compareTexts().several([peoplePerUnit.least, peoplePerUnit.mean, peoplePerUnit.most])
      : compareTexts().none,
    toBase: kmCell(summary.travel.unitBase),
    toHouse: kmCell(summary.travel.house),
    rulesMet: String(rules.met),
    rulesBroken: String(rules.broken),
  };
  return cells;
}

function kmCell(figures: TravelFigures | null): string {
  const way = toldWay(figures);
  if (!way) return compareTexts().none;
  const { mean, median, p90, max } = way.values;
  const values = [mean, median, p90, max];
  return way.measure === 'km' ? compareTexts().kms(values) : compareTexts().minutes(values);
}

function longestText(side: UnitSide): string | null {
  const way = toldWay(side);
  if (!way) return null;
  return way.measure === 'km' ? texts().km(way.values.max) : texts().minutesOf(way.values.max);
}

/** The units whose people or longest way differ. */
function unitLines({ units, after }: PlanDifference): readonly string[] {
  const told = (side: UnitSide | null): string => {
    if (!side) return compareTexts().isNotThere;
    if (side.targetGroup === null) return compareTexts().isCandidate;
    return compareTexts().unitFigures(side.targetGroup, longestText(side), after.estimate);
  };
  return units.flatMap((unit) => {
    const [was, is] = [told(unit.before), told(unit.after)];
    const side = unit.after ?? unit.before;
    return was === is || !side ? [] : [compareTexts().unit(side.name || side.id, was, is)];
  });
}
