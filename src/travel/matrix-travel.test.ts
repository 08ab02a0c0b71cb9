import { describe, expect, test } from 'vitest';
import {
  ANKERUP,
  BIRKUM,
  FJELOE,
  inventedCountry,
  pointOf,
  within,
} from '../../tests/fixtures/invented-country.ts';
import { house, planOf, unit } from '../../tests/fixtures/plan-parts.ts';
import { evaluatePlan } from '../coverage/index.ts';
import { DEFAULT_SETTINGS } from '../domain/plan.ts';
import { type MatrixRow, positionKey, type TravelMatrix } from '../domain/travel-matrix.ts';
import { createMatrixTravel } from './matrix-travel.ts';

const country = inventedCountry();
const { count } = country.demand;
const indexOf = (code: string): number => country.municipalities.findIndex((one) => one.code === code);

function rowOf(minutes: Readonly<Record<string, number>>, km: MatrixRow['km'] = null): MatrixRow {
  const codes = Object.keys(minutes);
  return {
    places: Int32Array.from(codes, (code) => -1 - indexOf(code)),
    minutes: Float64Array.from(Object.values(minutes)),
    km,
    unanswered: 0,
    tooFar: 0,
    movedKm: null,
  };
}

function fileMatrix(rows: Readonly<Record<string, MatrixRow>>, knowsKm = false): TravelMatrix {
  const known = { id: 'matrix:x.csv', knowsMinutes: true, knowsKm, leftOut: null } as const;
  return { ...known, lookUp: 'id', mode: null, rows: new Map(Object.entries(rows)) };
}

describe('a matrix from a file', () => {
  const plan = planOf({
    sites: [house('a', ANKERUP), house('b', BIRKUM)],
    serviceAreas: [unit('u', [BIRKUM, FJELOE], { base: pointOf(BIRKUM, 0) })],
  });
  const minutes = { a: { [ANKERUP]: 0, [BIRKUM]: 30 }, b: { [ANKERUP]: 30, [BIRKUM]: 10 } };
  const matrix = fileMatrix({
    a: rowOf(minutes.a),
    b: rowOf(minutes.b),
    u: rowOf({ [BIRKUM]: 20, [FJELOE]: 90 }),
  });
  const result = evaluatePlan(country, createMatrixTravel(matrix, country.demand), plan);
  const figures = (code: string) => result.municipalities[indexOf(code)]?.travel;

  test('decides which facility is nearest, by minutes; 0 is a way and not the lack of one', () => {
    expect(result.data.travel.engine).toBe('matrix:x.csv');
    expect(figures(ANKERUP)?.house).toMatchObject({ nearest: 'a', minutes: { median: 0, max: 0 } });
    expect(figures(BIRKUM)?.house).toMatchObject({ nearest: 'b', minutes: { mean: 10 } });
    expect(figures(BIRKUM)?.house?.withinMinutes).toEqual({ '15': 1, '30': 1, '45': 1, '60': 1 });
  });

  test('a pair that is missing is no route, and never 0', () => {
    expect(figures(FJELOE)?.house).toMatchObject({
      nearest: null,
      km: null,
      minutes: null,
      unreachableShare: 1,
    });
  });

  test('without kilometres there are none, while minutes stand', () => {
    expect(figures(BIRKUM)?.house?.km).toBeNull();
    expect(figures(BIRKUM)?.house?.unreachableShare).toBe(0);
    expect(result.summary.travel.house).toMatchObject({ km: null, nearest: 'a' });
    expect(result.serviceAreas[0]).toMatchObject({ km: null, minutes: { max: 90 } });
    expect(JSON.stringify(result)).not.toMatch(/NaN|:null,"median"/);
  });

  test('a unit is looked up by its own id, and its limit held against its minutes', () => {
    const rim = result.rules.find(({ id }) => id === 'R6');
    // 50 people are 20 minutes away and 8 are 90: less than nine tenths are within the hour.
    expect(rim?.status).toBe('broken');
  });

  test('a facility without a row has no route to anywhere, and is named', () => {
    const more = { ...plan, sites: [...plan.sites, house('c', FJELOE, { name: 'Nyt hus' })] };
    const { warnings, municipalities } = evaluatePlan(
      country,
      createMatrixTravel(matrix, country.demand),
      more,
    );
    expect(warnings).toEqual([
      'Nyt hus (c) har ingen rækker i filen med rejsetider og regnes som et sted uden rute',
    ]);
    expect(municipalities[indexOf(FJELOE)]?.travel.house?.unreachableShare).toBe(1);
    const candidate = { ...more, sites: more.sites.map((one) => ({ ...one, status: 'candidate' as const })) };
    expect(evaluatePlan(country, createMatrixTravel(matrix, country.demand), candidate).warnings).toEqual([]);
  });

  test('a house covers by the minutes of the matrix', () => {
    const settings = { houseCover: 'cutoff', houseCutoffMinutes: 29 } as const;
    const byCutoff = planOf({ sites: plan.sites, settings });
    const { municipalities } = evaluatePlan(country, createMatrixTravel(matrix, country.demand), byCutoff);
    expect(municipalities.filter(({ coveredShare }) => coveredShare === 1).map(({ by }) => by)).toEqual([
      ['a'],
      ['b'],
    ]);
  });
});

describe('a matrix from a server', () => {
  const site = house('a', ANKERUP);
  const values = new Float64Array(count).fill(5);
  const row: MatrixRow = {
    places: null,
    minutes: values,
    km: values,
    unanswered: 7,
    tooFar: 14,
    movedKm: 2.5,
  };
  const matrix: TravelMatrix = {
    id: 'osrm:http://localhost:5000',
    knowsMinutes: true,
    knowsKm: true,
    leftOut: null,
    lookUp: 'position',
    mode: 'car',
    rows: new Map([[positionKey(site.lonLat), row]]),
  };
  const travel = createMatrixTravel(matrix, country.demand);

  test('is looked up by where a facility lies, and holds for one mode of travel', () => {
    expect(travel.fieldFrom(site.lonLat, 'whatever', DEFAULT_SETTINGS).minutes?.[0]).toBe(5);
    const moved = travel.fieldFrom(within(ANKERUP, 0.5, 0.51), 'a', DEFAULT_SETTINGS);
    expect(moved.minutes?.every(Number.isNaN)).toBe(true);
    const cycling = { ...DEFAULT_SETTINGS, mode: 'bicycle' };
    expect(travel.fieldFrom(site.lonLat, 'a', cycling).minutes?.every(Number.isNaN)).toBe(true);
    expect(travel.settingsKey(cycling)).not.toBe(travel.settingsKey(DEFAULT_SETTINGS));
  });

  test('says what is not known, what is too far, and how far a site was moved', () => {
    const { warnings } = evaluatePlan(
      country,
      travel,
      planOf({ sites: [site, house('b', BIRKUM, { name: '' })] }),
    );
    expect(warnings).toEqual([
      expect.stringContaining('ikke svaret for 25 % af behovspunkterne fra Hus a (a)'),
      expect.stringContaining('50 % af behovspunkterne ligger længere fra Hus a (a)'),
      expect.stringContaining('Hus a (a) ligger 2,5 km fra den vej'),
      'Rutetjenesten er ikke spurgt om rejser fra b, som derfor regnes som et sted uden rute',
    ]);
  });

  test('a row of another country’s points is refused', () => {
    const short = { ...row, minutes: new Float64Array(3), km: new Float64Array(3) };
    const wrong = createMatrixTravel(
      { ...matrix, rows: new Map([[positionKey(site.lonLat), short]]) },
      country.demand,
    );
    expect(() => wrong.fieldFrom(site.lonLat, 'a', DEFAULT_SETTINGS)).toThrow('3 values');
  });
});
