import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { mapEditWords } from '../../i18n/map-edit.ts';
import type { EditPorts } from './edit-ports.ts';
import { enclosedMunicipalities } from './enclosed-municipalities.ts';
import type { StrokeHandler } from './map-gestures.ts';
import { createPaintStroke } from './paint-stroke.ts';
import type { Pixel } from './pointer-gesture.ts';
import { effectOfAssigning } from './tool-effect.ts';

/** Corners closer to the last one are left out. */
const LEAST_STEP_PX = 3;

/** A ring drawn round the municipalities that are to be in the active unit; a tap takes the one it is in. */
export function createLassoStroke(ports: EditPorts): StrokeHandler {
  const { planStore, editViewStore, editContext, announce, lonLatAt, showEditing, showLasso } = ports;
  const line: Pixel[] = [];
  let frame: number | null = null;

  const enclosed = (): readonly MunicipalityCode[] =>
    enclosedMunicipalities(line.map(lonLatAt), editContext().municipalities);
  const show = (): void => {
    frame = null;
    showLasso(line);
    const { activeUnit, onlyRegion } = editViewStore.getState();
    const { plan } = planStore.getState();
    const context = editContext();
    const unit = plan.serviceAreas.find(({ id }) => id === activeUnit);
    const isTaken = (code: MunicipalityCode): boolean =>
      unit !== undefined && effectOfAssigning(code, unit, onlyRegion, plan, context).kind === 'command';
    showEditing({ enclosed: { codes: new Set(enclosed().filter(isTaken)), unit: activeUnit } });
  };
  const clear = (): void => {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
    showLasso(null);
    showEditing({ enclosed: null });
  };

  return {
    begin(at) {
      line.push(at);
    },
    extend(_from, to) {
      const last = line.at(-1);
      if (last && Math.hypot(to.x - last.x, to.y - last.y) < LEAST_STEP_PX) return;
      line.push(to);
      frame ??= requestAnimationFrame(show);
    },
    end(tap) {
      const [first] = line;
      const { activeUnit } = editViewStore.getState();
      if (tap && first) {
        const stroke = createPaintStroke(ports);
        stroke.begin(first);
        stroke.end(true);
      } else if (activeUnit === null) announce(`${mapEditWords.refused.noUnit}.`);
      else {
        const codes = enclosed();
        if (codes.length === 0) announce(mapEditWords.lassoEmpty);
        else planStore.getState().execute({ type: 'assign', codes, unit: activeUnit });
      }
      clear();
    },
    cancel() {
      clear();
      announce(mapEditWords.strokeCancelled);
    },
  };
}
