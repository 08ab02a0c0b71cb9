import type { LonLat } from '../../domain/lon-lat.ts';
import { formatLonLat } from '../../i18n/format.ts';
import { mapEditWords } from '../../i18n/map-edit.ts';
import { municipalityName } from '../../plan/edit/names.ts';
import type { EditPorts } from './edit-ports.ts';
import { activateFacility, nameOf, positionOf } from './site-drag.ts';
import { effectOfTool, moveCommand } from './tool-effect.ts';

/** Moves a house, a room or a base by keyboard: picked up, moved, and put down as one change. */
export interface SiteKeys {
  isMoving(): boolean;
  pickUp(id: string): void;
  nudge(byX: number, byY: number): LonLat | null;
  putDown(): void;
  /** @returns whether anything was being moved */
  giveUp(): boolean;
}

export function createSiteKeys(ports: EditPorts): SiteKeys {
  const { planStore, editViewStore, editContext, announce, lonLatAt, pixelOf, showEditing } = ports;
  let moving: { readonly id: string; readonly lonLat: LonLat } | null = null;

  const show = (): void => showEditing({ moved: moving });
  return {
    isMoving: () => moving !== null,
    pickUp(id) {
      const lonLat = positionOf(ports, id);
      if (!lonLat) return;
      activateFacility(ports, id);
      const place = { lonLat, code: null, site: id };
      const effect = effectOfTool(editViewStore.getState(), place, planStore.getState().plan, editContext());
      if (effect.kind === 'refused') return announce(`${effect.hint}.`);
      moving = { id, lonLat };
      announce(mapEditWords.move.picked(nameOf(ports, id)));
    },
    nudge(byX, byY) {
      if (!moving) return null;
      const { x, y } = pixelOf(moving.lonLat);
      const lonLat = lonLatAt({ x: x + byX, y: y + byY });
      moving = { id: moving.id, lonLat };
      show();
      const context = editContext();
      const code = context.locate(lonLat);
      const place = code === null ? mapEditWords.move.water : municipalityName(context, code);
      announce(mapEditWords.move.at(place, formatLonLat(lonLat[0], lonLat[1])));
      return lonLat;
    },
    putDown() {
      if (!moving) return;
      const { id, lonLat } = moving;
      moving = null;
      const start = positionOf(ports, id);
      if (start && start[0] === lonLat[0] && start[1] === lonLat[1]) {
        announce(mapEditWords.move.cancelled(nameOf(ports, id)));
      } else planStore.getState().execute(moveCommand(planStore.getState().plan, id, lonLat));
      show();
    },
    giveUp() {
      if (!moving) return false;
      announce(mapEditWords.move.cancelled(nameOf(ports, moving.id)));
      moving = null;
      show();
      return true;
    },
  };
}
