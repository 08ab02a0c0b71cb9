import { useEffect, useState } from 'react';
import type { Problem } from '../../domain/failure.ts';
import type { Plan } from '../../domain/plan.ts';
import { comparePlans } from '../../plan/compare/compare-plans.ts';
import type { PlanDifference } from '../../plan/compare/plan-difference.ts';
import type { PointChoice } from '../../plan/exchange/apply-foreign.ts';
import type { ImportPreview } from '../../plan/exchange/read-import.ts';
import { shownAsOf } from '../../plan/plan-store.ts';
import { usePlanning } from '../planning-context.tsx';
import type { ExchangeServices } from './exchange-services.ts';

export type ImportStage =
  | { readonly kind: 'reading' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'preview'; readonly preview: ImportPreview; readonly base: Plan };

/** What an import would lead to; null while it is computed. */
export type ImportEffect =
  | { readonly kind: 'known'; readonly difference: PlanDifference }
  | { readonly kind: 'failed' };

/** Reads a file, and again when a choice or `attempt` changes; then computes what it would lead to. */
export function useImport(
  file: File,
  points: PointChoice,
  attempt: number,
  services: ExchangeServices,
): { readonly stage: ImportStage; readonly effect: ImportEffect | null } {
  const { planStore, evaluate, geodata } = usePlanning();
  const [stage, setStage] = useState<ImportStage>({ kind: 'reading' });
  const [effect, setEffect] = useState<ImportEffect | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt reads anew
  useEffect(() => {
    let given = true;
    setStage((before) => (before.kind === 'preview' ? before : { kind: 'reading' }));
    const base = planStore.getState().plan;
    services.readImport(file, { points }).then(
      (outcome) => {
        if (!given) return;
        setStage(
          outcome.ok
            ? { kind: 'preview', preview: outcome.value, base }
            : { kind: 'refused', problems: outcome.problems },
        );
      },
      () => given && setStage({ kind: 'broken' }),
    );
    return () => {
      given = false;
    };
  }, [file, points, attempt, services, planStore]);

  useEffect(() => {
    if (stage.kind !== 'preview' || !stage.preview.changes) return;
    let given = true;
    setEffect(null);
    const asOf = shownAsOf(planStore.getState());
    const compute = async (): Promise<PlanDifference> => {
      const { base, preview } = stage;
      const before = { plan: base, result: await evaluate(base, { asOf }) };
      const after = { plan: preview.plan, result: await evaluate(preview.plan, { asOf }) };
      return comparePlans(before, after, geodata.coverage.municipalities);
    };
    compute().then(
      (difference) => given && setEffect({ kind: 'known', difference }),
      () => given && setEffect({ kind: 'failed' }),
    );
    return () => {
      given = false;
    };
  }, [stage, evaluate, geodata, planStore]);

  return { stage, effect };
}
