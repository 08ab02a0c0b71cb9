import { describe, expect, it } from 'vitest';
import { createEvaluationQueue } from './evaluation-queue.ts';

interface Call {
  readonly question: string;
  readonly answer: (answer: string) => void;
  readonly fail: (error: unknown) => void;
}

function queueOf() {
  const calls: Call[] = [];
  const told: unknown[] = [];
  const queue = createEvaluationQueue<string, string>(
    (question) => new Promise((answer, fail) => calls.push({ question, answer, fail })),
    (answer, isLatest) => told.push([answer, isLatest]),
    (error) => told.push(error),
  );
  const call = (index: number): Call => {
    const found = calls[index];
    if (!found) throw new Error(`no call number ${index}`);
    return found;
  };
  return { queue, calls, told, call };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the queue of evaluations', () => {
  it('has one under way and one waiting, whatever comes in between', async () => {
    const { queue, calls, told, call } = queueOf();
    queue.put('a');
    await settle();
    for (const question of ['b', 'c', 'd']) {
      queue.put(question);
      await settle();
    }
    expect(calls.map(({ question }) => question)).toEqual(['a']);
    call(0).answer('A');
    await settle();
    expect(calls.map(({ question }) => question)).toEqual(['a', 'd']);
    call(1).answer('D');
    await settle();
    expect(told).toEqual([
      ['A', false],
      ['D', true],
    ]);
  });

  it('asks at once when nothing is under way', () => {
    const { queue, calls } = queueOf();
    queue.put('a');
    expect(calls.map(({ question }) => question)).toEqual(['a']);
  });

  it('takes questions put in one go as one where there is time', async () => {
    const { queue, calls } = queueOf();
    for (const question of ['a', 'b', 'c']) queue.putSoon(question);
    queue.put('d');
    await settle();
    expect(calls.map(({ question }) => question)).toEqual(['d']);
  });

  it('goes on after a failure, and tells only one of the latest question', async () => {
    const { queue, calls, told, call } = queueOf();
    queue.put('a');
    await settle();
    queue.put('b');
    call(0).fail('gone');
    await settle();
    expect(told).toEqual([]);
    call(1).fail('again');
    await settle();
    expect(told).toEqual(['again']);
    queue.put('c');
    await settle();
    expect(calls).toHaveLength(3);
  });

  it('gives up what never answers, and hears no late answer', async () => {
    const { queue, calls, told, call } = queueOf();
    queue.put('a');
    await settle();
    queue.abandon();
    queue.put('b');
    await settle();
    expect(calls.map(({ question }) => question)).toEqual(['a', 'b']);
    call(0).answer('A');
    await settle();
    expect(told).toEqual([]);
    call(1).answer('B');
    await settle();
    expect(told).toEqual([['B', true]]);
  });
});
