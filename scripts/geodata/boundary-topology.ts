import { feature, merge, mergeArcs, quantize } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Objects, Polygon, Topology } from 'topojson-specification';
import type { Outline } from '../../src/domain/coverage-data.ts';
import type { Problem } from '../../src/domain/failure.ts';
import { geometryAreaKm2 } from '../../src/geometry/area-km2.ts';
import type { MunicipalOutline } from './municipal-outline.ts';
import type { MunicipalityRow } from './municipality-table.ts';

const FILE = 'boundaries.topo.json';

/** Steps across Denmark in each direction: 5 m by 4 m. */
const QUANTIZATION = 100_000;

/** As many positions as the budget of bytes has room for. */
const MOST_POSITIONS = 24_000;

/** A merge may differ from the sum of its parts by no more than rounding: share of its area. */
const MERGE_TOLERANCE = 1e-9;

type Area = (Polygon | MultiPolygon) & { id: string; properties: { name: string; code?: string } };

export interface BoundaryTopology {
  readonly topology: Topology;
  /** As written, in code order: what points are laid on. */
  readonly outlines: readonly Outline[];
  readonly problems: readonly Problem[];
}

/**
 * Municipalities with shared borders, and regions and health councils merged from them.
 * @param outlines the 98, in code order, in lon/lat degrees
 */
export function buildBoundaryTopology(
  outlines: readonly MunicipalOutline[],
  rows: readonly MunicipalityRow[],
): BoundaryTopology {
  const shared = simplifyWithoutGaps(shareBorders(outlines, rows));
  const municipalities = areasOf(shared);
  const groups = {
    regionsUntil2026: mergeBy(shared, municipalities, rows, (row) => row.regionUntil2026),
    regionsFrom2027: mergeBy(shared, municipalities, rows, (row) => row.regionFrom2027),
    healthCouncils: mergeBy(shared, municipalities, rows, (row) => row.healthCouncil),
  };
  const topology = { ...shared, objects: { municipalities: collect(municipalities), ...groups } };
  return {
    topology,
    outlines: municipalities.map((area) => outlineOf(shared, area)),
    problems: [
      ...checkMunicipalities(municipalities, outlines),
      ...Object.entries(groups).flatMap(([name, group]) =>
        checkMerged(topology, name, group.geometries, municipalities),
      ),
    ],
  };
}

function shareBorders(outlines: readonly MunicipalOutline[], rows: readonly MunicipalityRow[]): Topology {
  const features = outlines.map(({ code, outline }) => ({
    type: 'Feature' as const,
    id: code,
    properties: { code, name: rows.find((row) => row.code === code)?.name ?? code },
    geometry: {
      type: 'MultiPolygon' as const,
      coordinates: outline.map((land) => land.map((ring) => ring.map(([lon, lat]) => [lon, lat]))),
    },
  }));
  const municipalities: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features };
  return buildTopology({ municipalities }, QUANTIZATION);
}

/** Drops the least visible positions of the borders where there are too many; neighbours keep the same border. */
function simplifyWithoutGaps(topology: Topology): Topology {
  const positions = topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
  if (positions <= MOST_POSITIONS) return topology;
  const weighed = presimplify(topology as Topology<Objects>);
  for (const arc of weighed.arcs) keepIsland(arc);
  return quantize(simplify(weighed, quantile(weighed, MOST_POSITIONS / positions)), QUANTIZATION);
}

/** A ring of its own keeps its three heaviest corners, so that no island vanishes. */
function keepIsland(arc: number[][]): void {
  const first = arc[0];
  const last = arc.at(-1);
  if (!first || !last || first[0] !== last[0] || first[1] !== last[1]) return;
  const corners = arc.slice(1, -1).sort((a, b) => (b[2] ?? 0) - (a[2] ?? 0));
  for (const corner of corners.slice(0, 3)) corner[2] = Number.POSITIVE_INFINITY;
}

function areasOf(topology: Topology): Area[] {
  const object = topology.objects.municipalities;
  if (object?.type !== 'GeometryCollection')
    throw new Error('boundary topology: no collection of municipalities');
  return object.geometries.flatMap((geometry) => (isArea(geometry) ? [geometry] : []));
}

function isArea(geometry: object): geometry is Area {
  const { type, id } = { type: '', id: undefined, ...geometry };
  return (type === 'Polygon' || type === 'MultiPolygon') && typeof id === 'string';
}

function collect(geometries: readonly Area[]): GeometryCollection<{ name: string; code?: string }> {
  return { type: 'GeometryCollection', geometries: [...geometries] };
}

function mergeBy(
  topology: Topology,
  areas: readonly Area[],
  rows: readonly MunicipalityRow[],
  groupOf: (row: MunicipalityRow) => string,
): { type: 'GeometryCollection'; geometries: Area[] } {
  const groupByCode = new Map<string, string>(rows.map((row) => [row.code, groupOf(row)]));
  const names = [...new Set(groupByCode.values())].sort((a, b) => (a < b ? -1 : 1));
  const geometries = names.map((name): Area => {
    const parts = areas.filter((area) => groupByCode.get(area.id) === name);
    return { ...mergeArcs(topology, parts), id: name, properties: { name } };
  });
  return { type: 'GeometryCollection', geometries };
}

function outlineOf(topology: Topology, area: Area): Outline {
  return merge(topology, [area]).coordinates.map((land) =>
    land.map((ring) => ring.map(([lon = Number.NaN, lat = Number.NaN]): [number, number] => [lon, lat])),
  );
}

function checkMunicipalities(
  areas: readonly Area[],
  outlines: readonly MunicipalOutline[],
): readonly Problem[] {
  const found = areas.map((area) => area.id).join();
  const expected = outlines.map((one) => one.code).join();
  return found === expected ? [] : [{ file: FILE, path: 'municipalities', found, expected }];
}

/** The trap of stray third values: a merge that is not the sum of its parts. */
function checkMerged(
  topology: Topology,
  name: string,
  groups: readonly Area[],
  municipalities: readonly Area[],
): readonly Problem[] {
  const km2 = (areas: readonly Area[]) => areas.reduce((sum, area) => sum + areaKm2(topology, area), 0);
  const merged = km2(groups);
  const parts = km2(municipalities);
  if (Math.abs(merged - parts) <= MERGE_TOLERANCE * parts) return [];
  const expected = `${parts.toFixed(3)} km2, som summen af kommunerne`;
  return [{ file: FILE, path: name, found: `${merged.toFixed(3)} km2`, expected }];
}

function areaKm2(topology: Topology, area: Area): number {
  const shape = feature(topology, area);
  if (
    !('geometry' in shape) ||
    (shape.geometry.type !== 'Polygon' && shape.geometry.type !== 'MultiPolygon')
  ) {
    throw new Error(`boundary topology: ${area.id} is not an area`);
  }
  return geometryAreaKm2(shape.geometry);
}
