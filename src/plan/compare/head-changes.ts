import type { Plan, Waiver } from '../../domain/plan.ts';
import { splitGroundwork } from '../groundwork.ts';
import { SETTING_KEYS } from '../plan-keys.ts';
import { isSameValue } from './canonical-value.ts';
import { type Comparison, changeAt, placesOf, whatHappened } from './change-writer.ts';
import { comparisonTexts as texts } from './comparison-texts.ts';
import type { FacilityPair } from './match-facilities.ts';
import type { PlanChange } from './plan-difference.ts';

/** What differs in the plan's own fields and in the order of its lists. */
export function planChanges({ before, after, units, sites }: Comparison): readonly PlanChange[] {
  const [was, is] = [before.plan, after.plan];
  const sentences: string[] = [];
  if (!isSameValue(was.name, is.name)) sentences.push(texts().planName(was.name, is.name));
  if (was.asOf !== is.asOf) sentences.push(texts().planDate(was.asOf, is.asOf));
  if (!isSameValue(was.note, is.note))
    sentences.push(texts().planNote(whatHappened(was.note !== '', is.note !== '')));
  const [wasExtra, isExtra] = [splitGroundwork(was.extra), splitGroundwork(is.extra)];
  if (!isSameValue(wasExtra.groundwork, isExtra.groundwork)) sentences.push(texts().planGroundwork);
  if (!isSameValue(wasExtra.others, isExtra.others)) sentences.push(texts().planExtra);
  if (isReordered(units, was.serviceAreas)) sentences.push(texts().unitOrder);
  if (isReordered(sites, was.sites)) sentences.push(texts().siteOrder);
  return sentences.map((sentence) => changeAt('plan', [], sentence));
}

/** Whether what is in both plans stands in another order; `pairs` are in the order of the later one. */
function isReordered<Facility>(
  pairs: readonly FacilityPair<Facility>[],
  before: readonly Facility[],
): boolean {
  const places = pairs.flatMap((pair) => (pair.before && pair.after ? [before.indexOf(pair.before)] : []));
  return places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
}

export function settingChanges({ before, after }: Comparison): readonly PlanChange[] {
  const [was, is] = [before.plan.settings, after.plan.settings];
  const sentences = SETTING_KEYS.filter((key) => !isSameValue(was[key], is[key])).map((key) =>
    texts().setting(key, was, is),
  );
  if (!isSameValue(was.extra, is.extra)) sentences.push(texts().settingsExtra);
  return sentences.map((sentence) => changeAt('setting', [], sentence));
}

interface KnownWaiver {
  /** The same for the same rule and subject in both plans. */
  readonly key: string;
  readonly waiver: Waiver;
}

/** What differs in the waivers; a waiver is the same one where rule and subject are. */
export function waiverChanges(comparison: Comparison): readonly PlanChange[] {
  const { pairBefore, pairAfter } = comparison;
  const was = knownWaivers(comparison.before.plan, (id) => pairBefore.get(id) ?? pairAfter.get(id));
  const is = knownWaivers(comparison.after.plan, (id) => pairAfter.get(id) ?? pairBefore.get(id));
  const changes: PlanChange[] = [];
  const add = ({ subject }: Waiver, sentence: string): void => {
    changes.push(changeAt('waiver', placesOf(comparison, subject), sentence));
  };
  for (const { waiver } of without(was, is)) {
    add(waiver, texts().waiverRemoved(waiver.rule, subjectName(comparison, waiver.subject, 'before')));
  }
  for (const { waiver } of without(is, was)) {
    const subject = subjectName(comparison, waiver.subject, 'after');
    add(waiver, texts().waiverAdded(waiver.rule, subject, waiver.reason));
  }
  for (const { key, waiver } of is) {
    const earlier = was.find((known) => known.key === key)?.waiver;
    if (!earlier) continue;
    const subject = subjectName(comparison, waiver.subject, 'after');
    if (!isSameValue(earlier.reason, waiver.reason)) {
      add(waiver, texts().waiverReason(waiver.rule, subject, earlier.reason, waiver.reason));
    }
    if (!isSameValue(earlier.extra, waiver.extra)) add(waiver, texts().waiverExtra(waiver.rule, subject));
  }
  const kept = without(was, without(was, is)).map(({ key }) => key);
  if (
    !isSameValue(
      kept,
      without(is, without(is, was)).map(({ key }) => key),
    )
  ) {
    changes.push(changeAt('waiver', [], texts().waiverOrder));
  }
  return changes;
}

function without(all: readonly KnownWaiver[], others: readonly KnownWaiver[]): readonly KnownWaiver[] {
  const keys = new Set(others.map(({ key }) => key));
  return all.filter(({ key }) => !keys.has(key));
}

/** Waivers of the same rule and subject are told apart by their number. */
function knownWaivers(
  plan: Plan,
  pairOf: (id: string) => { readonly key: string } | undefined,
): readonly KnownWaiver[] {
  const uses = new Map<string, number>();
  return plan.waivers.map((waiver) => {
    const subject = pairOf(waiver.subject);
    const same = JSON.stringify([waiver.rule, subject?.key ?? waiver.subject.normalize('NFC')]);
    const number = (uses.get(same) ?? 0) + 1;
    uses.set(same, number);
    return { key: `${same}${number}`, waiver };
  });
}

function subjectName(comparison: Comparison, subject: string, side: 'before' | 'after'): string {
  const pair = (side === 'before' ? comparison.pairBefore : comparison.pairAfter).get(subject);
  return pair ? comparison.nameOf(pair) : comparison.municipalityName(subject);
}
