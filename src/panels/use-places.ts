import { useMemo } from 'react';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import { type FacilityPlace, facilityPlaces } from './facility-lookup.ts';
import { usePlanning, usePlanState } from './planning-context.tsx';

/** The plan's sites and units by id. */
export function useFacilityPlaces(): ReadonlyMap<string, FacilityPlace> {
  const plan = usePlanState((state) => state.plan);
  // For the moment of an edit the last answer stands.
  const result = usePlanState(
    (state) => state.result ?? (state.evaluation === 'running' ? state.previousResult : null),
  );
  return useMemo(() => facilityPlaces(plan, result), [plan, result]);
}

/** The municipalities' names by code. */
export function useMunicipalityNames(): ReadonlyMap<string, string> {
  const { municipalities } = usePlanning().geodata.coverage;
  return useMemo(() => new Map(municipalities.map(({ code, name }) => [code, name])), [municipalities]);
}

/** Selects one municipality, or none, and asks the map to show some. */
export function useShowOnMap(): (codes: readonly MunicipalityCode[]) => void {
  const { viewStore } = usePlanning();
  return (codes) => {
    const [only] = codes;
    const { select, zoomTo } = viewStore.getState();
    if (codes.length === 1 && only !== undefined) select(only);
    zoomTo(codes);
  };
}
