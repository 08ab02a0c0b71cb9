import { texts } from '../i18n/texts.ts';
import { usePlanState, useShownResult } from './planning-context.tsx';

/** How the shown kilometres are measured, the plan's detour included. */
export function useTravelMeasure(): string {
  const { result } = useShownResult();
  const detour = usePlanState((state) => state.plan.settings.detour);
  return texts.cover.travelMeasure(result?.data.travel.engine ?? 'straight', detour);
}
