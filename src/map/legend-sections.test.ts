import { describe, expect, it } from 'vitest';
import { ANKERUP, BIRKUM, within } from '../../tests/fixtures/invented-country.ts';
import { inventedGeodata, resultOf } from '../../tests/fixtures/invented-map.ts';
import { house, planOf, unit } from '../../tests/fixtures/plan-parts.ts';
import type { Plan } from '../domain/plan.ts';
import { DEFAULT_VIEW, type ViewState } from '../plan/view-store.ts';
import { CHOROPLETH_SCALES } from '../ui/choropleth-scales.ts';
import { classLabel, listLegendSections } from './legend-sections.ts';
import { createInputReader } from './map-input.ts';
import { prepareMapShapes } from './map-shapes.ts';

const geodata = inventedGeodata();
const shapes = prepareMapShapes(geodata);

/** The legend as text: each heading with the labels under it. */
function legendOf(plan: Plan, view: Partial<ViewState> = {}): Readonly<Record<string, readonly string[]>> {
  const result = resultOf(geodata, { [ANKERUP]: 'house' }, { [ANKERUP]: 5 });
  const input = createInputReader(shapes)({ plan, result, asOfOverride: null }, { ...DEFAULT_VIEW, ...view });
  return Object.fromEntries(
    listLegendSections(input, shapes).map(({ id, entries }) => [id, entries.map(({ label }) => label)]),
  );
}

describe('the words of a class', () => {
  it('leave no value between two classes, and count whole people as whole', () => {
    const labels = (id: keyof typeof CHOROPLETH_SCALES) =>
      CHOROPLETH_SCALES[id].classes.map((one) => classLabel(CHOROPLETH_SCALES[id], one));
    expect(labels('targetGroup')).toEqual([
      '0',
      '1–24',
      '25–49',
      '50–99',
      '100–199',
      '200–499',
      '500 og derover',
      'Skjult (små tal)',
      'Ukendt',
    ]);
    expect(labels('kmHouse').slice(0, 3)).toEqual(['Under 10', '10 til under 25', '25 til under 50']);
    expect(labels('targetGroupPerKm2')[1]).toBe('Under 0,05');
  });
});

describe('the legend', () => {
  it('has only what is on the map', () => {
    expect(legendOf(planOf())).toEqual({ cover: ['Dækket', 'Delvist dækket', 'Ikke dækket'] });
    const off = { ...DEFAULT_VIEW.layers, uncovered: false };
    expect(legendOf(planOf(), { layers: off })).toEqual({});
  });

  it('has a class for the unknown where there is one', () => {
    expect(legendOf(planOf(), { choropleth: 'kmHouse' }).kmHouse?.at(-1)).toMatch(/^Ukendt/);
    expect(legendOf(planOf(), { choropleth: 'targetGroup' }).targetGroup).not.toContain('Ukendt');
  });

  it('names each unit with its number, and each kind of site by its status', () => {
    const plan = planOf({
      sites: [house('a', ANKERUP, { status: 'open' }), house('b', BIRKUM, { status: 'candidate' })],
      serviceAreas: [unit('u', [BIRKUM], { name: 'Enhed Øst', base: within(BIRKUM, 0.5, 0.5) })],
    });
    const { sites, units, areas } = legendOf(plan);
    expect(units).toEqual(['Enhed Øst']);
    expect(sites).toEqual([
      'Gadens Hus, åben',
      'Gadens Hus, kandidat, tæller ikke med',
      'Base for mobil enhed, planlagt',
    ]);
    expect(areas).toEqual(['Grænse mellem enheder']);
  });

  it('says that people are an estimate, and where they come from', () => {
    const input = createInputReader(shapes)(
      { plan: planOf(), result: null, asOfOverride: null },
      { ...DEFAULT_VIEW, choropleth: 'targetGroup' },
    );
    const [section] = listLegendSections(input, shapes);
    expect(section?.note).toBe('Estimat, 2022. Kilde: opdigtet');
  });
});
