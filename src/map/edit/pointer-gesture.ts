/** A place on the map in pixels from its upper left corner. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** What pointers on the map are doing while a tool is on. */
export type Gesture =
  | { readonly kind: 'idle' }
  /** A finger that may become a stroke, a tap, or the first of two. */
  | { readonly kind: 'pressed'; readonly pointer: number; readonly from: Pixel; readonly since: number }
  | {
      readonly kind: 'stroke';
      readonly pointer: number;
      readonly touch: boolean;
      readonly from: Pixel;
      readonly last: Pixel;
      readonly since: number;
      readonly moved: boolean;
    }
  | { readonly kind: 'pan'; readonly pointer: number; readonly last: Pixel }
  /** Fingers that move the map, until all are lifted. */
  | { readonly kind: 'fingers'; readonly down: ReadonlySet<number> };

export type PointerInput =
  | {
      readonly type: 'down';
      readonly pointer: number;
      readonly touch: boolean;
      /** As in `MouseEvent.button`. */
      readonly button: number;
      readonly at: Pixel;
      /** Whether the key is held that makes a drag move the map. */
      readonly panKey: boolean;
      /** Whether the tool does something at this place. */
      readonly takes: boolean;
      /** Milliseconds. */
      readonly time: number;
    }
  | { readonly type: 'move'; readonly pointer: number; readonly at: Pixel }
  | { readonly type: 'up'; readonly pointer: number; readonly at: Pixel }
  /** The browser took the pointer away, or the page lost the focus: what was done stays. */
  | { readonly type: 'lost' }
  /** The user gives the stroke up: what was done is taken back. */
  | { readonly type: 'escape' };

export type GestureAction =
  | { readonly kind: 'begin'; readonly at: Pixel }
  | { readonly kind: 'extend'; readonly from: Pixel; readonly to: Pixel }
  /** `tap` when the pointer stayed where it was put down. */
  | { readonly kind: 'end'; readonly tap: boolean }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'pan'; readonly byX: number; readonly byY: number };

export interface GestureStep {
  readonly gesture: Gesture;
  readonly actions: readonly GestureAction[];
  /** Whether the map's own handling of this input is to be kept from it. */
  readonly taken: boolean;
}

export const IDLE: Gesture = { kind: 'idle' };

/** A pointer that moved less has not moved. */
const STILL_PX = 4;
const STILL_FINGER_PX = 8;
/** A second finger this soon after the first shows that a pinch was meant. */
const PINCH_MS = 300;

const pass = (gesture: Gesture): GestureStep => ({ gesture, actions: [], taken: false });
const take = (gesture: Gesture, ...actions: GestureAction[]): GestureStep => ({
  gesture,
  actions,
  taken: true,
});

function isFar(a: Pixel, b: Pixel, px: number): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) > px;
}

/**
 * What one input of a pointer means. A mouse or pen strokes from where it is put down; a finger once it has moved,
 * so that two fingers can move the map.
 */
export function stepGesture(gesture: Gesture, input: PointerInput): GestureStep {
  switch (gesture.kind) {
    case 'idle':
      return input.type === 'down' ? putDown(input) : pass(gesture);
    case 'fingers':
      return stepFingers(gesture, input);
    case 'pressed':
      return stepPressed(gesture, input);
    case 'stroke':
      return stepStroke(gesture, input);
    case 'pan':
      return stepPan(gesture, input);
  }
}

type Down = Extract<PointerInput, { type: 'down' }>;

function putDown({ pointer, touch, button, at, panKey, takes, time }: Down): GestureStep {
  if (!touch && (button === 1 || (button === 0 && panKey))) return take({ kind: 'pan', pointer, last: at });
  if (button !== 0 || !takes) return touch ? pass({ kind: 'fingers', down: new Set([pointer]) }) : pass(IDLE);
  if (touch) return take({ kind: 'pressed', pointer, from: at, since: time });
  const stroke = { kind: 'stroke', pointer, touch, from: at, last: at, since: time, moved: false } as const;
  return take(stroke, { kind: 'begin', at });
}

function stepFingers(gesture: Extract<Gesture, { kind: 'fingers' }>, input: PointerInput): GestureStep {
  if (input.type === 'lost') return pass(IDLE);
  if (input.type !== 'down' && input.type !== 'up') return pass(gesture);
  const down = new Set(gesture.down);
  if (input.type === 'down') down.add(input.pointer);
  else down.delete(input.pointer);
  return pass(down.size === 0 ? IDLE : { kind: 'fingers', down });
}

function stepPressed(gesture: Extract<Gesture, { kind: 'pressed' }>, input: PointerInput): GestureStep {
  const { pointer, from, since } = gesture;
  switch (input.type) {
    case 'down':
      return pass({ kind: 'fingers', down: new Set([pointer, input.pointer]) });
    case 'move': {
      if (input.pointer !== pointer || !isFar(from, input.at, STILL_FINGER_PX)) return take(gesture);
      const stroke = {
        kind: 'stroke',
        pointer,
        touch: true,
        from,
        last: input.at,
        since,
        moved: true,
      } as const;
      return take(stroke, { kind: 'begin', at: from }, { kind: 'extend', from, to: input.at });
    }
    case 'up':
      if (input.pointer !== pointer) return take(gesture);
      return take(IDLE, { kind: 'begin', at: from }, { kind: 'end', tap: true });
    default:
      return take(IDLE);
  }
}

function stepStroke(gesture: Extract<Gesture, { kind: 'stroke' }>, input: PointerInput): GestureStep {
  const { pointer, touch, from, last, since } = gesture;
  switch (input.type) {
    case 'down': {
      if (!touch || !input.touch) return take(gesture);
      const fingers = { kind: 'fingers', down: new Set([pointer, input.pointer]) } as const;
      const isPinch = input.time - since < PINCH_MS;
      const action: GestureAction = isPinch ? { kind: 'cancel' } : { kind: 'end', tap: false };
      return { gesture: fingers, actions: [action], taken: false };
    }
    case 'move': {
      if (input.pointer !== pointer) return take(gesture);
      const moved = gesture.moved || isFar(from, input.at, STILL_PX);
      return take({ ...gesture, last: input.at, moved }, { kind: 'extend', from: last, to: input.at });
    }
    case 'up': {
      if (input.pointer !== pointer) return take(gesture);
      const moved = gesture.moved || isFar(from, input.at, STILL_PX);
      const extend = { kind: 'extend', from: last, to: input.at } as const;
      return take(IDLE, extend, { kind: 'end', tap: !moved });
    }
    case 'lost':
      return take(IDLE, { kind: 'end', tap: false });
    case 'escape':
      return take(IDLE, { kind: 'cancel' });
  }
}

function stepPan(gesture: Extract<Gesture, { kind: 'pan' }>, input: PointerInput): GestureStep {
  const { pointer, last } = gesture;
  if (input.type === 'lost') return take(IDLE);
  if (input.type === 'escape' || input.type === 'down' || input.pointer !== pointer) return take(gesture);
  const pan = { kind: 'pan', byX: last.x - input.at.x, byY: last.y - input.at.y } as const;
  return take(input.type === 'up' ? IDLE : { kind: 'pan', pointer, last: input.at }, pan);
}
