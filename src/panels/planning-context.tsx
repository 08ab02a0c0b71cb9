import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { CoverageData } from '../domain/coverage-data.ts';
import type { Manifest } from '../domain/geodata.ts';
import type { LonLat } from '../domain/lon-lat.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import type { CoverageResult } from '../domain/result.ts';
import type { EditContext } from '../plan/edit/edit-context.ts';
import type { EditViewCommands, EditViewState, EditViewStore } from '../plan/edit-view-store.ts';
import type { EvaluatePlan, PlanCommands, PlanState, PlanStore } from '../plan/plan-store.ts';
import type { ReadPlan } from '../plan/read-plan.ts';
import type { ViewCommands, ViewState, ViewStore } from '../plan/view-store.ts';
import type { DemandControl } from './demand/demand-control.ts';

/** What panels read besides the plan: the little that is left of it when a data file is broken is enough for the table. */
export interface PanelGeodata {
  readonly coverage: Pick<CoverageData, 'municipalities' | 'targetGroup' | 'landBorders' | 'crossings'>;
  /** null when it could not be read. */
  readonly manifest: Manifest | null;
}

/** What every panel works on. */
export interface Planning {
  readonly geodata: PanelGeodata;
  readonly planStore: PlanStore;
  readonly viewStore: ViewStore;
  readonly editViewStore: EditViewStore;
  /** What commands need to know, as it is now. */
  readonly editContext: () => EditContext;
  /** Where most of a municipality's target group is close together; null where that is not known. */
  readonly mainPlace: (code: MunicipalityCode) => LonLat | null;
  /** Asks the engine about a plan that is not, or not yet, the one that is open. */
  readonly evaluate: EvaluatePlan;
  readonly readPlan: ReadPlan;
  /** The user's own demand points in the place of the built-in ones; null where there is nothing to compute with. */
  readonly demand: DemandControl | null;
  /** Says a sentence to screen readers. */
  readonly announce: (sentence: string) => void;
}

const PlanningContext = createContext<Planning | null>(null);
export const PlanningProvider = PlanningContext.Provider;

export function usePlanning(): Planning {
  const planning = useContext(PlanningContext);
  if (!planning)
    throw new Error('usePlanning: got no planning, expected a PlanningProvider around the panel');
  return planning;
}

export function usePlanState<Value>(selector: (state: PlanState & PlanCommands) => Value): Value {
  return useStore(usePlanning().planStore, selector);
}

export function useViewState<Value>(selector: (state: ViewState & ViewCommands) => Value): Value {
  return useStore(usePlanning().viewStore, selector);
}

export function useEditView<Value>(selector: (state: EditViewState & EditViewCommands) => Value): Value {
  return useStore(usePlanning().editViewStore, selector);
}

/** The result to show: the plan's own, or the latest known one while there is none, marked as not current. */
export interface ShownResult {
  readonly result: CoverageResult | null;
  /** Whether it is of the plan as it stands. */
  readonly current: boolean;
  /** Whether a newer one is under way. */
  readonly busy: boolean;
}

export function useShownResult(): ShownResult {
  const result = usePlanState((state) => state.result);
  const previous = usePlanState((state) => state.previousResult);
  const busy = usePlanState((state) => state.evaluation === 'running');
  return { result: result ?? previous, current: result !== null, busy };
}
