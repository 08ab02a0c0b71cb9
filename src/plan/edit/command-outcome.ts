import type { Plan } from '../../domain/plan.ts';
import type { Refusal } from './plan-command.ts';

/** What a command would make of the plan, and the sentence that tells it; or why it is refused. */
export type CommandOutcome = { readonly ok: true; readonly after: Plan; readonly sentence: string } | Refusal;

export function done(after: Plan, sentence: string): CommandOutcome {
  return { ok: true, after, sentence };
}

export function refuse(reason: string): Refusal {
  return { ok: false, reason };
}
