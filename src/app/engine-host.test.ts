import { describe, expect, it, vi } from 'vitest';
import { ANKERUP, inventedCountry } from '../../tests/fixtures/invented-country.ts';
import { inventedNetwork } from '../../tests/fixtures/invented-network.ts';
import { house, planOf } from '../../tests/fixtures/plan-parts.ts';
import { createSameThreadEngine } from '../coverage/worker/same-thread-engine.ts';
import { lonLat } from '../domain/lon-lat.ts';
import { EvaluationStopped } from '../plan/evaluation-stopped.ts';
import { createPlanStore } from '../plan/plan-store.ts';
import { createEngineHost, type RunningEngine } from './engine-host.ts';

const country = inventedCountry();
const network = inventedNetwork(country);

function pageEngine(): RunningEngine {
  const engine = createSameThreadEngine(country, network);
  return {
    evaluate: (plan, options, watch) => engine.evaluate(plan, options, watch),
    measureSensitivity: (plan, share, options) => engine.measureSensitivity(plan, share, options),
    setTravel: (source) => engine.setTravel(source),
    stop: () => engine.stop(),
    analysis: engine.analysis,
  };
}

function deadEngine(log: string[] = []): RunningEngine {
  const refuse = (): Promise<never> => Promise.reject(new Error('dead'));
  return {
    evaluate: refuse,
    measureSensitivity: refuse,
    setTravel: () => undefined,
    stop: () => log.push('stopped'),
    analysis: { describeTravel: refuse, traceBands: refuse, sweep: refuse },
  };
}

describe('where plans are computed', () => {
  it('is the worker, started once, while it lives', async () => {
    let started = 0;
    const host = createEngineHost({
      worker: () => {
        started += 1;
        return pageEngine();
      },
      page: () => Promise.reject(new Error('not needed')),
    });
    await host.evaluate(planOf(), {});
    await host.evaluate(planOf(), {});
    expect(started).toBe(1);
    expect(host.mode.getState().mode).toBe('worker');
  });

  it('is the page when the worker dies, with the same answer, and the dead worker is stopped', async () => {
    const log: string[] = [];
    const host = createEngineHost({ worker: () => deadEngine(log), page: async () => pageEngine() });
    const result = await host.evaluate(planOf(), {});
    expect(result).toEqual(await pageEngine().evaluate(planOf(), {}));
    expect(host.mode.getState().mode).toBe('page');
    expect(log).toEqual(['stopped']);
  });

  it('is the page when no worker can be made', async () => {
    const host = createEngineHost({
      worker: () => {
        throw new Error('no workers here');
      },
      page: async () => pageEngine(),
    });
    expect((await host.evaluate(planOf(), {})).summary.uncovered).toBe(7);
  });

  it('measures travel as it was told, on the page and after a restart too', async () => {
    const rows = new Map();
    const matrix = { id: 'matrix:x.csv', knowsMinutes: true, knowsKm: false, leftOut: null, rows } as const;
    const source = { kind: 'matrix', matrix: { ...matrix, lookUp: 'id', mode: null } } as const;
    let dies = false;
    const host = createEngineHost({
      worker: () => (dies ? deadEngine() : pageEngine()),
      page: async () => pageEngine(),
    });
    const engineName = async (): Promise<string> => (await host.evaluate(planOf(), {})).data.travel.engine;
    const before = await engineName();
    host.setTravel(source);
    expect(await engineName()).toBe('matrix:x.csv');
    dies = true;
    host.restart();
    expect(await engineName()).toBe('matrix:x.csv');
    expect(host.mode.getState().mode).toBe('page');
    dies = false;
    host.restart();
    expect(await engineName()).toBe('matrix:x.csv');
    expect(before).not.toBe('matrix:x.csv');
  });

  it('is nowhere when both fail, and the failure is passed on', async () => {
    const host = createEngineHost({
      worker: () => deadEngine(),
      page: () => Promise.reject(new Error('not loaded')),
    });
    await expect(host.evaluate(planOf(), {})).rejects.toThrow('not loaded');
    expect(host.mode.getState().mode).toBe('none');
  });

  it('is the worker again after a restart', async () => {
    let alive = false;
    const host = createEngineHost({
      worker: () => (alive ? pageEngine() : deadEngine()),
      page: async () => pageEngine(),
    });
    await host.evaluate(planOf(), {});
    alive = true;
    host.restart();
    await host.evaluate(planOf(), {});
    expect(host.mode.getState().mode).toBe('worker');
  });

  it('is made anew by a restart on the page too, with the data as they are then', async () => {
    let made = 0;
    let stopped = 0;
    const host = createEngineHost({
      worker: deadEngine,
      page: async () => {
        made += 1;
        return {
          ...pageEngine(),
          stop: () => {
            stopped += 1;
          },
        };
      },
    });
    await host.evaluate(planOf(), {});
    host.restart();
    await host.evaluate(planOf(), {});
    expect([made, stopped]).toEqual([2, 1]);
  });

  it('is not called dead for an answer that a restart has overtaken', async () => {
    let fail: (error: Error) => void = () => undefined;
    const slow: RunningEngine = {
      measureSensitivity: () => Promise.reject(new Error('not asked')),
      evaluate: () =>
        new Promise((_, reject) => {
          fail = reject;
        }),
      setTravel: () => undefined,
      stop: () => fail(new Error('stopped')),
      analysis: pageEngine().analysis,
    };
    let first = true;
    const host = createEngineHost({
      worker: () => {
        if (!first) return pageEngine();
        first = false;
        return slow;
      },
      page: async () => pageEngine(),
    });
    const overtaken = host.evaluate(planOf(), {});
    host.restart();
    await host.evaluate(planOf(), {});
    await overtaken;
    expect(host.mode.getState().mode).toBe('worker');
  });
});

describe('the evaluation of the plan that is open', () => {
  const many = planOf({
    sites: Array.from({ length: 40 }, (_, i) =>
      house(`h${i}`, ANKERUP, { lonLat: lonLat(10.005 + i / 250, 56.1) }),
    ),
  });

  it('is followed, and stopped without the engine being ended', async () => {
    let started = 0;
    const host = createEngineHost({
      worker: () => {
        started += 1;
        return pageEngine();
      },
      page: () => Promise.reject(new Error('not wanted')),
    });
    const seen: number[] = [];
    const unsubscribe = host.measured.subscribe(({ ways }) => {
      if (!ways) return;
      seen.push(ways.done);
      expect(ways.all).toBe(40);
      host.stopEvaluating();
    });
    await expect(host.evaluateOpen(many, {})).rejects.toBeInstanceOf(EvaluationStopped);
    expect(seen[0]).toBe(1);
    unsubscribe();
    expect((await host.evaluateOpen(many, {})).summary.municipalities).toBe(7);
    expect(host.mode.getState().mode).toBe('worker');
    expect(started).toBe(1);
  });

  it('is stopped at once where the engine hears nothing, which is then ended', async () => {
    const log: string[] = [];
    let started = 0;
    const deaf: RunningEngine = { ...deadEngine(log), evaluate: () => new Promise(() => undefined) };
    const host = createEngineHost({
      worker: () => {
        started += 1;
        return started === 1 ? deaf : pageEngine();
      },
      page: () => Promise.reject(new Error('not wanted')),
    });
    const underWay = host.evaluateOpen(many, {});
    host.stopEvaluating();
    await expect(underWay).rejects.toBeInstanceOf(EvaluationStopped);
    await vi.waitFor(() => expect(log).toEqual(['stopped']), { timeout: 5000 });
    expect((await host.evaluateOpen(many, {})).summary.municipalities).toBe(7);
    expect(started).toBe(2);
  });

  it('leaves other evaluations alone', async () => {
    const host = createEngineHost({ worker: pageEngine, page: () => Promise.reject(new Error('no')) });
    const other = host.evaluate(planOf(), {});
    host.stopEvaluating();
    expect((await other).summary.municipalities).toBe(7);
  });
});

it('a plan whose evaluation was stopped keeps the previous result, and says that it is not of this plan', async () => {
  let isStopping = false;
  const host = createEngineHost({ worker: pageEngine, page: () => Promise.reject(new Error('no')) });
  const store = createPlanStore({
    plan: planOf(),
    evaluate: async (plan, options) => {
      if (isStopping) throw new EvaluationStopped();
      return host.evaluateOpen(plan, options);
    },
  });
  await vi.waitFor(() => expect(store.getState().evaluation).toBe('done'));
  const { result } = store.getState();
  isStopping = true;
  store.getState().evaluateAgain();
  await vi.waitFor(() => expect(store.getState().evaluation).toBe('stopped'));
  expect(store.getState()).toMatchObject({ result: null, failure: null });
  expect(store.getState().previousResult).toBe(result);
  isStopping = false;
  store.getState().evaluateAgain();
  await vi.waitFor(() => expect(store.getState().evaluation).toBe('done'));
});
