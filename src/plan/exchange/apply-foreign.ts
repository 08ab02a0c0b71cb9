import type { CoverageData } from '../../domain/coverage-data.ts';
import type { Problem } from '../../domain/failure.ts';
import { lonLat } from '../../domain/lon-lat.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Plan, PlanPolygon, ServiceArea, SiteKind } from '../../domain/plan.ts';
import { describeValue } from '../describe-value.ts';
import type { EditContext } from '../edit/edit-context.ts';
import { checkUnitInReach } from '../edit/find-facility.ts';
import { municipalityName, nameOfFacility } from '../edit/names.ts';
import { addSite } from '../edit/site-commands.ts';
import { newUnit } from '../edit/unit-commands.ts';
import { LONGEST_NAME, MOST_AREAS } from '../plan-schema.ts';
import { createCodeTable, findByName } from '../read-code.ts';
import { readPolygon } from '../read-polygon.ts';
import { applyAssignment } from './apply-assignment.ts';
import { exchangeTexts as texts } from './exchange-texts.ts';
import { type AreaMatch, matchMunicipalities } from './match-municipalities.ts';
import type { AssignmentRow } from './read-assignment.ts';
import { countPositions, type ForeignFeature, joinPolygons, polygonsOf } from './read-foreign-geojson.ts';
import { labelUnits } from './unit-labels.ts';

/** A drawn area may have this many positions: every change of a plan writes and checks all of it. */
export const MOST_POSITIONS = 5_000;

/** What points are taken for that do not say it themselves; null leaves them out. */
export type PointChoice = SiteKind | null;

export interface AppliedFeatures {
  readonly plan: Plan;
  readonly problems: readonly Problem[];
  /** What became of areas and points, in sentences. */
  readonly notes: readonly string[];
  /** How many features are in the plan now. */
  readonly used: number;
}

/** The areas of one unit. */
interface UnitGroup {
  readonly name: string;
  readonly features: readonly ForeignFeature[];
  readonly polygon: PlanPolygon;
  readonly match: AreaMatch;
}

/**
 * Puts areas and points of another program into a plan. Areas that name the same unit are one. An area that
 * coincides with municipalities becomes a unit of them; another is kept as drawn. A unit that is in the plan by
 * that name becomes what the file says; others are new. Nothing that is locked or outside the region drawn in
 * is changed.
 */
export function applyForeignFeatures(
  plan: Plan,
  features: readonly ForeignFeature[],
  points: PointChoice,
  file: string,
  data: Pick<CoverageData, 'municipalities' | 'demand'>,
  context: EditContext,
): AppliedFeatures {
  const problems: Problem[] = [];
  const notes: string[] = [];
  const refuse = (place: string, found: unknown, expected: string): void => {
    problems.push({ file, path: place, found: describeValue(found), expected });
  };
  const groups = groupAreas(plan, features, data, refuse);
  const coinciding = groups.filter(({ match }) => match.coincides);
  const rows = assignmentOf(plan, coinciding);
  const assigned = applyAssignment(plan, rows, file, context);
  problems.push(...assigned.problems);
  let after = describeUnits(assigned.plan, coinciding, context);
  let used = coinciding.reduce((sum, { features: own }) => sum + own.length, 0);
  for (const group of coinciding) {
    const names = group.match.whole.map((code) => municipalityName(context, code));
    notes.push(texts().coincides(group.name, names));
  }
  for (const group of groups) {
    if (group.match.coincides) continue;
    const [first] = group.features;
    const drawn = addDrawn(after, group, context);
    if (typeof drawn === 'string') refuse(first?.place ?? '', group.name, drawn);
    else {
      after = drawn;
      used += group.features.length;
      const { whole, partly } = group.match;
      notes.push(
        texts().keptDrawn(
          group.name,
          whole.map((code) => municipalityName(context, code)),
          partly.map(({ code, share }) => ({ name: municipalityName(context, code), share })),
        ),
      );
    }
  }
  for (const { place, properties, shape } of features) {
    if (shape.kind !== 'point') continue;
    const kind = properties.kind ?? points;
    if (kind === null) {
      refuse(place, properties.name ?? shape.position, texts().pointLeftOut);
      continue;
    }
    const { name, note, capacity, status } = properties;
    const site = {
      kind,
      lonLat: shape.position,
      ...(name === null ? {} : { name }),
      ...(note === null ? {} : { note }),
      ...(capacity === null ? {} : kind === 'house' ? { capacity } : { places: capacity }),
      ...(status === null ? {} : { status }),
    };
    const outcome = addSite(after, { type: 'addSite', site }, context);
    if (!outcome.ok) refuse(place, name ?? shape.position, outcome.reason);
    else {
      after = outcome.after;
      used += 1;
    }
  }
  return { plan: after, problems, notes, used };
}

function groupAreas(
  plan: Plan,
  features: readonly ForeignFeature[],
  data: Pick<CoverageData, 'municipalities' | 'demand'>,
  refuse: (place: string, found: unknown, expected: string) => void,
): readonly UnitGroup[] {
  const byName = new Map<string, ForeignFeature[]>();
  let grown = plan;
  for (const feature of features) {
    if (feature.shape.kind !== 'area') continue;
    const given = feature.properties.unit ?? feature.properties.name;
    if (given !== null && Array.from(given).length > LONGEST_NAME) {
      refuse(feature.place, given, texts().nameTooLong(LONGEST_NAME));
      continue;
    }
    let name = given;
    if (name === null) {
      const [anywhere] = data.municipalities;
      if (!anywhere) continue;
      const fresh = newUnit(grown, anywhere.code);
      grown = { ...grown, serviceAreas: [...grown.serviceAreas, fresh] };
      name = fresh.name;
    }
    // Areas that only have a name of their own stay apart, also where two have the same.
    const key = feature.properties.unit === null && byName.has(name) ? `${name} (${feature.place})` : name;
    byName.set(key, [...(byName.get(key) ?? []), feature]);
  }
  return [...byName].flatMap(([name, own]) => {
    const polygons = own.flatMap(({ shape }) => (shape.kind === 'area' ? [shape.polygon] : []));
    const polygon = joinPolygons(polygons);
    return polygon
      ? [{ name, features: own, polygon, match: matchMunicipalities(polygonsOf(polygon), data) }]
      : [];
  });
}

/** What the areas say as rows of an assignment; a unit of the plan loses what its area does not have. */
function assignmentOf(plan: Plan, groups: readonly UnitGroup[]): readonly AssignmentRow[] {
  const { find } = labelUnits(plan);
  const rows = groups.flatMap(({ name, features, match }) =>
    match.whole.map((code) => ({ place: features[0]?.place ?? '', code, unit: name })),
  );
  const given = new Set(rows.map(({ code }) => code));
  const lost = groups.flatMap(({ name, features, match }) =>
    (find(name)?.municipalities ?? [])
      .filter((code) => !match.whole.includes(code) && !given.has(code))
      .map((code) => ({ place: features[0]?.place ?? '', code, unit: '' })),
  );
  return [...rows, ...lost];
}

/** The plan with what the properties say of its units besides their area. */
function describeUnits(plan: Plan, groups: readonly UnitGroup[], context: EditContext): Plan {
  const { find } = labelUnits(plan);
  const groupOf = new Map(
    groups.flatMap((group) => {
      const area = find(group.name);
      return area && !area.locked && checkUnitInReach(area, context) === null
        ? [[area.id, group] as const]
        : [];
    }),
  );
  const serviceAreas = plan.serviceAreas.map((area) => {
    const group = groupOf.get(area.id);
    return group ? withProperties(area, group, context) : area;
  });
  return { ...plan, serviceAreas };
}

function withProperties(area: ServiceArea, { features }: UnitGroup, context: EditContext): ServiceArea {
  const first = <Value>(pick: (feature: ForeignFeature) => Value | null): Value | null =>
    features.map(pick).find((value) => value !== null) ?? null;
  const hostText = first(({ properties }) => properties.host);
  const codes = createCodeTable(context.municipalities);
  const host =
    hostText === null
      ? undefined
      : (codes.byCode.get(hostText.padStart(4, '0')) ?? findByName(hostText, codes));
  return {
    ...area,
    host:
      host && (area.municipalities.length === 0 || area.municipalities.includes(host.code))
        ? host.code
        : area.host,
    note: first(({ properties }) => properties.note) ?? area.note,
    capacity: first(({ properties }) => properties.capacity) ?? area.capacity,
    status: first(({ properties }) => properties.status) ?? area.status,
  };
}

/** The plan with an area kept as it is drawn, or why it cannot be. */
function addDrawn(plan: Plan, group: UnitGroup, context: EditContext): Plan | string {
  const { match, polygon, name } = group;
  const positions = countPositions(polygon);
  if (positions > MOST_POSITIONS) return texts().tooManyPositions(positions, MOST_POSITIONS);
  // Areas of one unit may lie over each other, and any may cross itself.
  const checked = readPolygon(polygon);
  if ('mistakes' in checked) return checked.mistakes[0]?.expected ?? texts().otherGeometry;
  const reached = [...match.whole, ...match.partly.map(({ code }) => code)];
  const known = labelUnits(plan).find(name);
  // What a unit of that name lists now is given up for the area.
  const touched = [...reached, ...(known?.municipalities ?? [])];
  const outside = touched.find((code) => context.isAllowed && !context.isAllowed(code));
  if (outside !== undefined) return texts().outsideRegion(municipalityName(context, outside));
  if (known?.locked) return texts().unitLocked(nameOfFacility(known));
  if (!known && plan.serviceAreas.length >= MOST_AREAS) return texts().tooManyUnits(MOST_AREAS);
  const host = match.whole[0] ?? match.partly[0]?.code ?? locateRim(polygon, context);
  if (host === null) return texts().noMunicipality;
  const area = known ?? { ...newUnit(plan, host), name };
  const drawn = withProperties({ ...area, host, municipalities: [], polygon }, group, context);
  const serviceAreas = known
    ? plan.serviceAreas.map((other) => (other === known ? drawn : other))
    : [...plan.serviceAreas, drawn];
  return { ...plan, serviceAreas };
}

function locateRim(polygon: PlanPolygon, context: EditContext): MunicipalityCode | null {
  for (const [rim = []] of polygonsOf(polygon)) {
    for (const [lon = 0, lat = 0] of rim.slice(0, 100)) {
      const code = context.locate(lonLat(lon, lat));
      if (code !== null) return code;
    }
  }
  return null;
}
