import type { Outcome, Problem } from '../../domain/failure.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Plan } from '../../domain/plan.ts';
import { describeValue } from '../describe-value.ts';
import { parsePlan } from '../parse-plan.ts';
import { AREA_KEYS, SITE_KEYS } from '../plan-keys.ts';
import { isRefusal } from '../read-position.ts';
import { writePlan } from '../write-plan.ts';
import { exchangeTexts } from './exchange-texts.ts';
import { fieldOf, type PositionReader } from './geojson-positions.ts';
import {
  FEATURE_ROLES,
  type FeatureRole,
  GEOJSON_FORMAT,
  GEOJSON_VERSION,
  OWN_MEMBER,
} from './plan-geojson.ts';

type Json = Readonly<Record<string, unknown>>;

/** A feature of the file with its number, from 0. */
export interface NumberedFeature {
  readonly index: number;
  readonly feature: unknown;
}

/** What a feature says it is; null for a feature of another program. */
export function roleOf(feature: unknown): FeatureRole | null {
  const role = fieldOf(fieldOf(feature, 'properties'), OWN_MEMBER);
  return FEATURE_ROLES.find((known) => known === role) ?? null;
}

export interface OwnPlan {
  readonly plan: Plan;
  /** Whether the file holds a whole plan; else its units and sites are put into the plan that is open. */
  readonly isWhole: boolean;
}

/**
 * Reads the features that `writePlanGeoJson` wrote. A file that went through another program may have lost what
 * stands beside the features: then its units and sites take the place of those with the same ids in `current`.
 */
export function readOwnGeoJson(
  root: unknown,
  features: readonly NumberedFeature[],
  positions: PositionReader,
  options: {
    readonly file: string;
    readonly municipalities: readonly Municipality[];
    readonly current: Plan;
  },
): Outcome<OwnPlan> {
  const problems: Problem[] = [];
  const refuse = (path: string, found: unknown, expected: string): void => {
    problems.push({ file: options.file, path, found: describeValue(found), expected });
  };
  const head = readHead(fieldOf(root, OWN_MEMBER), refuse);
  const list = createFacilityList();
  for (const { index, feature } of features) {
    const role = roleOf(feature);
    const properties = asJson(fieldOf(feature, 'properties'));
    const geometry = fieldOf(feature, 'geometry');
    const path = `features[${index}]`;
    if (role === 'site')
      list.addSite(index, { ...facilityOf(properties, SITE_KEYS), lonLat: readPoint(geometry) });
    else if (role === 'unit') list.addUnit(index, facilityOf(properties, AREA_KEYS));
    else {
      const unit = properties.unit;
      const value = role === 'base' ? readPoint(geometry) : readDrawn(geometry, properties);
      if (!list.addPart(role === 'base' ? 'base' : 'polygon', unit, value)) {
        refuse(`${path}.properties.unit`, unit, exchangeTexts().earlierUnit);
      }
    }
  }
  if (problems.length > 0) return { ok: false, problems };

  const base = head ?? JSON.parse(writePlan(options.current));
  const file = {
    ...base,
    sites: head ? list.sites : replaceById(base.sites, list.sites),
    serviceAreas: head ? list.units : replaceById(base.serviceAreas, list.units),
  };
  const read = parsePlan(JSON.stringify(fromEntries(file)), options);
  if (read.ok) return { ...read, value: { plan: read.value, isWhole: head !== null } };
  const translated = head
    ? read.problems.map((problem) => ({ ...problem, path: list.pathOf(problem.path) }))
    : read.problems;
  return { ok: false, problems: translated };

  function readPoint(geometry: unknown): unknown {
    const coordinates = fieldOf(geometry, 'coordinates');
    const read = fieldOf(geometry, 'type') === 'Point' ? positions.read(coordinates) : null;
    return read === null || isRefusal(read) ? (coordinates ?? geometry) : read;
  }

  function readDrawn(geometry: unknown, properties: Json): unknown {
    const type = fieldOf(geometry, 'type');
    const coordinates = fieldOf(geometry, 'coordinates');
    const turned = new Set(asList(loosened(properties.turnedRings)));
    let count = 0;
    const readRing = (ring: unknown): unknown => {
      if (!Array.isArray(ring)) return ring;
      const read = ring.map((position) => {
        const one = positions.read(position);
        return isRefusal(one) ? position : one;
      });
      const isTurned = turned.has(count);
      count += 1;
      return isTurned ? read.reverse() : read;
    };
    const readRings = (rings: unknown): unknown => (Array.isArray(rings) ? rings.map(readRing) : rings);
    const read =
      type === 'MultiPolygon' && Array.isArray(coordinates)
        ? coordinates.map(readRings)
        : readRings(coordinates);
    return fromEntries({ type, coordinates: read, ...asJson(loosened(properties.extra)) });
  }
}

/** The plan's own fields beside the features; null where the file has none. */
function readHead(
  member: unknown,
  refuse: (path: string, found: unknown, expected: string) => void,
): Json | null {
  if (member === undefined) return null;
  const version = fieldOf(member, 'version');
  if (fieldOf(member, 'format') !== GEOJSON_FORMAT) {
    refuse(`${OWN_MEMBER}.format`, fieldOf(member, 'format'), `"${GEOJSON_FORMAT}"`);
  } else if (version !== GEOJSON_VERSION) {
    refuse(`${OWN_MEMBER}.version`, version, exchangeTexts().newerFile(GEOJSON_VERSION));
  }
  return asJson(fieldOf(member, 'plan'));
}

/** The fields of a plan's file that properties carry. Empty values are what a field is left out for. */
function facilityOf(properties: Json, known: readonly string[]): Json {
  const fields = Object.entries(properties)
    .filter(([key, value]) => known.includes(key) && value !== null)
    .map(([key, value]): [string, unknown] => [key, WRITTEN_AS_TEXT.includes(key) ? loosened(value) : value]);
  return Object.fromEntries([...Object.entries(asJson(loosened(properties.extra))), ...fields]);
}

/** Lists and objects that other programs write as text. */
const WRITTEN_AS_TEXT: readonly string[] = ['serves', 'municipalities', 'agreement'];

function loosened(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function asJson(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? fromEntries(value) : {};
}

/** A copy with its own keys only, `__proto__` among them. */
function fromEntries(value: object): Json {
  return Object.fromEntries(Object.entries(value));
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function replaceById(before: unknown, now: readonly Json[]): readonly unknown[] {
  const byId = new Map(now.map((item) => [item.id, item]));
  const kept = asList(before).map((item) => byId.get(fieldOf(item, 'id')) ?? item);
  const known = new Set(asList(before).map((item) => fieldOf(item, 'id')));
  return [...kept, ...now.filter((item) => !known.has(item.id))];
}

/** Sites and units in the order of the file, and at which feature each stands. */
function createFacilityList() {
  const sites: Json[] = [];
  const units: Json[] = [];
  const siteFeature: number[] = [];
  const unitFeature: number[] = [];
  return {
    sites,
    units,
    addSite(index: number, site: Json): void {
      sites.push(site);
      siteFeature.push(index);
    },
    addUnit(index: number, unit: Json): void {
      units.push(unit);
      unitFeature.push(index);
    },
    addPart(key: 'base' | 'polygon', id: unknown, value: unknown): boolean {
      const at = units.findIndex((unit) => unit.id === id);
      const unit = units[at];
      if (!unit) return false;
      units[at] = fromEntries({ ...unit, [key]: value });
      return true;
    },
    /** `serviceAreas[3].host` as the feature it stands at. */
    pathOf(path: string): string {
      return path.replace(/^(sites|serviceAreas)\[(\d+)\]/, (whole, name: string, number: string) => {
        const index = (name === 'sites' ? siteFeature : unitFeature)[Number(number)];
        return index === undefined ? whole : `features[${index}]`;
      });
    },
  };
}
