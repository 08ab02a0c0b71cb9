import type { Topology } from 'topojson-specification';
import * as v from 'valibot';
import type { Outline } from '../domain/coverage-data.ts';
import type { Outcome, Problem } from '../domain/failure.ts';
import type { ShapeCollection, ShapeFeature, Shapes } from '../domain/geodata.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import { bordersInTopology, isTopology, shapesOfTopology } from '../geometry/topology-shapes.ts';
import { fileTexts } from './file-texts.ts';
import { readJson } from './read-json.ts';

const FILE = 'boundaries.topo.json';

const TOPOLOGY_SCHEMA = v.custom<Topology>(isTopology, () => fileTexts().topology);

/** The objects of the topology, and how many areas each must hold. */
const OBJECTS = [
  ['municipalities', 98],
  ['regionsUntil2026', 5],
  ['regionsFrom2027', 4],
  ['healthCouncils', 17],
] as const;

/** Decodes the boundaries; `codes` are the 98 in order, in which the municipalities are given back. */
export function decodeShapes(bytes: Uint8Array, codes: readonly MunicipalityCode[]): Outcome<Shapes> {
  const read = readJson(FILE, bytes, TOPOLOGY_SCHEMA);
  if (!read.ok) return read;
  const topology = read.value;
  const problems: Problem[] = [];
  const decoded = new Map<string, ShapeFeature[]>();
  for (const [name, count] of OBJECTS) {
    const shapes = decodeObject(topology, name);
    if (shapes?.length === count) decoded.set(name, shapes);
    else {
      const found = shapes ? fileTexts().areas(shapes.length) : fileTexts().unreadableObject;
      problems.push({ file: FILE, path: `objects.${name}`, found, expected: fileTexts().areas(count) });
    }
  }
  const inOrder = sortByCodes(decoded.get('municipalities') ?? [], codes);
  if (problems.length === 0 && !inOrder) {
    const found = fileTexts().otherCodes;
    problems.push({ file: FILE, path: 'objects.municipalities', found, expected: fileTexts().theCodes });
  }
  if (problems.length > 0 || !inOrder) return { ok: false, problems };
  const collection = (name: string): ShapeCollection => ({
    type: 'FeatureCollection',
    features: decoded.get(name) ?? [],
  });
  return {
    ok: true,
    warnings: [],
    value: {
      municipalities: { type: 'FeatureCollection', features: inOrder },
      regionsUntil2026: collection('regionsUntil2026'),
      regionsFrom2027: collection('regionsFrom2027'),
      healthCouncils: collection('healthCouncils'),
      municipalityBorders: bordersInTopology(topology, 'municipalities'),
    },
  };
}

function decodeObject(topology: Topology, name: string): ShapeFeature[] | null {
  try {
    return shapesOfTopology(topology, name);
  } catch {
    // An arc that is named but not there.
    return null;
  }
}

function sortByCodes(
  shapes: readonly ShapeFeature[],
  codes: readonly MunicipalityCode[],
): ShapeFeature[] | null {
  const byCode = new Map(shapes.map((shape) => [shape.id, shape]));
  const sorted = codes.flatMap((code) => byCode.get(code) ?? []);
  return sorted.length === codes.length && byCode.size === codes.length ? sorted : null;
}

/** A shape's polygons as the engine reads them; positions of two numbers. */
export function outlineOf(shape: ShapeFeature): Outline {
  const { geometry } = shape;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) => rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon, lat] as const)));
}
