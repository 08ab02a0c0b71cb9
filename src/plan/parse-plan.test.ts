import { describe, expect, it } from 'vitest';
import { readTestMunicipalities } from '../../tests/fixtures/municipalities.ts';
import type { Problem } from '../domain/failure.ts';
import type { Plan } from '../domain/plan.ts';
import { parsePlan } from './parse-plan.ts';

const municipalities = readTestMunicipalities();

type Json = Record<string, unknown>;

const house = (): Json => ({
  id: 'gh',
  kind: 'house',
  name: 'Hus',
  lonLat: [10.2, 56.16],
  municipality: '0751',
  status: 'planned',
});
const unit = (): Json => ({
  id: 'mue',
  name: 'Enhed',
  host: '0657',
  municipalities: ['0657', '0661'],
  status: 'planned',
});
const plan = (change: Json = {}): Json => ({
  format: 'daekning-plan',
  version: 1,
  name: 'Prøve',
  asOf: '2027-01-01',
  sites: [house()],
  serviceAreas: [unit()],
  ...change,
});
const withSite = (change: Json): Json => plan({ sites: [{ ...house(), ...change }] });
const withUnit = (change: Json): Json => plan({ serviceAreas: [{ ...unit(), ...change }] });
const without = (value: Json, key: string): Json =>
  Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));

function parse(value: unknown) {
  return parsePlan(typeof value === 'string' ? value : JSON.stringify(value), {
    file: 'plan.json',
    municipalities,
  });
}

function problemsOf(value: unknown): readonly Problem[] {
  const outcome = parse(value);
  return outcome.ok ? [] : outcome.problems;
}

/** The one problem of a plan that has exactly one. */
function problemOf(value: unknown): Problem {
  const problems = problemsOf(value);
  expect(problems.map((problem) => `${problem.path}: ${problem.expected}`)).toHaveLength(1);
  const [problem] = problems;
  if (!problem) throw new Error('no problem');
  expect(problem.file).toBe('plan.json');
  return problem;
}

function planOf(value: unknown): { readonly plan: Plan; readonly warnings: readonly string[] } {
  const outcome = parse(value);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return { plan: outcome.value, warnings: outcome.warnings };
}

const SQUARE = [
  [9, 56],
  [10, 56],
  [10, 57],
  [9, 57],
  [9, 56],
];

describe('a plan that is as it should be', () => {
  it('is read, its defaults filled in', () => {
    const { plan: read, warnings } = planOf(plan());
    expect(warnings).toEqual([]);
    expect(read).toMatchObject({ note: '', waivers: [], extra: {} });
    expect(read.settings).toEqual({
      houseCover: 'serves',
      houseCutoffMinutes: 30,
      houseCutoffKm: 25,
      unitLimitMinutes: 60,
      contactShare: 1,
      cityInhabitants: 30000,
      detour: 1,
      ferryWaitShare: 0.5,
      mode: 'car',
      extra: {},
    });
    expect(read.sites[0]).toEqual({
      ...house(),
      note: '',
      serves: ['0751'],
      capacity: null,
      places: null,
      openingHours: null,
      staff: null,
      weeklyHours: null,
      colour: null,
      locked: false,
      extra: {},
    });
    expect(read.serviceAreas[0]).toEqual({
      ...unit(),
      note: '',
      base: null,
      polygon: null,
      capacity: null,
      agreement: null,
      staff: null,
      weeklyHours: null,
      stops: null,
      colour: null,
      locked: false,
      extra: {},
    });
  });

  it('lets a house serve nobody, and a consumption room serves nobody unless the file says so', () => {
    expect(planOf(withSite({ serves: [] })).plan.sites[0]?.serves).toEqual([]);
    expect(planOf(withSite({ kind: 'consumptionRoom' })).plan.sites[0]?.serves).toEqual([]);
    const given = withSite({ kind: 'consumptionRoom', serves: ['0101'] });
    expect(planOf(given).plan.sites[0]?.serves).toEqual(['0101']);
  });

  it('may start with a byte-order mark, and be empty of sites and areas', () => {
    const text = `\ufeff${JSON.stringify(plan({ sites: [], serviceAreas: [] }))}`;
    expect(planOf(text).plan.sites).toEqual([]);
  });

  it('keeps unknown keys wherever they stand, and names each in a warning', () => {
    const text = JSON.stringify(
      plan({
        farve: 1,
        sites: [{ ...house(), adresse: { vej: 'A' } }],
        serviceAreas: [
          {
            ...unit(),
            agreement: { title: 'A', date: null, parties: [], journal: 7 },
            polygon: { type: 'Polygon', coordinates: [SQUARE], bbox: [9, 56, 10, 57] },
          },
        ],
        waivers: [{ rule: 'R3', subject: 'mue', reason: 'Aftalt', af: 'X' }],
        settings: { nyt: true },
      }),
    ).replace('"farve":1', '"farve":1,"__proto__":{"x":1},"constructor":2');
    const { plan: read, warnings } = planOf(text);
    expect(Object.entries(read.extra)).toEqual([
      ['farve', 1],
      ['__proto__', { x: 1 }],
      ['constructor', 2],
    ]);
    expect(read.sites[0]?.extra).toEqual({ adresse: { vej: 'A' } });
    expect(read.serviceAreas[0]?.agreement?.extra).toEqual({ journal: 7 });
    expect(read.serviceAreas[0]?.polygon?.extra).toEqual({ bbox: [9, 56, 10, 57] });
    expect(read.waivers[0]?.extra).toEqual({ af: 'X' });
    expect(read.settings.extra).toEqual({ nyt: true });
    expect(warnings).toHaveLength(8);
    expect(warnings.join('\n')).toContain('sites[0]: ukendt nøgle "adresse"');
  });
});

describe('a text that is no plan', () => {
  it.each([
    ['', 'linje 1, tegn 1'],
    ['{"format": "daekning-plan",\n "version": 1,}', 'linje 2, tegn 15'],
    ['{"name": "a\nb"}', 'linje 1, tegn 12'],
    ['{} x', 'linje 1, tegn 4'],
    ['{"a": 1e999}', 'linje 1, tegn 7'],
    ['{"a": NaN}', 'linje 1, tegn 7'],
  ])('is refused where its JSON breaks: %j', (text, path) => {
    const problem = problemOf(text);
    expect(problem.path).toBe(path);
    expect(problem.expected).toContain('gyldig JSON');
  });

  it.each(['null', '5', '"plan"', '[]', 'true'])('is refused when it is no object: %s', (text) => {
    expect(problemOf(text)).toMatchObject({ path: '', found: text, expected: 'en plan: et JSON-objekt' });
  });

  it('is refused when it is too deep, without exhausting the stack', () => {
    const deep = '['.repeat(1_000_000);
    expect(problemOf(`{"a": ${deep}`).expected).toContain('niveauer');
  });

  it('is refused when a key stands twice in one object', () => {
    const text = JSON.stringify(plan()).replace('"name":', '"version": 1, "name":');
    expect(problemOf(text)).toMatchObject({ found: '"version"', path: 'linje 1' });
  });

  it('is refused over 5 MB, counted in bytes', () => {
    const bytes = (note: string): string => JSON.stringify(plan({ note }));
    const room = 5_000_000 - Buffer.byteLength(bytes(''));
    expect(parse(bytes('x'.repeat(room))).ok).toBe(true);
    expect(problemOf(bytes('x'.repeat(room + 1))).expected).toContain('5 MB');
    expect(problemOf(bytes('å'.repeat(room / 2 + 1))).expected).toContain('5 MB');
  });
});

describe('format and version', () => {
  it('refuses another format', () => {
    expect(problemOf(plan({ format: 'daekning-result' }))).toMatchObject({
      path: 'format',
      found: '"daekning-result"',
      expected: '"daekning-plan"',
    });
  });

  it('says of a newer version that it is newer, and nothing else', () => {
    const problem = problemOf({ format: 'daekning-plan', version: 2, areas: [] });
    expect(problem.path).toBe('version');
    expect(problem.expected).toContain('lavet med en nyere version');
  });

  it.each([0, -1, 1.5, '1', null, true])('refuses the version %j', (version) => {
    expect(problemOf(plan({ version })).path).toBe('version');
  });
});

describe('fields', () => {
  it.each(['format', 'version', 'name', 'asOf', 'sites', 'serviceAreas'])('requires %s', (key) => {
    const problem = problemOf(without(plan(), key));
    expect(problem).toMatchObject({ path: key, found: 'ingenting (feltet mangler)' });
    expect(problem.expected.length).toBeGreaterThan(3);
  });

  it.each(['id', 'kind', 'name', 'lonLat', 'municipality', 'status'])('requires a site to have %s', (key) => {
    expect(problemOf(plan({ sites: [without(house(), key)] })).path).toBe(`sites[0].${key}`);
  });

  it.each(['id', 'name', 'host', 'municipalities', 'status'])('requires an area to have %s', (key) => {
    expect(problemOf(plan({ serviceAreas: [without(unit(), key)] })).path).toBe(`serviceAreas[0].${key}`);
  });

  it.each([
    ['name', 5],
    ['name', null],
    ['note', null],
    ['asOf', 20270101],
    ['sites', {}],
    ['serviceAreas', null],
    ['waivers', null],
    ['settings', []],
    ['settings', 'nej'],
  ])('refuses the plan field %s when it is %j', (key, value) => {
    expect(problemOf(plan({ [key]: value })).path).toBe(key);
  });

  it.each([
    ['id', 7],
    ['id', ''],
    ['kind', 'hus'],
    ['kind', 'toString'],
    ['status', 'closed'],
    ['status', null],
    ['capacity', '250'],
    ['capacity', -1],
    ['places', true],
    ['colour', 5],
    ['locked', 'ja'],
    ['locked', null],
    ['serves', null],
    ['serves', '0751'],
  ])('refuses the site field %s when it is %j', (key, value) => {
    expect(problemOf(withSite({ [key]: value })).path).toBe(`sites[0].${key}`);
  });

  it.each([
    ['municipalities', '0657'],
    ['municipalities', null],
    ['polygon', 'alt'],
    ['agreement', 'ja'],
    ['agreement', []],
    ['capacity', []],
  ])('refuses the area field %s when it is %j', (key, value) => {
    expect(problemOf(withUnit({ [key]: value })).path).toBe(`serviceAreas[0].${key}`);
  });

  it.each([[], 'et hus', null, 4])('refuses %j as a site', (site) => {
    expect(problemOf(plan({ sites: [site] })).path).toBe('sites[0]');
  });

  it('refuses a name over 200 characters, wherever one stands', () => {
    const long = 'å'.repeat(201);
    expect(problemOf(plan({ name: long })).path).toBe('name');
    expect(problemOf(withSite({ name: long })).path).toBe('sites[0].name');
    expect(problemOf(withUnit({ name: long })).path).toBe('serviceAreas[0].name');
    expect(parse(plan({ name: '🏠'.repeat(200) })).ok).toBe(true);
  });

  it.each(['2026-02-29', '2027-13-01', '2027-1-1', '1. januar 2027', '2027-01-01T00:00:00Z', ''])(
    'refuses the date %j',
    (date) => {
      expect(problemOf(plan({ asOf: date }))).toMatchObject({ path: 'asOf', found: JSON.stringify(date) });
      const agreement = { title: 'A', date, parties: [] };
      expect(problemOf(withUnit({ agreement })).path).toBe('serviceAreas[0].agreement.date');
    },
  );

  it.each([
    ['houseCover', 'cut-off'],
    ['houseCutoffMinutes', -1],
    ['houseCutoffKm', '25'],
    ['unitLimitMinutes', null],
    ['contactShare', 1.01],
    ['contactShare', -0.1],
    ['cityInhabitants', -1],
    ['detour', 0.99],
    ['ferryWaitShare', 2],
    ['mode', 1],
  ])('refuses the setting %s when it is %j', (key, value) => {
    expect(problemOf(plan({ settings: { [key]: value } })).path).toBe(`settings.${key}`);
  });
});

describe('municipality codes', () => {
  it.each([
    ['0411', 'Christiansø'],
    ['411', 'Christiansø'],
    ['101', '"0101" (København)'],
    [101, '"0101" (København)'],
    ['Lemvig', '"0665" (Lemvig)'],
    ['lemvig kommune', '"0665" (Lemvig)'],
    ['0999', '98 kommunekoder'],
    ['__proto__', '98 kommunekoder'],
    [null, '98 kommunekoder'],
    [' 0101', '"0101" (København)'],
  ])('refuses %j and says what was meant', (code, hint) => {
    const host = problemOf(withUnit({ host: code }));
    expect(host.path).toBe('serviceAreas[0].host');
    expect(host.found).toBe(JSON.stringify(code));
    expect(host.expected).toContain(hint);
    expect(problemOf(withUnit({ municipalities: ['0657', code] })).path).toBe(
      'serviceAreas[0].municipalities[1]',
    );
    expect(problemOf(withSite({ municipality: code })).path).toBe('sites[0].municipality');
    expect(problemOf(withSite({ serves: [code] })).path).toBe('sites[0].serves[0]');
    const agreement = { title: 'A', date: null, parties: [code] };
    expect(problemOf(withUnit({ agreement })).path).toBe('serviceAreas[0].agreement.parties[0]');
  });

  it('refuses a code that stands twice in a list', () => {
    const problem = problemOf(withUnit({ municipalities: ['0657', '0661', '0657'] }));
    expect(problem.path).toBe('serviceAreas[0].municipalities[2]');
    expect(problemOf(withSite({ serves: ['0751', '0751'] })).path).toBe('sites[0].serves[1]');
  });

  it('refuses a list of more codes than there are, without looking at each', () => {
    const codes = Array.from({ length: 1_000_000 }, () => 1);
    expect(problemOf(withUnit({ municipalities: codes })).expected).toContain('98');
  });
});

describe('coordinates', () => {
  it.each([
    [[56.16, 10.2], 'byttet om'],
    [[575000, 6224000], 'UTM zone 32'],
    [[6224000, 575000], 'UTM zone 32'],
    [[7.4, 56], 'længdegrad 7,5-15,6'],
    [[10, 58.1], 'breddegrad 54,4-58'],
    [[0, 0], 'Danmark'],
    [[10, 56, 3], 'højde'],
    [['10', '56'], 'to tal'],
    [[10], 'to tal'],
    [[], 'to tal'],
    [{ lon: 10, lat: 56 }, 'to tal'],
    ['10,56', 'to tal'],
    [null, 'to tal'],
  ])('refuses %j: %s', (lonLat, hint) => {
    const problem = problemOf(withSite({ lonLat }));
    expect(problem.path).toBe('sites[0].lonLat');
    expect(problem.expected).toContain(hint);
    if (lonLat !== null) expect(problemOf(withUnit({ base: lonLat })).path).toBe('serviceAreas[0].base');
  });

  it('takes the borders of the box as inside', () => {
    expect(parse(withSite({ lonLat: [7.5, 54.4] })).ok).toBe(true);
    expect(parse(withSite({ lonLat: [15.6, 58] })).ok).toBe(true);
  });
});

describe('ids', () => {
  it('are unique over sites and areas together', () => {
    const problem = problemOf(plan({ serviceAreas: [{ ...unit(), id: 'gh' }] }));
    expect(problem).toMatchObject({ path: 'serviceAreas[0].id', found: '"gh"' });
    expect(problem.expected).toContain('sites[0]');
  });

  it('are the same when they only differ in how an accent is written', () => {
    const sites = [
      { ...house(), id: 'hus-é' },
      { ...house(), id: 'hus-e\u0301' },
    ];
    expect(problemOf(plan({ sites })).path).toBe('sites[1].id');
  });
});

describe('polygons', () => {
  const withPolygon = (polygon: unknown): Json => withUnit({ polygon });
  const ofRings = (...coordinates: unknown[]): Json => withPolygon({ type: 'Polygon', coordinates });
  const HOLE = [
    [9.2, 56.2],
    [9.4, 56.2],
    [9.4, 56.4],
    [9.2, 56.2],
  ];

  it('are read with holes and in several parts', () => {
    expect(parse(ofRings(SQUARE, HOLE)).ok).toBe(true);
    const coordinates = [
      [SQUARE],
      [
        [
          [11, 55],
          [12, 55],
          [12, 56],
          [11, 55],
        ],
      ],
    ];
    expect(parse(withPolygon({ type: 'MultiPolygon', coordinates })).ok).toBe(true);
  });

  it.each([
    ['another type', withPolygon({ type: 'Point', coordinates: [10, 56] }), 'polygon.type', 'MultiPolygon'],
    ['a feature', withPolygon({ type: 'Feature', geometry: null }), 'polygon.type', 'MultiPolygon'],
    ['nothing in it', withPolygon({}), 'polygon', 'MultiPolygon'],
    ['no rings', ofRings(), 'polygon.coordinates', 'mindst én ring'],
    ['no coordinates', withPolygon({ type: 'Polygon' }), 'polygon.coordinates', 'mindst én ring'],
    [
      'no parts',
      withPolygon({ type: 'MultiPolygon', coordinates: [] }),
      'polygon.coordinates',
      'mindst én polygon',
    ],
    [
      'an empty part',
      withPolygon({ type: 'MultiPolygon', coordinates: [[SQUARE], []] }),
      'polygon.coordinates[1]',
      'mindst én ring',
    ],
    ['an open ring', ofRings(SQUARE.slice(0, 4)), 'polygon.coordinates[0][3]', 'lukket'],
    ['a short ring', ofRings(SQUARE, HOLE.slice(1)), 'polygon.coordinates[1]', 'mindst fire positioner'],
    ['an empty ring', ofRings([]), 'polygon.coordinates[0]', 'mindst fire positioner'],
    [
      'one position only',
      ofRings([
        [9, 56],
        [9, 56],
        [9, 56],
        [9, 56],
      ]),
      'polygon.coordinates[0]',
      'tre forskellige',
    ],
    [
      'a bow tie',
      ofRings([
        [9, 56],
        [10, 57],
        [10, 56],
        [9, 57],
        [9, 56],
      ]),
      'polygon.coordinates[0]',
      'krydser eller rører sig selv',
    ],
    [
      'a hole across the rim',
      ofRings(SQUARE, [
        [9.5, 56.5],
        [11, 56.5],
        [11, 56.7],
        [9.5, 56.5],
      ]),
      'polygon.coordinates[1]',
      'krydser hinanden',
    ],
    [
      'parts across each other',
      withPolygon({
        type: 'MultiPolygon',
        coordinates: [
          [SQUARE],
          [
            [
              [9.5, 56.5],
              [11, 56.5],
              [11, 56.7],
              [9.5, 56.5],
            ],
          ],
        ],
      }),
      'polygon.coordinates[1][0]',
      'krydser hinanden',
    ],
    [
      'a position abroad',
      ofRings([
        [9, 56],
        [10, 56],
        [10, 60],
        [9, 56],
      ]),
      'polygon.coordinates[0][2]',
      'Danmark',
    ],
    [
      'positions swapped',
      ofRings([
        [9, 56],
        [10, 56],
        [57, 10],
        [9, 56],
      ]),
      'polygon.coordinates[0][2]',
      'byttet om',
    ],
    ['a height', ofRings([[9, 56, 1], ...SQUARE.slice(1)]), 'polygon.coordinates[0][0]', 'højde'],
  ])('are refused with %s', (_name, value, path, hint) => {
    const problem = problemOf(value);
    expect(problem.path).toBe(`serviceAreas[0].${path}`);
    expect(problem.expected).toContain(hint);
  });

  it('are answered in a moment with 100,000 positions', () => {
    const ring = Array.from({ length: 100_000 }, (_, i) => {
      const angle = (2 * Math.PI * i) / 100_000;
      return [10 + Math.cos(angle), 56 + Math.sin(angle)].map((part) => Number(part.toFixed(8)));
    });
    const text = JSON.stringify(ofRings([...ring, ring[0]]));
    const before = performance.now();
    expect(parse(text).ok).toBe(true);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});

describe('waivers', () => {
  const withWaiver = (change: Json): Json =>
    plan({ waivers: [{ rule: 'R3', subject: 'mue', reason: 'Aftalt', ...change }] });

  it.each(['R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R10'])('can be of %s', (rule) => {
    expect(parse(withWaiver({ rule })).ok).toBe(true);
  });

  it('without a subject in the plan are named in a warning', () => {
    expect(planOf(withWaiver({})).warnings).toEqual([]);
    expect(planOf(withWaiver({ subject: '0101' })).warnings).toEqual([]);
    expect(planOf(withWaiver({ subject: 'mue-forkert' })).warnings.join()).toContain('"mue-forkert"');
  });

  it.each(['R1', 'R2', 'R9'])('cannot be of %s, which is required', (rule) => {
    const problem = problemOf(withWaiver({ rule }));
    expect(problem.path).toBe('waivers[0].rule');
    expect(problem.expected).toContain('krav');
  });

  it.each(['R0', 'R11', 'r3', '', 'toString'])('cannot be of %j, which is no rule', (rule) => {
    expect(problemOf(withWaiver({ rule })).expected).toContain('findes ikke');
  });

  it.each(['', '   ', null])('need a reason other than %j', (reason) => {
    expect(problemOf(withWaiver({ reason })).path).toBe('waivers[0].reason');
  });
});

describe('many mistakes', () => {
  it('are all listed, in one go', () => {
    const value = plan({
      name: 5,
      asOf: '2027-02-30',
      sites: [{ ...house(), kind: 'hus', lonLat: [56, 10] }],
      serviceAreas: [{ ...unit(), id: 'gh', host: '0411', municipalities: ['101', '101'] }],
      waivers: [{ rule: 'R1', subject: 'x', reason: '' }],
      settings: { detour: 0 },
    });
    expect(problemsOf(value).map((problem) => problem.path)).toEqual([
      'name',
      'asOf',
      'sites[0].kind',
      'sites[0].lonLat',
      'serviceAreas[0].host',
      'serviceAreas[0].municipalities[0]',
      'serviceAreas[0].municipalities[1]',
      'waivers[0].rule',
      'waivers[0].reason',
      'settings.detour',
      'serviceAreas[0].id',
      'serviceAreas[0].municipalities[1]',
    ]);
  });

  it('are listed up to 20, and then how many there are', () => {
    const sites = Array.from({ length: 30 }, (_, i) => ({ ...house(), id: `h${i}`, status: 'x' }));
    const problems = problemsOf(plan({ sites }));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toMatchObject({ path: '', found: '30 fejl i alt' });
    expect(problems.at(-1)?.expected).toContain('flere');
  });

  it('of a file with too many sites or areas are the number alone', () => {
    const many = (count: number, of: Json): Json[] =>
      Array.from({ length: count }, (_, i) => ({ ...of, id: `${of.id}-${i}` }));
    expect(parse(plan({ sites: many(500, house()), serviceAreas: many(200, unit()) })).ok).toBe(true);
    expect(problemOf(plan({ sites: many(501, house()) }))).toMatchObject({ path: 'sites' });
    expect(problemOf(plan({ serviceAreas: many(201, unit()) })).expected).toContain('200 (fandt 201)');
  });
});
