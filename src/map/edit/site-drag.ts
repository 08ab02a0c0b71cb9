import type { LonLat } from '../../domain/lon-lat.ts';
import { mapEditWords } from '../../i18n/map-edit.ts';
import { nameOfFacility } from '../../plan/edit/names.ts';
import type { EditPorts } from './edit-ports.ts';
import type { StrokeHandler } from './map-gestures.ts';
import type { Pixel } from './pointer-gesture.ts';
import { effectOfTool, moveCommand } from './tool-effect.ts';

/** The house or room being moved, or the unit whose base is, as the panels show it too. */
export function activateFacility({ planStore, editViewStore }: EditPorts, id: string): void {
  const isSite = planStore.getState().plan.sites.some((site) => site.id === id);
  if (isSite) editViewStore.getState().setActiveFacility(id);
  else editViewStore.getState().setActiveUnit(id);
}

/** Where a house, a room or a unit's base stands in the plan; null for one without a place. */
export function positionOf({ planStore }: EditPorts, id: string): LonLat | null {
  const { sites, serviceAreas } = planStore.getState().plan;
  return (
    sites.find((site) => site.id === id)?.lonLat ?? serviceAreas.find((area) => area.id === id)?.base ?? null
  );
}

/** Its name as it is read. */
export function nameOf({ planStore }: EditPorts, id: string): string {
  const { sites, serviceAreas } = planStore.getState().plan;
  const facility = [...sites, ...serviceAreas].find((each) => each.id === id);
  return facility ? nameOfFacility(facility) : id;
}

/** Drags a house, a room or a base; the plan is changed once, where it is let go. */
export function createSiteDrag(ports: EditPorts, id: string): StrokeHandler {
  const { planStore, editViewStore, editContext, announce, lonLatAt, pixelOf, showEditing } = ports;
  /** From the pointer to the place itself: the symbol may be drawn beside it. */
  let aside: Pixel = { x: 0, y: 0 };
  let lonLat: LonLat | null = null;
  let isLocked = false;

  return {
    begin(at) {
      const start = positionOf(ports, id);
      if (!start) return;
      const effect = effectOfTool(
        editViewStore.getState(),
        { lonLat: start, code: null, site: id },
        planStore.getState().plan,
        editContext(),
      );
      activateFacility(ports, id);
      if (effect.kind === 'refused') {
        isLocked = true;
        announce(`${effect.hint}.`);
        return;
      }
      const pixel = pixelOf(start);
      aside = { x: pixel.x - at.x, y: pixel.y - at.y };
    },
    extend(_from, to) {
      if (isLocked) return;
      lonLat = lonLatAt({ x: to.x + aside.x, y: to.y + aside.y });
      showEditing({ moved: { id, lonLat } });
    },
    end(tap) {
      if (!tap && lonLat) planStore.getState().execute(moveCommand(planStore.getState().plan, id, lonLat));
      showEditing({ moved: null });
    },
    cancel() {
      showEditing({ moved: null });
      announce(mapEditWords.move.cancelled(nameOf(ports, id)));
    },
  };
}
