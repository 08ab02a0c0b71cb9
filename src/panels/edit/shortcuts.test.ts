import { describe, expect, it } from 'vitest';
import { ACTION_KEYS, type PressedShortcut, placeOfKey, readShortcut, TOOL_KEYS } from './shortcuts.ts';

const press = (key: string, held: Partial<PressedShortcut> = {}): PressedShortcut => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('shortcuts', () => {
  it('use each key once', () => {
    const keys = [...Object.values(TOOL_KEYS), ...Object.values(ACTION_KEYS)];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('do what they say outside fields', () => {
    expect(readShortcut(press('p'), 'elsewhere', true)).toEqual({ kind: 'tool', tool: 'paint' });
    expect(readShortcut(press('n'), 'elsewhere', true)).toEqual({ kind: 'nextGap' });
    expect(readShortcut(press('N', { shiftKey: true }), 'elsewhere', true)).toEqual({ kind: 'previousGap' });
    expect(readShortcut(press('?', { shiftKey: true }), 'elsewhere', true)).toEqual({ kind: 'help' });
    expect(readShortcut(press('q'), 'elsewhere', true)).toBeNull();
  });

  it('leave every key to a text field, and letters to a list', () => {
    for (const key of ['p', '?', 'z']) {
      expect(readShortcut(press(key), 'typing', true)).toBeNull();
      expect(readShortcut(press(key), 'choosing', true)).toBeNull();
    }
    expect(readShortcut(press('z', { ctrlKey: true }), 'typing', true)).toBeNull();
    expect(readShortcut(press('z', { ctrlKey: true }), 'choosing', true)).toEqual({ kind: 'undo' });
  });

  it('are off when they are switched off, but for undo and redo', () => {
    expect(readShortcut(press('p'), 'elsewhere', false)).toBeNull();
    expect(readShortcut(press('?'), 'elsewhere', false)).toBeNull();
    expect(readShortcut(press('z', { ctrlKey: true }), 'elsewhere', false)).toEqual({ kind: 'undo' });
    expect(readShortcut(press('Z', { ctrlKey: true, shiftKey: true }), 'elsewhere', false)).toEqual({
      kind: 'redo',
    });
    expect(readShortcut(press('y', { ctrlKey: true }), 'elsewhere', false)).toEqual({ kind: 'redo' });
    expect(readShortcut(press('z', { metaKey: true }), 'elsewhere', false)).toEqual({ kind: 'undo' });
  });

  it('leave the browser its own keys', () => {
    expect(readShortcut(press('p', { ctrlKey: true }), 'elsewhere', true)).toBeNull();
    expect(readShortcut(press('p', { altKey: true }), 'elsewhere', true)).toBeNull();
  });

  it('tell text fields from boxes to tick', () => {
    expect(placeOfKey({ tagName: 'INPUT', type: 'text' })).toBe('typing');
    expect(placeOfKey({ tagName: 'TEXTAREA' })).toBe('typing');
    expect(placeOfKey({ tagName: 'DIV', isContentEditable: true })).toBe('typing');
    expect(placeOfKey({ tagName: 'INPUT', type: 'checkbox' })).toBe('elsewhere');
    expect(placeOfKey({ tagName: 'SELECT' })).toBe('choosing');
    expect(placeOfKey({ tagName: 'BUTTON', type: 'button' })).toBe('elsewhere');
  });
});
