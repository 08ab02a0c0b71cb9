import { describe, expect, it } from 'vitest';
import {
  houseJson,
  parse,
  planJson,
  planOf,
  problemOf,
  SQUARE,
  unitJson,
  without,
  withSite,
  withUnit,
} from '../../tests/fixtures/plan-json.ts';

describe('a plan that is as it should be', () => {
  it('is read, its defaults filled in', () => {
    const { plan: read, warnings } = planOf(planJson());
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
      ferries: 'all',
      extra: {},
    });
    expect(read.sites[0]).toEqual({
      ...houseJson(),
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
      ...unitJson(),
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
    const text = `\ufeff${JSON.stringify(planJson({ sites: [], serviceAreas: [] }))}`;
    expect(planOf(text).plan.sites).toEqual([]);
  });

  it('keeps unknown keys wherever they stand, and names each in a warning', () => {
    const text = JSON.stringify(
      planJson({
        farve: 1,
        sites: [{ ...houseJson(), adresse: { vej: 'A' } }],
        serviceAreas: [
          {
            ...unitJson(),
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
    const text = JSON.stringify(planJson()).replace('"name":', '"version": 1, "name":');
    expect(problemOf(text)).toMatchObject({ found: '"version"', path: 'linje 1' });
  });

  it('is refused over 5 MB, counted in bytes', () => {
    const bytes = (note: string): string => JSON.stringify(planJson({ note }));
    const room = 5_000_000 - Buffer.byteLength(bytes(''));
    expect(parse(bytes('x'.repeat(room))).ok).toBe(true);
    expect(problemOf(bytes('x'.repeat(room + 1))).expected).toContain('5 MB');
    expect(problemOf(bytes('å'.repeat(room / 2 + 1))).expected).toContain('5 MB');
  });
});

describe('format and version', () => {
  it('refuses another format', () => {
    expect(problemOf(planJson({ format: 'daekning-result' }))).toMatchObject({
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
    expect(problemOf(planJson({ version })).path).toBe('version');
  });
});

describe('fields', () => {
  it.each(['format', 'version', 'name', 'asOf', 'sites', 'serviceAreas'])('requires %s', (key) => {
    const problem = problemOf(without(planJson(), key));
    expect(problem).toMatchObject({ path: key, found: 'ingenting (feltet mangler)' });
    expect(problem.expected.length).toBeGreaterThan(3);
  });

  it.each(['id', 'kind', 'name', 'lonLat', 'municipality', 'status'])('requires a site to have %s', (key) => {
    expect(problemOf(planJson({ sites: [without(houseJson(), key)] })).path).toBe(`sites[0].${key}`);
  });

  it.each(['id', 'name', 'host', 'municipalities', 'status'])('requires an area to have %s', (key) => {
    expect(problemOf(planJson({ serviceAreas: [without(unitJson(), key)] })).path).toBe(
      `serviceAreas[0].${key}`,
    );
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
    expect(problemOf(planJson({ [key]: value })).path).toBe(key);
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
    expect(problemOf(planJson({ sites: [site] })).path).toBe('sites[0]');
  });

  it('refuses a name over 200 characters, wherever one stands', () => {
    const long = 'å'.repeat(201);
    expect(problemOf(planJson({ name: long })).path).toBe('name');
    expect(problemOf(withSite({ name: long })).path).toBe('sites[0].name');
    expect(problemOf(withUnit({ name: long })).path).toBe('serviceAreas[0].name');
    expect(parse(planJson({ name: '🏠'.repeat(200) })).ok).toBe(true);
  });

  it.each(['2026-02-29', '2027-13-01', '2027-1-1', '1. januar 2027', '2027-01-01T00:00:00Z', ''])(
    'refuses the date %j',
    (date) => {
      expect(problemOf(planJson({ asOf: date }))).toMatchObject({
        path: 'asOf',
        found: JSON.stringify(date),
      });
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
    expect(problemOf(planJson({ settings: { [key]: value } })).path).toBe(`settings.${key}`);
  });
});
