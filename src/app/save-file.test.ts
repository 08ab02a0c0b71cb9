import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pickFile, saveFile } from './save-file.ts';

const click = vi.fn();
let page: EventTarget;
let now = 0;

/** A dialogue that the test ends, as often as it is asked for. */
function heldDialogue() {
  const ends: ((error: DOMException) => void)[] = [];
  const show = () => new Promise<never>((_answer, fail) => ends.push(fail));
  return { show, end: (index: number, name: string) => ends[index]?.(new DOMException('', name)) };
}

beforeEach(() => {
  vi.useFakeTimers();
  now = 1000;
  page = new EventTarget();
  vi.stubGlobal('window', page);
  vi.stubGlobal('performance', { now: () => now });
  const link = { click, remove: () => undefined };
  vi.stubGlobal('document', { createElement: () => link, body: { append: () => undefined } });
  click.mockClear();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a dialogue for saving', () => {
  const save = () => saveFile('{}', 'plan.json', 'Plan');
  let dialogue: ReturnType<typeof heldDialogue>;
  beforeEach(() => {
    dialogue = heldDialogue();
    Object.assign(page, { showSaveFilePicker: dialogue.show });
  });

  it.each([1, 60, 900])('that the browser never showed is a download, told after %i ms', async (ms) => {
    const outcome = save();
    now += ms;
    dialogue.end(0, 'AbortError');
    expect(await outcome).toEqual({ kind: 'saved', fileName: 'plan.json', handle: null });
    expect(click).toHaveBeenCalledTimes(1);
  });

  it('that was closed is given up, however fast, and nothing is downloaded', async () => {
    const outcome = save();
    page.dispatchEvent(new Event('blur'));
    now += 40;
    dialogue.end(0, 'AbortError');
    expect(await outcome).toEqual({ kind: 'given up' });
    expect(click).not.toHaveBeenCalled();
  });

  it('that was closed after a while is given up, though the page kept its focus', async () => {
    const outcome = save();
    now += 1500;
    dialogue.end(0, 'AbortError');
    expect(await outcome).toEqual({ kind: 'given up' });
    expect(click).not.toHaveBeenCalled();
  });

  it('asked for twice before it came up neither fails nor downloads, and the first still counts', async () => {
    const [first, second] = [save(), save()];
    dialogue.end(1, 'NotAllowedError');
    expect(await second).toEqual({ kind: 'given up' });
    now += 5;
    dialogue.end(0, 'AbortError');
    expect(await first).toMatchObject({ kind: 'saved' });
    expect(click).toHaveBeenCalledTimes(1);
  });

  it('that may not be shown is a download, and one that breaks is a failure', async () => {
    const forbidden = save();
    dialogue.end(0, 'SecurityError');
    expect(await forbidden).toMatchObject({ kind: 'saved' });
    const broken = save();
    dialogue.end(1, 'NotAllowedError');
    expect(await broken).toEqual({ kind: 'failed' });
  });
});

describe('a dialogue for opening', () => {
  it('that the browser never showed leaves it to a file field; closed or asked for twice it is given up', async () => {
    const dialogue = heldDialogue();
    Object.assign(page, { showOpenFilePicker: dialogue.show });
    const unable = pickFile('Plan');
    now += 300;
    dialogue.end(0, 'AbortError');
    expect(await unable).toEqual({ kind: 'unable' });

    const [closed, again] = [pickFile('Plan'), pickFile('Plan')];
    dialogue.end(2, 'NotAllowedError');
    expect(await again).toEqual({ kind: 'given up' });
    page.dispatchEvent(new Event('blur'));
    dialogue.end(1, 'AbortError');
    expect(await closed).toEqual({ kind: 'given up' });
  });
});
