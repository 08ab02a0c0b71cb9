import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANKERUP, BIRKUM } from '../../../tests/fixtures/invented-country.ts';
import { planOf } from '../../../tests/fixtures/plan-parts.ts';
import { BUILT_IN_ASSUMPTIONS, readAssumption, readAssumptions } from './assumptions.ts';
import { listPlaces, readWeeklyHours, type SizingInput, sizeFacility } from './size-facility.ts';
import { countFullTime, readStaff, type StaffRow, writeStaff } from './staff-rows.ts';
import { readStops, type StopRow, writeStops } from './stop-rows.ts';

const worker = (fullTime: number | null, hasCitizens = true): StaffRow => ({
  profession: 'Socialrådgiver',
  fullTime,
  hasCitizens,
  extra: {},
});
const stop = (name: string, more: Partial<StopRow> = {}): StopRow => ({
  name,
  municipality: ANKERUP,
  hours: null,
  perWeek: null,
  extra: {},
  ...more,
});
const input: SizingInput = {
  people: 120,
  contactShare: 0.5,
  capacity: 50,
  staff: [worker(4), worker(1, false)],
  weeklyHours: 30,
  stops: [],
  places: [{ name: 'Ankerup', perWeek: 3, minutes: 40 }],
  assumptions: readAssumptions(planOf()),
};

describe('sizeFacility', () => {
  it('sets capacity and staff beside the citizens it is to be in contact with', () => {
    const sizing = sizeFacility(input);
    expect(sizing).toMatchObject({
      contacts: 60,
      fullTimeNeeded: 6,
      fullTime: 5,
      fullTimeWithCitizens: 4,
      staffCapacity: 40,
      room: -10,
      staffRoom: -20,
      staffHours: 185,
    });
  });

  it('reckons hours on the road out and back, and hours per 100 citizens', () => {
    // Three trips of 40 minutes each way: four hours.
    expect(sizeFacility(input)).toMatchObject({ drivingHours: 4, serviceHours: 30, serviceHoursPer100: 25 });
    expect(sizeFacility(input).drivingShare).toBeCloseTo(4 / 34, 12);
    const unknownWay = sizeFacility({
      ...input,
      places: [...input.places, { name: 'Ø', perWeek: 1, minutes: null }],
    });
    expect(unknownWay).toMatchObject({ drivingHours: null, drivingShare: null, placesWithoutWay: 1 });
    expect(sizeFacility({ ...input, places: [] }).drivingHours).toBeNull();
  });

  it("takes the stops' hours where the week is not given, once all are known", () => {
    const stops = [stop('Torvet', { hours: 3, perWeek: 2 }), stop('Havnen', { hours: 2 })];
    expect(sizeFacility({ ...input, weeklyHours: null, stops }).serviceHours).toBe(8);
    expect(
      sizeFacility({ ...input, weeklyHours: null, stops: [...stops, stop('Kirken')] }).serviceHours,
    ).toBeNull();
  });

  it('costs by the contacts, with the figures of the documents', () => {
    expect(sizeFacility(input)).toMatchObject({ costPerYear: 6_000_000, costOfComplexNeeds: 20_400_000 });
  });

  it('tells nothing of people whose number is hidden', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1 }), fc.option(fc.nat(500)), (contactShare, capacity) => {
        const sizing = sizeFacility({ ...input, people: null, contactShare, capacity });
        const {
          contacts,
          fullTimeNeeded,
          room,
          staffRoom,
          serviceHoursPer100,
          costPerYear,
          costOfComplexNeeds,
        } = sizing;
        for (const figure of [
          contacts,
          fullTimeNeeded,
          room,
          staffRoom,
          serviceHoursPer100,
          costPerYear,
          costOfComplexNeeds,
        ]) {
          expect(figure).toBeNull();
        }
        expect(sizing.staffCapacity).toBe(40);
      }),
    );
  });

  it('has room exactly where the rule on capacity would be met', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.integer({ min: 0, max: 10 }), fc.nat(2000), (people, tenths, capacity) => {
        const { room, contacts } = sizeFacility({ ...input, people, contactShare: tenths / 10, capacity });
        expect((room ?? 0) >= 0).toBe((contacts ?? 0) <= capacity);
      }),
    );
  });
});

describe('listPlaces', () => {
  const minutes = (code: string): number | null => (code === ANKERUP ? 20 : null);
  it('is the stops, or each municipality where there are none', () => {
    expect(listPlaces([], [ANKERUP, BIRKUM], 2, minutes, (code) => `k${code}`)).toEqual([
      { name: `k${ANKERUP}`, perWeek: 2, minutes: 20 },
      { name: `k${BIRKUM}`, perWeek: 2, minutes: null },
    ]);
    const stops = [stop('Torvet', { perWeek: 5 }), stop('Ukendt', { municipality: null })];
    expect(listPlaces(stops, [BIRKUM], 2, minutes, () => '')).toEqual([
      { name: 'Torvet', perWeek: 5, minutes: 20 },
      { name: 'Ukendt', perWeek: 2, minutes: null },
    ]);
  });
});

describe('assumptions', () => {
  it('are the documents’ figures with their source and year', () => {
    expect(readAssumptions(planOf())).toEqual({
      caseload: 10,
      costPerCitizen: 100_000,
      costOfComplexNeeds: 340_000,
      fullTimeHours: 37,
      tripsPerPlace: 1,
    });
    expect(BUILT_IN_ASSUMPTIONS.costPerCitizen.source).toContain('Bilag 1a');
    expect(BUILT_IN_ASSUMPTIONS.fullTimeHours.source).toBeNull();
  });

  it('are the plan’s own where it has one, with the source its user wrote', () => {
    const assumptions = { caseload: { value: 8, source: 'Styregruppen, 2026' }, fullTimeHours: { value: 0 } };
    const plan = planOf({ extra: { groundwork: { assumptions } } });
    expect(readAssumption(plan, 'caseload')).toEqual({
      id: 'caseload',
      isOwn: true,
      value: 8,
      source: 'Styregruppen, 2026',
      year: null,
    });
    // Nobody works with a week of no hours.
    expect(readAssumption(plan, 'fullTimeHours')).toMatchObject({ isOwn: false, value: 37 });
  });
});

describe('staff, stops and hours', () => {
  it('are read in the forms a plan may have, and anything else is left alone', () => {
    expect(countFullTime(readStaff(7).rows)).toEqual({ all: 7, withCitizens: 7 });
    expect(readStaff(['Læge']).rows).toEqual([{ ...worker(null), profession: 'Læge' }]);
    expect(countFullTime(readStaff(['Læge']).rows)).toEqual({ all: null, withCitizens: null });
    expect(readStops(['torvet']).rows).toEqual([stop('torvet', { municipality: null })]);
    for (const other of [{ a: 1 }, 'to mand', [1], [{ profession: 1 }], -1, Number.NaN]) {
      expect(readStaff(other)).toEqual({ rows: [], other });
    }
    for (const other of [{ a: 1 }, 3, [{ name: 'x', municipality: '12' }], [{ name: 'x', hours: -1 }]]) {
      expect(readStops(other)).toEqual({ rows: [], other });
    }
    expect(readStaff(null)).toEqual({ rows: [], other: null });
    expect([
      readWeeklyHours(37),
      readWeeklyHours('7,5'),
      readWeeklyHours('tit'),
      readWeeklyHours(-1),
      readWeeklyHours(null),
    ]).toEqual([37, 7.5, null, null, null]);
  });

  it('are written so that they are read the same, with keys of others kept', () => {
    const staff = [{ profession: 'Læge', fullTime: 0.5, hasCitizens: false, navn: 'x' }];
    expect(writeStaff(readStaff(staff).rows)).toEqual(staff);
    const stops = [{ name: 'Torvet', municipality: '0001', hours: 2, perWeek: null, lonLat: [10, 56] }];
    expect(writeStops(readStops(stops).rows)).toEqual(stops);
    expect([writeStaff([]), writeStops([])]).toEqual([null, null]);
  });
});
