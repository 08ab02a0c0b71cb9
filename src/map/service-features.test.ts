import { describe, expect, it } from 'vitest';
import { ANKERUP } from '../../tests/fixtures/invented-country.ts';
import { inventedGeodata } from '../../tests/fixtures/invented-map.ts';
import { house, planOf } from '../../tests/fixtures/plan-parts.ts';
import { KINDS, serviceOf } from '../../tests/fixtures/services.ts';
import { lonLat } from '../domain/lon-lat.ts';
import { DEFAULT_VIEW } from '../plan/view-store.ts';
import { listLegendSections } from './legend-sections.ts';
import { describeMap } from './map-description.ts';
import { createInputReader } from './map-input.ts';
import { prepareMapShapes } from './map-shapes.ts';
import { createServiceReader, serviceFeatures } from './service-features.ts';

const shapes = prepareMapShapes(inventedGeodata());
const all = [
  serviceOf({ id: 'a', lonLat: lonLat(10, 56), status: 'eksisterende' }),
  serviceOf({ id: 'b', lonLat: lonLat(11, 56), kind: null, type: 'Fiskeklub', status: 'planlagt' }),
  serviceOf({ id: 'c', lonLat: null }),
];
const shown = createServiceReader()({ all, inventory: { kinds: KINDS } });

function describeWith(services: boolean) {
  const view = { ...DEFAULT_VIEW, layers: { ...DEFAULT_VIEW.layers, services } };
  const state = { plan: planOf(), result: null, asOfOverride: null };
  const input = createInputReader(shapes)(state, view, undefined, shown);
  return { map: describeMap(input, shapes), legend: listLegendSections(input, shapes) };
}

describe('services on the map', () => {
  it('are drawn where a place is known, with the image of their group and how they stand', () => {
    const { features } = serviceFeatures(shown, planOf());
    expect(features.map(({ properties }) => [properties?.id, properties?.image])).toEqual([
      ['a', 'service-drop-in-existing'],
      ['b', 'service-own-planned'],
    ]);
  });

  it('are moved aside beside a place of the plan', () => {
    const plan = planOf({ sites: [{ ...house('h', ANKERUP), lonLat: lonLat(10.01, 56) }] });
    expect(serviceFeatures(shown, plan).features.map(({ properties }) => properties?.crowded)).toEqual([
      true,
      false,
    ]);
  });

  it('are hidden with their layer, and in the legend only as far as they are drawn', () => {
    const off = describeWith(false);
    expect(off.map.visible.services).toBe(false);
    expect(off.map.data.services.features).toEqual([]);
    expect(off.legend.some(({ id }) => id === 'services')).toBe(false);
    const on = describeWith(true);
    expect(on.map.data.services.features).toHaveLength(2);
    expect(on.legend.find(({ id }) => id === 'services')?.entries.map(({ label }) => label)).toEqual([
      'V: Værested og fællesskab, eksisterende',
      'E: Egen type, planlagt',
    ]);
  });

  it('stay the same object while the services are the same', () => {
    const read = createServiceReader();
    const state = { all, inventory: { kinds: KINDS } };
    expect(read(state)).toBe(read({ ...state }));
  });
});
