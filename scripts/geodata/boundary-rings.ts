import { describeValue, isRecord, type Report } from './boundary-layers.ts';

export type Position = readonly [number, number];

/** A closed ring in the file's own reference system, two values a position; `path` is where it stands. */
export interface FileRing {
  readonly path: string;
  readonly positions: readonly Position[];
}

/** Outer ring first, then holes. */
export type FilePolygon = readonly FileRing[];

/** Reads the polygons of one geometry; what cannot be read is reported and left out. */
export type ReadPolygons = (geometry: unknown, path: string) => readonly FilePolygon[];

const DEEPEST_COLLECTION = 8;
/** A triangle that comes back to its start. */
const FEWEST_POSITIONS = 4;

/** Reader of GeoJSON geometries. */
export function geojsonPolygonReader(report: Report): ReadPolygons {
  return polygonReader('coordinates', report, (value, path) => {
    const positions = readPositions(value, path, report);
    if (!positions) return null;
    if (positions.length < FEWEST_POSITIONS) {
      report(path, `${positions.length} positioner`, 'en ring med mindst fire positioner');
      return null;
    }
    return closedRing(positions, path, report);
  });
}

/**
 * Reader of a topology's geometries; its arcs are decoded at once, and the third value of a position dropped before
 * anything else. Rings that rounding has left with fewer than four positions are left out and counted in `collapsed`.
 */
export function topologyPolygonReader(
  topology: Readonly<Record<string, unknown>>,
  report: Report,
): { readonly read: ReadPolygons; readonly collapsed: () => number } {
  const arcs = decodeArcs(topology, report);
  let collapsed = 0;
  const read = polygonReader('arcs', report, (value, path) => {
    const positions = arcs && joinArcs(value, path, arcs, report);
    if (!positions) return null;
    if (positions.length >= FEWEST_POSITIONS) return closedRing(positions, path, report);
    collapsed += 1;
    return null;
  });
  return { read, collapsed: () => collapsed };
}

type ReadRing = (value: unknown, path: string) => FileRing | null;

function polygonReader(member: 'coordinates' | 'arcs', report: Report, readRing: ReadRing): ReadPolygons {
  const list = (value: unknown, path: string, of: string): readonly unknown[] => {
    if (Array.isArray(value) && value.length > 0) return value;
    report(path, Array.isArray(value) ? 'en tom liste' : describeValue(value), `en liste af ${of}`);
    return [];
  };
  const polygon = (value: unknown, path: string): FilePolygon[] => {
    const rings = list(value, path, 'ringe').map((ring, index) => readRing(ring, `${path}[${index}]`));
    // Holes of an outer ring that could not be read, or collapsed, go with it.
    return rings[0] ? [rings.filter((ring) => ring !== null)] : [];
  };
  const read = (geometry: unknown, path: string, depth: number): FilePolygon[] => {
    const type = isRecord(geometry) ? geometry.type : undefined;
    if (isRecord(geometry) && type === 'Polygon') return polygon(geometry[member], `${path}.${member}`);
    if (isRecord(geometry) && type === 'MultiPolygon') {
      const at = `${path}.${member}`;
      return list(geometry[member], at, 'polygoner').flatMap((item, index) =>
        polygon(item, `${at}[${index}]`),
      );
    }
    if (isRecord(geometry) && type === 'GeometryCollection' && depth < DEEPEST_COLLECTION) {
      const at = `${path}.geometries`;
      return list(geometry.geometries, at, 'geometrier').flatMap((item, index) =>
        read(item, `${at}[${index}]`, depth + 1),
      );
    }
    const found = isRecord(geometry) ? describeValue(type) : describeValue(geometry);
    report(path, found, '"Polygon", "MultiPolygon" eller "GeometryCollection"');
    return [];
  };
  return (geometry, path) => read(geometry, path, 0);
}

function closedRing(positions: readonly Position[], path: string, report: Report): FileRing | null {
  const first = positions[0];
  const last = positions.at(-1);
  if (first && last && first[0] === last[0] && first[1] === last[1]) return { path, positions };
  report(path, `[${last}] som sidste position`, `en lukket ring, der ender i [${first}]`);
  return null;
}

/** null when a position is not two finite numbers (or more, which are dropped); the first such one is reported. */
function readPositions(value: unknown, path: string, report: Report): Position[] | null {
  if (!Array.isArray(value)) {
    report(path, describeValue(value), 'en liste af positioner');
    return null;
  }
  const positions: Position[] = [];
  for (const [index, item] of value.entries()) {
    const x: unknown = Array.isArray(item) ? item[0] : undefined;
    const y: unknown = Array.isArray(item) ? item[1] : undefined;
    if (!isFiniteNumber(x) || !isFiniteNumber(y)) {
      const found = Array.isArray(item) ? `[${item.slice(0, 3).map(describeValue)}]` : describeValue(item);
      report(`${path}[${index}]`, found, 'en position [x, y] af to tal');
      return null;
    }
    positions.push([x, y]);
  }
  return positions;
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isPair(value: unknown): value is Position {
  return Array.isArray(value) && value.length === 2 && value.every(isFiniteNumber);
}

function decodeArcs(topology: Readonly<Record<string, unknown>>, report: Report): Position[][] | null {
  const { arcs, transform } = topology;
  if (!Array.isArray(arcs)) {
    report('arcs', describeValue(arcs), 'en liste af buer');
    return null;
  }
  const scale = isRecord(transform) ? transform.scale : undefined;
  const translate = isRecord(transform) ? transform.translate : undefined;
  if (transform !== undefined && !(isPair(scale) && isPair(translate))) {
    report('transform', describeValue(transform), '"scale" og "translate" med to tal hver');
    return null;
  }
  const decoded: Position[][] = [];
  for (const [index, arc] of arcs.entries()) {
    const positions = readPositions(arc, `arcs[${index}]`, report);
    if (!positions) return null;
    decoded.push(isPair(scale) && isPair(translate) ? sumSteps(positions, scale, translate) : positions);
  }
  return decoded;
}

/** The first position of a quantised arc is absolute; each other one is a step from the one before. */
function sumSteps(steps: readonly Position[], scale: Position, translate: Position): Position[] {
  let [x, y] = [0, 0];
  return steps.map((step) => {
    x += step[0];
    y += step[1];
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** A ring of arcs laid end to end; `~i` is arc i from its end to its start. */
function joinArcs(
  value: unknown,
  path: string,
  arcs: readonly (readonly Position[])[],
  report: Report,
): Position[] | null {
  if (!Array.isArray(value)) {
    report(path, describeValue(value), 'en liste af numre på buer');
    return null;
  }
  const positions: Position[] = [];
  for (const [index, number] of value.entries()) {
    const arc = Number.isInteger(number) ? arcs[number < 0 ? ~number : number] : undefined;
    if (!arc) {
      report(`${path}[${index}]`, describeValue(number), `nummeret på en af filens ${arcs.length} buer`);
      return null;
    }
    const along = number < 0 ? arc.toReversed() : arc;
    const last = positions.at(-1);
    const first = along[0];
    if (last && first && (last[0] !== first[0] || last[1] !== first[1])) {
      report(`${path}[${index}]`, `en bue, der begynder i [${first}]`, `en bue, der begynder i [${last}]`);
      return null;
    }
    for (let at = last ? 1 : 0; at < along.length; at += 1) {
      const position = along[at];
      if (position) positions.push(position);
    }
  }
  return positions;
}
