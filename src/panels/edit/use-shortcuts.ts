import { useLayoutEffect, useRef } from 'react';
import { usePlanning } from '../planning-context.tsx';
import { placeOfKey, readShortcut, type ShortcutAction } from './shortcuts.ts';
import { useAddUnit } from './use-add-unit.ts';
import type { useFind } from './use-find.ts';

/** The search field that a shortcut leads to. */
const SEARCH = '.left-search input';

/** Does what the keys say, wherever focus is; in a text field every key is the field's own. */
export function useShortcuts(onFind: ReturnType<typeof useFind>, onHelp: () => void): void {
  const { planStore, viewStore, editViewStore } = usePlanning();
  const addUnit = useAddUnit();
  const toggleLock = (): void => {
    const { plan, execute } = planStore.getState();
    const area = plan.serviceAreas.find(({ id }) => id === editViewStore.getState().activeUnit);
    if (area) execute({ type: 'setLocked', ids: [area.id], locked: !area.locked });
  };
  const act = (action: ShortcutAction): void => {
    switch (action.kind) {
      case 'tool':
        editViewStore.getState().setTool(action.tool);
        break;
      case 'nextGap':
        onFind('gap', 'next');
        break;
      case 'previousGap':
        onFind('gap', 'previous');
        break;
      case 'nextRule':
        onFind('rule', 'next');
        break;
      case 'nextPart':
        onFind('part', 'next');
        break;
      case 'newUnit':
        addUnit();
        break;
      case 'lock':
        toggleLock();
        break;
      case 'search':
        document.querySelector<HTMLElement>(SEARCH)?.focus();
        break;
      case 'table':
        viewStore.getState().toggleTable();
        break;
      case 'help':
        onHelp();
        break;
      case 'undo':
        planStore.getState().undo();
        break;
      case 'redo':
        planStore.getState().redo();
        break;
    }
  };
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  // With the layout: a key pressed as soon as the page is seen must not be lost to effects that come later.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const place = event.target instanceof HTMLElement ? placeOfKey(event.target) : 'elsewhere';
      const action = readShortcut(event, place, editViewStore.getState().shortcutsOn);
      if (!action) return;
      event.preventDefault();
      latest.current(action);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [editViewStore]);
}
