import type { LonLat } from '../../domain/lon-lat.ts';

/** What is being done on the map and is not in the plan yet; it is drawn as if it were. */
export interface MapEditing {
  /** Municipalities that a lasso has round it, and the unit that would have them. */
  readonly enclosed: { readonly codes: ReadonlySet<string>; readonly unit: string | null } | null;
  /** A house, consumption room or unit (its base) where it is being dragged to. */
  readonly moved: { readonly id: string; readonly lonLat: LonLat } | null;
  /** Municipalities that cannot be drawn on, shown paler; null while every one can. */
  readonly outOfReach: ReadonlySet<string> | null;
  /** The unit whose drawn area the drawing tool shows instead of the map; null for none. */
  readonly drawnElsewhere: string | null;
  /** Whether municipalities are being painted: the units' numbers then stay where they were. */
  readonly isPainting: boolean;
}

export const NOT_EDITING: MapEditing = {
  enclosed: null,
  moved: null,
  outOfReach: null,
  drawnElsewhere: null,
  isPainting: false,
};
