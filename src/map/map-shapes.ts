import type { Position } from 'geojson';
import type { Geodata } from '../domain/geodata.ts';
import type { Municipality } from '../domain/municipality.ts';
import { type BorderLine, buildOutlineLines, type CoastLine, ringsOf } from './border-lines.ts';
import { groupLabelPoint, type LabelledArea, splitByLand } from './group-label-point.ts';
import { type Bounds, boundsOfPositions } from './map-bounds.ts';

/** A name written on the map. */
export interface MapName {
  readonly name: string;
  readonly lonLat: readonly [number, number];
}

/** What the map draws and knows of the country whatever the plan is; made once. */
export interface MapShapes {
  readonly geodata: Geodata;
  readonly borders: readonly BorderLine[];
  readonly coasts: readonly CoastLine[];
  /** By municipality code. */
  readonly areas: ReadonlyMap<string, LabelledArea>;
  /** By municipality code. */
  readonly municipalities: ReadonlyMap<string, Municipality>;
  /** By municipality code. */
  readonly bounds: ReadonlyMap<string, Bounds>;
  /** By the border's id. */
  readonly borderBounds: ReadonlyMap<string, Bounds>;
  readonly denmark: Bounds;
  readonly healthCouncilNames: readonly MapName[];
  readonly regionNamesUntil2026: readonly MapName[];
  readonly regionNamesFrom2027: readonly MapName[];
}

/** The part where most people live: Hovedstaden is written in København, not on the larger Bornholm. */
function mostPeople(parts: readonly (readonly Municipality[])[]): readonly Municipality[] {
  const people = (part: readonly Municipality[]): number =>
    part.reduce((sum, { population }) => sum + population, 0);
  return parts.reduce((most, part) => (people(part) > people(most) ? part : most), []);
}

const prepared = new WeakMap<Geodata, MapShapes>();

/** Prepares borders, boxes and places for names from the decoded geodata; once for each. */
export function prepareMapShapes(geodata: Geodata): MapShapes {
  const known = prepared.get(geodata);
  if (known) return known;
  const shapes = buildMapShapes(geodata);
  prepared.set(geodata, shapes);
  return shapes;
}

function buildMapShapes(geodata: Geodata): MapShapes {
  const features = geodata.shapes.municipalities.features;
  const table = geodata.coverage.municipalities;
  const { borders, coasts } = buildOutlineLines(features);
  const coastsOf = new Map<string, (readonly Position[])[]>();
  for (const { code, line, inner } of coasts) {
    // A name may stand on a lake: only the outer coast keeps it away.
    if (!inner) coastsOf.set(code, [...(coastsOf.get(code) ?? []), line]);
  }
  const byCode = new Map(table.map((municipality) => [String(municipality.code), municipality]));
  const areas = new Map<string, LabelledArea>();
  const bounds = new Map<string, Bounds>();
  for (const feature of features) {
    const municipality = byCode.get(feature.id);
    if (!municipality)
      throw new RangeError(`buildMapShapes: shape ${feature.id} is not in the table of municipalities`);
    areas.set(feature.id, {
      code: feature.id,
      labelPoint: municipality.labelPoint,
      coast: (coastsOf.get(feature.id) ?? []).flat(),
    });
    const box = boundsOfPositions(ringsOf(feature).flat());
    if (box) bounds.set(feature.id, box);
  }
  const borderBounds = new Map<string, Bounds>();
  for (const { id, lines } of borders) {
    const box = boundsOfPositions(lines.flat());
    if (box) borderBounds.set(id, box);
  }
  const denmark = boundsOfPositions(
    [...bounds.values()].flatMap(([west, south, east, north]) => [
      [west, south],
      [east, north],
    ]),
  );
  if (!denmark) throw new RangeError('buildMapShapes: no municipality has a shape');

  const groupNames = (nameOf: (municipality: Municipality) => string): MapName[] => {
    const groups = new Map<string, Municipality[]>();
    for (const municipality of table) {
      const name = nameOf(municipality);
      groups.set(name, [...(groups.get(name) ?? []), municipality]);
    }
    return [...groups].flatMap(([name, members]) => {
      const lonLat = groupLabelPoint(
        mostPeople(splitByLand(members, borders)).flatMap(({ code }) => areas.get(code) ?? []),
        borders,
      );
      return lonLat ? [{ name, lonLat }] : [];
    });
  };
  return {
    geodata,
    borders,
    coasts,
    areas,
    municipalities: byCode,
    bounds,
    borderBounds,
    denmark,
    healthCouncilNames: groupNames(({ healthCouncil }) => healthCouncil),
    regionNamesUntil2026: groupNames(({ regionUntil2026 }) => regionUntil2026),
    regionNamesFrom2027: groupNames(({ regionFrom2027 }) => regionFrom2027),
  };
}
