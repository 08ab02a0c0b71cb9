import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeStorage, quotaError } from '../../../tests/fixtures/fake-storage.ts';
import { KINDS, serviceOf } from '../../../tests/fixtures/services.ts';
import { municipalityCode } from '../../domain/municipality-code.ts';
import { createServiceStore, type ServiceStore } from '../../plan/services/service-store.ts';
import { createServiceKeeper, mergeServices } from './service-keeper.ts';

const codes = new Set([municipalityCode('0101'), municipalityCode('0751')]);
let ids = 0;
const newId = () => String(++ids);

function storeOn(storage: ReturnType<typeof fakeStorage>): ServiceStore {
  return createServiceStore({
    load: async () => ({
      ok: true,
      value: {
        kinds: KINDS,
        services: [serviceOf({ id: 'nr-01', origin: 'initiative' })],
        mappedRegion: 'R',
      },
      warnings: [],
    }),
    keeper: createServiceKeeper(storage, codes, newId),
    newId,
  });
}

const draftOf = (name: string) => {
  const { id: _, origin: __, number: ___, basis: ____, former: _____, ...draft } = serviceOf({ name });
  return draft;
};
const names = (store: ServiceStore) => store.getState().own.map(({ name }) => name);
const settled = (store: ServiceStore) =>
  new Promise<void>((resolve) => {
    const look = (): void => {
      if (store.getState().keeping === 'writing') return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look();
  });

describe('the user’s own services', () => {
  it('are there again after a reload, behind those of the inventory', async () => {
    const storage = fakeStorage();
    const first = storeOn(storage);
    await first.getState().load();
    first.getState().add([draftOf('A'), draftOf('B')]);
    first.getState().remove(first.getState().own[0]?.id ?? '');
    await settled(first);
    expect(first.getState().keeping).toBe('kept');

    const second = storeOn(storage);
    await second.getState().load();
    expect(names(second)).toEqual(['B']);
    expect(second.getState().all.map(({ origin }) => origin)).toEqual(['initiative', 'own']);
  });

  it('can be taken one step back', async () => {
    const store = storeOn(fakeStorage());
    await store.getState().load();
    store.getState().add([draftOf('A')]);
    const [{ id } = { id: '' }] = store.getState().own;
    store.getState().change(id, draftOf('Ny'));
    expect(names(store)).toEqual(['Ny']);
    store.getState().undo();
    expect(names(store)).toEqual(['A']);
    expect(store.getState().undoable).toBeNull();
  });

  it('of two tabs are both kept', async () => {
    const storage = fakeStorage();
    const [one, two] = [storeOn(storage), storeOn(storage)];
    await Promise.all([one.getState().load(), two.getState().load()]);
    one.getState().add([draftOf('fra den ene')]);
    await settled(one);
    two.getState().add([draftOf('fra den anden')]);
    await settled(two);
    expect(names(two)).toEqual(['fra den ene', 'fra den anden']);
    const third = storeOn(storage);
    await third.getState().load();
    expect(names(third)).toEqual(['fra den ene', 'fra den anden']);
  });

  it('say so when the browser has no room, and stay on the page', async () => {
    const storage = fakeStorage();
    const store = storeOn(storage);
    await store.getState().load();
    storage.failure = quotaError();
    store.getState().add([draftOf('A')]);
    await settled(store);
    expect(store.getState().keeping).toBe('failed');
    expect(names(store)).toEqual(['A']);
  });

  it('that are damaged are set aside, and the rest is read', async () => {
    const storage = fakeStorage();
    const good = serviceOf({ id: 'egen-x', name: 'God' });
    const bad = { ...good, id: 'egen-y', municipalities: ['0999'] };
    storage.values.set('tilbud/egne', { form: 1, revision: 3, services: [good, bad, 7] });
    const store = storeOn(storage);
    await store.getState().load();
    expect(names(store)).toEqual(['God']);
    expect(store.getState().damaged).toBe(2);
    expect([...storage.values.keys()].some((key) => key.startsWith('tilbud/beskadiget-'))).toBe(true);
  });
});

describe('mergeServices', () => {
  const list = fc.uniqueArray(
    fc.record({ id: fc.integer({ min: 0, max: 6 }), name: fc.constantFrom('a', 'b', 'c') }),
    {
      selector: ({ id }) => id,
    },
  );
  const services = list.map((entries) =>
    entries.map(({ id, name }) => serviceOf({ id: `egen-${id}`, name })),
  );

  it('keeps what only one side changed', () => {
    fc.assert(
      fc.property(services, services, (before, ours) => {
        expect(new Set(mergeServices(before, ours, before))).toEqual(new Set(ours));
        expect(mergeServices(before, before, ours)).toEqual(ours);
      }),
    );
  });
});
