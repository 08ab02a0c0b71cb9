import { describe, expect, it } from 'vitest';
import {
  houseJson,
  type Json,
  parse,
  planJson,
  planOf,
  problemOf,
  problemsOf,
  unitJson,
  withSite,
  withUnit,
} from '../../tests/fixtures/plan-json.ts';
import { countProblems } from '../domain/failure.ts';

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
    const problem = problemOf(planJson({ serviceAreas: [{ ...unitJson(), id: 'gh' }] }));
    expect(problem).toMatchObject({ path: 'serviceAreas[0].id', found: '"gh"' });
    expect(problem.expected).toContain('sites[0]');
  });

  it('are the same when they only differ in how an accent is written', () => {
    const sites = [
      { ...houseJson(), id: 'hus-é' },
      { ...houseJson(), id: 'hus-e\u0301' },
    ];
    expect(problemOf(planJson({ sites })).path).toBe('sites[1].id');
  });
});

describe('waivers', () => {
  const withWaiver = (change: Json): Json =>
    planJson({ waivers: [{ rule: 'R3', subject: 'mue', reason: 'Aftalt', ...change }] });

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
    const value = planJson({
      name: 5,
      asOf: '2027-02-30',
      sites: [{ ...houseJson(), kind: 'hus', lonLat: [56, 10] }],
      serviceAreas: [{ ...unitJson(), id: 'gh', host: '0411', municipalities: ['101', '101'] }],
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
    const sites = Array.from({ length: 30 }, (_, i) => ({ ...houseJson(), id: `h${i}`, status: 'x' }));
    const problems = problemsOf(planJson({ sites }));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toMatchObject({ path: '', found: '30 fejl i alt' });
    expect(problems.at(-1)?.expected).toContain('flere');
    expect(countProblems(problems)).toBe(30);
  });

  it('of a file with too many sites or areas are the number alone', () => {
    const many = (count: number, of: Json): Json[] =>
      Array.from({ length: count }, (_, i) => ({ ...of, id: `${of.id}-${i}` }));
    expect(parse(planJson({ sites: many(500, houseJson()), serviceAreas: many(200, unitJson()) })).ok).toBe(
      true,
    );
    expect(problemOf(planJson({ sites: many(501, houseJson()) }))).toMatchObject({ path: 'sites' });
    expect(problemOf(planJson({ serviceAreas: many(201, unitJson()) })).expected).toContain(
      '200 (fandt 201)',
    );
  });
});
