import { describe, expect, it } from 'vitest';
import { tabAfterKey } from './tabs.tsx';

describe('the keys of tabs', () => {
  it('move by one and wrap, and jump to the ends', () => {
    expect(tabAfterKey('ArrowRight', 0, 5)).toBe(1);
    expect(tabAfterKey('ArrowRight', 4, 5)).toBe(0);
    expect(tabAfterKey('ArrowLeft', 0, 5)).toBe(4);
    expect(tabAfterKey('Home', 3, 5)).toBe(0);
    expect(tabAfterKey('End', 0, 5)).toBe(4);
  });

  it('leave every other key alone', () => {
    expect(tabAfterKey('ArrowDown', 0, 5)).toBeNull();
    expect(tabAfterKey('Tab', 0, 5)).toBeNull();
  });
});
