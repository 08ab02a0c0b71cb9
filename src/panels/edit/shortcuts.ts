import type { EditTool } from '../../plan/edit-view-store.ts';

/** The letter of each tool that has one. */
export const TOOL_KEYS: Readonly<Partial<Record<EditTool, string>>> = {
  select: 'v',
  paint: 'p',
  erase: 'e',
  lasso: 'l',
  polygon: 'o',
  placeHouse: 'h',
  placeRoom: 'r',
  moveSites: 'm',
};

/** What a key does, wherever focus is outside a field. */
export type ShortcutAction =
  | { readonly kind: 'tool'; readonly tool: EditTool }
  | {
      readonly kind:
        | 'nextGap'
        | 'previousGap'
        | 'nextRule'
        | 'nextPart'
        | 'newUnit'
        | 'lock'
        | 'search'
        | 'table'
        | 'help'
        | 'undo'
        | 'redo';
    };

/** The other single keys, as they are listed. */
export const ACTION_KEYS = {
  nextGap: 'n',
  previousGap: 'N',
  nextRule: 'b',
  nextPart: 'd',
  newUnit: 'u',
  lock: 'k',
  search: 'f',
  table: 't',
  help: '?',
} as const;

const SINGLE_KEYS: ReadonlyMap<string, ShortcutAction> = new Map<string, ShortcutAction>([
  ...Object.entries(TOOL_KEYS).map(([tool, key]): [string, ShortcutAction] => [
    key,
    { kind: 'tool', tool: tool as EditTool },
  ]),
  ...Object.entries(ACTION_KEYS).map(([kind, key]): [string, ShortcutAction] => [
    key,
    { kind: kind as keyof typeof ACTION_KEYS },
  ]),
]);

export interface PressedShortcut {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * What a key does; null for one that is nobody's.
 * @param where `typing`: in a text field, where every key is the field's own; `choosing`: in a list that letters
 *   search in; `elsewhere`
 * @param lettersOn whether single keys are shortcuts; undo and redo are always
 */
export function readShortcut(
  pressed: PressedShortcut,
  where: 'typing' | 'choosing' | 'elsewhere',
  lettersOn: boolean,
): ShortcutAction | null {
  if (where === 'typing') return null;
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed;
  const letter = key.toLowerCase();
  if (ctrlKey || metaKey) {
    if (altKey) return null;
    if (letter === 'z') return { kind: shiftKey ? 'redo' : 'undo' };
    return letter === 'y' && !shiftKey ? { kind: 'redo' } : null;
  }
  if (altKey || !lettersOn || where === 'choosing') return null;
  return SINGLE_KEYS.get(key) ?? null;
}

const TEXT_INPUTS = new Set([
  'text',
  'search',
  'number',
  'email',
  'url',
  'tel',
  'password',
  'date',
  'time',
  '',
]);

/** Where a key was pressed, as far as shortcuts care. */
export function placeOfKey(target: {
  readonly tagName?: string;
  readonly type?: string;
  readonly isContentEditable?: boolean;
}): 'typing' | 'choosing' | 'elsewhere' {
  const tag = target.tagName?.toLowerCase();
  if (target.isContentEditable === true || tag === 'textarea') return 'typing';
  if (tag === 'input' && TEXT_INPUTS.has((target.type ?? '').toLowerCase())) return 'typing';
  return tag === 'select' ? 'choosing' : 'elsewhere';
}
