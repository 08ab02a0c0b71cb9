import type { LonLat } from '../../domain/lon-lat.ts';
import type { EditContext } from '../../plan/edit/edit-context.ts';
import type { EditViewStore } from '../../plan/edit-view-store.ts';
import type { PlanStore } from '../../plan/plan-store.ts';
import type { MapEditing } from './map-editing.ts';
import type { Pixel } from './pointer-gesture.ts';

/** What the tools need from the map and the page. */
export interface EditPorts {
  readonly planStore: PlanStore;
  readonly editViewStore: EditViewStore;
  /** What commands need to know, as it is now. */
  readonly editContext: () => EditContext;
  /** Says a sentence to screen readers. */
  readonly announce: (sentence: string) => void;
  readonly lonLatAt: (at: Pixel) => LonLat;
  readonly pixelOf: (lonLat: LonLat) => Pixel;
  /** Id of the house, room or unit (its base) that is drawn there. */
  readonly siteAt: (at: Pixel) => string | null;
  /** Shows what is being done and is not in the plan yet. */
  readonly showEditing: (part: Partial<MapEditing>) => void;
  /** Shows the line of a lasso; null takes it away. */
  readonly showLasso: (line: readonly Pixel[] | null) => void;
}
