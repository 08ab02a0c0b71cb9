import type { Plan } from '../domain/plan.ts';
import type { LogEntry } from './edit/change-log.ts';
import type { EditHistory } from './edit/edit-history.ts';

/** Everything that must survive the page: the plan with its history and log. */
export interface DraftState {
  readonly plan: Plan;
  readonly fileName: string | null;
  readonly history: EditHistory;
  readonly log: readonly LogEntry[];
}
