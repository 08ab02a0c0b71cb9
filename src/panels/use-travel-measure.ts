import { texts } from '../i18n/texts.ts';
import { travelMeasureWords } from '../i18n/travel-measure.ts';
import { measureOf } from '../plan/known-measure.ts';
import { useLatestResult, usePlanState } from './planning-context.tsx';

/** How what is shown is measured, the plan's detour included: in minutes where no kilometres are known. */
export function useTravelMeasure(): string {
  const result = useLatestResult();
  const detour = usePlanState((state) => state.plan.settings.detour);
  if (result && measureOf(result) === 'minutes') {
    return travelMeasureWords.minutesBy(result.data.travel.engine);
  }
  return texts.cover.travelMeasure(result?.data.travel.engine ?? 'straight', detour);
}
