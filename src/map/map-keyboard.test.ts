import { describe, expect, it } from 'vitest';
import { readMapKey } from './map-keyboard.ts';

const press = (key: string, held: { altKey?: true; shiftKey?: true; ctrlKey?: true; metaKey?: true } = {}) =>
  readMapKey({ key, altKey: false, shiftKey: false, ctrlKey: false, metaKey: false, ...held });

describe('keys on the map', () => {
  it('pan with arrows, farther with shift', () => {
    expect(press('ArrowRight')).toEqual({ kind: 'pan', east: 80, south: 0 });
    expect(press('ArrowUp', { shiftKey: true })).toEqual({ kind: 'pan', east: 0, south: -240 });
  });

  it('zoom, select, clear and show the whole country', () => {
    expect(press('+')).toEqual({ kind: 'zoom', steps: 1 });
    expect(press('-')).toEqual({ kind: 'zoom', steps: -1 });
    expect(press('Enter')).toEqual({ kind: 'selectAtCentre' });
    expect(press('Escape')).toEqual({ kind: 'clearSelection' });
    expect(press('Home')).toEqual({ kind: 'wholeCountry' });
  });

  it('move the selection with alt and an arrow', () => {
    expect(press('ArrowLeft', { altKey: true })).toEqual({ kind: 'neighbour', direction: 'west' });
  });

  it('leave Tab and the browser’s own keys alone, so that nobody is trapped', () => {
    expect(press('Tab')).toBeNull();
    expect(press('Tab', { shiftKey: true })).toBeNull();
    expect(press('+', { ctrlKey: true })).toBeNull();
    expect(press('ArrowLeft', { metaKey: true })).toBeNull();
    expect(press('Enter', { altKey: true })).toBeNull();
    expect(press('a')).toBeNull();
  });
});
