import { describe, expect, it } from 'vitest';
import { fakeStorage, quotaError } from '../../../tests/fixtures/fake-storage.ts';
import { readTestMunicipalities } from '../../../tests/fixtures/municipalities.ts';
import { emptyPlan } from '../../plan/empty-plan.ts';
import { parsePlan } from '../../plan/parse-plan.ts';
import { failureOf, within } from './browser-storage.ts';
import { createDraftShelf } from './draft-shelf.ts';
import { keepVersion, MOST_VERSIONS, readVersions, removeVersion } from './kept-versions.ts';

const municipalities = readTestMunicipalities();
const given = (id: string, name = `Version ${id}`) => ({
  name,
  plan: emptyPlan(`Plan ${id}`),
  verdict: 'Ingen af de 98 kommuner er dækket',
  id,
  keptAt: `2026-05-01T10:00:${id.padStart(2, '0')}.000Z`,
});

describe('versions', () => {
  it('are kept by name, latest first, and give their plan again', async () => {
    const storage = fakeStorage();
    await keepVersion(storage, given('1'));
    await keepVersion(storage, given('2', '  Før mødet '));
    const { versions } = await readVersions(storage);
    expect(versions.map(({ name }) => name)).toEqual(['Før mødet', 'Version 1']);
    const read = parsePlan(versions[0]?.text ?? '', { file: 'version', municipalities });
    expect(read.ok && read.value).toEqual(emptyPlan('Plan 2'));
  });

  it('are so many at most, and none is dropped for another', async () => {
    const storage = fakeStorage();
    for (let at = 0; at < MOST_VERSIONS; at += 1) await keepVersion(storage, given(String(at)));
    expect(await keepVersion(storage, given('over'))).toEqual({ kind: 'noRoom' });
    expect((await readVersions(storage)).versions).toHaveLength(MOST_VERSIONS);
    await removeVersion(storage, '7');
    expect(await keepVersion(storage, given('over'))).toMatchObject({ kind: 'kept' });
    const ids = (await readVersions(storage)).versions.map(({ id }) => id);
    expect(ids).toContain('over');
    expect(ids).not.toContain('7');
  });

  it('need a name', async () => {
    const storage = fakeStorage();
    expect(await keepVersion(storage, given('1', '  '))).toEqual({ kind: 'noName' });
    expect(storage.values.size).toBe(0);
  });

  it('that cannot be read are counted and left where they are', async () => {
    const storage = fakeStorage();
    await keepVersion(storage, given('1'));
    storage.values.set('version/2', { form: 1, id: '2' });
    expect(await readVersions(storage)).toMatchObject({ unreadable: 1, versions: [{ id: '1' }] });
    expect(storage.values.has('version/2')).toBe(true);
  });

  it('that could not be kept are told of', async () => {
    const storage = fakeStorage();
    const shelf = createDraftShelf({
      storage,
      newId: () => 'id',
      now: () => '2026-05-01T10:00:00.000Z',
      read: (text, file) => parsePlan(text, { file, municipalities }),
    });
    storage.failure = quotaError();
    expect(await shelf.keepVersion('A', emptyPlan(), null)).toBeNull();
    expect(shelf.state.getState().failed).toBe(true);
    storage.failure = null;
    expect(await shelf.keepVersion('A', emptyPlan(), null)).toMatchObject({ kind: 'kept' });
    expect(shelf.state.getState()).toMatchObject({ failed: false, versions: [{ name: 'A' }] });
  });
});

describe('a failure of the browser', () => {
  it('is for want of room by its name, else another', () => {
    expect(failureOf(quotaError())).toBe('full');
    expect(failureOf(new DOMException('gone', 'InvalidStateError'))).toBe('broken');
    expect(failureOf('odd')).toBe('broken');
    expect(failureOf(null)).toBe('broken');
  });

  it('is also an answer that does not come', async () => {
    await expect(within(5, new Promise(() => undefined))).rejects.toThrow('no answer in 5 ms');
    await expect(within(1000, Promise.resolve('there'))).resolves.toBe('there');
  });
});
