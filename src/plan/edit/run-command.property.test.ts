import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedCountry } from '../../../tests/fixtures/invented-country.ts';
import { aimAt, anyCommand } from '../../../tests/fixtures/plan-commands.ts';
import { anyPlan } from '../../../tests/fixtures/plan-edits.ts';
import { isoDate } from '../../domain/iso-date.ts';
import type { Plan } from '../../domain/plan.ts';
import { emptyPlan } from '../empty-plan.ts';
import { parsePlan } from '../parse-plan.ts';
import { writePlan } from '../write-plan.ts';
import { createEditContext, limitToRegion } from './edit-context.ts';
import type { PlanCommand } from './plan-command.ts';
import { applyPatch, invertPatch } from './plan-patch.ts';
import { runCommand } from './run-command.ts';

const country = inventedCountry();
const context = createEditContext(country);
const contexts = [context, limitToRegion(context, 'Region Vest', isoDate('2027-01-01'))];
const anyContext = fc.constantFrom(...contexts);

/** As a file gives it: `anyPlan` may hold waivers that no file may. */
const readablePlan = anyPlan.map((plan): Plan => {
  const waivers = plan.waivers.filter(({ rule, reason }) => rule !== 'R1' && reason !== '');
  return readBack({ ...plan, waivers });
});

const COMMAND_TYPES: readonly PlanCommand['type'][] = [
  'addUnit',
  'changeUnit',
  'deleteUnit',
  'duplicateUnit',
  'assign',
  'swap',
  'addUnitsByCouncil',
  'setLocked',
  'addSite',
  'changeSite',
  'deleteSite',
  'waive',
  'unwaive',
  'changePlan',
  'changeGroundwork',
  'replacePlan',
];

/** Four times out of five, the command is about something in the plan. */
const planAndCommand = fc
  .tuple(readablePlan, anyCommand, fc.nat())
  .map(([plan, command, pick]): readonly [Plan, PlanCommand] => [
    plan,
    pick % 5 === 0 ? command : aimAt(plan, command, pick),
  ]);

function readBack(plan: Plan): Plan {
  const read = parsePlan(writePlan(plan), { file: 'plan', municipalities: country.municipalities });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const unchanged = readBack(emptyPlan('Prøveplan'));

describe('any command on any plan', () => {
  it('is refused with a reason or gives a plan that its file gives again', () => {
    const done = new Map<string, number>();
    fc.assert(
      fc.property(planAndCommand, anyContext, ([plan, command], limited) => {
        const outcome = runCommand(plan, command, limited);
        if (!outcome.ok) {
          expect(outcome.reason.trim()).not.toBe('');
          return;
        }
        done.set(command.type, (done.get(command.type) ?? 0) + 1);
        expect(outcome.sentence.trim()).not.toBe('');
        const after = applyPatch(plan, outcome.patch);
        expect(readBack(after)).toEqual(after);
        expect(after).not.toEqual(plan);
      }),
      {
        numRuns: 1500,
        examples: [
          [[unchanged, { type: 'changePlan', fields: { settings: { houseCutoffKm: -0 } } }], context],
        ],
      },
    );
    // The fuzz is worth something only while it gets through: every command, and often.
    expect([...done.keys()].sort()).toEqual([...COMMAND_TYPES].sort());
    expect([...done.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(300);
  });

  it('leaves the plan it was given untouched, and is taken back exactly', () => {
    fc.assert(
      fc.property(planAndCommand, anyContext, ([plan, command], limited) => {
        const before = structuredClone(plan);
        const outcome = runCommand(plan, command, limited);
        expect(plan).toEqual(before);
        if (!outcome.ok) return;
        const after = applyPatch(plan, outcome.patch);
        expect(applyPatch(after, invertPatch(outcome.patch))).toEqual(before);
        expect(applyPatch(plan, JSON.parse(JSON.stringify(outcome.patch)))).toEqual(after);
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing of what is locked, but for the lock itself and a plan put in its place', () => {
    fc.assert(
      fc.property(planAndCommand, ([plan, command]) => {
        fc.pre(command.type !== 'setLocked' && command.type !== 'replacePlan');
        const locked: Plan = {
          ...plan,
          sites: plan.sites.map((site) => ({ ...site, locked: true })),
          serviceAreas: plan.serviceAreas.map((area, at) => ({ ...area, locked: at % 2 === 0 })),
        };
        const outcome = runCommand(locked, command, context);
        if (!outcome.ok) return;
        const after = applyPatch(locked, outcome.patch);
        for (const old of [...locked.sites, ...locked.serviceAreas]) {
          if (!old.locked) continue;
          expect([...after.sites, ...after.serviceAreas].find(({ id }) => id === old.id)).toEqual(old);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('drawn in one region, changes no assignment outside it', () => {
    const limited = limitToRegion(context, 'Region Øst', isoDate('2027-01-01'));
    const outside = country.municipalities.filter(({ code }) => !limited.isAllowed?.(code));
    fc.assert(
      fc.property(planAndCommand, ([plan, command]) => {
        fc.pre(command.type !== 'replacePlan' && command.type !== 'duplicateUnit');
        const outcome = runCommand(plan, command, limited);
        if (!outcome.ok) return;
        const after = applyPatch(plan, outcome.patch);
        const holders = (of: Plan, code: string) =>
          of.serviceAreas
            .filter(({ municipalities }) => municipalities.some((one) => one === code))
            .map(({ id }) => id);
        for (const { code } of outside) expect(holders(after, code)).toEqual(holders(plan, code));
      }),
      { numRuns: 500 },
    );
  });
});
