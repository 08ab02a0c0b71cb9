import { coverageGaps } from '../../plan/coverage-figures.ts';
import type { EditContext } from '../../plan/edit/edit-context.ts';
import type { EvaluatePlan } from '../../plan/plan-store.ts';
import type { SheetRole } from '../../plan/sheet-view-store.ts';
import { buildCountrySheet } from '../../plan/sheets/country-sheet.ts';
import { findGapRepairs } from '../../plan/sheets/gap-rows.ts';
import type { RoleSheet } from '../../plan/sheets/sheet-file.ts';
import type { SheetInput } from '../../plan/sheets/sheet-head.ts';

/** Which sheet is wanted. */
export interface SheetChoice {
  readonly role: SheetRole;
}

/** What a sheet asks for besides the plan and its result. */
export interface SheetTools {
  readonly evaluate: EvaluatePlan;
  readonly editContext: () => EditContext;
}

export interface SheetWatch {
  readonly onProgress: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

/** Makes a sheet of the open plan; asks the engine for what only a sheet needs. Rejects when it was stopped. */
export async function makeSheet(
  _choice: SheetChoice,
  input: SheetInput,
  tools: SheetTools,
  watch: SheetWatch,
): Promise<RoleSheet> {
  const { plan, result, data } = input;
  const codes = coverageGaps(result).map(({ code }) => code);
  const repairs = await findGapRepairs(
    codes,
    {
      plan,
      result,
      data,
      context: tools.editContext(),
      evaluate: (candidate) => tools.evaluate(candidate, { asOf: result.asOf }),
    },
    watch,
  );
  watch.signal.throwIfAborted();
  return buildCountrySheet(input, repairs);
}
