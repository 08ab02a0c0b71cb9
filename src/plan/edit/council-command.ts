import type { Plan } from '../../domain/plan.ts';
import { MOST_AREAS } from '../plan-schema.ts';
import { mostPopulous } from './assign-command.ts';
import { type CommandOutcome, done, refuse } from './command-outcome.ts';
import type { EditContext } from './edit-context.ts';
import { councilGroups, unassignedOf } from './municipality-groups.ts';
import { nameOfFacility } from './names.ts';
import { newUnit } from './unit-commands.ts';

/**
 * Adds a unit for each health council, of those of its municipalities that are in no unit yet; nothing is
 * taken from a unit. Hosted by the most populous of them.
 * @param region only the councils of one region from 2027; all of Denmark without
 */
export function addUnitsByCouncil(
  plan: Plan,
  region: string | undefined,
  context: EditContext,
): CommandOutcome {
  const { sentences, municipalities, isAllowed } = context;
  const groups = councilGroups(municipalities).filter((one) => region === undefined || one.region === region);
  if (region !== undefined && groups.length === 0) return refuse(sentences.refuse.unknownRegion(region));
  let after = plan;
  const names: string[] = [];
  let [added, kept, outside] = [0, 0, 0];
  for (const { codes } of groups) {
    const allowed = isAllowed ? codes.filter(isAllowed) : codes;
    const free = unassignedOf(plan, allowed);
    outside += codes.length - allowed.length;
    kept += allowed.length - free.length;
    const host = mostPopulous(free, context);
    if (host === undefined) continue;
    if (after.serviceAreas.length >= MOST_AREAS) return refuse(sentences.refuse.tooManyUnits(MOST_AREAS));
    const unit = { ...newUnit(after, host), municipalities: free };
    after = { ...after, serviceAreas: [...after.serviceAreas, unit] };
    names.push(nameOfFacility(unit));
    added += free.length;
  }
  if (names.length === 0) return refuse(sentences.refuse.noCouncilFree);
  return done(after, sentences.councilUnitsAdded(names, added, kept, outside));
}
