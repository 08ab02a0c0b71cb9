import { expose } from 'comlink';
import { afterEach, describe, expect, test } from 'vitest';
import { ANKERUP, BIRKUM, inventedCountry } from '../../../tests/fixtures/invented-country.ts';
import { inventedNetwork } from '../../../tests/fixtures/invented-network.ts';
import { house, planOf, unit } from '../../../tests/fixtures/plan-parts.ts';
import { isoDate } from '../../domain/iso-date.ts';
import { lonLat } from '../../domain/lon-lat.ts';
import { municipalityCode } from '../../domain/municipality-code.ts';
import { createNetworkTravel } from '../../travel/network/network-travel.ts';
import { evaluatePlan } from '../index.ts';
import { EngineFailure } from './async-engine.ts';
import { createCoverageWorkerApi } from './coverage-worker-api.ts';
import { encodeCoverageData } from './encode-coverage-data.ts';
import { createWorkerEngine, type EngineWorker } from './run-coverage-worker.ts';
import { createSameThreadEngine } from './same-thread-engine.ts';

const country = inventedCountry();
const network = inventedNetwork(country);
const travel = createNetworkTravel({ network, crossings: country.crossings, points: country.demand });
const plan = planOf({ sites: [house('h', ANKERUP)], serviceAreas: [unit('u', [BIRKUM])] });
const expected = evaluatePlan(country, travel, plan);

const open: MessageChannel[] = [];
afterEach(() => {
  for (const { port1, port2 } of open.splice(0)) {
    port1.close();
    port2.close();
  }
});

/** A worker without a thread of its own: the same messages, structured-cloned, over a channel. */
function channelWorker(api: object = createCoverageWorkerApi()) {
  const channel = new MessageChannel();
  open.push(channel);
  expose(api, channel.port1);
  channel.port2.start();
  const events = new EventTarget();
  let isTerminated = false;
  const worker: EngineWorker = {
    postMessage: (message: unknown, transfer?: unknown) =>
      channel.port2.postMessage(message, Array.isArray(transfer) ? transfer : []),
    addEventListener: (type: string, listener: EventListenerOrEventListenerObject) =>
      (type === 'message' ? channel.port2 : events).addEventListener(type, listener),
    removeEventListener: (type: string, listener: EventListenerOrEventListenerObject) =>
      (type === 'message' ? channel.port2 : events).removeEventListener(type, listener),
    terminate: () => {
      isTerminated = true;
    },
  };
  const die = (message: string) => events.dispatchEvent(Object.assign(new Event('error'), { message }));
  return { worker, die, isTerminated: () => isTerminated };
}

describe('the engine in a worker', () => {
  test('gives what the engine gives, and goes on doing so', async () => {
    const engine = createWorkerEngine(country, network, () => channelWorker().worker);
    expect(await engine.evaluate(plan)).toEqual(expected);
    const asOf = isoDate('2026-12-31');
    expect(await engine.evaluate(plan, { asOf })).toMatchObject({ asOf, plan: expected.plan });
    expect(await engine.evaluate(plan)).toEqual(expected);
    engine.stop();
  });

  test('tells how far it is, stops when told, and goes on', async () => {
    const sites = Array.from({ length: 40 }, (_, i) =>
      house(`h${i}`, ANKERUP, { lonLat: lonLat(10.005 + i / 250, 56.1) }),
    );
    const many = planOf({ sites });
    const engine = createWorkerEngine(country, network, () => channelWorker().worker);
    const stop = new AbortController();
    const told: (readonly [number, number])[] = [];
    const onProgress = (done: number, all: number) => {
      told.push([done, all]);
      stop.abort();
    };
    await expect(engine.evaluate(many, {}, { onProgress, signal: stop.signal })).rejects.toThrow('stopped');
    expect(told[0]).toEqual([1, 40]);
    expect(told.length).toBeLessThan(40);
    expect(await engine.evaluate(many)).toEqual(evaluatePlan(country, travel, many));
    // What is measured is not measured again, whatever else of the plan changes.
    told.length = 0;
    const onlyMoved = { ...many, sites: [...sites.slice(1), house('h0', ANKERUP)], name: 'Flyttet' };
    const follow = (done: number, all: number) => void told.push([done, all]);
    expect(await engine.evaluate(onlyMoved, {}, { onProgress: follow })).toEqual(
      evaluatePlan(country, travel, onlyMoved),
    );
    expect(told).toEqual([]);
    await engine.evaluate(
      { ...many, settings: { ...many.settings, mode: 'bicycle' } },
      {},
      { onProgress: follow },
    );
    // The last of it may come after the answer: nobody waits for it.
    expect(told[0]).toEqual([1, 40]);
    engine.stop();
  });

  test('describes travel, draws bands and sweeps; a sweep that is told to stop leaves the engine working', async () => {
    const engine = createWorkerEngine(country, network, () => channelWorker().worker);
    const page = createSameThreadEngine(country, network);
    const { analysis } = engine;
    const subject = { kind: 'country' } as const;
    expect(await analysis.describeTravel(plan, subject)).toEqual(
      await page.analysis.describeTravel(plan, subject),
    );
    const { bands, from } = await analysis.traceBands(plan, { kind: 'house' });
    expect(from).toEqual(['h']);
    expect(bands.map(({ minutes }) => minutes)).toEqual([15, 30, 45, 60]);
    expect(await analysis.sweep(plan)).toEqual(await page.analysis.sweep(plan));
    const stop = new AbortController();
    const onProgress = () => stop.abort();
    await expect(analysis.sweep(plan, { onProgress, signal: stop.signal })).rejects.toThrow('stopped');
    expect(await engine.evaluate(plan)).toEqual(expected);
    engine.stop();
    await expect(analysis.describeTravel(plan, subject)).rejects.toMatchObject({ reason: 'stopped' });
  });

  test('leaves the page its own data', async () => {
    const engine = createWorkerEngine(country, network, () => channelWorker().worker);
    await engine.evaluate(plan);
    expect(country.demand.lon.length).toBe(28);
    const { data, transfer } = encodeCoverageData(country);
    expect(data).toEqual(country);
    expect(transfer).toHaveLength(5);
    expect(transfer).not.toContain(country.demand.lon.buffer);
    engine.stop();
  });

  test('rejects a wrong plan with the engine’s own words and lives on', async () => {
    const engine = createWorkerEngine(country, network, () => channelWorker().worker);
    const wrong = planOf({ sites: [house('h', ANKERUP, { serves: [municipalityCode('9999')] })] });
    await expect(engine.evaluate(wrong)).rejects.toThrow('"9999"');
    expect(await engine.evaluate(plan)).toEqual(expected);
    engine.stop();
  });

  test('when it dies, what is under way and what comes later is rejected, with the reason', async () => {
    const { worker, die, isTerminated } = channelWorker({
      start: () => undefined,
      evaluateChanges: () => new Promise(() => undefined),
    });
    const engine = createWorkerEngine(country, network, () => worker);
    const underWay = engine.evaluate(plan);
    die('out of memory');
    await expect(underWay).rejects.toMatchObject({ name: 'EngineFailure', reason: 'crashed' });
    await expect(underWay).rejects.toThrow('out of memory');
    await expect(engine.evaluate(plan)).rejects.toBeInstanceOf(EngineFailure);
    expect(isTerminated()).toBe(true);
  });

  test('when it is stopped, likewise', async () => {
    const { worker, isTerminated } = channelWorker();
    const engine = createWorkerEngine(country, network, () => worker);
    const underWay = engine.evaluate(plan);
    engine.stop();
    await expect(underWay).rejects.toMatchObject({ reason: 'stopped' });
    await expect(engine.evaluate(plan)).rejects.toMatchObject({ reason: 'stopped' });
    expect(isTerminated()).toBe(true);
  });

  test('when it does not start, every call is rejected', async () => {
    const engine = createWorkerEngine(country, network, () => {
      throw new DOMException('no workers here', 'SecurityError');
    });
    await expect(engine.evaluate(plan)).rejects.toMatchObject({ reason: 'not-started' });
    engine.stop();
    const refusing = {
      start: () => {
        throw new RangeError('bad data');
      },
      evaluateChanges: () => undefined,
    };
    const other = createWorkerEngine(country, network, () => channelWorker(refusing).worker);
    await expect(other.evaluate(plan)).rejects.toThrow('bad data');
    await expect(other.evaluate(plan)).rejects.toMatchObject({ reason: 'not-started' });
  });
});

describe('the engine in the same thread', () => {
  test('gives the same, until it is stopped', async () => {
    const engine = createSameThreadEngine(country, network);
    expect(await engine.evaluate(plan)).toEqual(expected);
    engine.stop();
    await expect(engine.evaluate(plan)).rejects.toMatchObject({ reason: 'stopped' });
  });

  test('the worker answers only after it was started', async () => {
    await expect(createCoverageWorkerApi().evaluate(plan)).rejects.toThrow('before start');
  });
});
