import type { Plan } from '../../domain/plan.ts';
import { assignMunicipalities } from './assign-command.ts';
import { type CommandOutcome, refuse } from './command-outcome.ts';
import type { EditContext } from './edit-context.ts';
import { patchBetween } from './patch-between.ts';
import type { PlanCommand, Refusal } from './plan-command.ts';
import type { PlanPatch } from './plan-patch.ts';
import { addUnit, deleteUnit } from './unit-commands.ts';

/** What a command does to a plan, with the sentence that tells it; or why it is refused. */
export type CommandResult =
  | { readonly ok: true; readonly patch: PlanPatch; readonly sentence: string }
  | Refusal;

/** Works out one command. The plan itself is not changed: `applyPatch` does that. */
export function runCommand(plan: Plan, command: PlanCommand, context: EditContext): CommandResult {
  const outcome = workOut(plan, command, context);
  if (!outcome.ok) return outcome;
  return { ok: true, patch: patchBetween(plan, outcome.after), sentence: outcome.sentence };
}

function workOut(plan: Plan, command: PlanCommand, context: EditContext): CommandOutcome {
  switch (command.type) {
    case 'addUnit':
      return addUnit(plan, command, context);
    case 'deleteUnit':
      return deleteUnit(plan, command.id, context);
    case 'assign':
      return assignMunicipalities(plan, command.codes, command.unit, context);
    default:
      return refuse(command.type);
  }
}
