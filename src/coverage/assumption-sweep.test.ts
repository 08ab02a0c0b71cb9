import { expect, test } from 'vitest';
import { createFakeNetwork } from '../../tests/fixtures/fake-network.ts';
import { ANKERUP, DUNBY, ELMOE, inventedCountry, pointOf } from '../../tests/fixtures/invented-country.ts';
import { house, planOf, unit } from '../../tests/fixtures/plan-parts.ts';
import type { Plan } from '../domain/plan.ts';
import { createStraightLineTravel } from '../travel/straight-line.ts';
import type { TravelEngine } from '../travel/travel-engine.ts';
import { type SweepEngine, sweepAssumptions } from './assumption-sweep.ts';
import { evaluatePlan } from './index.ts';

const country = inventedCountry();
const engineOf = (travel: TravelEngine): SweepEngine => ({
  engine: travel.id,
  evaluate: async (plan) => evaluatePlan(country, travel, plan),
});
/** The fake network with a wait at its ferries: a whole interval is an hour. */
function waitingNetwork(): TravelEngine {
  const base = createFakeNetwork(country);
  return {
    ...base,
    settingsKey: ({ ferryWaitShare }) => `wait=${ferryWaitShare}`,
    fieldFrom(position, id, settings) {
      const field = base.fieldFrom(position, id, settings);
      const { ferry, minutes } = field;
      const waited = minutes?.map(
        (value, p) => value + (ferry?.[p] === 1 ? settings.ferryWaitShare * 60 : 0),
      );
      return { ...field, minutes: waited ?? null };
    },
  };
}
const engines = {
  travel: engineOf(waitingNetwork()),
  straight: engineOf(createStraightLineTravel(country.demand)),
};
const sweep = (
  plan: Plan,
  pause: () => Promise<void> = async () => undefined,
  onProgress?: (done: number, all: number) => void,
) => sweepAssumptions(plan, engines, { pause, ...(onProgress && { onProgress }) });
const findings = async (plan: Plan, setting: string) =>
  (await sweep(plan)).sweeps.find((one) => one.setting === setting)?.findings ?? [];

/** From Ankerup's southernmost point: Ankerup within 13.3 minutes, Dunby's points 22 to 36 minutes away. */
const plan = planOf({ sites: [house('h', ANKERUP, { lonLat: pointOf(ANKERUP, 0) })] });

test('a shorter and a longer cutoff list just the municipalities that they change', async () => {
  const found = await findings(plan, 'houseCutoffMinutes');
  const dunby = (value: number) =>
    found.find((one) => one.value === value)?.municipalities.find(({ code }) => code === DUNBY);
  expect(dunby(20)).toEqual({ code: DUNBY, name: 'Dunby', before: 'partly', after: 'none' });
  expect(dunby(60)).toEqual({ code: DUNBY, name: 'Dunby', before: 'partly', after: 'house' });
  expect(found.every(({ municipalities }) => municipalities.every(({ code }) => code !== ANKERUP))).toBe(
    true,
  );
  expect(found.some(({ value }) => value === 30)).toBe(false);
});

test('a detour is tried with the straight line and its kilometres', async () => {
  const { sweeps } = await sweep(planOf({ ...plan, settings: { houseCutoffKm: 25 } }));
  const detour = sweeps.find(({ setting }) => setting === 'detour');
  expect(detour).toMatchObject({ base: 1, engine: 'straight' });
  expect(detour?.findings[0]?.municipalities.map(({ code }) => code)).toContain(DUNBY);
});

test('ferry waiting flips what lies over the water, and the rule of a unit with it', async () => {
  const island = planOf({
    serviceAreas: [unit('u', [ELMOE], { base: pointOf(ANKERUP, 0) })],
    settings: { unitLimitMinutes: 100, ferryWaitShare: 0 },
  });
  const found = await findings(island, 'ferryWaitShare');
  const rule = found.at(-1)?.rules.find(({ id }) => id === 'R6');
  expect(rule).toMatchObject({ id: 'R6', before: 'met', after: 'broken' });
  expect(rule?.subjects).toEqual(['u']);
});

test('where nothing changes, nothing is listed, and each assumption is still there', async () => {
  const { sweeps } = await sweep(planOf());
  expect(sweeps.map(({ setting, findings: none }) => [setting, none])).toEqual([
    ['houseCutoffMinutes', []],
    ['detour', []],
    ['ferryWaitShare', []],
  ]);
});

test('tells how far it is, and stops when told', async () => {
  const told: number[] = [];
  await sweep(plan, undefined, (done, all) => told.push(done / all));
  expect(told.at(-1)).toBe(1);
  let steps = 0;
  const stop = async () => {
    steps += 1;
    if (steps > 2) throw new Error('stopped');
  };
  await expect(sweep(plan, stop)).rejects.toThrow('stopped');
  expect(steps).toBe(3);
});
