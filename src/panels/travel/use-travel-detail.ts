import { useEffect, useState } from 'react';
import type { Plan } from '../../domain/plan.ts';
import type { TravelDetail, TravelSubject } from '../../domain/travel-analysis.ts';
import { usePlanning, usePlanState } from '../planning-context.tsx';

/** What is known of a subject's ways: of the plan as it stands, or still of the one before. */
export interface ShownDetail {
  readonly detail: TravelDetail | null;
  readonly busy: boolean;
  readonly failed: boolean;
}

/** Asks again whenever the plan has been evaluated anew; what an older plan answers late is dropped. */
export function useTravelDetail(subject: TravelSubject): ShownDetail {
  const { analysis } = usePlanning();
  const plan = usePlanState((state) => state.plan);
  const isEvaluated = usePlanState((state) => state.evaluation === 'done');
  const key = JSON.stringify(subject);
  const [state, setState] = useState<{
    readonly plan: Plan | null;
    readonly key: string;
    readonly detail: TravelDetail | null;
  }>({ plan: null, key, detail: null });
  useEffect(() => {
    if (!isEvaluated) return;
    let wanted = true;
    analysis.describeTravel(plan, JSON.parse(key) as TravelSubject).then(
      (detail) => wanted && setState({ plan, key, detail }),
      () => wanted && setState({ plan, key, detail: null }),
    );
    return () => {
      wanted = false;
    };
  }, [analysis, plan, isEvaluated, key]);
  const isOfSubject = state.key === key;
  const isCurrent = isOfSubject && state.plan === plan;
  return {
    detail: isOfSubject ? state.detail : null,
    busy: !isCurrent,
    failed: isCurrent && state.detail === null,
  };
}
