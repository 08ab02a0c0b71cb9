import { describe, expect, it } from 'vitest';
import { inventedGeodata } from '../../tests/fixtures/invented-map.ts';
import { planOf } from '../../tests/fixtures/plan-parts.ts';
import { DEFAULT_VIEW } from '../plan/view-store.ts';
import { describeMap, LAYER_GROUPS } from './map-description.ts';
import { createInputReader } from './map-input.ts';
import { buildMapStyle, layersOfGroup, MUNICIPALITY_LAYER, POINTED_SITE_LAYERS } from './map-layers.ts';
import { prepareMapShapes } from './map-shapes.ts';

const shapes = prepareMapShapes(inventedGeodata());
const start = describeMap(
  createInputReader(shapes)({ plan: planOf(), result: null, asOfOverride: null }, DEFAULT_VIEW),
  shapes,
);
const style = buildMapStyle(shapes, start);

describe('the style', () => {
  it('asks nobody for letters, pictures or tiles', () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(JSON.stringify(style)).not.toMatch(/https?:|\/\//);
    expect(new Set(Object.values(style.sources).map(({ type }) => type))).toEqual(new Set(['geojson']));
  });

  it('has every layer once, and every group at least one layer that begins as described', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const group of LAYER_GROUPS) {
      expect(layersOfGroup(group).length).toBeGreaterThan(0);
      for (const id of layersOfGroup(group)) {
        const layer = style.layers.find((one) => one.id === id);
        expect([id, layer?.layout?.visibility ?? 'visible']).toEqual([
          id,
          start.visible[group] ? 'visible' : 'none',
        ]);
      }
    }
  });

  it('draws only from sources that exist, and has the layers that are pointed at', () => {
    for (const layer of style.layers) {
      if (layer.type !== 'background') expect(Object.keys(style.sources)).toContain(layer.source);
    }
    const ids = style.layers.map(({ id }) => id);
    for (const id of [MUNICIPALITY_LAYER, ...POINTED_SITE_LAYERS]) expect(ids).toContain(id);
  });

  it('knows each municipality by its whole code, the first zero too', () => {
    expect(style.sources.municipalities).toMatchObject({ promoteId: 'code' });
  });
});
