import { describe, expect, it } from 'vitest';
import { fakeStorage } from '../../../tests/fixtures/fake-storage.ts';
import { inventedCountry } from '../../../tests/fixtures/invented-country.ts';
import type { DraftState } from '../../plan/draft-codec.ts';
import { newHistory } from '../../plan/edit/edit-history.ts';
import { emptyPlan } from '../../plan/empty-plan.ts';
import { chooseStart, linkInHash, type StartChoice } from './choose-start.ts';
import { asideKey, type DraftRecord, draftKey, makeDraftRecord } from './draft-record.ts';
import { type KeptDrafts, readAside, readKeptDrafts, setAside } from './kept-drafts.ts';

const { municipalities } = inventedCountry();

function recordOf(id: string, parts: Partial<DraftRecord> = {}): DraftRecord {
  const draft: DraftState = { plan: emptyPlan(id), fileName: null, history: newHistory(false), log: [] };
  const marks = {
    id,
    revision: 3,
    line: 'line',
    writer: 'tab',
    keptAt: '2026-05-01T10:00:00.000Z',
    example: null,
    changedSinceSave: true,
  };
  return { ...makeDraftRecord(draft, marks), ...parts };
}

function choose(
  kept: Partial<KeptDrafts>,
  given: Partial<Parameters<typeof chooseStart>[0]> = {},
): StartChoice {
  let ids = 0;
  return chooseStart({
    link: null,
    example: null,
    tabDraft: null,
    kept: { drafts: [], damaged: [], ...kept },
    municipalities,
    newId: () => `new${ids++}`,
    ...given,
  });
}

const opened = ({ start }: StartChoice): string => (start.kind === 'draft' ? start.record.id : start.kind);
const link = (name: string) => ({ ok: true, value: emptyPlan(name), warnings: [] }) as const;

describe('what the page begins with', () => {
  it('is the example where nothing is kept, and every tab that begins so works on the same draft', () => {
    const choice = choose({});
    expect(opened(choice)).toBe('example');
    expect(choice.place).toMatchObject({ id: 'kladde', revision: 0 });
  });

  it('is the tab’s own draft, else the latest', () => {
    const drafts = [recordOf('b'), recordOf('a')];
    expect(opened(choose({ drafts }))).toBe('b');
    expect(opened(choose({ drafts }, { tabDraft: 'a' }))).toBe('a');
    expect(opened(choose({ drafts }, { tabDraft: 'gone' }))).toBe('b');
    expect(choose({ drafts }).place).toMatchObject({ id: 'b', revision: 3 });
  });

  it('is the example that the address names, unless the draft began as it; the draft is told of and not written over', () => {
    const drafts = [recordOf('a', { example: 'tom' })];
    expect(opened(choose({ drafts }, { example: 'tom' }))).toBe('a');
    const other = choose({ drafts }, { example: 'byer' });
    expect(opened(other)).toBe('example');
    expect(other.leftDraft?.id).toBe('a');
    expect(other.place.id).not.toBe('a');
  });

  it('is a link’s plan, on a draft of its own; the same plan again is the draft that is there', () => {
    const drafts = [recordOf('a')];
    const choice = choose({ drafts }, { link: link('Fra et link') });
    expect(opened(choice)).toBe('link');
    expect(choice.leftDraft?.id).toBe('a');
    expect(choice.place).toMatchObject({ id: expect.stringMatching(/^new/), revision: 0 });
    expect(opened(choose({ drafts }, { link: link('a') }))).toBe('a');
    expect(choose({}, { link: link('Fra et link') }).place.id).toBe('kladde');
  });

  it('is the draft when the link is refused, with the reason', () => {
    const problems = [{ file: 'Linket', path: '', found: 'x', expected: 'et helt link' }];
    const choice = choose({ drafts: [recordOf('a')] }, { link: { ok: false, problems } });
    expect(opened(choice)).toBe('a');
    expect(choice.linkProblems).toEqual(problems);
  });

  it('is the example where the draft is damaged, which must be put aside first', () => {
    const damaged = recordOf('a', { text: '{"format":' });
    const choice = choose({ drafts: [damaged, recordOf('b')] });
    expect(opened(choice)).toBe('example');
    expect(choice.damaged).toEqual([{ key: draftKey('a'), value: damaged }]);
  });

  it('reads a link from the hash only where there is one', () => {
    expect(linkInHash('')).toBeNull();
    expect(linkInHash('#content')).toBeNull();
    expect(linkInHash('#plan=1.abc')).toBe('1.abc');
    expect(linkInHash('#plan=')).toBe('');
  });
});

describe('what lies in the browser', () => {
  it('is told apart: drafts, latest first, and what is none', async () => {
    const storage = fakeStorage();
    storage.values.set(draftKey('a'), recordOf('a', { keptAt: '2026-05-01T10:00:00.000Z' }));
    storage.values.set(draftKey('b'), recordOf('b', { keptAt: '2026-05-02T10:00:00.000Z' }));
    const wrong: unknown[] = [
      'text',
      null,
      7,
      {},
      { ...recordOf('x'), text: 1 },
      { ...recordOf('x'), form: 2 },
      recordOf('y'),
    ];
    for (const [at, value] of wrong.entries()) storage.values.set(draftKey(`wrong${at}`), value);
    storage.values.set('version/1', 'not a draft');
    const kept = await readKeptDrafts(storage);
    expect(kept.drafts.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(kept.damaged).toHaveLength(wrong.length);
  });

  it('keeps what was put aside whole, as text', async () => {
    const storage = fakeStorage();
    const value = { text: 'halv', more: [1, null] };
    storage.values.set(draftKey('a'), value);
    await setAside(storage, draftKey('a'), value, () => 'x');
    expect([...storage.values]).toEqual([[asideKey('x'), value]]);
    const texts = await readAside(storage);
    expect(JSON.parse(texts.get(asideKey('x')) ?? '')).toEqual(value);
  });
});
