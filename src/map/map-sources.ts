import type { Feature, FeatureCollection, Position } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap, SourceSpecification } from 'maplibre-gl';
import { type MapDescription, PLAN_SOURCES } from './map-description.ts';
import type { MapName, MapShapes } from './map-shapes.ts';

/** The width of a tile in pixels at its own zoom. */
const LIBRARY_TILE_PX = 512;
/** The same where a source has no symbols. */
const LARGE_TILE_PX = 1024;
/**
 * Shapes are simplified when they are built; the map leaves out only what is smaller than a pixel.
 * The library takes tolerance and margin in pixels of its own tile.
 */
const AREA_OPTIONS = {
  tolerance: (0.5 * LIBRARY_TILE_PX) / LARGE_TILE_PX,
  buffer: (32 * LIBRARY_TILE_PX) / LARGE_TILE_PX,
  maxzoom: 11,
} as const;
export const LARGE_TILE_SOURCES: readonly string[] = [
  'municipalities',
  'outlines',
  'unitPolygons',
  'marks',
  'travelBands',
];

/**
 * The country in at most four tiles at any zoom that shows it whole: fewer to cut from the data and to draw, and
 * enough that a change is drawn without the corners of all the others; of a tile's 8,192 steps eight still are a
 * pixel. To be called before the first tile is asked for.
 */
export function enlargeTiles(map: MapLibreMap): void {
  for (const id of LARGE_TILE_SOURCES) {
    const source = map.getSource<GeoJSONSource>(id);
    if (!source) throw new Error(`enlargeTiles: the style has no source "${id}"`);
    source.tileSize = LARGE_TILE_PX;
  }
  // The source's size chooses the tiles. Widths of lines are reckoned from the tile's zoom, and with the library's own size.
  map.on('sourcedataloading', ({ sourceId, tile }) => {
    if (tile && LARGE_TILE_SOURCES.includes(sourceId))
      tile.tileSize = LIBRARY_TILE_PX * tile.tileID.overscaleFactor();
  });
}

export type NameKind = 'municipality' | 'healthCouncil' | 'regionUntil2026' | 'regionFrom2027';

function geojson(features: Feature[], options: object = {}): SourceSpecification {
  return { type: 'geojson', data: { type: 'FeatureCollection', features }, ...options };
}

function lines(coordinates: readonly (readonly Position[])[], properties: object): Feature {
  return {
    type: 'Feature',
    geometry: { type: 'MultiLineString', coordinates: coordinates.map((line) => [...line]) },
    properties,
  };
}

// Text ids such as "0101" would lose their zero as feature ids, so the code is promoted from the properties.
function municipalityAreas(shapes: MapShapes): SourceSpecification {
  const features = shapes.geodata.shapes.municipalities.features.map(
    ({ id, geometry }): Feature => ({ type: 'Feature', geometry, properties: { code: id } }),
  );
  return geojson(features, { ...AREA_OPTIONS, promoteId: 'code' });
}

function outlineLines(shapes: MapShapes): SourceSpecification {
  const borders = shapes.borders.map(({ id, codes, lines: pieces }) => {
    const [a, b] = codes.map((code) => shapes.municipalities.get(code));
    return lines(pieces, {
      id,
      border: true,
      councils: a?.healthCouncil !== b?.healthCouncil,
      regionsUntil2026: a?.regionUntil2026 !== b?.regionUntil2026,
      regionsFrom2027: a?.regionFrom2027 !== b?.regionFrom2027,
    });
  });
  const coast = lines(
    shapes.coasts.map(({ line }) => line),
    {
      id: 'coast',
      border: false,
      councils: false,
      regionsUntil2026: false,
      regionsFrom2027: false,
    },
  );
  return geojson([coast, ...borders], { ...AREA_OPTIONS, promoteId: 'id' });
}

function nameFeatures(kind: NameKind, names: readonly MapName[]): Feature[] {
  return names.map(({ name, lonLat }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...lonLat] },
    properties: { kind, name, population: 0 },
  }));
}

function names(shapes: MapShapes): SourceSpecification {
  const municipalities = shapes.geodata.coverage.municipalities.map(
    ({ name, population, labelPoint }): Feature => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...labelPoint] },
      properties: { kind: 'municipality' satisfies NameKind, name, population },
    }),
  );
  return geojson([
    ...municipalities,
    ...nameFeatures('healthCouncil', shapes.healthCouncilNames),
    ...nameFeatures('regionUntil2026', shapes.regionNamesUntil2026),
    ...nameFeatures('regionFrom2027', shapes.regionNamesFrom2027),
  ]);
}

function copyOf(data: FeatureCollection): Feature[] {
  return [...data.features];
}

/** Everything the map draws from, with what follows the plan as it is at the start. */
export function buildMapSources(
  shapes: MapShapes,
  start: MapDescription,
): Record<string, SourceSpecification> {
  const planSources = PLAN_SOURCES.map((source) => [source, geojson(copyOf(start.data[source]))] as const);
  return {
    municipalities: municipalityAreas(shapes),
    outlines: outlineLines(shapes),
    names: names(shapes),
    ...Object.fromEntries(planSources),
  };
}
