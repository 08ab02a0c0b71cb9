import type { Map as MapLibreMap } from 'maplibre-gl';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PlanPolygon, ServiceArea } from '../../domain/plan.ts';
import { mapEditWords } from '../../i18n/map-edit.ts';
import { nameOfFacility } from '../../plan/edit/names.ts';
import { type UnitColour, unitColour } from '../../ui/unit-palette.ts';
import type { MapShapes } from '../map-shapes.ts';
import { type DrawnShare, drawnShares } from './drawn-shares.ts';
import type { EditPorts } from './edit-ports.ts';
import type { Pixel } from './pointer-gesture.ts';
import type { AreaMode, PolygonDrawing } from './polygon-drawing.ts';
import { createLineSnapper, type LineSnapper } from './snap-to-lines.ts';

const { drawing: texts } = mapEditWords;

/** What the drawing of a unit's area says of itself. */
export interface AreaStatus {
  readonly phase: 'off' | 'noUnit' | 'locked' | 'loading' | 'failed' | 'ready';
  /** Name of the unit whose area is drawn. */
  readonly unit: string;
  readonly mode: AreaMode;
  /** Whether there is an area whose corners can be moved. */
  readonly canMoveCorners: boolean;
  readonly hasHoles: boolean;
  readonly isDrawing: boolean;
  readonly corners: number;
  readonly snaps: boolean;
  readonly problem: string | null;
  /** Of what is drawn at the moment; null while nothing is. */
  readonly shares: readonly DrawnShare[] | null;
}

const OFF: AreaStatus = {
  phase: 'off',
  unit: '',
  mode: 'polygon',
  canMoveCorners: false,
  hasHoles: false,
  isDrawing: false,
  corners: 0,
  snaps: true,
  problem: null,
  shares: null,
};

export interface AreaTool {
  readonly status: StoreApi<AreaStatus>;
  /** Follows the tool, the unit and the plan. */
  follow(): void;
  setMode(mode: AreaMode): void;
  setSnaps(snaps: boolean): void;
  cornerAt(at: Pixel): void;
  removeCorner(): void;
  finish(): void;
  /** Throws away what is being drawn. @returns whether anything was */
  giveUp(): boolean;
  destroy(): void;
}

type Rings = readonly (readonly (readonly number[])[])[];

/** At most ten times a second. */
const SHARES_MS = 100;

function partsOf(polygon: PlanPolygon | null): readonly Rings[] {
  if (!polygon) return [];
  return polygon.type === 'Polygon' ? [polygon.coordinates] : polygon.coordinates;
}

function polygonOf(parts: readonly Rings[], before: PlanPolygon | null): PlanPolygon {
  const extra = before?.extra ? { extra: before.extra } : {};
  const [first = [], ...others] = parts;
  return others.length === 0
    ? { type: 'Polygon', coordinates: first, ...extra }
    : { type: 'MultiPolygon', coordinates: parts, ...extra };
}

/** Draws the active unit's own area; the drawing library is fetched the first time. */
export function createAreaTool(
  ports: EditPorts & {
    readonly map: MapLibreMap;
    readonly shapes: MapShapes;
    readonly colourOf: (unit: string) => UnitColour | null;
  },
): AreaTool {
  const { planStore, editViewStore, announce, map, shapes } = ports;
  const status = createStore<AreaStatus>(() => OFF);
  let drawing: PolygonDrawing | null = null;
  let drawn: { readonly unit: string; readonly polygon: PlanPolygon | null } | null = null;
  let borders: LineSnapper | null = null;
  let sharesTimer: ReturnType<typeof setTimeout> | undefined;
  let sketch: Rings = [];
  /** Counts what was asked for, so that a late library opens nothing that is no longer wanted. */
  let round = 0;
  let isCommitting = false;

  const unitNow = (): ServiceArea | null => {
    const { activeUnit } = editViewStore.getState();
    return planStore.getState().plan.serviceAreas.find(({ id }) => id === activeUnit) ?? null;
  };
  const refuse = (problem: string): void => {
    if (status.getState().problem === problem) return;
    status.setState({ problem });
    announce(problem);
  };
  const close = (): void => {
    round += 1;
    clearTimeout(sharesTimer);
    sharesTimer = undefined;
    drawing?.destroy();
    drawing = null;
    drawn = null;
    ports.showEditing({ drawnElsewhere: null });
  };
  const commit = (unit: ServiceArea, parts: readonly Rings[]): boolean => {
    isCommitting = true;
    const polygon = polygonOf(parts, unit.polygon);
    const done = planStore.getState().execute({ type: 'changeUnit', id: unit.id, fields: { polygon } });
    isCommitting = false;
    if (!done) status.setState({ problem: planStore.getState().message?.text ?? null });
    return done;
  };
  const showShares = (): void => {
    sharesTimer = undefined;
    const rings = sketch.filter((ring) => ring.length > 3);
    const shares =
      rings.length === 0
        ? null
        : drawnShares(
            rings.map((ring) => [ring]),
            shapes.geodata.coverage,
          );
    status.setState({ shares });
  };
  const snapperOf = (unit: ServiceArea): LineSnapper => {
    const lines = [
      ...shapes.borders.flatMap(({ lines: pieces }) => pieces),
      ...shapes.coasts.map(({ line }) => line),
    ];
    borders ??= createLineSnapper(lines);
    const others = planStore.getState().plan.serviceAreas.filter(({ id }) => id !== unit.id);
    const areas = createLineSnapper(others.flatMap(({ polygon }) => partsOf(polygon).flat()));
    const onBorder = borders;
    return (lon, lat, reach) => {
      const found = [onBorder(lon, lat, reach), areas(lon, lat, reach)].filter((place) => place !== null);
      return found.sort((a, b) => Number(a.kind === 'edge') - Number(b.kind === 'edge'))[0] ?? null;
    };
  };

  const open = async (unit: ServiceArea): Promise<void> => {
    close();
    const own = round;
    drawn = { unit: unit.id, polygon: unit.polygon };
    const name = nameOfFacility(unit);
    const { snaps } = status.getState();
    status.setState({ ...OFF, snaps, phase: 'loading', unit: name });
    let library: typeof import('./polygon-drawing.ts');
    try {
      library = await import('./polygon-drawing.ts');
    } catch {
      if (own === round) status.setState({ phase: 'failed' });
      return;
    }
    if (own !== round) return;
    const parts = partsOf(unit.polygon);
    const hasHoles = parts.some((rings) => rings.length > 1);
    const snap = snapperOf(unit);
    drawing = library.createPolygonDrawing({
      map,
      colour: ports.colourOf(unit.id) ?? unitColour(0),
      rings: hasHoles ? [] : parts.map(([outer = []]) => outer),
      fixedRings: hasHoles ? parts.flat() : [],
      snap: (lon, lat, reach) => (status.getState().snaps ? (snap(lon, lat, reach)?.lonLat ?? null) : null),
      onDrawn: (ring) => {
        const current = unitNow();
        if (current) commit(current, [...partsOf(current.polygon), [ring]]);
        reopen('corners');
      },
      onChanged: (index, ring) => {
        const current = unitNow();
        if (!current) return;
        const changed = partsOf(current.polygon).map((rings, at) => (at === index ? [ring] : rings));
        if (commit(current, changed)) drawn = { unit: current.id, polygon: unitNow()?.polygon ?? null };
        else reopen('corners');
      },
      onSketch: (rings, corners) => {
        sketch = rings;
        sharesTimer ??= setTimeout(showShares, SHARES_MS);
        const isDrawing = drawing?.isDrawing() ?? false;
        const before = status.getState();
        if (before.isDrawing !== isDrawing || before.corners !== corners) {
          status.setState({ isDrawing, corners });
        }
      },
      onCrossing: (crosses) => {
        if (crosses) refuse(texts.crossing);
        else if (status.getState().problem !== null) status.setState({ problem: null });
      },
    });
    const canMoveCorners = parts.length > 0 && !hasHoles;
    status.setState({ phase: 'ready', canMoveCorners, hasHoles });
    ports.showEditing({ drawnElsewhere: canMoveCorners ? unit.id : null });
    setMode(canMoveCorners ? 'corners' : 'polygon');
    announce(texts.begun(name));
  };
  const reopen = (mode: AreaMode): void => {
    const unit = unitNow();
    // After the library's own event, which goes on with what is thrown away here.
    queueMicrotask(() => {
      if (!unit || editViewStore.getState().tool !== 'polygon') return;
      void open(unit).then(() => {
        if (status.getState().canMoveCorners) setMode(mode);
      });
    });
  };

  function setMode(mode: AreaMode): void {
    if (!drawing || (mode === 'corners' && !status.getState().canMoveCorners)) return;
    drawing.giveUp();
    drawing.setMode(mode);
    status.setState({ mode, isDrawing: false, corners: 0, problem: null, shares: null });
  }

  return {
    status,
    follow() {
      if (isCommitting) return;
      if (editViewStore.getState().tool !== 'polygon') {
        if (status.getState().phase === 'off') return;
        close();
        status.setState({ ...OFF, snaps: status.getState().snaps });
        return;
      }
      const unit = unitNow();
      if (!unit || unit.locked) {
        close();
        const phase = unit ? 'locked' : 'noUnit';
        const name = unit ? nameOfFacility(unit) : '';
        status.setState({ ...OFF, snaps: status.getState().snaps, phase, unit: name });
        return;
      }
      if (drawn?.unit === unit.id && drawn.polygon === unit.polygon && status.getState().phase !== 'failed')
        return;
      void open(unit);
    },
    setMode,
    setSnaps: (snaps) => status.setState({ snaps }),
    cornerAt(at) {
      if (!drawing || status.getState().mode !== 'polygon') return;
      const before = drawing.cornerCount();
      drawing.cornerAt(at);
      const after = drawing.cornerCount();
      if (after > before) announce(texts.cornerSet(after));
    },
    removeCorner() {
      drawing?.removeCorner();
      if (drawing) announce(texts.cornerSet(drawing.cornerCount()));
    },
    finish() {
      if (!drawing?.isDrawing()) return;
      if (status.getState().mode === 'polygon' && drawing.cornerCount() < 3) return refuse(texts.tooFew);
      drawing.finish();
    },
    giveUp: () => drawing?.giveUp() ?? false,
    destroy: close,
  };
}
