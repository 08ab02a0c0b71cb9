import { describe, expect, it, vi } from 'vitest';
import { ANKERUP, BIRKUM, CEDERBY, inventedCountry } from '../../tests/fixtures/invented-country.ts';
import { house, planOf, unit } from '../../tests/fixtures/plan-parts.ts';
import { evaluatePlan } from '../coverage/index.ts';
import { isoDate } from '../domain/iso-date.ts';
import type { Plan } from '../domain/plan.ts';
import type { CoverageResult } from '../domain/result.ts';
import { createEditContext } from '../plan/edit/edit-context.ts';
import { createPlanStore } from '../plan/plan-store.ts';
import { createViewStore, DEFAULT_VIEW, type ViewState } from '../plan/view-store.ts';
import { createStraightLineTravel } from '../travel/straight-line.ts';
import { announceChanges, describePlanChange, describeViewChange } from './announcements.ts';
import { pageTitle } from './page-title.ts';

const country = inventedCountry();
const plan = planOf({ name: 'Prøve', sites: [house('a', ANKERUP)] });
const travel = createStraightLineTravel(country.demand);
const evaluate = (each: Plan): CoverageResult => evaluatePlan(country, travel, each);
const result = evaluate(plan);
const done = { plan, asOfOverride: null, result, evaluation: 'done', opened: 1 } as const;
const verdict = '6 af 7 kommuner er ikke dækket: ca. 130 borgere i målgruppen (estimat).';

const nameOf = (code: string): string => (code === ANKERUP ? 'Ankerup' : code);
const view = (parts: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...parts });
const said = (parts: Partial<ViewState>): string | null =>
  describeViewChange(DEFAULT_VIEW, view(parts), nameOf, result);

describe('what is said of the plan', () => {
  it('is its name and the verdict when it is new', () => {
    expect(describePlanChange(null, done)).toBe(`Planen Prøve er åbnet. ${verdict}`);
  });

  it('is the date and the verdict when only the date is new', () => {
    const later = { ...done, asOfOverride: isoDate('2026-12-31') };
    expect(describePlanChange({ opened: 1, asOf: plan.asOf, result }, later)).toBe(
      `Planen ses pr. 31. december 2026. ${verdict}`,
    );
  });

  it('is what a command did, with its effect on the figures', () => {
    const before = { opened: 1, asOf: plan.asOf, result: evaluate(planOf({ name: 'Prøve' })) };
    expect(describePlanChange(before, done, 'Huset er placeret')).toBe(
      `Huset er placeret. ${verdict} R7 kan nu ikke afgøres.`,
    );
    expect(describePlanChange({ ...before, result }, done, 'Noten er ændret')).toBe('Noten er ændret.');
  });

  it('is nothing while it is being computed, and the failure when it cannot be', () => {
    expect(describePlanChange(null, { ...done, result: null, evaluation: 'running' })).toBeNull();
    expect(describePlanChange(null, { ...done, result: null, evaluation: 'failed' })).toBe(
      'Fejl: Dækningen kunne ikke beregnes',
    );
  });
});

describe('what is said of the view', () => {
  it('is the municipality and how it is covered', () => {
    expect(said({ selected: ANKERUP })).toBe('Ankerup er valgt: dækket af Gadens Hus.');
    expect(describeViewChange(view({ selected: ANKERUP }), DEFAULT_VIEW, nameOf, result)).toBe(
      'Ingen kommune er valgt.',
    );
    expect(describeViewChange(DEFAULT_VIEW, view({ selected: ANKERUP }), nameOf, null)).toBe(
      'Ankerup er valgt.',
    );
  });

  it('is the layer that is shown or hidden', () => {
    const layers = { ...DEFAULT_VIEW.layers, regions: true };
    expect(said({ layers })).toBe('Regioner vises på kortet.');
    expect(describeViewChange(view({ layers }), DEFAULT_VIEW, nameOf, result)).toBe(
      'Regioner er skjult på kortet.',
    );
  });

  it('is what the municipalities are coloured by', () => {
    expect(said({ choropleth: 'kmHouse' })).toBe('Kommunerne er farvet efter: Afstand til Gadens Hus.');
  });

  it('is nothing for what is seen by pointing', () => {
    expect(said({ hovered: ANKERUP, camera: { lon: 10, lat: 56, zoom: 8 } })).toBeNull();
  });
});

describe('the title of the window', () => {
  it('names the answer and the plan', () => {
    expect(pageTitle(done)).toBe('1 af 7 kommuner er dækket · Prøve · Dækning');
    expect(pageTitle({ ...done, result: null, evaluation: 'running' })).toContain('Beregner');
    expect(pageTitle({ ...done, result: null, evaluation: 'failed' })).toContain('kunne ikke beregnes');
  });
});

describe('what is said of a stroke', () => {
  const listen = async () => {
    const planStore = createPlanStore({
      plan: planOf({ name: 'Prøve', serviceAreas: [unit('mue-1', [ANKERUP])] }),
      evaluate: async (each) => evaluate(each),
      editContext: () => createEditContext(country),
    });
    const heard: string[] = [];
    announceChanges({ planStore, viewStore: createViewStore() }, nameOf, (sentence) => heard.push(sentence));
    const settle = () => vi.waitFor(() => expect(planStore.getState().evaluation).toBe('done'));
    await settle();
    heard.length = 0;
    return { planStore, heard, settle };
  };

  it('is one sentence when it has ended, with the effect of all of it, however slowly it was drawn', async () => {
    const { planStore, heard, settle } = await listen();
    planStore.getState().beginStroke();
    for (const code of [BIRKUM, CEDERBY]) {
      planStore.getState().execute({ type: 'assign', codes: [code], unit: 'mue-1' });
      await settle();
    }
    expect(heard).toEqual([]);
    planStore.getState().endStroke();
    await settle();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatch(/^2 kommuner tildelt .*4 af 7 kommuner er ikke dækket/);
  });

  it('is why something was refused, at once', async () => {
    const { planStore, heard } = await listen();
    planStore.getState().beginStroke();
    planStore.getState().execute({ type: 'assign', codes: [ANKERUP], unit: 'gone' });
    expect(heard).toEqual(['Enheden gone findes ikke i planen.']);
  });
});
