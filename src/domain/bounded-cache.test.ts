import { expect, test } from 'vitest';
import { createBoundedCache } from './bounded-cache.ts';

test('keeps what was used last and forgets what was used longest ago', () => {
  const cache = createBoundedCache<string, number>(2);
  let made = 0;
  const get = (key: string) =>
    cache.get(key, () => {
      made += 1;
      return made;
    });
  expect([get('a'), get('b'), get('a'), get('c')]).toEqual([1, 2, 1, 3]);
  expect(cache.size).toBe(2);
  expect([get('a'), get('b')]).toEqual([1, 4]);
});

test('refuses a limit that is none', () => {
  expect(() => createBoundedCache(0)).toThrow('got limit 0');
});
