import type { Outcome } from '../domain/failure.ts';
import type { Plan } from '../domain/plan.ts';

/** Reads a plan file's text; in the browser away from the page's thread where it is large. */
export type ReadPlan = (text: string, file: string) => Promise<Outcome<Plan>>;
