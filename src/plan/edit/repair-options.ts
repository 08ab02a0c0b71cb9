import { connectedParts, neighboursByCar } from '../../coverage/connected-parts.ts';
import type { CoverageData } from '../../domain/coverage-data.ts';
import { regionOn } from '../../domain/municipality.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { counts, type Plan } from '../../domain/plan.ts';
import type { CoverageResult, RuleSubject } from '../../domain/result.ts';
import type { EditContext } from './edit-context.ts';
import { nameOfFacility } from './names.ts';
import type { PlanCommand } from './plan-command.ts';
import { applyPatch } from './plan-patch.ts';
import { runCommand } from './run-command.ts';

/** A figure before and after a repair; null where it is not known, as kilometres without a base. */
export interface Effect {
  readonly before: number | null;
  readonly after: number | null;
}

/** A unit that could take an uncovered municipality, and what that would do. */
export interface RepairOption {
  readonly unit: string;
  /** From 1, in the order of the plan. */
  readonly number: number;
  readonly name: string;
  /** People that the unit covers. */
  readonly people: Effect;
  /** The longest way from the base to the people it covers, in kilometres. */
  readonly longestKm: Effect;
  readonly longestMinutes: Effect;
  /** Recommended rules that would be broken where they are not now, with the engine's sentence. */
  readonly breaks: readonly { readonly rule: string; readonly message: string }[];
  /** Does it. */
  readonly command: PlanCommand;
}

type RepairData = Pick<CoverageData, 'municipalities' | 'landBorders' | 'crossings'>;

/** Rules that no repair may break more than they are. */
const HELD_RULES: readonly string[] = ['R1', 'R2', 'R3', 'R4', 'R9'];

/**
 * The unlocked units beside a municipality that could take it, without breaking a required rule, R3 or R4
 * more than they are broken now. Those that break nothing first, then the shortest longest way, then the
 * fewest people.
 * @param evaluate what the engine says of a plan; called once for each unit beside
 * @param result of `plan` as it is
 */
export async function findRepairs(
  plan: Plan,
  result: CoverageResult,
  code: MunicipalityCode,
  data: RepairData,
  context: EditContext,
  evaluate: (plan: Plan) => Promise<CoverageResult>,
): Promise<readonly RepairOption[]> {
  const beside = new Set(neighboursByCar(data, code));
  const reached = new Map(result.serviceAreas.map((area) => [area.id, area.municipalities]));
  const options: RepairOption[] = [];
  for (const [index, area] of plan.serviceAreas.entries()) {
    if (!counts(area) || area.locked) continue;
    if (!(reached.get(area.id) ?? area.municipalities).some((one) => beside.has(one))) continue;
    const command: PlanCommand = { type: 'assign', codes: [code], unit: area.id };
    const outcome = runCommand(plan, command, context);
    if (!outcome.ok) continue;
    const after = await evaluate(applyPatch(plan, outcome.patch));
    const breaks = newlyBroken(result, after);
    if (breaks.some(({ rule }) => HELD_RULES.includes(rule)) || isWorse(area.id, result, after, data))
      continue;
    options.push({
      unit: area.id,
      number: index + 1,
      name: nameOfFacility(area),
      ...effects(area.id, result, after),
      breaks,
      command,
    });
  }
  return options.sort(compareOptions);
}

/** What a rule says now and did not say before; what it could not decide it says alike in both. */
function newlyBroken(before: CoverageResult, after: CoverageResult): RepairOption['breaks'] {
  return after.rules
    .filter(({ status }) => status === 'broken')
    .flatMap((rule) => {
      const old = before.rules.find(({ id }) => id === rule.id);
      const isKnown = ({ id, message }: RuleSubject): boolean =>
        old?.subjects.some((one) => one.id === id && (old.status === 'broken' || one.message === message)) ??
        false;
      return rule.subjects
        .filter((subject) => !isKnown(subject))
        .map(({ message }) => ({ rule: rule.id, message }));
    });
}

/** Whether a unit that broke R2, R3 or R4 already would do so in more regions, councils or parts. */
function isWorse(unit: string, before: CoverageResult, after: CoverageResult, data: RepairData): boolean {
  const measure = (result: CoverageResult): readonly number[] => {
    const area = result.serviceAreas.find(({ id }) => id === unit);
    const codes = area?.municipalities ?? [];
    const own = data.municipalities.filter((one) => codes.includes(one.code));
    return [
      new Set(own.map((one) => regionOn(one, result.asOf))).size,
      area?.healthCouncils.length ?? 0,
      connectedParts(data, codes).length,
    ];
  };
  const old = measure(before);
  return measure(after).some((number, index) => number > Math.max(1, old[index] ?? 0));
}

function effects(
  unit: string,
  before: CoverageResult,
  after: CoverageResult,
): Pick<RepairOption, 'people' | 'longestKm' | 'longestMinutes'> {
  const [old, now] = [before, after].map((result) => result.serviceAreas.find(({ id }) => id === unit));
  return {
    people: { before: old?.targetGroup ?? null, after: now?.targetGroup ?? null },
    longestKm: { before: old?.km?.max ?? null, after: now?.km?.max ?? null },
    longestMinutes: { before: old?.minutes?.max ?? null, after: now?.minutes?.max ?? null },
  };
}

function compareOptions(a: RepairOption, b: RepairOption): number {
  const longest = ({ longestMinutes, longestKm }: RepairOption): number =>
    longestMinutes.after ?? longestKm.after ?? Number.MAX_VALUE;
  return (
    a.breaks.length - b.breaks.length ||
    longest(a) - longest(b) ||
    (a.people.after ?? 0) - (b.people.after ?? 0) ||
    a.number - b.number
  );
}
