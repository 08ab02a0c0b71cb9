import { type Gesture, IDLE, type Pixel, type PointerInput, stepGesture } from './pointer-gesture.ts';

/** What a tool does with a pointer that is put down, moved and lifted. */
export interface StrokeHandler {
  begin(at: Pixel): void;
  extend(from: Pixel, to: Pixel): void;
  /** @param tap whether the pointer stayed where it was put down */
  end(tap: boolean): void;
  /** Takes back what was done since `begin`. */
  cancel(): void;
}

export interface GesturePorts {
  /** Whether a tool is on at all. */
  readonly isOn: () => boolean;
  /** What the tool does with a pointer put down there; null to leave it to the map. */
  readonly strokeAt: (at: Pixel) => StrokeHandler | null;
  readonly panBy: (byX: number, byY: number) => void;
}

export interface MapGestures {
  isBusy(): boolean;
  /** Ends what is under way; what was done stays. */
  finish(): void;
  /** The key is held, or no longer, that makes a drag move the map. */
  holdPanKey(held: boolean): void;
  /** Whether the map was moved since the key was held. */
  hasPanned(): boolean;
  detach(): void;
}

/**
 * Listens to the pointers on an element ahead of the map inside it: what the tool takes the map never hears of, and
 * what it leaves (wheel, two fingers, a drag beside what can be dragged) is the map's as ever.
 */
export function attachGestures(frame: HTMLElement, ports: GesturePorts): MapGestures {
  let gesture: Gesture = IDLE;
  let handler: StrokeHandler | null = null;
  let corner = { left: 0, top: 0 };
  let isTaken = false;
  let panKey = false;
  let panned = false;

  const feed = (input: PointerInput): boolean => {
    const step = stepGesture(gesture, input);
    gesture = step.gesture;
    for (const action of step.actions) {
      if (action.kind === 'begin') handler?.begin(action.at);
      else if (action.kind === 'extend') handler?.extend(action.from, action.to);
      else if (action.kind === 'end') handler?.end(action.tap);
      else if (action.kind === 'cancel') handler?.cancel();
      else {
        panned = true;
        ports.panBy(action.byX, action.byY);
      }
    }
    if (gesture.kind === 'idle' || gesture.kind === 'fingers') handler = null;
    return step.taken;
  };
  const pixelOf = (event: PointerEvent): Pixel => ({
    x: event.clientX - corner.left,
    y: event.clientY - corner.top,
  });
  const isActive = (): boolean => gesture.kind !== 'idle' && gesture.kind !== 'fingers';

  const onDown = (event: PointerEvent): void => {
    isTaken = false;
    if (gesture.kind === 'idle') {
      if (!ports.isOn()) return;
      const { left, top } = frame.getBoundingClientRect();
      corner = { left, top };
    }
    const at = pixelOf(event);
    const found = gesture.kind === 'idle' && event.button === 0 && !panKey ? ports.strokeAt(at) : null;
    handler ??= found;
    const touch = event.pointerType === 'touch';
    isTaken = feed({
      type: 'down',
      pointer: event.pointerId,
      touch,
      button: event.button,
      at,
      panKey,
      takes: found !== null,
      time: event.timeStamp,
    });
    // A finger is the element's own until it is lifted; a mouse must be held on to outside the map too.
    if (isTaken && !touch) frame.setPointerCapture(event.pointerId);
  };
  /** The time of the last report of a pointer that was followed. */
  let followed = Number.NEGATIVE_INFINITY;
  const onMove = (event: PointerEvent): void => {
    if (!isActive()) return;
    const passed = event.getCoalescedEvents?.() ?? [];
    for (const each of passed.length > 0 ? passed : [event]) {
      if (each.timeStamp <= followed) continue;
      followed = each.timeStamp;
      feed({ type: 'move', pointer: event.pointerId, at: pixelOf(each) });
    }
  };
  const onUp = (event: PointerEvent): void => {
    if (gesture.kind !== 'idle') feed({ type: 'up', pointer: event.pointerId, at: pixelOf(event) });
  };
  const onLost = (): void => {
    if (gesture.kind !== 'idle') feed({ type: 'lost' });
  };
  const onLostCapture = (event: PointerEvent): void => {
    if (isActive() && 'pointer' in gesture && gesture.pointer === event.pointerId) feed({ type: 'lost' });
  };
  const onHidden = (): void => {
    if (document.visibilityState === 'hidden') onLost();
  };
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isActive()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    feed({ type: 'escape' });
  };
  /** The map listens to these, after the pointer events that say whose they are. */
  const onMapsEvent = (event: Event): void => {
    if (!isTaken || !ports.isOn()) return;
    event.stopPropagation();
    // Or the browser begins to scroll by itself.
    if (event instanceof MouseEvent && event.button === 1) event.preventDefault();
  };
  /** Within a stroke the map need not know where the mouse is, and asking it costs a layout of the page. */
  const onMouseMove = (event: Event): void => {
    if (isActive()) event.stopImmediatePropagation();
  };
  const onDoubleClick = (event: Event): void => {
    if (ports.isOn()) event.stopPropagation();
  };
  const onContextMenu = (event: Event): void => {
    if (isActive()) event.preventDefault();
  };

  const stop = new AbortController();
  const { signal } = stop;
  const early = { capture: true, signal } as const;
  frame.addEventListener('pointerdown', onDown, early);
  // Told as it happens, where the browser does so: `pointermove` waits for the next frame, which is then drawn too late.
  // Whatever it tells is not followed again when `pointermove` repeats it.
  frame.addEventListener(
    'pointerrawupdate',
    (event) => event instanceof PointerEvent && onMove(event),
    early,
  );
  frame.addEventListener('pointermove', onMove, early);
  frame.addEventListener('pointerup', onUp, early);
  frame.addEventListener('pointercancel', onLost, early);
  frame.addEventListener('lostpointercapture', onLostCapture, early);
  frame.addEventListener('mousedown', onMapsEvent, early);
  frame.addEventListener('touchstart', onMapsEvent, { ...early, passive: true });
  frame.addEventListener('dblclick', onDoubleClick, early);
  frame.addEventListener('contextmenu', onContextMenu, early);
  window.addEventListener('keydown', onEscape, early);
  window.addEventListener('mousemove', onMouseMove, early);
  window.addEventListener('blur', onLost, { signal });
  window.addEventListener('pagehide', onLost, { signal });
  document.addEventListener('visibilitychange', onHidden, { signal });

  return {
    isBusy: isActive,
    finish: onLost,
    holdPanKey(held) {
      if (held && !panKey) panned = false;
      panKey = held;
    },
    hasPanned: () => panned,
    detach() {
      onLost();
      stop.abort();
    },
  };
}
