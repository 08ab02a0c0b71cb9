import { inWords } from '../../src/domain/built-texts.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { BoundaryProvenance } from '../../src/domain/provenance.ts';
import type { CoverageResult, RuleResult } from '../../src/domain/result.ts';
import { TRAVEL_KINDS, type TravelFigures } from '../../src/domain/result.ts';
import { type CoverageGap, coverageFigures, coverageGaps } from '../../src/plan/coverage-figures.ts';
import { withoutControls } from '../../src/plan/describe-value.ts';
import { texts } from './texts.ts';

/** What is broken or waived is told in full length; of the rest, a few are enough to see why. */
const MOST_SUBJECTS = { broken: 50, waived: 50, undecided: 3, met: 3 } as const;

/** The report for people: verdict, figures, gaps, rules, and what the figures rest on. Ends in a line break. */
export function writeTextReport(
  plan: Plan,
  result: CoverageResult,
  boundaries: BoundaryProvenance,
  services: readonly string[] | null = null,
): string {
  const figures = coverageFigures(result);
  const lines = [
    `${texts().verdict(figures)}.`,
    '',
    `${result.plan.name}. ${texts().asOf(result.asOf)}.`,
    '',
    texts().figures,
    ...indent(figureLines(plan, result)),
    '',
    ...unitLines(plan, result),
    ...gapLines(plan, result),
    '',
    texts().rules,
    ...result.rules.flatMap(ruleLines),
    '',
    ...(services ? [texts().services.heading, ...indent(services), ''] : []),
    texts().basis,
    ...indent(basisLines(plan, result, boundaries)),
  ];
  if (result.warnings.length > 0) lines.push('', texts().warnings, ...indent(result.warnings));
  return `${lines.map((line) => withoutControls(line).trimEnd()).join('\n')}\n`;
}

function indent(lines: readonly string[], depth = 1): readonly string[] {
  return lines.map((line) => '  '.repeat(depth) + line);
}

function figureLines({ settings }: Plan, { summary, data }: CoverageResult): readonly string[] {
  const quality = texts().quality[data.targetGroup.quality];
  const all = texts().people(summary.targetGroup, quality);
  const share = summary.targetGroup > 0 ? summary.targetGroupCovered / summary.targetGroup : 0;
  const travel = TRAVEL_KINDS.map(
    (kind) => `${texts().travelTo[kind]}: ${wayText(summary.travel[kind], texts().noFacility)}`,
  );
  return [
    texts().covered(summary.covered, summary.municipalities),
    texts().partly(summary.partly),
    texts().uncovered(summary.uncovered),
    texts().targetGroup(
      all,
      texts().whole(Math.round(summary.targetGroupCovered)),
      texts().share(share),
      summary.targetGroupApproximate === true,
    ),
    texts().inSeveralUnits(summary.inSeveralUnits),
    texts().distanceHeading(texts().measure(data.travel.engine, settings.detour)),
    ...indent(travel),
  ];
}

/** One way in a line: kilometres, minutes, and how many of all people are within some minutes. */
function wayText(
  way: (Pick<TravelFigures, 'km' | 'minutes'> & Partial<TravelFigures>) | null,
  nothing: string,
): string {
  if (way === null) return nothing;
  const km = way.km
    ? texts().distances(texts().km(way.km.median), texts().km(way.km.p90), texts().km(way.km.max))
    : way.minutes
      ? texts().kmUnknown
      : texts().noRoute;
  const minutes = way.minutes
    ? texts().minutes(
        texts().whole(way.minutes.mean),
        texts().whole(way.minutes.median),
        texts().whole(way.minutes.p90),
        texts().whole(way.minutes.max),
      )
    : '';
  const within = way.withinMinutes
    ? texts().within(Object.entries(way.withinMinutes).map(([limit, share]) => [limit, texts().share(share)]))
    : '';
  const isMissing = way.unreachableShare && (way.km !== null || way.minutes !== null);
  const missing = isMissing ? texts().unreachable(texts().share(way.unreachableShare ?? 0)) : '';
  return `${km}${minutes}${within}${missing}`;
}

/** How far each unit has from its base; nothing where the plan has no units. */
function unitLines(plan: Plan, { serviceAreas }: CoverageResult): readonly string[] {
  if (serviceAreas.length === 0) return [];
  const areaOf = new Map(plan.serviceAreas.map((area) => [area.id, area]));
  const lines = serviceAreas.map((unit) => {
    const area = areaOf.get(unit.id);
    return `${area?.name ?? unit.id}: ${wayText(area?.base ? unit : null, texts().noBase)}`;
  });
  return [texts().unitTravel(lines.length), ...indent(lines), ''];
}

function gapLines(plan: Plan, result: CoverageResult): readonly string[] {
  const gaps = coverageGaps(result);
  const nameOf = new Map(plan.sites.map((site) => [site.id, site.name]));
  const place = ({ nearest, hasSites }: CoverageGap): string =>
    nearest
      ? texts().nearest(
          texts().travelTo[nearest.kind],
          nameOf.get(nearest.id) ?? nearest.id,
          nearest.measure === 'km' ? texts().km(nearest.median) : texts().minutesOf(nearest.median),
          nearest.measure === 'km'
            ? texts().measure(result.data.travel.engine, plan.settings.detour)
            : texts().minutesMeasure(result.data.travel.engine),
        )
      : hasSites
        ? texts().noRouteToSite
        : texts().noSites;
  const status = (gap: CoverageGap): string =>
    gap.status === 'partly' ? texts().gapPartly(texts().share(gap.coveredShare)) : texts().status.none;
  return [
    texts().gaps(gaps.length),
    ...indent(gaps.length === 0 ? [texts().noGaps] : []),
    ...indent(
      gaps.map(
        (gap) =>
          `${gap.code} ${gap.name}: ${status(gap)}; ${texts().gapPeople(gap.people, gap.quality)}; ${place(gap)}`,
      ),
    ),
  ];
}

/** One rule: its state and title, its messages, and on what it stands. */
function ruleLines(rule: RuleResult): readonly string[] {
  const head = `${rule.id.padEnd(4)}${inColumn(texts().ruleLevel, rule.level)}${inColumn(texts().ruleStatus, rule.status)}`;
  const shown = rule.subjects.slice(0, MOST_SUBJECTS[rule.status]).map((subject) => subject.message);
  const rest = rule.subjects.length - shown.length;
  if (rest > 0) shown.push(texts().moreSubjects(rest));
  return [
    `  ${head}${texts().ruleTitle(rule.id)}`,
    ...indent(
      shown.map((message) => `- ${message}`),
      4,
    ),
    ...indent([texts().ruleSource(texts().standing[rule.standing], rule.source)], 4),
  ];
}

/** A word padded to the longest that may stand there, and two spaces. */
function inColumn<Word extends string>(words: Readonly<Record<Word, string>>, word: Word): string {
  const longest = Math.max(...Object.values<string>(words).map(({ length }) => length));
  return words[word].padEnd(longest + 2);
}

function basisLines(
  { settings }: Plan,
  result: CoverageResult,
  boundaries: BoundaryProvenance,
): readonly string[] {
  const { targetGroup } = result.data;
  return [
    texts().basisTargetGroup(
      texts().quality[targetGroup.quality],
      inWords(targetGroup.source),
      targetGroup.year,
    ),
    ...(targetGroup.suppression ? [texts().basisSuppression(targetGroup.suppression)] : []),
    texts().basisBoundaries(
      texts().boundaries[boundaries.kind],
      inWords(boundaries.source),
      inWords(boundaries.date),
    ),
    texts().basisTravel(result.data.travel.engine, settings),
    texts().basisPlan(result.plan.fingerprint),
  ];
}
