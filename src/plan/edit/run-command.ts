import type { Plan, PlanPolygon } from '../../domain/plan.ts';
import { countUtf8Bytes, MOST_PLAN_BYTES } from '../parse-plan.ts';
import { writePlan } from '../write-plan.ts';
import { assignMunicipalities } from './assign-command.ts';
import { changeUnit } from './change-unit.ts';
import { type CommandOutcome, refuse } from './command-outcome.ts';
import { addUnitsByCouncil } from './council-command.ts';
import type { EditContext } from './edit-context.ts';
import { changeGroundwork } from './groundwork-commands.ts';
import { setLocked } from './lock-command.ts';
import { patchBetween } from './patch-between.ts';
import type { PlanCommand, Refusal } from './plan-command.ts';
import { changePlan, replacePlan } from './plan-head-commands.ts';
import type { PlanPatch } from './plan-patch.ts';
import { addSite, changeSite, deleteSite } from './site-commands.ts';
import { swapMunicipalities } from './swap-command.ts';
import { addUnit, deleteUnit, duplicateUnit } from './unit-commands.ts';
import { unwaive, waive } from './waiver-commands.ts';

/** What a command does to a plan, with the sentence that tells it; or why it is refused. */
export type CommandResult =
  | { readonly ok: true; readonly patch: PlanPatch; readonly sentence: string }
  | Refusal;

/**
 * Works out one command. The plan itself is not changed: `applyPatch` does that.
 * What a command makes of a plan that its file could hold, its file can hold too.
 */
export function runCommand(plan: Plan, command: PlanCommand, context: EditContext): CommandResult {
  const outcome = workOut(plan, command, context);
  if (!outcome.ok) return outcome;
  const { after, sentence } = outcome;
  if (!MOVES_ONLY.has(command.type) && outgrowsFile(plan, after)) {
    return refuse(context.sentences.refuse.planTooLarge);
  }
  return { ok: true, patch: patchBetween(plan, after), sentence };
}

/** Commands that cannot make the file noticeably longer; they come at the speed of the pointer. */
const MOVES_ONLY: ReadonlySet<PlanCommand['type']> = new Set([
  'assign',
  'swap',
  'setLocked',
  'deleteUnit',
  'deleteSite',
  'unwaive',
]);
/** What is left free in the file for those. */
const RESERVE_BYTES = 200_000;

function outgrowsFile(before: Plan, after: Plan): boolean {
  if (mostBytes(after) <= MOST_PLAN_BYTES - RESERVE_BYTES) return false;
  const bytes = countUtf8Bytes(writePlan(after));
  return bytes > MOST_PLAN_BYTES - RESERVE_BYTES && bytes > countUtf8Bytes(writePlan(before));
}

/** A position on its line: indentation, two numbers with all their digits, brackets and commas. */
const MOST_POSITION_BYTES = 70;
/** Three for a letter, and as many again for indentation. */
const MOST_BYTES_PER_LETTER = 6;

/** More bytes than the plan's file can have, without writing out every position. */
function mostBytes(plan: Plan): number {
  const positions = plan.serviceAreas.reduce((sum, { polygon }) => sum + countPositions(polygon), 0);
  const without = {
    ...plan,
    serviceAreas: plan.serviceAreas.map((area) => ({ ...area, polygon: null })),
  };
  return positions * MOST_POSITION_BYTES + JSON.stringify(without).length * MOST_BYTES_PER_LETTER;
}

function countPositions(polygon: PlanPolygon | null): number {
  if (!polygon) return 0;
  const rings = polygon.type === 'Polygon' ? polygon.coordinates : polygon.coordinates.flat();
  return rings.reduce((sum, ring) => sum + ring.length, 0);
}

function workOut(plan: Plan, command: PlanCommand, context: EditContext): CommandOutcome {
  switch (command.type) {
    case 'addUnit':
      return addUnit(plan, command, context);
    case 'changeUnit':
      return changeUnit(plan, command.id, command.fields, context);
    case 'deleteUnit':
      return deleteUnit(plan, command.id, context);
    case 'duplicateUnit':
      return duplicateUnit(plan, command.id, context);
    case 'assign':
      return assignMunicipalities(plan, command.codes, command.unit, context);
    case 'swap':
      return swapMunicipalities(plan, command.first, command.second, context);
    case 'addUnitsByCouncil':
      return addUnitsByCouncil(plan, command.region, context);
    case 'setLocked':
      return setLocked(plan, command.ids, command.locked, context);
    case 'addSite':
      return addSite(plan, command, context);
    case 'changeSite':
      return changeSite(plan, command.id, command.fields, context);
    case 'deleteSite':
      return deleteSite(plan, command.id, context);
    case 'waive':
      return waive(plan, command.waiver, context);
    case 'unwaive':
      return unwaive(plan, command.rule, command.subject, context);
    case 'changePlan':
      return changePlan(plan, command, context);
    case 'changeGroundwork':
      return changeGroundwork(plan, command, context);
    case 'replacePlan':
      return replacePlan(plan, command, context);
  }
}
