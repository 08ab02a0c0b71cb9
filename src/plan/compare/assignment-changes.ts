import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { counts, type ServiceArea } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import { sumPeople } from '../coverage-figures.ts';
import { type Measure, measureOf } from '../known-measure.ts';
import { hasSameCodes, isSameValue, without } from './canonical-value.ts';
import { type Comparison, changeAt } from './change-writer.ts';
import { comparisonTexts as texts } from './comparison-texts.ts';
import { type FacilityPair, listingUnits, pairsById } from './match-facilities.ts';
import type { PlanChange } from './plan-difference.ts';

type UnitPair = FacilityPair<ServiceArea>;

/** Municipalities that left the same units for the same units. */
interface Move {
  readonly codes: MunicipalityCode[];
  readonly from: readonly UnitPair[];
  readonly to: readonly UnitPair[];
  /** Units that list them before and after. */
  readonly still: readonly UnitPair[];
}

/** The municipalities that units list, moved, come and gone: together where they went the same way. */
export function assignmentChanges(comparison: Comparison): readonly PlanChange[] {
  const moves = listMoves(comparison);
  return moves.map((move) => {
    const names = comparison.municipalityNames(move.codes);
    const [from, to, still] = [move.from, move.to, move.still].map((pairs) => pairs.map(comparison.nameOf));
    const sentence =
      move.to.length === 0
        ? texts().unassigned(names, from ?? [], still ?? [])
        : move.from.length === 0
          ? texts().assigned(names, to ?? [], still ?? [])
          : texts().moved(names, from ?? [], to ?? []);
    return changeAt('assignment', move.codes, texts().withTail(sentence, moveTail(comparison, move, moves)));
  });
}

function listMoves(comparison: Comparison): readonly Move[] {
  const { before, after, units } = comparison;
  const were = listingUnits(before.plan.serviceAreas, pairsById(units, 'before'));
  const are = listingUnits(after.plan.serviceAreas, pairsById(units, 'after'));
  const moves = new Map<string, Move>();
  for (const code of [...new Set([...were.keys(), ...are.keys()])].sort()) {
    const [was, is] = [were.get(code) ?? [], are.get(code) ?? []];
    const move = { codes: [code], from: without(was, is), to: without(is, was), still: keptBy(was, is) };
    if (move.from.length === 0 && move.to.length === 0) continue;
    const way = [move.from, move.to, move.still].map((pairs) => pairs.map(({ key }) => key).sort());
    const known = moves.get(JSON.stringify(way));
    if (known) known.codes.push(code);
    else moves.set(JSON.stringify(way), move);
  }
  return [...moves.values()];
}

function keptBy(was: readonly UnitPair[], is: readonly UnitPair[]): readonly UnitPair[] {
  return was.filter((pair) => is.includes(pair));
}

/** People moved, their longest way before and now, and the rules that this alone has turned. */
function moveTail(comparison: Comparison, move: Move, all: readonly Move[]): readonly string[] {
  const { before, after, estimate, straight, sameTravel } = comparison;
  const sign = move.to.length === 0 ? -1 : 1;
  const side = move.to.length === 0 ? before : after;
  const { people, hidden } = sumPeople(rowsOf(side.result, move.codes));
  const tail = [texts().people(sign * people, estimate, hidden)];
  const measure = measureOf(after.result);
  const [way, wayNow] = [before, after].map(({ result }) => longestWay(result, move.codes, measure));
  const isKnown = way !== null && wayNow !== null && way !== undefined && wayNow !== undefined;
  if (sameTravel && isKnown && !texts().longestWaySame(way, wayNow)) {
    tail.push(
      measure === 'km' ? texts().longestWay(way, wayNow, straight) : texts().longestMinutes(way, wayNow),
    );
  }
  return [...tail, ...ruleTail(comparison, move, all)];
}

function rowsOf(result: CoverageResult, codes: readonly MunicipalityCode[]) {
  return result.municipalities.filter(({ code }) => codes.includes(code));
}

/** The longest way from any of the municipalities to a base; null where one of them has none. */
function longestWay(
  result: CoverageResult,
  codes: readonly MunicipalityCode[],
  measure: Measure,
): number | null {
  const longest = rowsOf(result, codes).map(({ travel }) => travel.unitBase?.[measure]?.max ?? null);
  return longest.reduce<number | null>(
    (most, km) => (most === null || km === null ? null : Math.max(most, km)),
    0,
  );
}

/**
 * Rules that say broken or nothing of a unit, and never that they cannot tell: there the subjects of a
 * result are enough to see how a single unit stands.
 */
const RULES_OF_UNITS = ['R2', 'R3', 'R4'] as const;

function ruleTail(comparison: Comparison, move: Move, all: readonly Move[]): readonly string[] {
  const { before, after } = comparison;
  if (before.result.asOf !== after.result.asOf) return [];
  const quiet = [...move.to, ...move.from].filter((pair) => isOnlyChange(pair, all));
  return RULES_OF_UNITS.flatMap((id) => {
    const turned = quiet.flatMap((pair) => {
      const [was, is] = [isBroken(before.result, id, pair.before), isBroken(after.result, id, pair.after)];
      return was === null || is === null || was === is ? [] : [{ pair, met: was }];
    });
    const isMet = after.result.rules.find((rule) => rule.id === id)?.status === 'met';
    if (isMet && turned.length > 0) return [texts().ruleNow(id, true, null)];
    return turned.map(({ pair, met }) => texts().ruleNow(id, met, comparison.nameOf(pair)));
  });
}

/** Whether a unit is touched by one move and nothing else that a rule of units looks at. */
function isOnlyChange(pair: UnitPair, all: readonly Move[]): boolean {
  const moves = all.filter(({ from, to }) => from.includes(pair) || to.includes(pair));
  const { before, after } = pair;
  if (moves.length !== 1 || !before || !after || !counts(before) || !counts(after)) return false;
  return (
    isSameValue(before.polygon, after.polygon) && !hasSameCodes(before.municipalities, after.municipalities)
  );
}

/** null where it cannot be told. */
function isBroken(result: CoverageResult, id: string, unit: ServiceArea | null): boolean | null {
  const rule = result.rules.find((one) => one.id === id);
  if (!rule || !unit || rule.status === 'undecided') return null;
  return rule.status !== 'met' && rule.subjects.some((subject) => subject.id === unit.id);
}
