import { describe, expect, it } from 'vitest';
import { ANKERUP, BIRKUM, ELMOE, inventedCountry } from '../../../tests/fixtures/invented-country.ts';
import { house, planOf, unit } from '../../../tests/fixtures/plan-parts.ts';
import { isoDate } from '../../domain/iso-date.ts';
import { municipalityCode } from '../../domain/municipality-code.ts';
import type { Plan } from '../../domain/plan.ts';
import { readFacilityGroundwork, readMunicipalityGroundwork, readOwnAssumption } from '../groundwork.ts';
import { createEditContext, limitToRegion } from './edit-context.ts';
import type { PlanCommand } from './plan-command.ts';
import { applyPatch, invertPatch } from './plan-patch.ts';
import { runCommand } from './run-command.ts';

const context = createEditContext(inventedCountry());
const west = limitToRegion(context, 'Region Vest', isoDate('2027-01-01'));
type Change = Extract<PlanCommand, { type: 'changeGroundwork' }>;

function fill(plan: Plan, of: Change['of'], fields: Change['fields'], within = context) {
  const outcome = runCommand(plan, { type: 'changeGroundwork', of, fields }, within);
  if (!outcome.ok) throw new Error(outcome.reason);
  return { after: applyPatch(plan, outcome.patch), ...outcome };
}

function reasonOf(plan: Plan, of: Change['of'], fields: Change['fields'], within = context): string {
  const outcome = runCommand(plan, { type: 'changeGroundwork', of, fields }, within);
  if (outcome.ok) throw new Error(`was done: ${outcome.sentence}`);
  return outcome.reason;
}

const plan = planOf({
  serviceAreas: [unit('mue', [ANKERUP, BIRKUM], { name: 'MUE' })],
  sites: [house('gh', ANKERUP)],
});

describe('changeGroundwork', () => {
  it('fills a field of a municipality in, leaves the others, and is undone exactly', () => {
    const first = fill(plan, { municipality: ANKERUP }, { contactPoint: '  Udsatteteamet ', mapped: true });
    expect(first.sentence).toBe('Ankerup: det udfyldte om koordinering er ændret');
    const second = fill(first.after, { municipality: ANKERUP }, { coordinator: 'Sagsbehandleren' });
    expect(readMunicipalityGroundwork(second.after, ANKERUP)).toEqual({
      contactPoint: 'Udsatteteamet',
      coordinator: 'Sagsbehandleren',
      handover: '',
      paidByPool: '',
      existing: '',
      mapped: true,
    });
    expect(readMunicipalityGroundwork(second.after, BIRKUM).contactPoint).toBe('');
    expect(applyPatch(second.after, invertPatch(second.patch))).toEqual(first.after);
  });

  it('leaves nothing behind of what is emptied', () => {
    const { after } = fill(plan, { municipality: ANKERUP }, { contactPoint: 'A', mapped: true });
    expect(fill(after, { municipality: ANKERUP }, { contactPoint: ' ', mapped: false }).after).toEqual(plan);
    const own = fill(plan, { assumption: 'caseload' }, { value: 8, source: 'Eget skøn, 2026' }).after;
    expect(readOwnAssumption(own, 'caseload')).toEqual({ value: 8, source: 'Eget skøn, 2026' });
    expect(fill(own, { assumption: 'caseload' }, { value: null, source: null }).after).toEqual(plan);
  });

  it('keeps keys it does not know, also below its own', () => {
    const extra = { groundwork: { municipalities: { [ANKERUP]: { ny: [1] } }, andet: 2 }, sag: 3 };
    const { after } = fill({ ...plan, extra }, { municipality: ANKERUP }, { handover: 'Kommunen' });
    expect(after.extra).toEqual({
      groundwork: { municipalities: { [ANKERUP]: { ny: [1], handover: 'Kommunen' } }, andet: 2 },
      sag: 3,
    });
  });

  it('goes with a unit and with a house', () => {
    const unitAfter = fill(
      plan,
      { facility: 'mue' },
      { forum: 'Styregruppen', agreed: ['region:Region Vest'] },
    );
    expect(unitAfter.sentence).toBe('MUE: det udfyldte om koordinering er ændret');
    const [area] = unitAfter.after.serviceAreas;
    expect(area && readFacilityGroundwork(area)).toEqual({
      forum: 'Styregruppen',
      agreed: ['region:Region Vest'],
    });
    const [site] = fill(plan, { facility: 'gh' }, { forum: 'Husrådet' }).after.sites;
    expect(site && readFacilityGroundwork(site).forum).toBe('Husrådet');
  });

  it('is refused, with a reason, where it cannot be kept', () => {
    const locked = planOf({ serviceAreas: [unit('mue', [ANKERUP], { name: 'MUE', locked: true })] });
    expect(reasonOf(locked, { facility: 'mue' }, { forum: 'F' })).toBe('MUE er låst og blev ikke ændret');
    expect(reasonOf(plan, { facility: 'andet' }, { forum: 'F' })).toContain('andet');
    expect(reasonOf(plan, { municipality: municipalityCode('0999') }, { existing: 'F' })).toContain('0999');
    expect(reasonOf(plan, { municipality: ANKERUP }, { existing: 'x'.repeat(1001) })).toContain('1000 tegn');
    expect(reasonOf(plan, { municipality: ELMOE }, { existing: 'F' }, west)).toContain('Elmø');
    expect(reasonOf(plan, { assumption: 'caseload' }, { value: Number.NaN })).toContain('et tal på mindst 0');
    expect(reasonOf(plan, { municipality: ANKERUP }, { existing: '' })).toBe('Intet er ændret');
    // Somebody else's value under the key is not written over.
    const taken = { ...plan, extra: { groundwork: 'ja' } };
    expect(reasonOf(taken, { municipality: ANKERUP }, { existing: 'F' })).toContain('groundwork');
    expect(readMunicipalityGroundwork(taken, ANKERUP).existing).toBe('');
  });
});
