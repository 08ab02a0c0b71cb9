import type { CoverageData } from '../domain/coverage-data.ts';
import { lonLat } from '../domain/lon-lat.ts';
import type { Plan } from '../domain/plan.ts';
import { TRAVEL_KINDS } from '../domain/result.ts';
import type { LongTrip, TravelDetail, TravelSpread, TravelSubject } from '../domain/travel-analysis.ts';
import type { TravelEngine } from '../travel/travel-engine.ts';
import { coversPoint } from './facility-cover.ts';
import { findNearest, NO_ROUTE, NOT_SERVED } from './nearest-facility.ts';
import { createPlanFacilities, destinationsOf, type PlanUnit } from './plan-facilities.ts';
import { municipalityAt, type PreparedData, prepareData } from './prepared-data.ts';
import { spreadOf } from './travel-spread.ts';

/** So many long trips are told that a few different places can be named. */
const MOST_TRIPS = 400;
const NOTHING: TravelDetail = { spreads: [], longest: [] };

/** Tells of a plan's ways what no result holds: how people are spread over the minutes, and a unit's longest trips. */
export function createTravelDescriber(data: CoverageData, travel: TravelEngine) {
  const prepared = prepareData(data);
  const { find: findFacilities } = createPlanFacilities(prepared, travel);

  return (plan: Plan, subject: TravelSubject): TravelDetail => {
    if (!travel.knowsMinutes) return NOTHING;
    const facilities = findFacilities(plan);
    if (subject.kind === 'unit') {
      const unit = facilities.units.find(({ area }) => area.id === subject.id);
      return unit ? describeUnit(prepared, unit) : NOTHING;
    }
    const [from, to] = pointsOf(prepared, subject);
    const { national, local } = prepared.weighting;
    const weight = subject.kind === 'country' ? national : local;
    const total = subject.kind === 'country' ? prepared.people : peopleIn(prepared, subject.code);
    const destinations = destinationsOf(facilities);
    const spreads = TRAVEL_KINDS.flatMap((kind): readonly TravelSpread[] => {
      if (destinations[kind].length === 0) return [];
      const { chosen, minutes } = findNearest(prepared, destinations[kind]);
      let [served, all] = [0, 0];
      const spread = spreadOf(kind, (add) => {
        for (let p = from; p < to; p += 1) {
          const people = weight[p] ?? 0;
          all += people;
          if (people === 0 || chosen[p] === NOT_SERVED) continue;
          served += people;
          add(people, chosen[p] === NO_ROUTE ? Number.NaN : (minutes?.[p] ?? Number.NaN));
        }
      });
      return spread ? [{ ...spread, people: (served / all) * total }] : [];
    });
    return { spreads, longest: [] };
  };
}

function pointsOf(
  { data, indexByCode }: PreparedData,
  subject: Exclude<TravelSubject, { kind: 'unit' }>,
): readonly [from: number, to: number] {
  if (subject.kind === 'country') return [0, data.demand.count];
  const index = indexByCode.get(subject.code) ?? -1;
  return [data.demand.start[index] ?? 0, data.demand.start[index + 1] ?? 0];
}

function peopleIn({ data, indexByCode }: PreparedData, code: string): number {
  const index = [...indexByCode].find(([each]) => each === code)?.[1] ?? -1;
  return data.targetGroup[index]?.people ?? 0;
}

/** From a unit's base to those it covers. */
function describeUnit(prepared: PreparedData, { field, covering: { cover } }: PlanUnit): TravelDetail {
  const minutes = field?.minutes;
  if (!field || !minutes) return NOTHING;
  const { lon, lat, start } = prepared.data.demand;
  const { national } = prepared.weighting;
  const trips: LongTrip[] = [];
  const spread = spreadOf('unitBase', (add) => {
    for (const m of cover.municipalities) {
      const { code } = municipalityAt(prepared, m);
      for (let p = start[m] ?? 0; p < (start[m + 1] ?? 0); p += 1) {
        const people = national[p] ?? 0;
        if (people === 0 || !coversPoint(cover, m, p)) continue;
        const time = minutes[p] ?? Number.NaN;
        add(people, time);
        if (Number.isNaN(time)) continue;
        trips.push({
          lonLat: lonLat(lon[p] ?? 0, lat[p] ?? 0),
          municipality: code,
          minutes: time,
          km: (field.km[p] ?? 0) * field.kmFactor,
          usesFerry: field.ferry?.[p] === 1,
        });
      }
    }
  });
  trips.sort((a, b) => b.minutes - a.minutes || b.km - a.km);
  return {
    spreads: spread ? [{ ...spread, people: cover.people }] : [],
    longest: trips.slice(0, MOST_TRIPS),
  };
}
