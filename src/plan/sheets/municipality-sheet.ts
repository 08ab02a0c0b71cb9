import * as v from 'valibot';
import type { DemandPoints } from '../../domain/demand.ts';
import type { LonLat } from '../../domain/lon-lat.ts';
import { regionOn } from '../../domain/municipality.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { ServiceInventory } from '../../domain/service.ts';
import { KIND_GROUPS, REFERRALS, SECTORS, SERVICE_STATUSES } from '../../domain/service.ts';
import type { TravelDetail } from '../../domain/travel-analysis.ts';
import { distanceKm, unitVector } from '../../geometry/great-circle.ts';
import { countParties } from '../coordination/agreement-parties.ts';
import { coordinationFigures } from '../coordination/coordination-figures.ts';
import { OUTREACH_STATES } from '../coordination/outreach-matrix.ts';
import { TARGET_GROUPS } from '../coordination/parallel-offers.ts';
import { facilitiesCovering } from '../coordination/plan-subject.ts';
import { CONTACT_FIELDS, openContactFields, readMunicipalityGroundwork } from '../groundwork.ts';
import { neighboursOf } from '../neighbours.ts';
import { servicesOfMunicipality } from '../services/service-counts.ts';
import { mappingStateOf } from '../services/service-mapping.ts';
import { facilitySizing } from '../sizing/sizing-figures.ts';
import { readStaff } from '../sizing/staff-rows.ts';
import { ANSWERS, answerPoints, COUNCIL_POINTS } from './council-points.ts';
import { facilityNames, gapRows, mapRows, placeRows, type RepairsByGap, ruleRows } from './gap-rows.ts';
import { groupOfMunicipality, MUNICIPALITY_GROUPS } from './municipality-groups.ts';
import { buildHead, headSchema, type SheetInput } from './sheet-head.ts';
import {
  code,
  coverStatus,
  type DeepReadonly,
  facilityStatus,
  gap,
  listOf,
  mapped,
  number,
  numberOrNull,
  ownPeople,
  party,
  peopleOf,
  place,
  rule,
  share,
  spread,
  text,
  textOrNull,
  waysByKind,
  waysOf,
} from './sheet-parts.ts';
import { sizingPart, sizingSchema, staffRow } from './unit-part.ts';

const coveredBy = v.object({
  kind: v.picklist(['house', 'unit']),
  name: text,
  number: numberOrNull,
  status: facilityStatus,
  host: text,
  municipalities: listOf(text),
  staff: listOf(staffRow),
  sizing: sizingSchema,
  agreement: v.nullable(v.object({ title: text, date: textOrNull })),
  forum: text,
  parties: listOf(party),
  counts: v.object({ all: number, agreed: number }),
});

const service = v.object({
  name: text,
  type: text,
  operator: textOrNull,
  sector: v.picklist(SECTORS),
  targetGroup: textOrNull,
  referral: v.picklist(REFERRALS),
  status: v.picklist(SERVICE_STATUSES),
  isShared: v.boolean(),
  source: text,
  year: textOrNull,
});

/** A municipality's sheet: ready to go with an application. */
export const municipalitySheetSchema = v.object({
  role: v.literal('municipality'),
  head: headSchema,
  code,
  name: text,
  region: text,
  healthCouncil: text,
  group: v.nullable(v.picklist(MUNICIPALITY_GROUPS)),
  population: number,
  adults: number,
  areaKm2: number,
  largestTown: v.nullable(v.object({ name: text, inhabitants: number })),
  status: coverStatus,
  coveredShare: share,
  people: ownPeople,
  peopleSource: v.object({ source: text, year: numberOrNull }),
  /** Share of the target group, as it is spread over demand points, this near to where most are close together. */
  concentration: v.nullable(v.object({ place: textOrNull, withinKm: number, share, points: number })),
  travel: waysByKind,
  spread: listOf(spread),
  gap: v.nullable(gap),
  coveredBy: listOf(coveredBy),
  neighbours: v.object({ land: listOf(text), fixedLink: listOf(text), ferry: listOf(text) }),
  cities: listOf(v.object({ unit: text, city: text })),
  mapping: v.picklist(['mapped', 'silent', 'unmapped', 'byUser', 'unknown']),
  mappedRegion: textOrNull,
  services: listOf(service),
  matrix: listOf(v.object({ kind: text, state: v.picklist(OUTREACH_STATES) })),
  parallel: listOf(
    v.object({
      group: v.picklist(KIND_GROUPS),
      targetGroup: v.picklist(TARGET_GROUPS),
      services: listOf(text),
    }),
  ),
  contact: listOf(v.object({ field: v.picklist(CONTACT_FIELDS), value: text })),
  rules: listOf(rule),
  points: listOf(v.object({ point: v.picklist(COUNCIL_POINTS), answer: v.picklist(ANSWERS) })),
  map: listOf(mapped),
  places: listOf(place),
});
export type MunicipalitySheet = DeepReadonly<v.InferOutput<typeof municipalitySheetSchema>>;

/** What is known of a municipality besides the plan and its result. */
export interface MunicipalityFacts {
  /** null where it could not be read. */
  readonly inventory: ServiceInventory | null;
  /** null where the engine knows no minutes, or nothing was worked out. */
  readonly detail: TravelDetail | null;
  /** The built-in points; null where they are not used, or not known. */
  readonly demand: DemandPoints | null;
  /** Whether the user has taken in where this municipality's people stay. */
  readonly hasOwnPoints: boolean;
  /** Where most of its people are close together, by name where it has one. */
  readonly mainPlace: { readonly lonLat: LonLat; readonly name: string | null } | null;
}

const NEAR_KM = 5;

/** @throws RangeError for a code that is not one of the data's */
export function buildMunicipalitySheet(
  of: MunicipalityCode,
  input: SheetInput,
  facts: MunicipalityFacts,
  repairs: RepairsByGap | null,
): MunicipalitySheet {
  const { plan, result, data } = input;
  const index = data.municipalities.findIndex((one) => one.code === of);
  const municipality = data.municipalities[index];
  const row = result.municipalities.find((one) => one.code === of);
  const own = data.targetGroup[index];
  if (!municipality || !row || !own) {
    throw new RangeError(`buildMunicipalitySheet: got "${of}", expected one of the municipalities' codes`);
  }
  const nameOf = (one: string): string => data.municipalities.find((each) => each.code === one)?.name ?? one;
  const services = input.services ?? [];
  const { inventory } = facts;
  const subject = { kind: 'municipality', municipality } as const;
  const figures = inventory
    ? coordinationFigures({
        subject,
        plan,
        result,
        inventory,
        services,
        municipalities: data.municipalities,
        landBorders: data.landBorders,
        asOf: result.asOf,
      })
    : null;
  const groundwork = readMunicipalityGroundwork(plan, of);
  const here = servicesOfMunicipality(services, of);
  const covering = coveringPart(of, input, figures?.agreements ?? [], nameOf);
  const neighbours = neighboursOf(of, data);
  const names = (list: readonly { readonly code: string }[]): readonly string[] =>
    list.map((one) => nameOf(one.code)).sort((a, b) => a.localeCompare(b, 'da'));
  const near = new Set<string>([
    of,
    ...[...neighbours.land, ...neighbours.fixedLink, ...neighbours.ferry].map((one) => one.code),
  ]);
  const mapping = inventory ? mappingStateOf(municipality, inventory) : 'unmapped';
  const answers = answerPoints({
    quality: own.quality,
    isHidden: row.targetGroup === null,
    hasOwnPoints: facts.hasOwnPoints,
    isMappedByUser: groundwork.mapped,
    mapping,
    services: here.length,
    contactFilled: CONTACT_FIELDS.length - openContactFields(groundwork).length,
    contactAll: CONTACT_FIELDS.length,
    facilities: covering.length,
    staffed: covering.filter(({ staff }) => staff.some(({ fullTime }) => fullTime !== null)).length,
    parties: covering.reduce((sum, { counts }) => sum + counts.all, 0),
    agreed: covering.reduce((sum, { counts }) => sum + counts.agreed, 0),
    forums: covering.filter(({ forum }) => forum !== '').length,
  });
  return {
    role: 'municipality',
    head: buildHead(input),
    code: of,
    name: municipality.name,
    region: regionOn(municipality, result.asOf),
    healthCouncil: municipality.healthCouncil,
    group: groupOfMunicipality(of),
    population: municipality.population,
    adults: municipality.adults,
    areaKm2: municipality.areaKm2,
    largestTown: municipality.largestTown,
    status: row.status,
    coveredShare: row.coveredShare,
    people: peopleOf(row),
    peopleSource: { source: own.source, year: own.year },
    concentration: row.targetGroup === null ? null : concentrationOf(index, facts),
    travel: waysOf(row.travel, facilityNames(plan)),
    spread: (facts.detail?.spreads ?? []).map(({ to, bins, unreachableShare }) => ({
      to,
      bins,
      unreachableShare,
    })),
    gap: gapRows(input, repairs).find((one) => one.code === of) ?? null,
    coveredBy: covering,
    neighbours: {
      land: names(neighbours.land),
      fixedLink: names(neighbours.fixedLink),
      ferry: names(neighbours.ferry),
    },
    cities: (figures?.borders ?? []).map(({ unit, city }) => ({
      unit: facilityNames(plan)(unit),
      city: nameOf(city),
    })),
    mapping: inventory ? (groundwork.mapped ? 'byUser' : mapping) : 'unknown',
    mappedRegion: inventory?.mappedRegion ?? null,
    services: here.map((one) => ({
      name: one.name,
      type: one.type,
      operator: one.operator,
      sector: one.sector,
      targetGroup: one.targetGroup,
      referral: one.referral,
      status: one.status,
      isShared: one.municipalities.length > 1,
      source: one.source,
      year: one.year,
    })),
    matrix: (figures?.matrix ?? []).map(({ kind, states }) => ({
      kind: kind.name,
      state: states.get(of) ?? 'unmapped',
    })),
    parallel: (figures?.parallel ?? []).map((one) => ({
      group: one.group,
      targetGroup: one.targetGroup,
      services: one.services.map(({ name }) => name),
    })),
    contact: CONTACT_FIELDS.map((field) => ({ field, value: groundwork[field] })),
    rules: ruleRows(plan, result.rules).flatMap((one) => {
      const subjects = one.subjects.filter(({ id }) => id === of || row.by.includes(id));
      return subjects.length > 0 ? [{ ...one, subjects }] : [];
    }),
    points: COUNCIL_POINTS.map((point) => ({ point, answer: answers[point] })),
    map: mapRows(
      plan,
      result.municipalities.filter((one) => near.has(one.code)),
    ),
    places: placeRows(plan),
  };
}

function coveringPart(
  of: MunicipalityCode,
  { plan, result }: SheetInput,
  agreements: ReturnType<typeof coordinationFigures>['agreements'],
  nameOf: (code: string) => string,
): MunicipalitySheet['coveredBy'] {
  return facilitiesCovering(plan, of, result).map((facility) => {
    const isUnit = 'host' in facility;
    const ofUnit = result.serviceAreas.find(({ id }) => id === facility.id);
    const agreed = agreements.find((one) => one.facility === facility.id);
    const parties = agreed?.parties ?? [];
    const { all, agreed: done } = countParties(parties);
    const listed = isUnit
      ? (result.serviceAreas.find(({ id }) => id === facility.id)?.municipalities ?? facility.municipalities)
      : facility.serves;
    return {
      kind: isUnit ? 'unit' : 'house',
      name: facility.name || facility.id,
      number: isUnit ? plan.serviceAreas.indexOf(facility) + 1 : null,
      status: facility.status,
      host: nameOf(isUnit ? facility.host : facility.municipality),
      municipalities: listed.map(nameOf),
      staff: readStaff(facility.staff).rows.map(({ profession, fullTime, hasCitizens }) => ({
        profession,
        fullTime,
        hasCitizens,
      })),
      sizing: sizingPart(
        facilitySizing(facility, plan, result, nameOf),
        ofUnit?.targetGroupApproximate === true,
      ),
      agreement: isUnit
        ? facility.agreement && { title: facility.agreement.title, date: facility.agreement.date }
        : null,
      forum: agreed?.forum ?? '',
      parties: parties.map(({ kind, name, agreed: has }) => ({ kind, name, agreed: has })),
      counts: { all, agreed: done },
    };
  });
}

/** How much of a municipality's target group is near the place where most are close together, as it is spread in the data. */
function concentrationOf(
  index: number,
  { demand, mainPlace }: MunicipalityFacts,
): MunicipalitySheet['concentration'] {
  if (!demand || !mainPlace) return null;
  const centre = unitVector(mainPlace.lonLat[0], mainPlace.lonLat[1]);
  let all = 0;
  let near = 0;
  const [from = 0, to = 0] = [demand.start[index], demand.start[index + 1]];
  for (let p = from; p < to; p += 1) {
    const weight = demand.weight[p] ?? 0;
    all += weight;
    if (distanceKm(centre, unitVector(demand.lon[p] ?? 0, demand.lat[p] ?? 0)) <= NEAR_KM) near += weight;
  }
  if (all === 0) return null;
  return { place: mainPlace.name, withinKm: NEAR_KM, share: near / all, points: to - from };
}
