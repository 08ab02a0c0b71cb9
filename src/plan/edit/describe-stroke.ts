import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Plan, ServiceArea } from '../../domain/plan.ts';
import { withHosts } from './assign-command.ts';
import type { EditContext } from './edit-context.ts';
import { municipalityName, nameOfFacility } from './names.ts';
import { isEmptyPatch, patchBetween } from './patch-between.ts';
import type { Move } from './sentences.ts';

/**
 * What a stroke did, in one sentence: from where to where municipalities went, however often each was
 * passed over; the commands' own sentences where something else changed too.
 */
export function describeStroke(
  before: Plan,
  after: Plan,
  sentences: readonly string[],
  context: EditContext,
): string {
  const [only, ...others] = sentences;
  if (only !== undefined && others.length === 0) return only;
  const moves = movesBetween(before, after, context);
  if (moves === null || moves.length === 0) return context.sentences.several([...new Set(sentences)]);
  const told = context.sentences.moved(moves, { locked: [], outside: [] });
  return withHosts(before, after, told, context);
}

/** Which municipalities went where; null when anything else than the units' lists and hosts differs. */
function movesBetween(before: Plan, after: Plan, context: EditContext): readonly Move[] | null {
  if (!isSameBut(before, after)) return null;
  const [old, now] = [holdersByCode(before), holdersByCode(after)];
  const groups = new Map<string, { municipalities: string[]; from: string[]; to: string | null }>();
  for (const { code } of context.municipalities) {
    const [had, has] = [old.get(code) ?? [], now.get(code) ?? []];
    const gained = has.filter((area) => !had.some(({ id }) => id === area.id));
    const lost = had.filter((area) => !has.some(({ id }) => id === area.id));
    if (gained.length > 1 || (gained.length === 0 && has.length > 0 && lost.length > 0)) return null;
    const [to] = gained;
    if (!to && lost.length === 0) continue;
    const key = JSON.stringify([to?.id, lost.map(({ id }) => id)]);
    const group = groups.get(key) ?? {
      municipalities: [],
      from: lost.map(nameOfFacility),
      to: to ? nameOfFacility(to) : null,
    };
    group.municipalities.push(municipalityName(context, code));
    groups.set(key, group);
  }
  return [...groups.values()];
}

function isSameBut(before: Plan, after: Plan): boolean {
  const { sites, serviceAreas, head } = patchBetween(before, after);
  const listsOnly = serviceAreas.map(({ before: old, after: now }) =>
    old && now
      ? { at: 0, before: old, after: { ...now, municipalities: old.municipalities, host: old.host } }
      : null,
  );
  if (!isEmptyPatch({ sites, serviceAreas: [], head })) return false;
  return listsOnly.every(
    (change) => change && JSON.stringify(change.before) === JSON.stringify(change.after),
  );
}

function holdersByCode(plan: Plan): ReadonlyMap<MunicipalityCode, readonly ServiceArea[]> {
  const holders = new Map<MunicipalityCode, ServiceArea[]>();
  for (const area of plan.serviceAreas) {
    for (const code of area.municipalities) holders.set(code, [...(holders.get(code) ?? []), area]);
  }
  return holders;
}
