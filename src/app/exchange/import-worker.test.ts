import { expose } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import { inventedCountry } from '../../../tests/fixtures/invented-country.ts';
import { isoDate } from '../../domain/iso-date.ts';
import { emptyPlan } from '../../plan/empty-plan.ts';
import { createJobRunner, type ExchangeWorker } from './import-worker.ts';
import { createImportWorkerApi } from './import-worker-api.ts';

const country = inventedCountry();
const open: MessageChannel[] = [];
afterEach(() => {
  for (const { port1, port2 } of open.splice(0)) {
    port1.close();
    port2.close();
  }
});

/** A worker without a thread of its own: the same messages, structured-cloned, over a channel. */
function channelWorker(api: object): { readonly worker: ExchangeWorker; readonly die: () => void } {
  const channel = new MessageChannel();
  open.push(channel);
  expose(api, channel.port1);
  channel.port2.start();
  const events = new EventTarget();
  const targetOf = (type: string): EventTarget => (type === 'message' ? channel.port2 : events);
  const worker: ExchangeWorker = {
    postMessage: (message: unknown, transfer?: unknown) =>
      channel.port2.postMessage(message, Array.isArray(transfer) ? transfer : []),
    addEventListener: (type: string, listener: EventListenerOrEventListenerObject) =>
      targetOf(type).addEventListener(type, listener),
    removeEventListener: (type: string, listener: EventListenerOrEventListenerObject) =>
      targetOf(type).removeEventListener(type, listener),
    terminate: () => undefined,
  };
  return {
    worker,
    die: () => events.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' })),
  };
}

const request = {
  bytes: new TextEncoder().encode('kommunekode;enhed\n0001;A\n'),
  file: 'en.csv',
  plan: emptyPlan(),
  choices: { points: null },
};
const limit = { region: null, asOf: isoDate('2027-01-01') };

describe('jobs in a worker', () => {
  it('are done in the same one, with data that went over once', async () => {
    let made = 0;
    const runner = createJobRunner(country, () => {
      made += 1;
      return channelWorker(createImportWorkerApi()).worker;
    });
    for (const _ of [1, 2]) {
      const outcome = await runner.run(async (api) => api.read(request, limit));
      expect(outcome).toMatchObject({ ok: true, value: { understood: 1, changes: true } });
    }
    expect(await runner.run((api) => api.writeGeoJson(emptyPlan()))).toContain('FeatureCollection');
    expect(made).toBe(1);
    expect(country.demand.lon.length).toBeGreaterThan(0);
  });

  it('are rejected when it dies or takes too long, and the next one has a new worker', async () => {
    const silent = { start: () => undefined, read: () => new Promise(() => undefined) };
    const workers: (() => void)[] = [];
    const apis = [silent, silent, createImportWorkerApi()];
    const runner = createJobRunner(
      country,
      () => {
        const { worker, die } = channelWorker(apis[workers.length] ?? silent);
        workers.push(die);
        return worker;
      },
      500,
    );
    const first = runner.run(async (api) => api.read(request, limit));
    workers[0]?.();
    await expect(first).rejects.toThrow('out of memory');
    await expect(runner.run(async (api) => api.read(request, limit))).rejects.toThrow('timeout');
    expect(await runner.run(async (api) => api.read(request, limit))).toMatchObject({ ok: true });
    expect(workers).toHaveLength(3);
  });
});
