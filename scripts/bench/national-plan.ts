import type { CoverageData } from '../../src/domain/coverage-data.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { type LonLat, lonLat } from '../../src/domain/lon-lat.ts';
import { type MunicipalityCode, municipalityCode } from '../../src/domain/municipality-code.ts';
import {
  DEFAULT_SETTINGS,
  type Plan,
  type PlanPolygon,
  type ServiceArea,
  type Site,
} from '../../src/domain/plan.ts';
import { assignNearest } from '../../src/geometry/assign-nearest.ts';
import { unitVectors } from '../../src/geometry/great-circle.ts';
import { chooseOne, type Random } from './seeded-random.ts';

const HOUSES = 25;
const ROOMS = 5;
const UNITS = 25;
const UNITS_WITH_POLYGON = 12;
const POLYGON_CORNERS = 80;

/** A position where people are, and its municipality. */
export function anyPlace(data: CoverageData, random: Random): { position: LonLat; code: MunicipalityCode } {
  const p = Math.floor(random() * data.demand.count);
  const municipality = data.municipalities[data.demand.municipality[p] ?? 0];
  return {
    position: lonLat(data.demand.lon[p] ?? 0, data.demand.lat[p] ?? 0),
    code: municipality?.code ?? municipalityCode('0101'),
  };
}

/** A rough circle with a ragged edge, some 10 to 25 km out. */
export function raggedPolygon([lon, lat]: LonLat, random: Random): PlanPolygon {
  const size = 0.1 + 0.12 * random();
  const ring = Array.from({ length: POLYGON_CORNERS }, (_, i) => {
    const angle = (2 * Math.PI * i) / POLYGON_CORNERS;
    const out = size * (0.8 + 0.4 * random());
    return [lon + (out * Math.cos(angle)) / Math.cos((lat * Math.PI) / 180), lat + out * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0] ?? [lon, lat]]] };
}

/** A plan for the whole country: each unit has the municipalities nearest to its base, 12 have a polygon besides. */
export function nationalPlan(data: CoverageData, random: Random): Plan {
  const sites = Array.from({ length: HOUSES + ROOMS }, (_, i) => {
    const { position, code } = anyPlace(data, random);
    return i < HOUSES
      ? siteAt(`gh-${i}`, 'house', position, code)
      : siteAt(`sir-${i}`, 'consumptionRoom', position, code);
  });
  const places = Array.from({ length: UNITS }, () => anyPlace(data, random));
  const labels = data.municipalities.map(({ labelPoint }) => labelPoint);
  const { site: unitOf } = assignNearest(
    places.map(({ position }) => position),
    unitVectors(
      Float64Array.from(labels, ([lon]) => lon),
      Float64Array.from(labels, ([, lat]) => lat),
    ),
  );
  const serviceAreas = places.map(({ position, code }, i): ServiceArea => {
    const municipalities = data.municipalities.filter((_, m) => unitOf[m] === i).map((one) => one.code);
    const polygon = i < UNITS_WITH_POLYGON ? raggedPolygon(position, random) : null;
    return {
      id: `mue-${i}`,
      name: `Enhed ${i}`,
      note: '',
      host: code,
      base: position,
      municipalities,
      polygon,
      capacity: 100 + Math.floor(400 * random()),
      status: 'planned',
      agreement: { title: 'Aftale', date: null, parties: municipalities, extra: {} },
      staff: null,
      weeklyHours: null,
      stops: null,
      colour: null,
      locked: false,
      extra: {},
    };
  });
  return {
    format: 'daekning-plan',
    version: 1,
    name: 'Måleplan',
    note: '',
    asOf: isoDate('2027-01-01'),
    sites,
    serviceAreas,
    waivers: [],
    settings: DEFAULT_SETTINGS,
    extra: {},
  };
}

export function siteAt(id: string, kind: Site['kind'], position: LonLat, code: MunicipalityCode): Site {
  return {
    id,
    kind,
    name: `Sted ${id}`,
    note: '',
    lonLat: position,
    municipality: code,
    serves: kind === 'house' ? [code] : [],
    capacity: 250,
    places: null,
    openingHours: null,
    staff: null,
    weeklyHours: null,
    status: 'planned',
    colour: null,
    locked: false,
    extra: {},
  };
}

/** The kinds of edit that are timed, each on a plan as `nationalPlan` gives it. */
export const EDITS: Readonly<Record<string, (plan: Plan, data: CoverageData, random: Random) => Plan>> = {
  'move a house': (plan, data, random) => moveSite(plan, data, random, 'house'),
  'move a consumption room': (plan, data, random) => moveSite(plan, data, random, 'consumptionRoom'),
  'add a house': (plan, data, random) => {
    const { position, code } = anyPlace(data, random);
    const id = `ny-${Math.floor(1e9 * random())}`;
    return { ...plan, sites: [...plan.sites, siteAt(id, 'house', position, code)] };
  },
  'take a house out': (plan, _data, random) => {
    const gone = chooseOne(
      random,
      plan.sites.filter(({ kind }) => kind === 'house'),
    );
    return { ...plan, sites: plan.sites.filter((site) => site !== gone) };
  },
  'let a house serve more': (plan, data, random) => {
    const chosen = chooseOne(
      random,
      plan.sites.filter(({ kind }) => kind === 'house'),
    );
    const { code } = anyPlace(data, random);
    const serves = [...new Set([...chosen.serves, code])];
    return { ...plan, sites: plan.sites.map((site) => (site === chosen ? { ...site, serves } : site)) };
  },
  'move a municipality to another unit': (plan, data, random) => {
    const { code } = anyPlace(data, random);
    const to = chooseOne(random, plan.serviceAreas);
    const serviceAreas = plan.serviceAreas.map((area) => {
      const others = area.municipalities.filter((one) => one !== code);
      if (area === to) return { ...area, municipalities: [...others, code] };
      return others.length === area.municipalities.length ? area : { ...area, municipalities: others };
    });
    return { ...plan, serviceAreas };
  },
  'move a base': (plan, data, random) => {
    const { position } = anyPlace(data, random);
    return editArea(plan, chooseOne(random, plan.serviceAreas), { base: position });
  },
  'draw a polygon again': (plan, data, random) => {
    const chosen = chooseOne(
      random,
      plan.serviceAreas.filter(({ polygon }) => polygon !== null),
    );
    return editArea(plan, chosen, { polygon: raggedPolygon(anyPlace(data, random).position, random) });
  },
  'change a capacity': (plan, _data, random) =>
    editArea(plan, chooseOne(random, plan.serviceAreas), { capacity: Math.floor(500 * random()) }),
  'change the cutoff': (plan, _data, random) => ({
    ...plan,
    settings: { ...plan.settings, houseCover: 'either', houseCutoffKm: 10 + Math.floor(30 * random()) },
  }),
  'change the detour': (plan, _data, random) => ({
    ...plan,
    settings: { ...plan.settings, detour: 1 + Math.floor(50 * random()) / 100 },
  }),
};

function moveSite(plan: Plan, data: CoverageData, random: Random, kind: Site['kind']): Plan {
  const chosen = chooseOne(
    random,
    plan.sites.filter((site) => site.kind === kind),
  );
  const { position, code } = anyPlace(data, random);
  const moved = { ...chosen, lonLat: position, municipality: code, serves: kind === 'house' ? [code] : [] };
  return { ...plan, sites: plan.sites.map((site) => (site === chosen ? moved : site)) };
}

function editArea(plan: Plan, chosen: ServiceArea, parts: Partial<ServiceArea>): Plan {
  return {
    ...plan,
    serviceAreas: plan.serviceAreas.map((area) => (area === chosen ? { ...area, ...parts } : area)),
  };
}
