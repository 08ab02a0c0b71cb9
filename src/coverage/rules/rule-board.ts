import type { Waiver } from '../../domain/plan.ts';
import type { RuleResult, RuleStanding, RuleSubject } from '../../domain/result.ts';
import { RULE_LEVELS, type RuleId } from '../../domain/rule-levels.ts';
import {
  facilitiesHaveRoom,
  housesLieInLargerTowns,
  unitsAreHosted,
  unitsReachTheirRim,
} from './facility-rules.ts';
import { everyMunicipalityIsCovered, noPointIsInTwoUnits } from './municipality-rules.ts';
import type { Finding, Rule, RuleContext } from './rule-context.ts';
import {
  noUnitCrossesRegions,
  unitsFollowHealthCouncils,
  unitsHangTogether,
  unitsHaveAgreements,
} from './unit-area-rules.ts';

/** The rules in their order; docs/rules.md has them in words, with where each one comes from. */
const RULES: readonly { readonly id: RuleId; readonly standing: RuleStanding; readonly rule: Rule }[] = [
  { id: 'R1', standing: 'recommendation', rule: everyMunicipalityIsCovered },
  { id: 'R2', standing: 'recommendation', rule: noUnitCrossesRegions },
  { id: 'R3', standing: 'recommendation', rule: unitsFollowHealthCouncils },
  { id: 'R4', standing: 'own', rule: unitsHangTogether },
  { id: 'R5', standing: 'own', rule: noPointIsInTwoUnits },
  { id: 'R6', standing: 'recommendation', rule: unitsReachTheirRim },
  { id: 'R7', standing: 'own', rule: facilitiesHaveRoom },
  { id: 'R8', standing: 'proposal', rule: housesLieInLargerTowns },
  { id: 'R9', standing: 'recommendation', rule: unitsAreHosted },
  { id: 'R10', standing: 'recommendation', rule: unitsHaveAgreements },
];

/** Decides all ten rules. */
export function decideRules(context: RuleContext, waivers: readonly Waiver[]): readonly RuleResult[] {
  return RULES.map(({ id, standing, rule }) => {
    const { findings, isUndecided = false } = rule(context);
    const reasons =
      RULE_LEVELS[id] === 'recommended' ? reasonsBySubject(waivers, id) : new Map<string, string>();
    const broken = findings.filter(({ state }) => state === 'broken');
    const standingBroken = broken.filter(({ subject }) => !reasons.has(subject));
    const waived = broken.flatMap(({ subject, message }) => {
      const reason = reasons.get(subject);
      return reason === undefined ? [] : [{ subject, message: context.messages.waived(message, reason) }];
    });
    const undecided = findings.filter(({ state }) => state === 'undecided');
    const wrong = [...standingBroken, ...waived, ...undecided].map(toSubject);
    const common = { id, level: RULE_LEVELS[id], standing };
    const source = context.messages.sources[id];
    if (standingBroken.length > 0) return { ...common, status: 'broken', subjects: wrong, source };
    if (waived.length > 0) return { ...common, status: 'waived', subjects: wrong, source };
    if (undecided.length > 0 || isUndecided)
      return { ...common, status: 'undecided', subjects: wrong, source };
    return { ...common, status: 'met', subjects: findings.map(toSubject), source };
  });
}

function toSubject({ subject, message }: Pick<Finding, 'subject' | 'message'>): RuleSubject {
  return { id: subject, message };
}

/** A waiver without a reason waives nothing. */
function reasonsBySubject(waivers: readonly Waiver[], rule: RuleId): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  for (const waiver of waivers) {
    const reason = waiver.reason.trim();
    if (waiver.rule === rule && reason !== '') reasons.set(waiver.subject, reason);
  }
  return reasons;
}
