import { describe, expect, test } from 'vitest';
import { createFakeNetwork } from '../../tests/fixtures/fake-network.ts';
import {
  ALL_CODES,
  ANKERUP,
  BIRKUM,
  CEDERBY,
  DUNBY,
  ELMOE,
  FJELOE,
  GRIMOE,
  inventedCountry,
  meridianKm,
  pointOf,
  within,
} from '../../tests/fixtures/invented-country.ts';
import { agreementOf, house, planOf, rectangle, unit } from '../../tests/fixtures/plan-parts.ts';
import { isoDate } from '../domain/iso-date.ts';
import { lonLat } from '../domain/lon-lat.ts';
import type { Plan, PlanSettings, ServiceArea } from '../domain/plan.ts';
import { createStraightLineTravel } from '../travel/straight-line.ts';
import { type EvaluateOptions, evaluatePlan } from './index.ts';

const country = inventedCountry();
const straight = createStraightLineTravel(country.demand);

function ruleOf(id: string, plan: Plan, options?: EvaluateOptions, data = country, travel = straight) {
  const found = evaluatePlan(data, travel, plan, options).rules.find((rule) => rule.id === id);
  if (!found) throw new RangeError(`ruleOf: got "${id}", expected R1 to R10`);
  return found;
}

/** A rule's status and subjects, as pairs of id and message. */
function verdict(...parameters: Parameters<typeof ruleOf>) {
  const { status, subjects } = ruleOf(...parameters);
  return { status, subjects: subjects.map(({ id, message }) => [id, message]) };
}

const units = (...serviceAreas: ServiceArea[]) => planOf({ serviceAreas });
const before2027 = { asOf: isoDate('2026-12-31') };

test('R1 to R10 are told in order, each with level, standing and source', () => {
  const { rules } = evaluatePlan(country, straight, planOf());
  expect(rules.map(({ id, level, standing }) => `${id} ${level} ${standing}`)).toEqual([
    'R1 required recommendation',
    'R2 required recommendation',
    'R3 recommended recommendation',
    'R4 recommended own',
    'R5 recommended own',
    'R6 recommended recommendation',
    'R7 recommended own',
    'R8 recommended proposal',
    'R9 required recommendation',
    'R10 recommended recommendation',
  ]);
  expect(rules[0]?.source).toBe('Rådet for Socialt Udsatte, input til værdighedsreformen, notat 1');
  expect(rules.every(({ source }) => source.length > 20)).toBe(true);
});

describe('R1 every municipality is covered in full', () => {
  test('met when all are', () => {
    expect(verdict('R1', units(unit('u', [...ALL_CODES])))).toEqual({ status: 'met', subjects: [] });
  });

  test('broken, naming those that are not', () => {
    const plan = units(
      unit('u', [ANKERUP, BIRKUM, CEDERBY, ELMOE, FJELOE], {
        polygon: rectangle(within(DUNBY, 0.1, 0.01), within(DUNBY, 0.9, 0.7)),
      }),
    );
    expect(verdict('R1', plan)).toEqual({
      status: 'broken',
      subjects: [
        [DUNBY, 'Dunby er kun delvist dækket (60 %)'],
        [GRIMOE, 'Grimø er ikke dækket'],
      ],
    });
  });

  test('a share just short of all does not read as 100 %', () => {
    const data = inventedCountry({ weights: (_code, index) => (index === 3 ? 1 : 999) });
    const plan = units(
      unit('u', [ANKERUP, BIRKUM, CEDERBY, ELMOE, FJELOE, GRIMOE], {
        polygon: rectangle(within(DUNBY, 0.1, 0.01), within(DUNBY, 0.9, 0.7)),
      }),
    );
    const travel = createStraightLineTravel(data.demand);
    expect(verdict('R1', plan, {}, data, travel).subjects).toEqual([
      [DUNBY, 'Dunby er kun delvist dækket (over 99 %)'],
    ]);
  });

  test('cannot be waived', () => {
    const waivers = ALL_CODES.map((subject) => ({ rule: 'R1', subject, reason: 'Fordi', extra: {} }));
    expect(verdict('R1', planOf({ waivers })).status).toBe('broken');
  });
});

describe('R2 no unit lies in two regions, as they are on the date', () => {
  const plan = units(unit('u', [BIRKUM, CEDERBY]));

  test('broken before the regions join, naming them and who lies where', () => {
    expect(verdict('R2', plan, before2027)).toEqual({
      status: 'broken',
      subjects: [['u', 'Enhed u ligger i 2 regioner: Region Nord (Birkum) og Region Syd (Cederby)']],
    });
  });

  test('met from 1 January 2027; the unit is in the region of that day', () => {
    expect(verdict('R2', plan)).toEqual({ status: 'met', subjects: [] });
    expect(evaluatePlan(country, straight, plan).serviceAreas[0]?.region).toBe('Region Vest');
    expect(evaluatePlan(country, straight, plan, before2027).serviceAreas[0]?.region).toBeNull();
  });

  test('a polygon that reaches into another region breaks it', () => {
    const polygon = rectangle(within(ELMOE, 0.1, 0.01), within(ELMOE, 0.9, 0.3));
    expect(verdict('R2', units(unit('u', [CEDERBY], { polygon }))).status).toBe('broken');
  });
});

describe('R3 a unit follows the health councils', () => {
  test('met by a whole council or a part of one, which the message says', () => {
    expect(verdict('R3', units(unit('a', [ANKERUP, BIRKUM]), unit('b', [CEDERBY])))).toEqual({
      status: 'met',
      subjects: [
        ['a', 'Enhed a er hele sundhedsrådet Åråd'],
        ['b', 'Enhed b er en del af sundhedsrådet Bakkeråd (uden Dunby)'],
      ],
    });
  });

  test('broken across councils; then only what is broken is listed', () => {
    const plan = units(unit('a', [ANKERUP]), unit('b', [BIRKUM, CEDERBY, DUNBY]));
    expect(verdict('R3', plan)).toEqual({
      status: 'broken',
      subjects: [
        ['b', 'Enhed b går på tværs af 2 sundhedsråd: Åråd (Birkum) og Bakkeråd (Cederby og Dunby)'],
      ],
    });
    expect(evaluatePlan(country, straight, plan).serviceAreas[1]?.healthCouncils).toEqual([
      'Bakkeråd',
      'Åråd',
    ]);
  });

  test('undecided before 1 January 2027, with and without units', () => {
    expect(verdict('R3', units(unit('a', [ANKERUP, CEDERBY])), before2027)).toEqual({
      status: 'undecided',
      subjects: [['a', expect.stringContaining('1. januar 2027')]],
    });
    expect(verdict('R3', planOf(), before2027)).toEqual({ status: 'undecided', subjects: [] });
  });
});

describe('R4 a unit hangs together', () => {
  test('by land borders', () => {
    expect(verdict('R4', units(unit('u', [DUNBY, ANKERUP, BIRKUM, CEDERBY])))).toEqual({
      status: 'met',
      subjects: [],
    });
  });

  test('not by way of a municipality that is not its own', () => {
    expect(verdict('R4', units(unit('u', [DUNBY, CEDERBY, BIRKUM])))).toEqual({
      status: 'broken',
      subjects: [['u', 'Enhed u hænger ikke sammen; den består af 2 dele: Birkum og Cederby; Dunby']],
    });
  });

  test('by car ferry, naming the ferries it would fall apart without', () => {
    expect(verdict('R4', units(unit('u', [CEDERBY, ELMOE])))).toEqual({
      status: 'met',
      subjects: [['u', 'Enhed u hænger kun sammen med færge: Cederby–Elmø (kun i sæsonen)']],
    });
    expect(verdict('R4', units(unit('u', [BIRKUM, CEDERBY, ELMOE, FJELOE]))).subjects).toEqual([
      ['u', 'Enhed u hænger kun sammen med færge: Cederby–Elmø (kun i sæsonen), Birkum–Fjelø og Elmø–Fjelø'],
    ]);
  });

  test('not by a ferry without cars, nor by one to another unit', () => {
    expect(verdict('R4', units(unit('u', [ELMOE, GRIMOE]))).status).toBe('broken');
    expect(verdict('R4', units(unit('u', [ANKERUP, ELMOE]), unit('v', [CEDERBY]))).status).toBe('broken');
  });

  test('one municipality is always together', () => {
    expect(verdict('R4', units(unit('u', [GRIMOE])))).toEqual({ status: 'met', subjects: [] });
  });

  test('waived with a reason, which the message tells; not without', () => {
    const serviceAreas = [unit('u', [ELMOE, GRIMOE])];
    const waiver = { rule: 'R4', subject: 'u', reason: 'Postbåden tager os med', extra: {} };
    expect(verdict('R4', planOf({ serviceAreas, waivers: [waiver] }))).toEqual({
      status: 'waived',
      subjects: [['u', expect.stringContaining('(fraveget: Postbåden tager os med)')]],
    });
    expect(verdict('R4', planOf({ serviceAreas, waivers: [{ ...waiver, reason: ' ' }] })).status).toBe(
      'broken',
    );
    expect(verdict('R4', planOf({ serviceAreas, waivers: [{ ...waiver, subject: 'v' }] })).status).toBe(
      'broken',
    );
    expect(verdict('R4', planOf({ serviceAreas, waivers: [{ ...waiver, rule: 'R5' }] })).status).toBe(
      'broken',
    );
  });

  test('broken while one broken unit is left without waiver, and that one is named first', () => {
    const plan = planOf({
      serviceAreas: [unit('a', [ELMOE, GRIMOE]), unit('b', [ANKERUP, CEDERBY])],
      waivers: [{ rule: 'R4', subject: 'a', reason: 'Aftalt', extra: {} }],
    });
    const { status, subjects } = ruleOf('R4', plan);
    expect([status, subjects.map(({ id }) => id)]).toEqual(['broken', ['b', 'a']]);
  });
});

describe('R5 no demand point is in two units', () => {
  test('met side by side, broken where they share people', () => {
    expect(verdict('R5', units(unit('a', [ANKERUP]), unit('b', [BIRKUM])))).toEqual({
      status: 'met',
      subjects: [],
    });
    expect(verdict('R5', units(unit('b', [ANKERUP]), unit('a', [ANKERUP, BIRKUM])))).toEqual({
      status: 'broken',
      subjects: [[ANKERUP, 'Ankerup har borgere i flere enheders område: Enhed a og Enhed b']],
    });
  });

  test('a house and a unit may cover the same people', () => {
    const plan = planOf({ sites: [house('h', ANKERUP)], serviceAreas: [unit('u', [ANKERUP])] });
    expect(verdict('R5', plan).status).toBe('met');
  });
});

describe('R6 a unit covers its rim as it covers its centre', () => {
  const network = createFakeNetwork(country);
  const rim = (area: ServiceArea, settings: Partial<PlanSettings> = {}, travel = network) =>
    verdict('R6', planOf({ serviceAreas: [area], settings }), {}, country, travel);

  test('undecided without minutes, with and without units', () => {
    const area = unit('u', [ANKERUP], { base: pointOf(ANKERUP, 0) });
    expect(verdict('R6', units(area))).toEqual({
      status: 'undecided',
      subjects: [['u', expect.stringContaining('minutter')]],
    });
    expect(verdict('R6', planOf())).toEqual({ status: 'undecided', subjects: [] });
  });

  test('undecided without a base', () => {
    expect(rim(unit('u', [ANKERUP])).status).toBe('undecided');
  });

  test('met with exactly nine tenths of the people within the limit', () => {
    const area = unit('u', [ANKERUP], { base: pointOf(ANKERUP, 3) });
    expect(rim(area, { unitLimitMinutes: meridianKm(0.08) + 0.001 })).toEqual({
      status: 'met',
      subjects: [],
    });
    expect(rim(area, { unitLimitMinutes: meridianKm(0.04) + 0.001 })).toEqual({
      status: 'broken',
      subjects: [
        ['u', 'Enhed u når kun 70 % af sine borgere inden for 4,45 minutter fra basen (mindst 90 %)'],
      ],
    });
  });

  test('people without a route count as outside', () => {
    expect(rim(unit('u', [CEDERBY, GRIMOE], { base: pointOf(CEDERBY, 0) })).status).toBe('met');
    expect(rim(unit('u', [GRIMOE, DUNBY], { base: pointOf(DUNBY, 0) })).status).toBe('broken');
  });

  test('broken when a municipality lies both twice as far and half an hour further', () => {
    const area = unit('u', [ANKERUP, ELMOE], { base: pointOf(ANKERUP, 0) });
    const { status, subjects } = rim(area, { unitLimitMinutes: 500 });
    expect([status, subjects.length]).toEqual(['broken', 1]);
    expect(subjects[0]?.[1]).toMatch(
      /^Enhed u: Elmø ligger langt fra basen \(median \d+ minutter mod enhedens 9\)$/,
    );
  });

  test('met when it is only one of the two', () => {
    const twiceAsFar = unit('u', [ANKERUP, DUNBY], { base: pointOf(ANKERUP, 0) });
    expect(rim(twiceAsFar, { unitLimitMinutes: 500 }).status).toBe('met');
    const slow = createFakeNetwork(country, 30);
    const halfAnHourFurther = unit('u', [ANKERUP, DUNBY], { base: lonLat(10.1, 55.5) });
    expect(rim(halfAnHourFurther, { unitLimitMinutes: 500 }, slow).status).toBe('met');
    expect(rim(twiceAsFar, { unitLimitMinutes: 500 }, slow).status).toBe('broken');
  });
});

describe('R7 the people covered fit the capacity', () => {
  const capacity = (parts: { capacity: number | null }, settings: Partial<PlanSettings> = {}) =>
    verdict('R7', planOf({ serviceAreas: [unit('u', [ANKERUP, BIRKUM], parts)], settings }));

  test('met at exactly the capacity, broken above, undecided without', () => {
    expect(capacity({ capacity: 150 })).toEqual({ status: 'met', subjects: [] });
    expect(capacity({ capacity: 149 })).toEqual({
      status: 'broken',
      subjects: [['u', 'Enhed u dækker ca. 150 borgere i målgruppen (estimat), men har plads til 149']],
    });
    expect(capacity({ capacity: null }).status).toBe('undecided');
  });

  test('only the share in contact needs room', () => {
    expect(capacity({ capacity: 75 }, { contactShare: 0.5 }).status).toBe('met');
    expect(capacity({ capacity: 74 }, { contactShare: 0.5 }).status).toBe('broken');
  });

  test('a person covered twice counts at both, and the undecided are listed after the broken', () => {
    const plan = planOf({
      sites: [house('x', ANKERUP), house('h', ANKERUP, { capacity: 99 })],
      serviceAreas: [unit('u', [ANKERUP], { capacity: 99 })],
    });
    const { status, subjects } = ruleOf('R7', plan);
    expect([status, subjects.map(({ id }) => id)]).toEqual(['broken', ['h', 'u', 'x']]);
  });
});

describe('R8 a house lies in a municipality with a larger town', () => {
  test('met from the limit on, broken below, undecided where no town is known', () => {
    const at = (...codes: (typeof ALL_CODES)[number][]) =>
      verdict('R8', planOf({ sites: codes.map((code) => house(`h${code}`, code)) }));
    expect(at(ANKERUP, BIRKUM)).toEqual({ status: 'met', subjects: [] });
    expect(at(ANKERUP, CEDERBY, DUNBY)).toEqual({
      status: 'broken',
      subjects: [
        [
          'h0003',
          'Hus h0003 ligger i Cederby, hvis største by (Cederby By) har 29.999 indbyggere (GeoNames, af ældre dato); grænsen er 30.000',
        ],
        ['h0004', expect.stringContaining('ikke kendt')],
      ],
    });
    expect(at(DUNBY).status).toBe('undecided');
  });

  test('the limit is a setting', () => {
    const plan = planOf({ sites: [house('h', CEDERBY)], settings: { cityInhabitants: 29_999 } });
    expect(verdict('R8', plan).status).toBe('met');
  });
});

describe('R9 a unit is hosted by one of its own, and its base lies there', () => {
  const at = (
    parts: Partial<ServiceArea>,
    boundaries: 'official' | 'approximation' | 'given' = 'official',
  ) => {
    const data = inventedCountry({ boundaries });
    const plan = units(unit('u', [ANKERUP, BIRKUM], parts));
    return verdict('R9', plan, {}, data, createStraightLineTravel(data.demand));
  };

  test('met with a base in the host, and without a base', () => {
    expect(at({}).status).toBe('met');
    expect(at({ base: within(ANKERUP, 0.5, 0.5) })).toEqual({ status: 'met', subjects: [] });
  });

  test('broken by a host that is not among its municipalities', () => {
    expect(at({ host: DUNBY })).toEqual({
      status: 'broken',
      subjects: [['u', 'Enhed u har Dunby som værtskommune, men Dunby er ikke blandt dens kommuner']],
    });
  });

  test('broken by a base in another municipality, which is named', () => {
    expect(at({ base: within(BIRKUM, 0.5, 0.5) })).toEqual({
      status: 'broken',
      subjects: [['u', 'Enhed u har base i Birkum, ikke i værtskommunen Ankerup']],
    });
    expect(at({ base: within(BIRKUM, 0.001, 0.5) }).status).toBe('broken');
  });

  test('a quay up to half a kilometre out in the sea is in the host', () => {
    const [lon] = within(ANKERUP, 0.5, 0);
    const south = (km: number) => lonLat(lon, 56 - km / meridianKm(1));
    expect(at({ base: south(0.49) }).status).toBe('met');
    expect(at({ base: south(0.49) }, 'given').status).toBe('met');
    expect(at({ base: south(0.51) })).toEqual({
      status: 'broken',
      subjects: [['u', 'Enhed u har base 0,5 km uden for værtskommunen Ankerup']],
    });
  });

  test('on approximate boundaries a base within 3 km of the border is undecided, inside or outside', () => {
    const kmPerShare = meridianKm(0.2) * Math.cos((56.1 * Math.PI) / 180);
    const eastOfBorder = (km: number) => ({ base: within(ANKERUP, 1 + km / kmPerShare, 0.5) });
    expect(at(eastOfBorder(2.9), 'approximation')).toEqual({
      status: 'undecided',
      subjects: [['u', expect.stringContaining('2,9 km fra grænsen til Ankerup')]],
    });
    expect(at(eastOfBorder(-2.9), 'approximation').status).toBe('undecided');
    expect(at(eastOfBorder(3.1), 'approximation').status).toBe('broken');
    expect(at(eastOfBorder(-3.1), 'approximation').status).toBe('met');
    expect(at(eastOfBorder(-2.9), 'official').status).toBe('met');
  });

  test('broken without any municipality; the other rules say nothing of such a unit', () => {
    const empty: ServiceArea = { ...unit('u', [ANKERUP]), municipalities: [] };
    const { rules, serviceAreas } = evaluatePlan(country, straight, units(empty));
    const subjects = Object.fromEntries(rules.map((rule) => [rule.id, rule.subjects.map(({ id }) => id)]));
    expect(subjects.R9).toEqual(['u']);
    for (const id of ['R2', 'R3', 'R4', 'R5', 'R6', 'R10']) expect(subjects[id], id).toEqual([]);
    expect(serviceAreas[0]).toMatchObject({
      municipalities: [],
      healthCouncils: [],
      region: null,
      targetGroup: 0,
    });
  });
});

describe('R10 a unit of several municipalities has an agreement with all of them', () => {
  test('undecided without, broken with parties missing, met with all', () => {
    const municipalities = [ANKERUP, BIRKUM, DUNBY] as const;
    const at = (agreement: ServiceArea['agreement']) =>
      verdict('R10', units(unit('u', municipalities, { agreement })));
    expect(at(null).status).toBe('undecided');
    expect(at(agreementOf(BIRKUM))).toEqual({
      status: 'broken',
      subjects: [['u', 'Enhed u mangler Ankerup og Dunby som part i samarbejdsaftalen']],
    });
    expect(at(agreementOf(DUNBY, ANKERUP, BIRKUM, ELMOE))).toEqual({ status: 'met', subjects: [] });
  });

  test('a unit of one municipality needs none', () => {
    expect(verdict('R10', units(unit('u', [ANKERUP])))).toEqual({ status: 'met', subjects: [] });
  });
});

describe('W1 warnings', () => {
  test('a site more than 2 km outside its municipality, candidates too', () => {
    const southOf = (km: number) => lonLat(within(ANKERUP, 0.5, 0)[0], 56 - km / meridianKm(1));
    const warningsOf = (km: number, status: 'planned' | 'candidate' = 'planned') =>
      evaluatePlan(
        country,
        straight,
        planOf({ sites: [house('h', ANKERUP, { lonLat: southOf(km), status })] }),
      ).warnings;
    expect(warningsOf(1.99)).toEqual([]);
    expect(warningsOf(2.01)).toEqual([
      'Hus h (h) ligger 2 km uden for Ankerup, som den er angivet til at ligge i',
    ]);
    expect(warningsOf(30, 'candidate')).toEqual([
      'Hus h (h) ligger 30 km uden for Ankerup, som den er angivet til at ligge i',
    ]);
    expect(warningsOf(-5)).toEqual([]);
  });
});
