import { describe, expect, it } from 'vitest';
import { ANKERUP, BIRKUM, CEDERBY, DUNBY, ELMOE, within } from '../../tests/fixtures/invented-country.ts';
import { inventedGeodata, resultOf } from '../../tests/fixtures/invented-map.ts';
import { house, planOf, rectangle, unit } from '../../tests/fixtures/plan-parts.ts';
import { isoDate } from '../domain/iso-date.ts';
import type { Plan } from '../domain/plan.ts';
import type { CoverageResult } from '../domain/result.ts';
import { DEFAULT_VIEW, type ViewState } from '../plan/view-store.ts';
import { CHOROPLETH_SCALES } from '../ui/choropleth-scales.ts';
import { COVER_COLOURS } from '../ui/legend-symbols.ts';
import { unitColour } from '../ui/unit-palette.ts';
import { describeMap, LAND_COLOUR, type MapDescription } from './map-description.ts';
import { createInputReader } from './map-input.ts';
import { prepareMapShapes } from './map-shapes.ts';

const geodata = inventedGeodata();
const shapes = prepareMapShapes(geodata);

function describeFor(
  plan: Plan,
  result: CoverageResult | null,
  view: Partial<ViewState> = {},
  asOf: string | null = null,
): MapDescription {
  const state = { plan, result, asOfOverride: asOf === null ? null : isoDate(asOf) };
  return describeMap(createInputReader(shapes)(state, { ...DEFAULT_VIEW, ...view }), shapes);
}

const only = (...layers: (keyof ViewState['layers'])[]): Pick<ViewState, 'layers'> => ({
  layers: {
    houses: layers.includes('houses'),
    units: layers.includes('units'),
    consumptionRooms: layers.includes('consumptionRooms'),
    services: layers.includes('services'),
    healthCouncils: layers.includes('healthCouncils'),
    regions: layers.includes('regions'),
    uncovered: layers.includes('uncovered'),
    names: layers.includes('names'),
  },
});

describe('lack of cover', () => {
  const statuses = { [ANKERUP]: 'house', [BIRKUM]: 'partly' } as const;

  it('is a pattern and a colour; what is covered has neither', () => {
    const { municipalities, visible } = describeFor(planOf(), resultOf(geodata, statuses));
    expect(municipalities.get(DUNBY)).toEqual({
      fill: COVER_COLOURS.uncovered,
      cover: 'uncovered',
      value: 'none',
    });
    expect(municipalities.get(BIRKUM)).toMatchObject({ fill: COVER_COLOURS.partly, cover: 'partly' });
    expect(municipalities.get(ANKERUP)).toMatchObject({ fill: COVER_COLOURS.covered, cover: 'none' });
    expect(visible).toMatchObject({ uncoveredPattern: true, partlyPattern: true });
  });

  it('stays a pattern over a choropleth', () => {
    const { municipalities } = describeFor(planOf(), resultOf(geodata, statuses), {
      choropleth: 'targetGroup',
    });
    expect(municipalities.get(DUNBY)?.cover).toBe('uncovered');
    expect(municipalities.get(DUNBY)?.fill).not.toBe(COVER_COLOURS.uncovered);
  });

  it('is said of nobody when it is not known, or when the layer is off', () => {
    for (const described of [
      describeFor(planOf(), null),
      describeFor(planOf(), resultOf(geodata, statuses), only('units')),
    ]) {
      const paints = [...described.municipalities.values()];
      expect(new Set(paints.map(({ cover }) => cover))).toEqual(new Set(['none']));
      expect(new Set(paints.map(({ fill }) => fill))).toEqual(new Set([LAND_COLOUR]));
    }
  });
});

describe('a choropleth', () => {
  it('draws unknown kilometres as missing and not as near', () => {
    const result = resultOf(geodata, {}, { [ANKERUP]: 0, [BIRKUM]: 60 });
    const { municipalities, visible } = describeFor(planOf(), result, { choropleth: 'kmHouse' });
    const [nearest] = CHOROPLETH_SCALES.kmHouse.classes;
    expect(municipalities.get(ANKERUP)).toMatchObject({ fill: nearest?.colour, value: 'none' });
    expect(municipalities.get(DUNBY)?.value).toBe('missing');
    expect(municipalities.get(DUNBY)?.fill).not.toBe(nearest?.colour);
    expect(visible).toMatchObject({ missingPattern: true, suppressedPattern: false });
  });

  it('replaces the colours of units, not their borders', () => {
    const plan = planOf({ serviceAreas: [unit('a', [ANKERUP]), unit('b', [BIRKUM])] });
    const { municipalities, borders } = describeFor(plan, resultOf(geodata), { choropleth: 'targetGroup' });
    const classColours = CHOROPLETH_SCALES.targetGroup.classes.map(({ colour }) => colour);
    expect(classColours).toContain(municipalities.get(ANKERUP)?.fill);
    expect(borders.get('0001-0002')).toBe('unit');
  });
});

describe('units', () => {
  const plan = planOf({
    serviceAreas: [
      unit('vest', [ANKERUP, DUNBY], { base: within(ANKERUP, 0.5, 0.5) }),
      unit('øst', [BIRKUM, ELMOE]),
      unit('måske', [CEDERBY], { status: 'candidate' }),
    ],
  });
  const statuses = { [ANKERUP]: 'unit', [DUNBY]: 'unit', [BIRKUM]: 'unit', [ELMOE]: 'unit' } as const;
  const described = describeFor(plan, resultOf(geodata, statuses));

  it('colour their municipalities, neighbours differently; a candidate colours none', () => {
    const fills = described.municipalities;
    expect(fills.get(ANKERUP)?.fill).toBe(unitColour(0).tint);
    expect(fills.get(DUNBY)?.fill).toBe(fills.get(ANKERUP)?.fill);
    expect(fills.get(BIRKUM)?.fill).toBe(unitColour(1).tint);
    expect(fills.get(CEDERBY)).toMatchObject({ fill: COVER_COLOURS.uncovered, cover: 'uncovered' });
  });

  it('have edges where the units of both sides differ, a candidate’s drawn apart', () => {
    expect(Object.fromEntries(described.borders)).toEqual({
      '0001-0002': 'unit',
      '0001-0004': 'none',
      '0002-0003': 'unit',
    });
    const candidateAlone = planOf({ serviceAreas: [unit('måske', [CEDERBY], { status: 'candidate' })] });
    const alone = describeFor(candidateAlone, resultOf(geodata));
    expect(alone.borders.get('0002-0003')).toBe('candidate');
    expect(alone.visible.candidateEdges).toBe(true);
  });

  it('have their number once in each part that hangs together, the largest marked', () => {
    const numbers = described.data.unitNumbers.features.map(({ properties }) => properties);
    expect(numbers.map((number) => [number?.label, number?.main])).toEqual([
      ['1', true],
      ['2', true],
      ['2', false],
      ['3', true],
    ]);
  });

  it('have a base only where the plan gives one', () => {
    const { features } = described.data.sites;
    expect(features.map(({ properties }) => properties?.kind)).toEqual(['unitBase']);
  });

  it('that draw an area themselves show it with a number', () => {
    const polygon = rectangle(within(ELMOE, 0.1, 0.1), within(ELMOE, 0.9, 0.9));
    const drawn = planOf({ serviceAreas: [{ ...unit('areal', [ELMOE], { polygon }), municipalities: [] }] });
    const { data, visible } = describeFor(drawn, resultOf(geodata));
    expect(data.unitPolygons.features).toHaveLength(1);
    expect(data.unitNumbers.features).toHaveLength(1);
    expect(visible).toMatchObject({ unitPolygons: true, unitPolygonTints: true });
  });
});

describe('sites', () => {
  it('have an image by kind and status, and move aside only where another kind is near', () => {
    const here = within(ANKERUP, 0.5, 0.5);
    const plan = planOf({
      sites: [
        house('hus', ANKERUP, { lonLat: here, status: 'open' }),
        house('rum', ANKERUP, { lonLat: here, kind: 'consumptionRoom' }),
        house('måske', ELMOE, { status: 'candidate' }),
      ],
    });
    const { features } = describeFor(plan, resultOf(geodata)).data.sites;
    expect(features.map(({ properties }) => [properties?.image, properties?.crowded])).toEqual([
      ['house-open', true],
      ['consumptionRoom-planned', true],
      ['house-candidate', false],
    ]);
  });
});

describe('overlays', () => {
  it('are the regions of the date looked at', () => {
    const before = describeFor(planOf(), null, only('regions'), '2026-12-31').visible;
    const after = describeFor(planOf(), null, only('regions'), '2027-01-01').visible;
    expect([before.regionsUntil2026, before.regionsFrom2027]).toEqual([true, false]);
    expect([after.regionsUntil2026, after.regionsFrom2027]).toEqual([false, true]);
  });
});

describe('the marks', () => {
  it('outline what is pointed at and what is selected, once where they are the same', () => {
    const marks = (view: Partial<ViewState>) =>
      describeFor(planOf(), null, view).data.marks.features.map(({ properties }) => properties);
    expect(marks({})).toEqual([]);
    expect(marks({ hovered: ANKERUP, selected: ELMOE })).toEqual([
      { code: ANKERUP, selected: false },
      { code: ELMOE, selected: true },
    ]);
    expect(marks({ hovered: ELMOE, selected: ELMOE })).toEqual([{ code: ELMOE, selected: true }]);
  });
});
