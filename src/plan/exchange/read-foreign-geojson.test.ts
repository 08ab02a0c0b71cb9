import { describe, expect, it } from 'vitest';
import {
  area,
  collection,
  context,
  cornerOf,
  emptyPlan,
  feature,
  preview,
  refusal,
  ringOf,
  unitsOf,
} from '../../../tests/fixtures/import-files.ts';
import { ANKERUP, BIRKUM, CEDERBY, DUNBY, within } from '../../../tests/fixtures/invented-country.ts';
import { planOf, unit } from '../../../tests/fixtures/plan-parts.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { lonLatToUtm32 } from '../../geometry/utm32.ts';

describe('areas of another program', () => {
  it('become units of the municipalities they coincide with, whichever way their rings run', async () => {
    const { plan, notes, problems, understood } = await preview(
      collection(
        area([ringOf(ANKERUP)], { navn: 'Vest' }),
        area([ringOf(BIRKUM).reverse()], { Enhed: 'Øst' }),
        area([ringOf(CEDERBY, 0.0004)], { enhed: 'Øst' }),
      ),
    );
    expect(unitsOf(plan)).toEqual([
      ['Vest', [ANKERUP]],
      ['Øst', [BIRKUM, CEDERBY]],
    ]);
    expect(plan.serviceAreas.every(({ polygon }) => polygon === null)).toBe(true);
    expect(notes).toEqual([
      'Vest: fladen falder sammen med Ankerup',
      'Øst: fladen falder sammen med Birkum og Cederby',
    ]);
    expect(problems).toEqual([]);
    expect(understood).toBe(3);
  });

  it('are kept as drawn where they coincide with none, rewound, and say what they cover', async () => {
    const { west, south } = cornerOf(ANKERUP);
    const lowerHalf = [
      [west, south],
      [west, south + 0.1],
      [west + 0.2, south + 0.1],
      [west + 0.2, south],
      [west, south],
    ];
    const { plan, notes } = await preview(collection(area([lowerHalf], { name: 'Halv' })));
    const [drawn] = plan.serviceAreas;
    expect(drawn).toMatchObject({ name: 'Halv', host: ANKERUP, municipalities: [] });
    expect(drawn?.polygon).toEqual({ type: 'Polygon', coordinates: [lowerHalf.toReversed()] });
    expect(notes).toEqual(['Halv: fladen beholdes som tegnet; den dækker 30 % af Ankerup']);
  });

  it('with a hole do not coincide with what lies in the hole', async () => {
    const { west, south } = cornerOf(ANKERUP);
    const hole = [
      [west + 0.05, south + 0.05],
      [west + 0.15, south + 0.05],
      [west + 0.15, south + 0.17],
      [west + 0.05, south + 0.17],
      [west + 0.05, south + 0.05],
    ];
    const { plan, notes } = await preview(collection(area([ringOf(ANKERUP), hole], { navn: 'Ring' })));
    expect(plan.serviceAreas[0]?.polygon?.coordinates).toHaveLength(2);
    expect(notes[0]).toContain('10 % af Ankerup');
  });

  it('become what the file says where the plan has the unit, and take from others unless they are locked', async () => {
    const plan = planOf({
      serviceAreas: [unit('a', [ANKERUP, BIRKUM], { name: 'Vest' }), unit('b', [CEDERBY], { locked: true })],
    });
    const file = collection(
      area([ringOf(ANKERUP)], { navn: 'Vest' }),
      area([ringOf(CEDERBY)], { navn: 'Ny' }),
      area([ringOf(DUNBY)], { navn: 'Nord', vært: 'Dunby', kapacitet: '12' }),
    );
    const { plan: after, problems } = await preview(file, plan);
    expect(unitsOf(after)).toEqual([
      ['Vest', [ANKERUP]],
      ['Enhed b', [CEDERBY]],
      ['Nord', [DUNBY]],
    ]);
    expect(after.serviceAreas[2]).toMatchObject({ host: DUNBY, capacity: 12, status: 'planned' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: 'objekt 2' });
    expect(problems[0]?.expected).toContain('Enhed b er låst');
  });

  it('outside the region that is drawn in are left alone', async () => {
    const only = { ...context, isAllowed: (code: MunicipalityCode) => code === ANKERUP };
    const file = collection(area([ringOf(ANKERUP)], { navn: 'A' }), area([ringOf(BIRKUM)], { navn: 'B' }));
    const { plan, problems } = await preview(file, emptyPlan, null, only);
    expect(unitsOf(plan)).toEqual([['A', [ANKERUP]]]);
    expect(problems[0]?.expected).toContain('Birkum ligger uden for');
  });

  it('take nothing outside that region from a unit of the plan, and change nothing of one that is all outside', async () => {
    const only = { ...context, isAllowed: (code: MunicipalityCode) => code === ANKERUP };
    const plan = planOf({
      serviceAreas: [unit('b', [BIRKUM, CEDERBY], { name: 'B' }), unit('c', [DUNBY], { name: 'C' })],
    });
    const half = [
      [0.1, 0],
      [0.9, 0],
      [0.9, 0.5],
      [0.1, 0.5],
      [0.1, 0],
    ].map(([east = 0, north = 0]) => [...within(ANKERUP, east, north)]);
    const file = collection(area([half], { navn: 'B' }), area([ringOf(DUNBY)], { navn: 'C', kapacitet: 9 }));
    const { plan: after, problems } = await preview(file, plan, null, only);
    expect(after).toEqual(plan);
    expect(problems[0]?.expected).toContain('Birkum ligger uden for');
  });
});

describe('points of another program', () => {
  const point = (more: object) => feature({ type: 'Point', coordinates: [10.1, 56.1] }, more);

  it('become houses and rooms by what they say, others as it is chosen', async () => {
    const file = collection(
      point({ type: 'Gadens Hus', navn: 'Hus' }),
      point({ art: 'stofindtagelsesrum' }),
      point({ navn: '?' }),
    );
    const left = await preview(file);
    expect(left.plan.sites.map(({ kind, municipality }) => [kind, municipality])).toEqual([
      ['house', ANKERUP],
      ['consumptionRoom', ANKERUP],
    ]);
    expect(left.asksForPoints).toBe(true);
    expect(left.problems[0]).toMatchObject({ path: 'objekt 3', found: '"?"' });
    const chosen = await preview(file, emptyPlan, 'consumptionRoom');
    expect(chosen.plan.sites.map(({ kind }) => kind)).toEqual([
      'house',
      'consumptionRoom',
      'consumptionRoom',
    ]);
    expect(new Set(chosen.plan.sites.map(({ id }) => id)).size).toBe(3);
  });

  it('in the sea are listed', async () => {
    const { problems, plan } = await preview(
      collection(feature({ type: 'Point', coordinates: [12.9, 57.5] }), point({})),
      emptyPlan,
      'house',
    );
    expect(plan.sites).toHaveLength(1);
    expect(problems.map(({ path }) => path)).toEqual(['objekt 1']);
  });
});

describe('coordinates', () => {
  const utm = ringOf(ANKERUP).map(([lon = 0, lat = 0]) => [...lonLatToUtm32(lon, lat)]);
  const named = (name: string) => ({ crs: { type: 'name', properties: { name } } });

  it.each([['urn:ogc:def:crs:EPSG::25832'], ['EPSG:25832'], [null]])(
    'in UTM 32 are converted, said by %s or recognised',
    async (name) => {
      const file = { ...collection(area([utm], { navn: 'A' })), ...(name === null ? {} : named(name)) };
      const { plan, recognised } = await preview(file);
      expect(unitsOf(plan)).toEqual([['A', [ANKERUP]]]);
      expect(recognised.join()).toContain('EPSG:25832');
    },
  );

  it.each(['urn:ogc:def:crs:OGC:1.3:CRS84', 'urn:ogc:def:crs:EPSG::4326'])(
    'in WGS 84 are as they are: %s',
    async (name) => {
      const { plan } = await preview({ ...collection(area([ringOf(ANKERUP)])), ...named(name) });
      expect(plan.serviceAreas[0]?.municipalities).toEqual([ANKERUP]);
    },
  );

  it('in another system are refused with a hint', async () => {
    const file = { ...collection(area([ringOf(ANKERUP)])), ...named('EPSG:3857') };
    expect(await refusal(file)).toMatch(/EPSG:3857.*Gem den i WGS 84/);
    const { problems } = await preview(
      collection(
        area([
          [
            [1_120_000, 7_580_000],
            [1_130_000, 7_580_000],
            [1_130_000, 7_590_000],
            [1_120_000, 7_580_000],
          ],
        ]),
      ),
    );
    expect(problems[0]?.expected).toContain('Web Mercator');
  });

  it('with latitude first are refused with a hint', async () => {
    const turned = ringOf(ANKERUP).map(([lon, lat]) => [lat, lon]);
    const { problems } = await preview(collection(area([turned])));
    expect(problems[0]?.expected).toContain('byttet om');
  });

  it('with a third number lose it, and it is said', async () => {
    const high = ringOf(ANKERUP).map((position) => [...position, 17.5]);
    const { plan, recognised } = await preview(collection(area([high])));
    expect(plan.serviceAreas[0]?.municipalities).toEqual([ANKERUP]);
    expect(recognised).toContain('højder (tredje tal) i 5 positioner er udeladt');
  });
});

describe('features that cannot be used', () => {
  const bowTie = [
    [10, 56],
    [10.1, 56.1],
    [10.1, 56],
    [10, 56.1],
    [10, 56],
  ];

  it.each([
    ['crosses itself', area([bowTie]), /krydser/],
    ['is not closed', area([ringOf(ANKERUP).slice(0, 4)]), /lukket/],
    [
      'has too few positions',
      area([
        [
          [10, 56],
          [10.1, 56],
          [10, 56],
        ],
      ]),
      /mindst fire/,
    ],
    ['has no geometry', feature(null), /geometri/],
    ['is a collection', feature({ type: 'GeometryCollection', geometries: [] }), /GeometryCollection/],
    ['is a line', feature({ type: 'LineString', coordinates: [] }), /Polygon, MultiPolygon eller Point/],
    ['is no feature', { type: 'Banana' }, /Feature/],
    ['is null', null, /Feature/],
    ['has text for numbers', area([[['10', '56']]]), /to tal/],
    ['has no rings', area([]), /mindst én ring/],
    ['has no coordinates', feature({ type: 'Polygon' }), /ring/],
    ['has a point of text', feature({ type: 'Point', coordinates: 'her' }), /to tal/],
    ['has an endless name', area([ringOf(BIRKUM)], { navn: 'x'.repeat(300) }), /højst 200 tegn/],
  ])('are listed and the rest is used: one that %s', async (_, bad, expected) => {
    const { plan, problems, problemCount } = await preview(
      collection(bad, area([ringOf(ANKERUP)], { navn: 'God' })),
    );
    expect(unitsOf(plan)).toEqual([['God', [ANKERUP]]]);
    expect(problemCount).toBe(1);
    expect(problems[0]?.path).toBe('objekt 1');
    expect(problems[0]?.expected).toMatch(expected);
  });

  it('an area of 100,000 positions is answered at once: used where it coincides, else told to be simplified', async () => {
    const [west, south] = [cornerOf(ANKERUP).west, cornerOf(ANKERUP).south];
    const wave = (height: number): number[][] => {
      const top = Array.from({ length: 99_996 }, (_, i) => [
        west + 0.2 - (i / 99_995) * 0.2,
        south + height + 0.0001 * Math.sin(i),
      ]);
      return [[west, south], [west + 0.2, south], ...top, [west, south]];
    };
    const whole = await preview(collection(area([wave(0.2)], { navn: 'Hel' })));
    expect(unitsOf(whole.plan)).toEqual([['Hel', [ANKERUP]]]);
    const half = await preview(collection(area([wave(0.1)], { navn: 'Halv' })));
    expect(half.plan.serviceAreas).toEqual([]);
    expect(half.problems[0]?.expected).toMatch(/højst 5\.000 punkter .*fandt 99\.999.*forenkl/);
  });

  it('more than a plan can hold are listed', async () => {
    const points = Array.from({ length: 505 }, () => feature({ type: 'Point', coordinates: [10.1, 56.1] }));
    const { plan, problemCount } = await preview(collection(...points), emptyPlan, 'house');
    expect(plan.sites).toHaveLength(500);
    expect(problemCount).toBe(5);
  });
});
