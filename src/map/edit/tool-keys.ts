import type { EditTool } from '../../plan/edit-view-store.ts';
import type { PressedKey } from '../map-keyboard.ts';

/** What a key does on the map while a tool is on. */
export type ToolKey =
  /** Uses the tool under the crosshair. */
  | { readonly kind: 'act' }
  /** Uses the tool when the key is let go without the map having been moved by it. */
  | { readonly kind: 'hold' }
  /** Gives up what is under way, or puts the tool away. */
  | { readonly kind: 'escape' }
  /** Moves what has been picked up. */
  | { readonly kind: 'nudge'; readonly byX: number; readonly byY: number }
  | { readonly kind: 'finishDrawing' | 'removeCorner' };

const NUDGE_PX = 8;
const FAR_NUDGE_PX = 48;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/**
 * The tool's meaning of a key; null for keys that it leaves to the map.
 * @param isMoving whether a house, room or base has been picked up by keyboard
 */
export function readToolKey(pressed: PressedKey, tool: EditTool, isMoving: boolean): ToolKey | null {
  if (tool === 'select' || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  const arrow = ARROWS[pressed.key];
  if (arrow) {
    const px = pressed.shiftKey ? FAR_NUDGE_PX : NUDGE_PX;
    return isMoving ? { kind: 'nudge', byX: arrow[0] * px, byY: arrow[1] * px } : null;
  }
  switch (pressed.key) {
    case 'Escape':
      return { kind: 'escape' };
    case 'Enter':
      return { kind: tool === 'polygon' && pressed.shiftKey ? 'finishDrawing' : 'act' };
    case ' ':
      return { kind: 'hold' };
    case 'Delete':
    case 'Backspace':
      return tool === 'polygon' ? { kind: 'removeCorner' } : null;
    default:
      return null;
  }
}
