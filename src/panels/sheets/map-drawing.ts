import type { ShapeFeature } from '../../domain/geodata.ts';

/** Shapes on paper: a part of the earth laid flat, as large as the frame lets it be, north up. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Of each shape, an SVG path; those that lie outside are left out. */
  readonly paths: ReadonlyMap<string, string>;
  readonly project: (lon: number, lat: number) => readonly [x: number, y: number];
}

/** Denmark's middle: so far from the equator a degree of longitude is about half as long. */
const MIDDLE_LATITUDE = 56;
const SQUEEZE = Math.cos((MIDDLE_LATITUDE * Math.PI) / 180);
const MARGIN_SHARE = 0.03;

type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * Lays shapes flat: equal lengths east and north in the middle of Denmark, good enough for a map to look at.
 * @param focus ids of the shapes that must be seen in full; empty for all
 * @param frame as wide as it is drawn, and at most as high
 */
export function drawShapes(
  shapes: readonly ShapeFeature[],
  focus: readonly string[],
  frame: { readonly width: number; readonly mostHeight: number },
): Drawing {
  const inFocus = focus.length === 0 ? shapes : shapes.filter(({ id }) => focus.includes(id));
  const [west, south, east, north] = boxOf(inFocus.length === 0 ? shapes : inFocus);
  const { width, mostHeight } = frame;
  const margin = width * MARGIN_SHARE;
  const scale = Math.min(
    (width - 2 * margin) / ((east - west) * SQUEEZE),
    (mostHeight - 2 * margin) / (north - south),
  );
  const height = (north - south) * scale + 2 * margin;
  const left = (width - (east - west) * SQUEEZE * scale) / 2;
  const project = (lon: number, lat: number): readonly [number, number] => [
    (lon - west) * SQUEEZE * scale + left,
    (north - lat) * scale + margin,
  ];
  const paths = new Map<string, string>();
  for (const shape of shapes) {
    const [w, s, e, n] = boxOf([shape]);
    const [start, top] = project(w, n);
    const [end, bottom] = project(e, s);
    if (end < 0 || start > width || bottom < 0 || top > height) continue;
    paths.set(shape.id, pathOf(shape, project));
  }
  return { width, height, paths, project };
}

function ringsOf({ geometry }: ShapeFeature): readonly (readonly number[][])[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function boxOf(shapes: readonly ShapeFeature[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const shape of shapes) {
    for (const ring of ringsOf(shape)) {
      for (const [lon = 0, lat = 0] of ring) {
        west = Math.min(west, lon);
        east = Math.max(east, lon);
        south = Math.min(south, lat);
        north = Math.max(north, lat);
      }
    }
  }
  return [west, south, east, north];
}

/** A path with a tenth of a unit; positions that fall together with the one before are left out. */
function pathOf(shape: ShapeFeature, project: Drawing['project']): string {
  const parts: string[] = [];
  for (const ring of ringsOf(shape)) {
    let last = '';
    const points: string[] = [];
    for (const [lon = 0, lat = 0] of ring) {
      const [x, y] = project(lon, lat);
      const point = `${x.toFixed(1)} ${y.toFixed(1)}`;
      if (point !== last) points.push(point);
      last = point;
    }
    if (points.length > 2) parts.push(`M${points.join('L')}Z`);
  }
  return parts.join('');
}
