import type { Plan } from '../../domain/plan.ts';
import { type CommandOutcome, done, refuse } from './command-outcome.ts';
import type { EditContext } from './edit-context.ts';
import { nameOfFacility } from './names.ts';

/** Locks units, houses and rooms, or unlocks them; those that are so already are passed over. */
export function setLocked(
  plan: Plan,
  ids: readonly string[],
  locked: boolean,
  { sentences }: EditContext,
): CommandOutcome {
  const asked = new Set(ids);
  const facilities = [...plan.serviceAreas, ...plan.sites];
  const known = new Set(facilities.map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) return refuse(sentences.refuse.unknownFacility(unknown));
  const changing = facilities.filter((one) => asked.has(one.id) && one.locked !== locked);
  if (changing.length === 0) return refuse(sentences.refuse.nothingChanged);
  const turn = <Item extends { readonly id: string; readonly locked: boolean }>(item: Item): Item =>
    asked.has(item.id) && item.locked !== locked ? { ...item, locked } : item;
  const names = changing.map(nameOfFacility);
  return done(
    { ...plan, sites: plan.sites.map(turn), serviceAreas: plan.serviceAreas.map(turn) },
    locked ? sentences.locked(names) : sentences.unlocked(names),
  );
}
