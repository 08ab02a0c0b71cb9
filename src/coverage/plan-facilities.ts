import type { LonLat } from '../domain/lon-lat.ts';
import { counts, type Plan, type PlanSettings, type ServiceArea, type Site } from '../domain/plan.ts';
import type { FieldRequest, TravelEngine, TravelField } from '../travel/travel-engine.ts';
import { coverFrom, pointsInPolygon, pointsWithinCutoff } from './facility-cover.ts';
import { createLastById } from './last-by-id.ts';
import type { CoveringFacility } from './municipality-cover.ts';
import type { Destination } from './nearest-facility.ts';
import { indexOfMunicipality, type PreparedData } from './prepared-data.ts';

/** A site with the way from it to every demand point. */
export interface ReachedSite {
  readonly site: Site;
  readonly field: TravelField;
}

export interface PlanHouse extends ReachedSite {
  readonly covering: CoveringFacility;
  readonly cover: CoveringFacility['cover'];
}

export interface PlanUnit {
  readonly area: ServiceArea;
  /** From the base; null without one. */
  readonly field: TravelField | null;
  readonly covering: CoveringFacility;
}

/** The facilities of a plan that count, in the plan's order, with what they cover and how far they are. */
export interface PlanFacilities {
  readonly houses: readonly PlanHouse[];
  readonly consumptionRooms: readonly ReachedSite[];
  readonly units: readonly PlanUnit[];
}

export interface PlanFacilityFinder {
  find(plan: Plan): PlanFacilities;
  /** The facilities whose ways `find` would have to measure, which takes long. */
  listUnmeasured(plan: Plan): readonly FieldRequest[];
  /** Measures one of them ahead of `find`. */
  measure(facility: FieldRequest, settings: PlanSettings): void;
}

/** Works out a plan's facilities again and again; what an edit does not touch is the same object as before. */
export function createPlanFacilities(prepared: PreparedData, travel: TravelEngine): PlanFacilityFinder {
  const fields = createLastById<TravelField>();
  const insides = createLastById<Uint8Array>();
  const coverings = createLastById<CoveringFacility>();

  const fieldFrom = (id: string, position: LonLat, settings: PlanSettings): TravelField =>
    fields.get(id, [position, travel.settingsKey(settings)], () => {
      const field = travel.fieldFrom(position, id, settings);
      return checkField(field, travel, prepared.data.demand.count);
    });

  const coveringOf = (
    id: string,
    kind: CoveringFacility['kind'],
    codes: Site['serves'],
    inside: Uint8Array | null,
  ): CoveringFacility =>
    coverings.get(id, [kind, codes, inside], () => ({
      id,
      kind,
      cover: coverFrom(prepared, codes, inside, `${kind} ${id}: municipalities`),
    }));

  const houseOf = (site: Site, settings: PlanSettings): PlanHouse => {
    const field = fieldFrom(site.id, site.lonLat, settings);
    const { houseCover, houseCutoffKm, houseCutoffMinutes } = settings;
    const inside =
      houseCover === 'serves'
        ? null
        : insides.get(site.id, [field, houseCutoffKm, houseCutoffMinutes], () =>
            pointsWithinCutoff(prepared, field, settings),
          );
    const covering = coveringOf(site.id, 'house', houseCover === 'cutoff' ? [] : site.serves, inside);
    return { site, field, covering, cover: covering.cover };
  };

  const unitOf = (area: ServiceArea, settings: PlanSettings): PlanUnit => {
    const { id, polygon, base } = area;
    const inside = polygon ? insides.get(id, [polygon], () => pointsInPolygon(prepared, polygon)) : null;
    return {
      area,
      field: base ? fieldFrom(id, base, settings) : null,
      covering: coveringOf(id, 'unit', area.municipalities, inside),
    };
  };

  const find = (plan: Plan): PlanFacilities => {
    for (const { id, municipality } of plan.sites)
      indexOfMunicipality(prepared, municipality, `site ${id}: municipality`);
    const sites = plan.sites.filter(counts);
    const houses = sites.filter(({ kind }) => kind === 'house').map((site) => houseOf(site, plan.settings));
    const consumptionRooms = sites
      .filter(({ kind }) => kind === 'consumptionRoom')
      .map((site) => ({ site, field: fieldFrom(site.id, site.lonLat, plan.settings) }));
    const units = plan.serviceAreas.filter(counts).map((area) => unitOf(area, plan.settings));
    for (const memory of [fields, insides, coverings]) memory.endRound();
    return { houses, consumptionRooms, units };
  };

  return {
    find,
    listUnmeasured: (plan) =>
      requestsOf(plan).filter(
        ({ id, position }) => !fields.has(id, [position, travel.settingsKey(plan.settings)]),
      ),
    measure: ({ id, position }, settings) => void fieldFrom(id, position, settings),
  };
}

/** Whatever a plan travels to. */
function requestsOf({ sites, serviceAreas }: Plan): readonly FieldRequest[] {
  return [
    ...sites.filter(counts).map(({ id, lonLat }) => ({ id, position: lonLat })),
    ...serviceAreas.filter(counts).flatMap(({ id, base }) => (base ? [{ id, position: base }] : [])),
  ];
}

/** @throws TypeError when an engine's field does not keep the engine's word. */
function checkField(field: TravelField, travel: TravelEngine, count: number): TravelField {
  if (field.km.length !== count || (field.minutes === null) === travel.knowsMinutes) {
    throw new TypeError(
      `travel engine ${travel.id}: got ${field.km.length} kilometres ${field.minutes ? 'with' : 'without'} minutes, ` +
        `expected ${count} ${travel.knowsMinutes ? 'with' : 'without'} minutes`,
    );
  }
  return field;
}

/** The facilities that people travel to, by kind, each sorted by id. */
export function destinationsOf({ houses, consumptionRooms, units }: PlanFacilities) {
  const toSite = ({ site, field }: ReachedSite): Destination => ({ id: site.id, field, cover: null });
  return {
    house: houses.map(toSite).sort(compareIds),
    consumptionRoom: consumptionRooms.map(toSite).sort(compareIds),
    unitBase: units
      .flatMap(({ area, field, covering }) => (field ? [{ id: area.id, field, cover: covering.cover }] : []))
      .sort(compareIds),
  };
}

/** Plain order of text: by UTF-16 units, whatever the language. */
export function compareIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
