import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  ANKERUP,
  BIRKUM,
  CEDERBY,
  DUNBY,
  inventedCountry,
  SIDE_DEGREES,
  within,
} from '../../../tests/fixtures/invented-country.ts';
import { house, planOf, unit } from '../../../tests/fixtures/plan-parts.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Plan } from '../../domain/plan.ts';
import { lonLatToUtm32 } from '../../geometry/utm32.ts';
import { createEditContext } from '../edit/edit-context.ts';
import type { PointChoice } from './apply-foreign.ts';
import { writePlanGeoJson } from './plan-geojson.ts';
import { readImport } from './read-import.ts';

const country = inventedCountry();
const context = createEditContext(country);
const empty = planOf();

async function read(
  content: string | object | Uint8Array,
  plan: Plan = empty,
  points: PointChoice = null,
  given = context,
) {
  const bytes =
    content instanceof Uint8Array
      ? content
      : new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
  return readImport({ bytes, file: 'fil', plan, choices: { points } }, country, given);
}

async function preview(...args: Parameters<typeof read>) {
  const outcome = await read(...args);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

async function refusal(...args: Parameters<typeof read>): Promise<string> {
  const outcome = await read(...args);
  if (outcome.ok) throw new Error(`expected a refusal, got ${outcome.value.understood} understood`);
  return outcome.problems.map(({ found, expected }) => `${found}: ${expected}`).join('\n');
}

/** The south-western corner of a municipality's square. */
function cornerOf(code: MunicipalityCode): { readonly west: number; readonly south: number } {
  const [west, south] = within(code, 0, 0);
  return { west, south };
}

/** Corners of a municipality's square, against the clock, grown or shrunk by some degrees. */
function ringOf(code: MunicipalityCode, by = 0): number[][] {
  const { west, south } = cornerOf(code);
  const [east, north] = [west + SIDE_DEGREES, south + SIDE_DEGREES];
  return [
    [west - by, south - by],
    [east + by, south - by],
    [east + by, north + by],
    [west - by, north + by],
    [west - by, south - by],
  ];
}

const feature = (geometry: unknown, properties: object | null = {}): object => ({
  type: 'Feature',
  properties,
  geometry,
});
const area = (rings: unknown, properties: object = {}): object =>
  feature({ type: 'Polygon', coordinates: rings }, properties);
const collection = (...features: unknown[]): object => ({ type: 'FeatureCollection', features });
const unitsOf = (plan: Plan) => plan.serviceAreas.map(({ name, municipalities }) => [name, municipalities]);

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
    const { plan, problems } = await preview(file, empty, null, only);
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

describe('units and sites that were exported, in a plan of which one region is drawn in', () => {
  const plan = planOf({
    serviceAreas: [unit('a', [ANKERUP], { name: 'A' }), unit('b', [BIRKUM], { name: 'B' })],
    sites: [house('h', BIRKUM, { name: 'H' })],
  });
  const only = { ...context, isAllowed: (code: MunicipalityCode) => code === ANKERUP };
  /** The features without what stands beside them, as another program leaves it. */
  const partsOf = (changed: Plan): object => ({
    type: 'FeatureCollection',
    features: JSON.parse(writePlanGeoJson(changed, country)).features,
  });
  const readParts = (changed: Plan) => read(partsOf(changed), plan, null, only);

  it('are refused where they change something outside of it', async () => {
    const [a, b] = plan.serviceAreas;
    const [h] = plan.sites;
    if (!a || !b || !h) throw new Error('the plan has two units and a house');
    const cases: readonly (readonly [string, Plan])[] = [
      ['B', { ...plan, serviceAreas: [a, { ...b, capacity: 9 }] }],
      ['A', { ...plan, serviceAreas: [{ ...a, municipalities: [ANKERUP, CEDERBY] }, b] }],
      ['H', { ...plan, sites: [{ ...h, capacity: 9 }] }],
    ];
    for (const [name, changed] of cases) {
      expect(await readParts(changed)).toMatchObject({ ok: false, problems: [{ found: name }] });
    }
    const inside = { ...plan, serviceAreas: [{ ...a, capacity: 9 }, b] };
    expect(await readParts(inside)).toMatchObject({ ok: true, value: { changes: true } });
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
    const chosen = await preview(file, empty, 'consumptionRoom');
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
      empty,
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
    const { plan, problemCount } = await preview(collection(...points), empty, 'house');
    expect(plan.sites).toHaveLength(500);
    expect(problemCount).toBe(5);
  });
});

describe('files that cannot be used', () => {
  it.each([
    ['nothing', '', /tom fil/],
    ['broken JSON', '{"type": "FeatureCollection", ', /gyldig JSON/],
    ['no GeoJSON', '{"a": 1}', /GeoJSON/],
    ['a list', '[1, 2]', /GeoJSON/],
    ['no features', collection(), /mindst ét objekt/],
    ['features of another type', { type: 'FeatureCollection', features: 'mange' }, /GeoJSON/],
    ['a plan file', { format: 'daekning-plan' }, /Åbn fil/],
    ['a table without a unit', 'kommunekode;antal\n0001;3\n', /kolonnen "enhed"/],
    ['a table without municipalities', 'enhed;x\nA;3\n', /kolonnen "kommunekode"/],
    ['a table without a row that is understood', 'kommunekode;enhed\n0411;A\n', /Christiansø/],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /\.xlsx/],
    ['a broken workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]), /beskadiget/],
    ['an archive that is no workbook', zipSync({ 'a.xml': new Uint8Array(3) }), /beskadiget/],
    ['bytes of nothing', new Uint8Array(1000), /tekstfil/],
  ])('are refused with a reason: %s', async (_, content, expected) => {
    expect(await refusal(content)).toMatch(expected);
  });

  it('a million quotes are answered in a moment', async () => {
    expect(await refusal('"'.repeat(1_000_000))).not.toBe('');
    expect(await refusal(`kommunekode;enhed\n${'"'.repeat(1_000_001)}`)).toContain('anførselstegn');
    expect(await refusal(`kommunekode;enhed\n${'"\n'.repeat(500_000)}`)).toContain('mindst én række');
  });

  it('of more than 50 MB are not looked into', async () => {
    expect(await refusal(new Uint8Array(50_000_001))).toContain('højst 50 MB');
  });

  it('an archive that unpacks to gigabytes is refused without being unpacked', async () => {
    const sheet = new Uint8Array(70_000_000);
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': sheet });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refusal(bomb)).toContain('højst 60 MB');
  });

  it('an archive that lies about its sizes is only broken', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(30_000_000) });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at < bomb.length - 30; at += 1) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(await refusal(bomb)).toContain('beskadiget');
  });

  it('a sheet with a cell far out is refused before its empty cells are made', async () => {
    const text = new TextEncoder().encode(
      '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
    );
    expect(await refusal(zipSync({ 'xl/worksheets/sheet1.xml': text }))).toContain('20.000 rækker');
  });
});

describe('tables', () => {
  const windows = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  it.each([
    ['semicolons, Windows-1252', windows('Kommunekode;Enhed\r\n001;Mø\r\n'), /Windows-1252 med semikolon/],
    ['commas', 'kode,unit\n0001,Mø\n', /UTF-8 med komma/],
    ['tabs and a byte-order mark', '\ufeffkommunekode\tenhed\n0001\tMø\n', /byte-order mark med tabulator/],
    ['names only', 'Kommune;Enhed\nankerup kommune;Mø\n', /semikolon/],
  ])('are read with %s', async (_, content, said) => {
    const { plan, recognised } = await preview(content);
    expect(unitsOf(plan)).toEqual([['Mø', [ANKERUP]]]);
    expect(recognised[0]).toMatch(said);
  });

  it('move, take out and add, and leave what they do not name', async () => {
    const plan = planOf({
      serviceAreas: [unit('a', [ANKERUP, BIRKUM], { name: 'A' }), unit('b', [CEDERBY], { name: 'B' })],
    });
    const { plan: after, notes } = await preview(
      'kommunekode;enhed\n0002;b\n0001;\n0004;Ny\n0004;Også ny\n',
      plan,
    );
    expect(unitsOf(after)).toEqual([
      ['A', []],
      ['B', [CEDERBY, BIRKUM]],
      ['Ny', [DUNBY]],
      ['Også ny', [DUNBY]],
    ]);
    expect(notes).toEqual(['2 nye enheder: Ny og Også ny']);
  });

  it('list rows that say two things, and rows that a lock forbids', async () => {
    const plan = planOf({ serviceAreas: [unit('a', [ANKERUP], { name: 'A', locked: true })] });
    const {
      plan: after,
      problems,
      understood,
    } = await preview(
      'kommunekode;kommune;enhed\n0001;;B\n0002;Cederby;B\n0003;;B\n0003;;B\n0004;;\n0004;;B\n',
      plan,
    );
    expect(problems.map(({ path }) => path)).toEqual([
      'linje 3, kommune',
      'linje 5, enhed',
      'linje 7, enhed',
      'linje 2',
    ]);
    expect(problems.map(({ expected }) => expected).join('\n')).toMatch(
      /Birkum[\s\S]*linje 4[\s\S]*linje 6[\s\S]*A er låst/,
    );
    expect(understood).toBe(2);
    expect(after.serviceAreas[0]).toBe(plan.serviceAreas[0]);
    expect(after.serviceAreas[1]?.municipalities).toEqual([CEDERBY]);
  });

  it('with a formula for a name keep it as a name', async () => {
    const { plan } = await preview(`kommunekode;enhed\n0001;"'=HYPERLINK(""http://x"")"\n`);
    expect(plan.serviceAreas[0]?.name).toBe('=HYPERLINK("http://x")');
  });
});

describe('our own files', () => {
  const plan = planOf({
    sites: [house('h', ANKERUP)],
    serviceAreas: [unit('a', [ANKERUP, BIRKUM]), unit('b', [CEDERBY], { locked: true })],
  });
  const written = () => JSON.parse(writePlanGeoJson(plan, country));

  it('have units as areas without inner borders', () => {
    const [area] = written().features.filter(
      ({ properties }: { properties: { id: string } }) => properties.id === 'a',
    );
    expect(area.geometry.type).toBe('Polygon');
    expect(area.geometry.coordinates).toHaveLength(1);
  });

  it('that are damaged are refused with the place, and nothing of them is used', async () => {
    const file = written();
    file.features[0].properties.municipality = '9999';
    file.features[1].properties.status = 'lukket';
    expect(await refusal(file)).toMatch(/"9999".*\n.*"lukket"/);
    const outcome = await read(file);
    expect(outcome.ok ? [] : outcome.problems.map(({ path }) => path)).toEqual([
      'features[0].municipality',
      'features[1].status',
    ]);
  });

  it('of a newer version are refused', async () => {
    const file = written();
    file.daekning.version = 2;
    expect(await refusal(file)).toContain('nyere version');
  });

  it('say it when they replace what is locked, and never change it in passing', async () => {
    const file = written();
    file.features.at(-1).properties.name = 'Omdøbt';
    expect((await preview(file, plan)).notes).toEqual(['Låst, men erstattes: Enhed b']);
    const parts = collection(...file.features);
    expect(await refusal(parts, plan)).toContain('lås dem op først');
  });

  it('with more features beside them take those in too', async () => {
    const file = written();
    file.features.push(area([ringOf(DUNBY)], { navn: 'Ny' }));
    const { plan: after, problems } = await preview(file);
    expect(problems).toEqual([]);
    expect(after.serviceAreas.map(({ name }) => name)).toEqual(['Enhed a', 'Enhed b', 'Ny']);
  });
});

describe('whatever a file holds', () => {
  it('is answered, never thrown at', async () => {
    const geometry = fc.oneof(
      fc.jsonValue(),
      fc.record({
        type: fc.constantFrom('Point', 'Polygon', 'MultiPolygon', 'GeometryCollection', 'x'),
        coordinates: fc.oneof(fc.jsonValue(), fc.array(fc.array(fc.array(fc.double())))),
      }),
    );
    const features = fc.array(
      fc.oneof(
        fc.jsonValue(),
        fc.record({
          type: fc.constant('Feature'),
          geometry,
          properties: fc.oneof(
            fc.jsonValue(),
            fc.record({
              daekning: fc.constantFrom('site', 'unit', 'polygon', 'base', 'x'),
              id: fc.jsonValue(),
              unit: fc.jsonValue(),
              municipalities: fc.jsonValue(),
              extra: fc.jsonValue(),
            }),
          ),
        }),
      ),
    );
    const file = fc.oneof(
      fc.record(
        { type: fc.constant('FeatureCollection'), features, crs: fc.jsonValue(), daekning: fc.jsonValue() },
        { requiredKeys: ['type', 'features'] },
      ),
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(file, async (value) => {
        const outcome = await read(JSON.stringify(value));
        if (!outcome.ok) expect(outcome.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('', 'PK\u0003\u0004', '{', 'kommunekode;enhed\n'),
        async (bytes, start) => {
          const outcome = await read(Uint8Array.from([...Buffer.from(start, 'latin1'), ...bytes]));
          if (!outcome.ok) expect(outcome.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});
