import { describe, expect, it } from 'vitest';
import {
  ANKERUP,
  BIRKUM,
  CEDERBY,
  DUNBY,
  ELMOE,
  FJELOE,
  GRIMOE,
  inventedCountry,
  within,
} from '../../../tests/fixtures/invented-country.ts';
import { agreementOf, planOf, unit } from '../../../tests/fixtures/plan-parts.ts';
import { createCoverageEngine, evaluatePlan } from '../../coverage/index.ts';
import type { Plan } from '../../domain/plan.ts';
import { createStraightLineTravel } from '../../travel/straight-line.ts';
import { createEditContext } from './edit-context.ts';
import { applyPatch } from './plan-patch.ts';
import { findRepairs } from './repair-options.ts';
import { runCommand } from './run-command.ts';

const country = inventedCountry();
const context = createEditContext(country);
const travel = createStraightLineTravel(country.demand);
const engine = createCoverageEngine(country, travel);

const repairsOf = (plan: Plan, code: typeof ANKERUP) =>
  findRepairs(plan, engine.evaluate(plan), code, country, context, async (tried) => engine.evaluate(tried));

describe('who could take an uncovered municipality', () => {
  it('is a unit beside it in the same council, with what it would mean for people and ways', async () => {
    const plan = planOf({
      serviceAreas: [
        unit('vest', [ANKERUP], { name: 'Vest', base: within(ANKERUP, 0.5, 0.5) }),
        unit('midt', [CEDERBY]),
        unit('oest', [ELMOE]),
      ],
    });
    const options = await repairsOf(plan, BIRKUM);
    expect(options.map(({ unit: id }) => id)).toEqual(['vest']);
    const [option] = options;
    if (!option) throw new Error('expected an option');
    expect(option).toMatchObject({
      number: 1,
      name: 'Vest',
      people: { before: 100, after: 150 },
      breaks: [],
    });
    expect(option.longestKm.after).toBeGreaterThan(option.longestKm.before ?? 0);
    expect(option.longestMinutes).toEqual({ before: null, after: null });
    const outcome = runCommand(plan, option.command, context);
    if (!outcome.ok) throw new Error(outcome.reason);
    const after = evaluatePlan(country, travel, applyPatch(plan, outcome.patch));
    expect(after.municipalities.find(({ code }) => code === BIRKUM)?.coveredShare).toBe(1);
    expect(after.serviceAreas.find(({ id }) => id === 'vest')?.targetGroup).toBe(option.people.after);
  });

  it('is never a locked one, a candidate, or one that only people can sail to', async () => {
    const plan = planOf({
      serviceAreas: [unit('a', [ANKERUP], { locked: true }), unit('b', [ANKERUP], { status: 'candidate' })],
    });
    expect(await repairsOf(plan, BIRKUM)).toEqual([]);
    expect(await repairsOf(planOf({ serviceAreas: [unit('a', [ELMOE])] }), GRIMOE)).toEqual([]);
  });

  it('is none that would come to cross regions or councils, nor break more of them than it does', async () => {
    expect(await repairsOf(planOf({ serviceAreas: [unit('a', [BIRKUM])] }), CEDERBY)).toEqual([]);
    const across = planOf({ serviceAreas: [unit('a', [ANKERUP, DUNBY])] });
    expect((await repairsOf(across, BIRKUM)).map(({ unit: id }) => id)).toEqual(['a']);
    expect(await repairsOf(planOf({ serviceAreas: [unit('a', [ANKERUP, BIRKUM, DUNBY])] }), FJELOE)).toEqual(
      [],
    );
  });

  it('is told of the other rules it would break, after those that break none', async () => {
    const plan = planOf({
      serviceAreas: [
        unit('fuld', [ELMOE], { capacity: 22, agreement: agreementOf(ELMOE) }),
        unit('fri', [GRIMOE, FJELOE], { polygon: null }),
      ],
    });
    const taken = { ...plan, serviceAreas: plan.serviceAreas.slice(0, 1) };
    const [option] = await repairsOf(taken, FJELOE);
    expect(option?.breaks.map(({ rule }) => rule)).toEqual(['R7', 'R10']);
  });

  it('does not change the plan', async () => {
    const plan = planOf({ serviceAreas: [unit('vest', [ANKERUP])] });
    const before = structuredClone(plan);
    await repairsOf(plan, BIRKUM);
    expect(plan).toEqual(before);
  });
});
