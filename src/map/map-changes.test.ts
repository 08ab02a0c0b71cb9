import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_CODES, ANKERUP, BIRKUM, DUNBY } from '../../tests/fixtures/invented-country.ts';
import { inventedGeodata, resultOf } from '../../tests/fixtures/invented-map.ts';
import { house, planOf, unit } from '../../tests/fixtures/plan-parts.ts';
import type { Plan } from '../domain/plan.ts';
import { COVER_STATUSES, type CoverageResult } from '../domain/result.ts';
import { CHOROPLETH_IDS, DEFAULT_VIEW, LAYER_IDS, type ViewState } from '../plan/view-store.ts';
import { listMapChanges, type MapChange } from './map-changes.ts';
import { describeMap, type MapDescription } from './map-description.ts';
import { createInputReader } from './map-input.ts';
import { prepareMapShapes } from './map-shapes.ts';

const geodata = inventedGeodata();
const shapes = prepareMapShapes(geodata);
const readInput = createInputReader(shapes);

function describeFor(
  plan: Plan,
  result: CoverageResult | null,
  view: Partial<ViewState> = {},
): MapDescription {
  return describeMap(readInput({ plan, result, asOfOverride: null }, { ...DEFAULT_VIEW, ...view }), shapes);
}

/** What a map shows after some changes; the test's own, slow and plain. */
function applyAll(before: MapDescription, changes: readonly MapChange[]): MapDescription {
  const municipalities = new Map(before.municipalities);
  const borders = new Map(before.borders);
  const visible = { ...before.visible };
  const data = { ...before.data };
  for (const change of changes) {
    if (change.kind === 'municipality') {
      const known = municipalities.get(change.code);
      municipalities.set(change.code, { fill: '', cover: 'none', value: 'none', ...known, ...change.state });
    } else if (change.kind === 'border') borders.set(change.id, change.paint);
    else if (change.kind === 'visibility') visible[change.group] = change.visible;
    else data[change.source] = change.data;
  }
  return { municipalities, borders, visible, data };
}

const plan = planOf({ sites: [house('hus', ANKERUP)], serviceAreas: [unit('enhed', [BIRKUM])] });
const result = resultOf(geodata, { [ANKERUP]: 'house', [BIRKUM]: 'unit' });

describe('the changes of a map', () => {
  it('are none between two descriptions of the same state', () => {
    expect(listMapChanges(describeFor(plan, result), describeFor(structuredClone(plan), result))).toEqual([]);
  });

  it('recolour by feature-state alone when the choropleth changes, without touching geometry', () => {
    const changes = listMapChanges(
      describeFor(plan, result),
      describeFor(plan, result, { choropleth: 'targetGroup' }),
    );
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['municipality']));
    expect(changes.length).toBeLessThanOrEqual(ALL_CODES.length);
  });

  it('touch one municipality, and its one key, when one status changes', () => {
    const partly = resultOf(geodata, { [ANKERUP]: 'house', [BIRKUM]: 'unit', [DUNBY]: 'partly' });
    const changes = listMapChanges(describeFor(plan, result), describeFor(plan, partly));
    expect(changes.filter(({ kind }) => kind === 'municipality')).toEqual([
      { kind: 'municipality', code: DUNBY, state: { fill: expect.any(String), cover: 'partly' } },
    ]);
    expect(changes.filter(({ kind }) => kind === 'data')).toEqual([]);
  });

  it('set the data of one source when a site moves', () => {
    const moved = { ...plan, sites: [house('hus', BIRKUM)] };
    const changes = listMapChanges(describeFor(plan, result), describeFor(moved, result));
    expect(changes.map((change) => (change.kind === 'data' ? change.source : change.kind))).toEqual([
      'sites',
    ]);
  });

  it('draw only the outline when the pointer moves', () => {
    const changes = listMapChanges(describeFor(plan, result), describeFor(plan, result, { hovered: DUNBY }));
    expect(changes.map((change) => (change.kind === 'data' ? change.source : change.kind))).toEqual([
      'marks',
    ]);
  });

  it('always lead from one state to the other', () => {
    const anyState = fc
      .record({
        house: fc.option(fc.constantFrom(...ALL_CODES)),
        unit: fc.uniqueArray(fc.constantFrom(...ALL_CODES)),
        statuses: fc.array(fc.constantFrom(...COVER_STATUSES), { minLength: 7, maxLength: 7 }),
        known: fc.boolean(),
        choropleth: fc.constantFrom(...CHOROPLETH_IDS),
        hidden: fc.subarray([...LAYER_IDS]),
        hovered: fc.option(fc.constantFrom(...ALL_CODES)),
      })
      .map((state) => {
        const [first, ...rest] = state.unit;
        const drawn = planOf({
          sites: state.house ? [house('hus', state.house)] : [],
          serviceAreas: first ? [unit('enhed', [first, ...rest])] : [],
        });
        const statuses = Object.fromEntries(ALL_CODES.map((code, i) => [code, state.statuses[i] ?? 'none']));
        const layers = { ...DEFAULT_VIEW.layers };
        for (const layer of state.hidden) layers[layer] = false;
        const { choropleth, hovered } = state;
        return describeFor(drawn, state.known ? resultOf(geodata, statuses) : null, {
          choropleth,
          hovered,
          layers,
        });
      });
    fc.assert(
      fc.property(anyState, anyState, (before, after) => {
        expect(applyAll(before, listMapChanges(before, after))).toEqual(after);
      }),
    );
  });
});
