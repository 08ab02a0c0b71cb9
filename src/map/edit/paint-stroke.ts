import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { mapEditWords } from '../../i18n/map-edit.ts';
import type { EditPorts } from './edit-ports.ts';
import type { StrokeHandler } from './map-gestures.ts';
import { placesAlong } from './places-along.ts';
import type { Pixel } from './pointer-gesture.ts';
import { effectOfTool } from './tool-effect.ts';

/**
 * A stroke that gives the municipalities it passes to the active unit, or takes them out of theirs. Each is changed
 * as it is passed; the whole is one step. The first refusal is said, further ones are not.
 */
export function createPaintStroke(ports: EditPorts): StrokeHandler {
  const { planStore, editViewStore, editContext, announce, lonLatAt, showEditing } = ports;
  const visited = new Set<MunicipalityCode | null>();
  let isDone = false;
  let hasRefused = false;
  let idleHint: string | null = null;

  const visit = (at: Pixel): void => {
    const context = editContext();
    const lonLat = lonLatAt(at);
    const code = context.locate(lonLat);
    if (visited.has(code)) return;
    visited.add(code);
    const place = { lonLat, code, site: null };
    const effect = effectOfTool(editViewStore.getState(), place, planStore.getState().plan, context);
    if (effect.kind === 'command') isDone = planStore.getState().execute(effect.command) || isDone;
    if (effect.kind === 'idle') idleHint = effect.hint;
    if (effect.kind === 'refused' && !hasRefused) {
      hasRefused = true;
      announce(`${effect.hint}.`);
    }
  };

  return {
    begin(at) {
      planStore.getState().beginStroke();
      showEditing({ isPainting: true });
      visit(at);
    },
    extend(from, to) {
      for (const place of placesAlong(from, to)) visit(place);
    },
    end(tap) {
      planStore.getState().endStroke();
      showEditing({ isPainting: false });
      if (tap && !isDone && !hasRefused && idleHint !== null) announce(`${idleHint}.`);
    },
    cancel() {
      planStore.getState().cancelStroke();
      showEditing({ isPainting: false });
      announce(mapEditWords.strokeCancelled);
    },
  };
}
