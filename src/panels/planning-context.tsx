import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { CoverageData } from '../domain/coverage-data.ts';
import type { DemandPoints } from '../domain/demand.ts';
import type { Manifest } from '../domain/geodata.ts';
import type { LonLat } from '../domain/lon-lat.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import type { NamedPlace } from '../domain/named-place.ts';
import type { CoverageResult } from '../domain/result.ts';
import type { TravelAnalysis } from '../domain/travel-analysis.ts';
import type { ReadonlyPlanStore } from '../plan/calm-plan.ts';
import type { EditContext } from '../plan/edit/edit-context.ts';
import type { EditViewCommands, EditViewState, EditViewStore } from '../plan/edit-view-store.ts';
import type { Sheet } from '../plan/exchange/sheet.ts';
import type {
  EvaluatePlan,
  MeasureSensitivity,
  PlanCommands,
  PlanState,
  PlanStore,
} from '../plan/plan-store.ts';
import type { ReadPlan } from '../plan/read-plan.ts';
import type { ServiceCommands, ServiceStore, ServicesState } from '../plan/services/service-store.ts';
import type { SheetViewCommands } from '../plan/sheet-view-store.ts';
import type { OwnNumbersControl } from '../plan/suppression/own-numbers.ts';
import type { TravelDoor } from '../plan/travel-choice-store.ts';
import type { ViewCommands, ViewState, ViewStore } from '../plan/view-store.ts';
import { useLasting } from '../ui/use-lasting.ts';
import type { DemandControl } from './demand/demand-control.ts';

/** What panels read besides the plan: the little that is left of it when a data file is broken is enough for the table. */
export interface PanelGeodata {
  readonly coverage: Pick<CoverageData, 'municipalities' | 'targetGroup' | 'landBorders' | 'crossings'>;
  /** null when it could not be read. */
  readonly manifest: Manifest | null;
}

/** Writes tables to a file and hands it to the browser: the first as CSV, or all as XLSX; gives the file's name. */
export type SaveSheets = (sheets: readonly Sheet[], name: string, format: 'csv' | 'xlsx') => Promise<string>;

/** What every panel works on. */
export interface Planning {
  readonly geodata: PanelGeodata;
  readonly planStore: PlanStore;
  /** The same plan to render from: within a stroke it changes together with its figures. */
  readonly shownPlan: ReadonlyPlanStore;
  readonly viewStore: ViewStore;
  readonly editViewStore: EditViewStore;
  /** The inventory of services and the user's own; loaded when first asked for. */
  readonly serviceStore: ServiceStore;
  /** What commands need to know, as it is now. */
  readonly editContext: () => EditContext;
  /** Where most of a municipality's target group is close together; null where that is not known. */
  readonly mainPlace: (code: MunicipalityCode) => LonLat | null;
  /** Where the target group is; null where that could not be read. */
  readonly demand: DemandPoints | null;
  /** Asks the engine about a plan that is not, or not yet, the one that is open. */
  readonly evaluate: EvaluatePlan;
  /** What is worked out about a plan's ways only when it is asked for. */
  readonly analysis: TravelAnalysis;
  /** Towns and villages by name, fetched when they are first asked for. */
  readonly loadPlaces: () => Promise<readonly NamedPlace[]>;
  /** Hands a text to the browser as a file named by the plan and `suffix`; gives the file's name. */
  readonly saveText: (text: string, suffix: string, extension: string) => string;
  readonly readPlan: ReadPlan;
  /** What travel is measured with; null where nothing is measured. */
  readonly travel: TravelDoor | null;
  /** What the answer hangs on; null where there is nothing to compute with. */
  readonly measureSensitivity: MeasureSensitivity | null;
  /** The user's own numbers in the place of the estimate; null where there is nothing to compute with. */
  readonly ownNumbers: OwnNumbersControl | null;
  readonly saveSheets: SaveSheets;
  /** The user's own demand points in the place of the built-in ones; null where there is nothing to compute with. */
  readonly ownDemand: DemandControl | null;
  /** Shows sheets over the page; null where there is nothing to make them of. */
  readonly openSheets: SheetViewCommands['open'] | null;
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
  return useStore(usePlanning().shownPlan, selector);
}

export function useViewState<Value>(selector: (state: ViewState & ViewCommands) => Value): Value {
  return useStore(usePlanning().viewStore, selector);
}

export function useEditView<Value>(selector: (state: EditViewState & EditViewCommands) => Value): Value {
  return useStore(usePlanning().editViewStore, selector);
}

export function useServices<Value>(selector: (state: ServicesState & ServiceCommands) => Value): Value {
  return useStore(usePlanning().serviceStore, selector);
}

/** The result to show: the plan's own, or the latest known one while there is none, marked as not current. */
export interface ShownResult {
  readonly result: CoverageResult | null;
  /** Whether it is of the plan as it stands. */
  readonly current: boolean;
  /** Whether a newer one is under way. */
  readonly busy: boolean;
}

/** How long figures may be of the plan as it was a moment ago before they are shown to be. */
const STALE_MS = 200;

/** Whether a newer result has been under way for so long that the one shown is marked as waiting for it. */
export function useStale(): boolean {
  return useLasting(
    usePlanState((state) => state.evaluation === 'running'),
    STALE_MS,
  );
}

export function useShownResult(): ShownResult {
  const result = useLatestResult();
  const current = usePlanState((state) => state.result !== null);
  const busy = usePlanState((state) => state.evaluation === 'running');
  return { result, current, busy };
}

/** The result to show, for what does not tell whether it is current: an edit alone does not render it anew. */
export function useLatestResult(): CoverageResult | null {
  return usePlanState((state) => state.result ?? state.previousResult);
}
