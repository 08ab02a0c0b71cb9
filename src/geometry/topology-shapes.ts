import type { GeoJsonProperties, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { ShapeFeature } from '../domain/geodata.ts';

/** Whether a value has the form of a TopoJSON topology; that its objects name arcs which are there shows on decoding. */
export function isTopology(value: unknown): value is Topology {
  return (
    isRecord(value) &&
    value.type === 'Topology' &&
    isRecord(value.objects) &&
    Object.values(value.objects).every((object) => isRecord(object) && typeof object.type === 'string') &&
    Array.isArray(value.arcs) &&
    value.arcs.every((arc) => Array.isArray(arc) && arc.every(isPosition))
  );
}

/**
 * The areas of one object of a topology, in its order; null where it is no collection of polygons with
 * an `id` and a `properties.name`.
 * @throws TypeError when an area names an arc that is not there
 */
export function shapesOfTopology(topology: Topology, objectName: string): ShapeFeature[] | null {
  const object = topology.objects[objectName];
  if (!isCollection(object)) return null;
  const shapes: ShapeFeature[] = [];
  for (const geometry of object.geometries) {
    const shape = feature<GeoJsonProperties>(topology, geometry);
    if (!('geometry' in shape)) return null;
    const { id, properties, geometry: area } = shape;
    const name: unknown = properties?.name;
    if (typeof id !== 'string' || typeof name !== 'string') return null;
    if (area?.type !== 'Polygon' && area?.type !== 'MultiPolygon') return null;
    shapes.push({ type: 'Feature', id, properties: { name }, geometry: area });
  }
  return shapes;
}

/** The lines between two areas of an object, each once; the coast is left out. */
export function bordersInTopology(topology: Topology, objectName: string): MultiLineString {
  const object = topology.objects[objectName];
  if (!isCollection(object)) return { type: 'MultiLineString', coordinates: [] };
  return mesh(topology, object, (a, b) => a !== b);
}

function isCollection(object: unknown): object is GeometryCollection {
  return isRecord(object) && object.type === 'GeometryCollection' && Array.isArray(object.geometries);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPosition(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 2 && value.every(Number.isFinite);
}
