import {
  type KeyboardEvent,
  type ReactElement,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useStore } from 'zustand';
import type { Geodata } from '../domain/geodata.ts';
import { mapWords } from '../i18n/map.ts';
import type { ReadonlyPlanStore } from '../plan/calm-plan.ts';
import type { EditContext } from '../plan/edit/edit-context.ts';
import type { EditViewStore } from '../plan/edit-view-store.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import type { ServiceStore } from '../plan/services/service-store.ts';
import type { ViewStore } from '../plan/view-store.ts';
import { AreaBar } from './edit/area-bar.tsx';
import type { ToolHint } from './edit/map-editor.ts';
import type { KeyResult } from './map-commands.ts';
import {
  createMapController,
  type MapActivity,
  type MapController,
  type MapFailure,
} from './map-controller.ts';
import { MapAttribution, MapControls } from './map-controls.tsx';
import { readMapKey } from './map-keyboard.ts';
import type { Pointed } from './map-pointing.ts';
import { type MapShapes, prepareMapShapes } from './map-shapes.ts';
import { describePointed, MapTooltip } from './map-tooltip.tsx';
import './map.css';

export interface MapViewProps {
  readonly geodata: Geodata;
  readonly planStore: PlanStore;
  /** The same plan to draw from. */
  readonly shownPlan: ReadonlyPlanStore;
  readonly viewStore: ViewStore;
  readonly serviceStore: ServiceStore;
  readonly editViewStore: EditViewStore;
  /** What commands need to know, as it is now. */
  readonly editContext: () => EditContext;
  /** Says a sentence in the page's live region. Selection is for the page to say: it follows from the store. */
  readonly announce?: (sentence: string) => void;
  /** The map cannot be shown, and says so itself; the page may open the table. */
  readonly onFailure?: (reason: MapFailure, detail: string) => void;
}

function sentenceFor(result: KeyResult, shapes: MapShapes): string {
  switch (result.kind) {
    case 'zoomed':
      return mapWords.zoomed(result.zoom);
    case 'wholeCountry':
      return mapWords.wholeCountryShown;
    case 'nothingUnderCentre':
      return mapWords.nothingUnderCentre;
    case 'noneThatWay':
      return mapWords.noneThatWay;
    case 'underCentre':
      return mapWords.underCentre(shapes.municipalities.get(result.code)?.name ?? result.code);
  }
}

/** Tells what reads the page whether the map is drawn. */
const STATE = 'data-map-state';
const TOOLTIP_GAP_PX = 14;

/** Beside the pointer, on the side where there is room; moved without reflowing the page. */
function placeTooltip(tooltip: HTMLElement, at: { readonly x: number; readonly y: number }): void {
  const frame = tooltip.parentElement;
  if (!frame) return;
  const { offsetWidth, offsetHeight } = tooltip;
  const left =
    at.x + TOOLTIP_GAP_PX + offsetWidth > frame.clientWidth
      ? at.x - TOOLTIP_GAP_PX - offsetWidth
      : at.x + TOOLTIP_GAP_PX;
  const top =
    at.y + TOOLTIP_GAP_PX + offsetHeight > frame.clientHeight
      ? at.y - TOOLTIP_GAP_PX - offsetHeight
      : at.y + TOOLTIP_GAP_PX;
  tooltip.style.transform = `translate(${Math.max(0, Math.round(left))}px, ${Math.max(0, Math.round(top))}px)`;
}

/** The map: Denmark's municipalities with the plan drawn on them. Fills its parent. */
export function MapView({
  geodata,
  planStore,
  shownPlan,
  viewStore,
  serviceStore,
  editViewStore,
  editContext,
  announce,
  onFailure,
}: MapViewProps): ReactElement {
  const shapes = prepareMapShapes(geodata);
  const frame = useRef<HTMLDivElement>(null);
  const canvasParent = useRef<HTMLDivElement>(null);
  const tooltip = useRef<HTMLDivElement>(null);
  const pointer = useRef({ x: 0, y: 0 });
  const [controller, setController] = useState<MapController | null>(null);
  const callbacks = useRef({ announce, onFailure });
  callbacks.current = { announce, onFailure };
  const box = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState<MapFailure | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [hint, setHint] = useState<ToolHint | null>(null);
  const helpId = useId();

  useEffect(() => {
    const container = canvasParent.current;
    if (!container || !frame.current || failure) return;
    const say = (sentence: string): void => callbacks.current.announce?.(sentence);
    const mounted = createMapController({
      container,
      shapes,
      planStore,
      shownPlan,
      viewStore,
      serviceStore,
      edit: { editViewStore, editContext, announce: say },
      frame: frame.current,
      // Told many times a second while somebody paints: nothing else in the page is to be rendered for it.
      onActivity: (activity) => box.current?.setAttribute(STATE, activity),
      onFailure: (reason, detail) => {
        setFailure(reason);
        callbacks.current.onFailure?.(reason, detail);
      },
      onPoint: (at) => {
        if (at) pointer.current = at;
        if (at && tooltip.current) placeTooltip(tooltip.current, at);
        setPointed((before) => (samePlace(before, at?.pointed ?? null) ? before : (at?.pointed ?? null)));
        setHint((before) => (before?.text === at?.hint?.text ? before : (at?.hint ?? null)));
      },
      onKeyResult: (result, underCentre) => {
        const sentence = sentenceFor(result, shapes);
        const isPlace = result.kind === 'underCentre' && underCentre !== null;
        say(isPlace ? `${sentence} ${underCentre.text}.` : sentence);
      },
    });
    setController(mounted);
    return () => {
      setController(null);
      mounted?.destroy();
    };
  }, [shapes, planStore, shownPlan, viewStore, serviceStore, editViewStore, editContext, failure]);

  const tool = useStore(editViewStore, (state) => state.tool);
  const services = useStore(serviceStore, (state) => state.all);
  // With a tool in hand its effect is what is asked about.
  const asked = tool === 'select' ? pointed : null;
  const plan = useStore(shownPlan, (state) => asked && state);
  const text = asked && plan && describePointed(asked, plan, services, shapes);
  useLayoutEffect(() => {
    if ((text || hint) && tooltip.current) placeTooltip(tooltip.current, pointer.current);
  }, [text, hint]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    if (controller?.pressToolKey(event)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const command = readMapKey(event);
    if (!command) return;
    event.preventDefault();
    controller?.run(command);
  };

  if (failure) {
    return (
      <div className="map-view map-failed" data-map-state="failed">
        <p role="alert">{mapWords.failed[failure]}</p>
        {failure === 'context-lost' && (
          <button type="button" onClick={() => setFailure(null)}>
            {mapWords.tryAgain}
          </button>
        )}
      </div>
    );
  }
  return (
    <div className="map-view" ref={box} {...{ [STATE]: 'loading' satisfies MapActivity }}>
      {controller && <AreaBar tool={controller.areaTool} />}
      <div className="map-stage">
        <div
          ref={frame}
          className="map-frame"
          role="application"
          aria-label={mapWords.label}
          aria-describedby={helpId}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a map that is moved by keys must take the focus
          tabIndex={0}
          onKeyDown={onKeyDown}
          onKeyUp={(event) => controller?.releaseKey(event.key)}
        >
          <div ref={canvasParent} className="map-canvas" />
          <div className="map-crosshair" aria-hidden="true" />
          {(text || hint) && (
            <div ref={tooltip} className="map-tooltip" aria-hidden="true">
              {hint && (
                <strong className={hint.isRefused ? 'map-hint map-hint-refused' : 'map-hint'}>
                  {hint.text}
                </strong>
              )}
              {text && <MapTooltip text={text} />}
            </div>
          )}
        </div>
        <p id={helpId} className="map-help">
          {mapWords.help}
        </p>
        <MapControls run={(command) => controller?.run(command)} />
      </div>
      <MapAttribution boundaries={geodata.manifest.boundaries} />
    </div>
  );
}

function samePlace(a: Pointed | null, b: Pointed | null): boolean {
  return a?.municipality === b?.municipality && a?.site === b?.site && a?.service === b?.service;
}
