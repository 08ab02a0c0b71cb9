import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALL_CODES,
  ANKERUP,
  BIRKUM,
  CEDERBY,
  DUNBY,
  ELMOE,
  inventedCountry,
} from '../../../tests/fixtures/invented-country.ts';
import { createStraightEngine } from '../../../tests/fixtures/invented-engine.ts';
import { agreementOf, consumptionRoom, house, planOf, unit } from '../../../tests/fixtures/plan-parts.ts';
import { KINDS, serviceOf } from '../../../tests/fixtures/services.ts';
import { isoDate } from '../../domain/iso-date.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Service, ServiceInventory, ServiceKind } from '../../domain/service.ts';
import { countParties, listParties } from './agreement-parties.ts';
import { findCityBorders, listCatchments } from './city-borders.ts';
import { buildOutreachMatrix, codesCoveredBy, OUTREACH_STATES } from './outreach-matrix.ts';
import { findParallelOffers, targetGroupsOf } from './parallel-offers.ts';
import { spreadByRegion, spreadByTown } from './spread.ts';

const data = inventedCountry();
const { municipalities } = data;
const kind = (id: string, parts: Partial<ServiceKind> = {}): ServiceKind => ({
  ...KINDS[1],
  id,
  name: id,
  ...parts,
});
const at = (code: MunicipalityCode, parts: Partial<Service> = {}): Service =>
  serviceOf({
    id: `${code} ${JSON.stringify(parts)}`,
    municipalities: [code],
    status: 'eksisterende',
    ...parts,
  });
const inventoryOf = (services: readonly Service[]): ServiceInventory => ({
  kinds: [...KINDS, kind('consumption-room'), kind('house'), kind('mobile-unit')],
  services,
  mappedRegion: 'Region Nord',
});

function stateOf(
  kindId: string,
  code: MunicipalityCode,
  services: readonly Service[],
  plan: Plan = planOf(),
) {
  const inventory = inventoryOf(services.filter(({ origin }) => origin !== 'own'));
  const rows = buildOutreachMatrix({ inventory, services, plan, result: null, municipalities });
  return rows.find((row) => row.kind.id === kindId)?.states.get(code);
}

describe('buildOutreachMatrix', () => {
  const mapped = [
    at(ANKERUP, { kind: 'social-drive-out', origin: 'initiative' }),
    at(BIRKUM, { kind: 'drop-in', origin: 'initiative', status: 'ophørt' }),
  ];

  it('says missing only of a kind and a municipality that the mapping covers', () => {
    expect(stateOf('social-drive-out', ANKERUP, mapped)).toBe('exists');
    expect(stateOf('drop-in', ANKERUP, mapped)).toBe('missing');
    expect(stateOf('drop-in', BIRKUM, mapped)).toBe('ended');
    // Ankerup is mapped, but the mapping has no consumption room anywhere: it was not looked for.
    expect(stateOf('consumption-room', ANKERUP, mapped)).toBe('unmapped');
    // In another region nothing is known, also where a single service is.
    expect(stateOf('drop-in', CEDERBY, mapped)).toBe('unmapped');
    expect(stateOf('social-drive-out', CEDERBY, [...mapped, at(CEDERBY, { kind: 'drop-in' })])).toBe(
      'unmapped',
    );
  });

  it('says missing where the user has mapped the municipality in full', () => {
    const extra = { groundwork: { municipalities: { [CEDERBY]: { mapped: true } } } };
    expect(stateOf('consumption-room', CEDERBY, mapped, planOf({ extra }))).toBe('missing');
    expect(stateOf('consumption-room', DUNBY, mapped, planOf({ extra }))).toBe('unmapped');
  });

  it('takes the best that is known, and does not take an unknown status for existing', () => {
    const uncertain = at(ANKERUP, { status: 'ukendt' });
    expect(stateOf('drop-in', ANKERUP, [...mapped, uncertain])).toBe('uncertain');
    expect(stateOf('drop-in', ANKERUP, [...mapped, uncertain, at(ANKERUP, { status: 'planlagt' })])).toBe(
      'planned',
    );
    expect(stateOf('drop-in', ANKERUP, [at(ANKERUP), uncertain])).toBe('exists');
    expect(stateOf('drop-in', ANKERUP, [at(ANKERUP, { status: 'på pause' })])).toBe('ended');
  });

  it('knows houses, units and rooms from the plan, without candidates', () => {
    const plan = planOf({
      sites: [
        house('gh', ANKERUP, { serves: [ANKERUP, BIRKUM], status: 'open' }),
        house('gh-2', DUNBY, { status: 'candidate' }),
        consumptionRoom('sir', ANKERUP),
      ],
      serviceAreas: [unit('mue', [CEDERBY])],
    });
    const state = (id: string, code: MunicipalityCode) => stateOf(id, code, [], plan);
    expect(ALL_CODES.map((code) => state('house', code)).slice(0, 4)).toEqual([
      'exists',
      'exists',
      'missing',
      'missing',
    ]);
    expect([state('mobile-unit', CEDERBY), state('mobile-unit', DUNBY)]).toEqual(['planned', 'missing']);
    expect(state('consumption-room', ANKERUP)).toBe('planned');
    const result = createStraightEngine(data).evaluate(plan);
    expect(codesCoveredBy('gh', [], result)).toEqual([ANKERUP, BIRKUM]);
  });

  it('puts every municipality in exactly one state of every kind', () => {
    const anyService = fc.record({
      kind: fc.constantFrom(null, 'drop-in', 'social-drive-out', 'ukendt-id'),
      municipalities: fc.subarray([...ALL_CODES]),
      status: fc.constantFrom('eksisterende', 'planlagt', 'ukendt', 'ophørt', 'på pause'),
      origin: fc.constantFrom('initiative', 'own', 'lowThreshold'),
    });
    fc.assert(
      fc.property(fc.array(anyService, { maxLength: 12 }), (parts) => {
        const services = parts.map((part) => serviceOf(part as Partial<Service>));
        const inventory = inventoryOf(services);
        for (const row of buildOutreachMatrix({
          inventory,
          services,
          plan: planOf(),
          result: null,
          municipalities,
        })) {
          const all = OUTREACH_STATES.flatMap((state) => row.byState[state]);
          expect([...all].sort()).toEqual(municipalities.map(({ code }) => code));
        }
      }),
    );
  });
});

describe('findParallelOffers', () => {
  it('reads the people an offer is for, and not those it is not for', () => {
    expect(targetGroupsOf('Borgere over 18 år med psykisk mistrivsel; ikke ved aktivt misbrug')).toEqual([
      'mental',
    ]);
    expect(targetGroupsOf('Borgere i hjemløshed, med psykisk lidelse eller misbrug')).toEqual([
      'homelessness',
      'mental',
      'substance',
    ]);
    expect(targetGroupsOf('Unge og voksne i psykisk krise; ophold ikke ved aktivt misbrug')).toEqual([
      'mental',
      'young',
    ]);
    expect(targetGroupsOf('Kommunens borgere')).toEqual([]);
  });

  it('finds two of the same sort for the same people, among those that run', () => {
    const offer = (code: MunicipalityCode, parts: Partial<Service>) =>
      at(code, { targetGroup: 'Hjemløse', ...parts });
    const [a, b] = [offer(ANKERUP, { name: 'A' }), offer(ANKERUP, { name: 'B', status: 'ukendt' })];
    const others = [
      offer(ANKERUP, { name: 'Gone', status: 'ophørt' }),
      offer(ANKERUP, { name: 'Other sort', kind: 'social-drive-out' }),
      offer(ANKERUP, { name: 'Other people', targetGroup: 'Kvinder' }),
      offer(BIRKUM, { name: 'Alone' }),
    ];
    const found = findParallelOffers([a, b, ...others], KINDS, [ANKERUP, BIRKUM]);
    expect(found).toEqual([
      {
        municipality: ANKERUP,
        targetGroup: 'homelessness',
        group: 'drop-in',
        services: [a, b],
        hasInferred: false,
      },
    ]);
    const kinds = [kind('drop-in', { targetGroup: 'Hjemløse borgere' })];
    const inferred = findParallelOffers([a, at(ANKERUP, { targetGroup: null })], kinds, [ANKERUP]);
    expect(inferred.map(({ hasInferred }) => hasInferred)).toEqual([true]);
  });
});

describe('listParties', () => {
  const covered = municipalities.filter(({ code }) => [ANKERUP, BIRKUM, CEDERBY].includes(code));
  const services = [
    at(BIRKUM, { operator: 'Kirkens Korshær (for Birkum Kommune)', sector: 'civil' }),
    at(ANKERUP, { operator: 'Kirkens Korshær', sector: 'civil' }),
    at(ANKERUP, { operator: 'Ankerup Kommune', sector: 'kommune' }),
    at(DUNBY, { operator: 'Langt væk', sector: 'civil' }),
    at(ANKERUP, { operator: 'Lukket', sector: 'privat', status: 'ophørt' }),
  ];
  const input = {
    host: ANKERUP,
    covered,
    services,
    agreement: agreementOf(BIRKUM),
    agreed: ['region:Region Vest'],
  };

  it('is the other municipalities, their regions on the date, and the organisations at work there', () => {
    const parties = listParties({ ...input, asOf: isoDate('2027-01-01') });
    expect(parties.map(({ id, agreed, inAgreement }) => [id, agreed, inAgreement])).toEqual([
      [`municipality:${BIRKUM}`, true, true],
      [`municipality:${CEDERBY}`, false, false],
      ['region:Region Vest', true, false],
      ["organisation:kfum's sociale arbejde", false, false],
      ['organisation:kirkens korshær', false, false],
    ]);
    expect(countParties(parties)).toEqual({
      all: 5,
      agreed: 2,
      byKind: { municipality: 2, region: 1, organisation: 2 },
    });
  });

  it('counts two regions before the reform', () => {
    const parties = listParties({ ...input, asOf: isoDate('2026-12-31') });
    expect(countParties(parties).byKind.region).toBe(2);
  });
});

describe('findCityBorders', () => {
  const plan = planOf({
    sites: [
      house('gh', ANKERUP, { serves: [ANKERUP, DUNBY] }),
      house('gh-x', BIRKUM, { status: 'candidate', serves: [CEDERBY] }),
    ],
    serviceAreas: [
      unit('b', [BIRKUM, CEDERBY]),
      unit('d', [DUNBY]),
      unit('e', [ELMOE]),
      unit('k', [BIRKUM], { status: 'candidate' }),
    ],
  });

  it("knows a large city by the plan's own number, and what its houses serve", () => {
    expect(listCatchments(plan, municipalities)).toEqual([
      { city: ANKERUP, municipalities: [ANKERUP, DUNBY], houses: ['gh'] },
      { city: BIRKUM, municipalities: [BIRKUM], houses: [] },
    ]);
  });

  it('names the units that border a catchment on land, or share it', () => {
    expect(findCityBorders(plan, municipalities, data.landBorders)).toEqual([
      { unit: 'b', city: ANKERUP, shared: [], borders: [[BIRKUM, ANKERUP]] },
      { unit: 'b', city: BIRKUM, shared: [BIRKUM], borders: [[CEDERBY, BIRKUM]] },
      { unit: 'd', city: ANKERUP, shared: [DUNBY], borders: [] },
    ]);
  });
});

describe('spread', () => {
  const peopleIn = (code: MunicipalityCode) =>
    data.targetGroup[ALL_CODES.indexOf(code as never)]?.people ?? null;
  const services = [
    at(ANKERUP),
    at(BIRKUM, { municipalities: [BIRKUM, ELMOE] }),
    at(ANKERUP, { status: 'ophørt' }),
  ];
  const input = { services, municipalities, peopleIn };

  it('counts known services by region, one of several regions in each', () => {
    const { rows, total, unevenness } = spreadByRegion(input, 'activities', isoDate('2027-01-01'));
    expect(rows).toEqual([
      { name: 'Region Vest', municipalities: 4, people: 200, services: 2, municipalitiesWith: 2 },
      { name: 'Region Øst', municipalities: 3, people: 30, services: 1, municipalitiesWith: 1 },
    ]);
    expect(total).toBe(2);
    expect(unevenness).toBeCloseTo(1 / 3 - 30 / 230, 12);
  });

  it('tells town from country, and nothing of what is not known or hidden', () => {
    const names = { larger: 'By', others: 'Land' };
    const byTown = spreadByTown(input, 'activities', 30_000, names);
    expect(byTown.rows.map(({ name, services: known }) => [name, known])).toEqual([
      ['By', 2],
      ['Land', 1],
    ]);
    expect(spreadByTown(input, 'driveOut', 30_000, names).unevenness).toBeNull();
    const hidden = {
      ...input,
      peopleIn: (code: MunicipalityCode) => (code === ANKERUP ? null : peopleIn(code)),
    };
    const { rows, unevenness } = spreadByTown(hidden, 'activities', 30_000, names);
    expect([rows[0]?.people, rows[1]?.people, unevenness]).toEqual([null, 80, null]);
  });
});
