import { describe, expect, it } from 'vitest';
import { fakeStorage } from '../../tests/fixtures/fake-storage.ts';
import { BIRKUM, CEDERBY, DUNBY } from '../../tests/fixtures/invented-country.ts';
import { inventedGeodata } from '../../tests/fixtures/invented-map.ts';
import type { OwnNumbers } from '../plan/suppression/own-numbers.ts';
import { publishTargetGroup } from '../plan/suppression/publish-target-group.ts';
import { readOwnNumbers } from './drafts/kept-own-numbers.ts';
import { createPageNumbers } from './own-numbers.ts';

const geodata = inventedGeodata();
const { coverage } = geodata;
const own: OwnNumbers = {
  file: 'tal.csv',
  takenAt: '2026-11-22T10:00:00.000Z',
  published: publishTargetGroup(
    coverage,
    [
      { code: BIRKUM, people: 4, source: 'VIVE', year: 2026 },
      { code: CEDERBY, people: 33, source: 'VIVE', year: 2026 },
      { code: DUNBY, people: 17, source: 'VIVE', year: null },
    ],
    { threshold: 5, quality: 'official' },
  ),
};

function start(storage = fakeStorage(), kept: OwnNumbers | null = null) {
  let changes = 0;
  const numbers = createPageNumbers({
    geodata,
    kept,
    storage,
    onChange: () => {
      changes += 1;
    },
  });
  const shown = () => numbers.state.getState().geodata.coverage.targetGroup[1];
  return { numbers, storage, shown, changes: () => changes };
}

describe('own numbers', () => {
  it('take the place of the estimate and are kept, without those that are hidden', async () => {
    const { numbers, storage, shown, changes } = start();
    expect(await numbers.use(own)).toBe(true);
    expect(shown()).toMatchObject({ quality: 'official', suppressed: 'primary', source: 'VIVE', year: 2026 });
    expect(shown()?.people).not.toBe(4);
    expect(changes()).toBe(1);
    expect(await readOwnNumbers(storage)).toEqual(own);
    expect(JSON.stringify([...storage.values])).not.toContain('"people":4,');
    const again = start(storage, await readOwnNumbers(storage));
    expect(again.shown()).toEqual(shown());
    expect(numbers.builtIn).toBe(coverage);
  });

  it('go away again, and leave the estimate as it was', async () => {
    const { numbers, storage, shown } = start();
    await numbers.use(own);
    expect(await numbers.drop()).toBe(true);
    expect(shown()).toBe(coverage.targetGroup[1]);
    expect(await readOwnNumbers(storage)).toBeNull();
  });

  it('are used also where the browser cannot keep them, and that is told', async () => {
    const { numbers, storage, shown } = start();
    storage.failure = new Error('full');
    expect(await numbers.use(own)).toBe(false);
    expect(shown()?.suppressed).toBe('primary');
  });

  it.each([
    ['another form', { form: 2, ...own }],
    ['a code that is none', { form: 1, ...own, published: { ...own.published, rows: [{ code: 'x' }] } }],
    ['no object', 'x'],
  ])('that cannot be read are none: %s', async (_name, value) => {
    const storage = fakeStorage();
    storage.values.set('maalgruppe/egne', value);
    expect(await readOwnNumbers(storage)).toBeNull();
  });
});
