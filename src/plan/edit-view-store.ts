import { createStore, type StoreApi } from 'zustand/vanilla';

/** What a press or a drag on the map, or Enter in a list, does. */
export const EDIT_TOOLS = [
  'select',
  'paint',
  'erase',
  'lasso',
  'polygon',
  'placeHouse',
  'placeRoom',
  'placeBase',
  'moveSites',
] as const;
export type EditTool = (typeof EDIT_TOOLS)[number];

export interface EditViewState {
  readonly tool: EditTool;
  /** Id of the unit that is drawn in; null for none. */
  readonly activeUnit: string | null;
  /** Id of the unit whose fields are shown in the panel; null for the list of units. */
  readonly openUnit: string | null;
  /** Id of the house or consumption room that is being changed; null for none. */
  readonly activeFacility: string | null;
  /** Name of the region that drawing is limited to; null for the whole country. */
  readonly onlyRegion: string | null;
  /** Whether single letters are shortcuts; for the app to remember. */
  readonly shortcutsOn: boolean;
}

export interface EditViewCommands {
  setTool(tool: EditTool): void;
  setActiveUnit(id: string | null): void;
  /** Shows a unit's fields and makes it the one drawn in; null goes back to the list. */
  setOpenUnit(id: string | null): void;
  setActiveFacility(id: string | null): void;
  setOnlyRegion(region: string | null): void;
  setShortcutsOn(on: boolean): void;
}

export type EditViewStore = StoreApi<EditViewState & EditViewCommands>;

export const DEFAULT_EDIT_VIEW: EditViewState = {
  tool: 'select',
  activeUnit: null,
  openUnit: null,
  activeFacility: null,
  onlyRegion: null,
  shortcutsOn: true,
};

/** How the plan is being edited: the tool and what it works on. Nothing in it is part of the plan. */
export function createEditViewStore(initial: Partial<EditViewState> = {}): EditViewStore {
  return createStore((set) => ({
    ...DEFAULT_EDIT_VIEW,
    ...initial,
    setTool: (tool) => set({ tool }),
    setActiveUnit: (activeUnit) => set({ activeUnit }),
    setOpenUnit: (openUnit) => set(openUnit === null ? { openUnit } : { openUnit, activeUnit: openUnit }),
    setActiveFacility: (activeFacility) => set({ activeFacility }),
    setOnlyRegion: (onlyRegion) => set({ onlyRegion }),
    setShortcutsOn: (shortcutsOn) => set({ shortcutsOn }),
  }));
}
