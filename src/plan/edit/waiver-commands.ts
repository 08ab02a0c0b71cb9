import type { Plan, Waiver } from '../../domain/plan.ts';
import { isRuleId, RULE_LEVELS } from '../../domain/rule-levels.ts';
import { MOST_WAIVERS } from '../plan-schema.ts';
import { type CommandOutcome, done, refuse } from './command-outcome.ts';
import type { EditContext } from './edit-context.ts';
import { checkText, LONGEST_REASON } from './field-checks.ts';
import { nameOfSubject } from './names.ts';

/** Accepts that a recommended rule is broken by one subject, with a reason; a new reason replaces the old one. */
export function waive(
  plan: Plan,
  wish: Pick<Waiver, 'rule' | 'subject' | 'reason'>,
  context: EditContext,
): CommandOutcome {
  const { sentences } = context;
  const { rule, subject } = wish;
  if (!isRuleId(rule) || RULE_LEVELS[rule] !== 'recommended') {
    return refuse(sentences.refuse.ruleNotWaivable(rule));
  }
  const name = nameOfSubject(plan, subject, context);
  if (name === null) return refuse(sentences.refuse.unknownSubject(subject));
  const reason = checkText(wish.reason, LONGEST_REASON, sentences);
  if (!reason.ok) return reason;
  if (reason.value === '') return refuse(sentences.refuse.reasonMissing);
  const isSame = (waiver: Waiver) => waiver.rule === rule && waiver.subject === subject;
  const earlier = plan.waivers.filter(isSame);
  if (earlier.length === 1 && earlier[0]?.reason === reason.value) {
    return refuse(sentences.refuse.nothingChanged);
  }
  const others = plan.waivers.filter((waiver) => !isSame(waiver));
  if (others.length >= MOST_WAIVERS) return refuse(sentences.refuse.tooManyWaivers(MOST_WAIVERS));
  const waiver: Waiver = { rule, subject, reason: reason.value, extra: earlier[0]?.extra ?? {} };
  return done({ ...plan, waivers: [...others, waiver] }, sentences.waived(rule, name, reason.value));
}

/** Lets a rule hold again for one subject. */
export function unwaive(plan: Plan, rule: string, subject: string, context: EditContext): CommandOutcome {
  const { sentences } = context;
  const name = nameOfSubject(plan, subject, context) ?? subject;
  const waivers = plan.waivers.filter((waiver) => waiver.rule !== rule || waiver.subject !== subject);
  if (waivers.length === plan.waivers.length) return refuse(sentences.refuse.notWaived(rule, name));
  return done({ ...plan, waivers }, sentences.unwaived(rule, name));
}

/** The plan's waivers without those for one subject, and how many those were. */
export function withoutWaivers(
  plan: Plan,
  subject: string,
): { readonly waivers: Plan['waivers']; readonly gone: number } {
  const kept = plan.waivers.filter((waiver) => waiver.subject !== subject);
  const gone = plan.waivers.length - kept.length;
  return { waivers: gone === 0 ? plan.waivers : kept, gone };
}
