import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import type { BandOrigin, TravelBand } from '../domain/travel-analysis.ts';
import type { MunicipalityChange } from './compare/plan-difference.ts';

/** What the municipalities are coloured by. */
export const CHOROPLETH_IDS = [
  'none',
  'targetGroup',
  'targetGroupPer1000',
  'targetGroupPerKm2',
  'kmHouse',
  'kmConsumptionRoom',
  'minutesHouse',
  'minutesConsumptionRoom',
  'minutesUnitBase',
  'difference',
] as const;
export type ChoroplethId = (typeof CHOROPLETH_IDS)[number];

export const LAYER_IDS = [
  'houses',
  'units',
  'consumptionRooms',
  'services',
  'healthCouncils',
  'regions',
  'uncovered',
  'names',
] as const;
export type LayerId = (typeof LAYER_IDS)[number];

export const PANEL_IDS = [
  'overview',
  'plan',
  'municipality',
  'rules',
  'data',
  'compare',
  'merge',
  'services',
] as const;
export type PanelId = (typeof PANEL_IDS)[number];

/** Panels that stand in place of the tabs while something is done with several plans, or with services. */
export const TASK_IDS = ['compare', 'merge', 'services'] as const satisfies readonly PanelId[];
export type TaskId = (typeof TASK_IDS)[number];

/** Where the map looks: degrees, WGS 84, and a zoom level as web maps count it. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** A wish to see some municipalities; each wish has a new token. No codes means all of Denmark. */
export interface Focus {
  readonly codes: readonly MunicipalityCode[];
  readonly token: number;
}

/** How the plan differs from another one, for the map. */
export interface ShownDifference {
  /** What the other plan is called. */
  readonly from: string;
  readonly changes: ReadonlyMap<MunicipalityCode, MunicipalityChange>;
}

/** Bands of travel time as they are on the map. */
export interface ShownBands {
  readonly origin: BandOrigin;
  /** The places that they lie around, by id. */
  readonly from: readonly string[];
  readonly bands: readonly TravelBand[];
}

export interface ViewState {
  readonly selected: MunicipalityCode | null;
  readonly hovered: MunicipalityCode | null;
  readonly choropleth: ChoroplethId;
  /** null without another plan to compare with; nothing is then coloured by it. */
  readonly difference: ShownDifference | null;
  readonly layers: Readonly<Record<LayerId, boolean>>;
  /** Around what bands of travel time are wanted; null for none. */
  readonly bandOrigin: BandOrigin | null;
  /** null until they are worked out. */
  readonly bands: ShownBands | null;
  readonly panel: PanelId;
  readonly tableOpen: boolean;
  /** null until the map has been moved. */
  readonly camera: Camera | null;
  readonly focus: Focus | null;
}

export interface ViewCommands {
  select(code: MunicipalityCode | null): void;
  hover(code: MunicipalityCode | null): void;
  setChoropleth(choropleth: ChoroplethId): void;
  /** Gives the map a difference to show, or takes it away; what is coloured by it goes with it. */
  setDifference(difference: ShownDifference | null): void;
  /** Wants bands around something, or none; those of before go away where they are around something else. */
  setBandOrigin(origin: BandOrigin | null): void;
  setBands(bands: ShownBands | null): void;
  toggleLayer(layer: LayerId): void;
  showPanel(panel: PanelId): void;
  /** Opens the table or closes it; `open` says which. */
  toggleTable(open?: boolean): void;
  setCamera(camera: Camera): void;
  /** Asks the map to show some municipalities; none means all of Denmark. */
  zoomTo(codes: readonly MunicipalityCode[]): void;
}

export type ViewStore = StoreApi<ViewState & ViewCommands>;

export const DEFAULT_VIEW: ViewState = {
  selected: null,
  hovered: null,
  choropleth: 'none',
  difference: null,
  layers: {
    houses: true,
    units: true,
    consumptionRooms: true,
    services: false,
    healthCouncils: false,
    regions: false,
    uncovered: true,
    names: true,
  },
  bandOrigin: null,
  bands: null,
  panel: 'overview',
  tableOpen: false,
  camera: null,
  focus: null,
};

/** What is looked at, and how; nothing in it changes a figure. */
export function createViewStore(initial: Partial<ViewState> = {}): ViewStore {
  return createStore((set) => ({
    ...DEFAULT_VIEW,
    ...initial,
    select: (selected) => set({ selected }),
    hover: (hovered) => set((state) => (state.hovered === hovered ? state : { hovered })),
    setChoropleth: (choropleth) => set({ choropleth }),
    setDifference: (difference) =>
      set((state) => ({
        difference,
        choropleth: difference === null && state.choropleth === 'difference' ? 'none' : state.choropleth,
      })),
    setBandOrigin: (bandOrigin) => set({ bandOrigin, bands: null }),
    setBands: (bands) => set({ bands }),
    toggleLayer: (layer) => set((state) => ({ layers: { ...state.layers, [layer]: !state.layers[layer] } })),
    showPanel: (panel) => set({ panel }),
    toggleTable: (open) => set((state) => ({ tableOpen: open ?? !state.tableOpen })),
    setCamera: (camera) => set({ camera }),
    zoomTo: (codes) => set((state) => ({ focus: { codes, token: (state.focus?.token ?? 0) + 1 } })),
  }));
}
