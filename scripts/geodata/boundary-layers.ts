/** One area of a map file, undecoded; `path` is where it stands. */
export interface BoundaryFeature {
  readonly path: string;
  readonly id: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
  /** Where the geometry stands. */
  readonly geometryPath: string;
}

/** The areas that belong together: a GeoJSON file, or one object of a topology. */
export interface BoundaryLayer {
  /** Empty for a GeoJSON file. */
  readonly path: string;
  readonly crs: unknown;
  readonly features: readonly BoundaryFeature[];
}

/** Notes one mistake: where, what was found, what was expected (Danish). */
export type Report = (path: string, found: string, expected: string) => void;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a user reads it; lists and objects by their kind, so that any value is short. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'intet';
  if (Array.isArray(value)) return `en liste med ${value.length} værdier`;
  if (isRecord(value)) return 'et objekt';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** The layers of a GeoJSON or TopoJSON document; none when the document is neither, which is reported. */
export function findBoundaryLayers(document: unknown, report: Report): readonly BoundaryLayer[] {
  const type = isRecord(document) ? document.type : undefined;
  if (isRecord(document) && type === 'Topology') return topologyLayers(document, report);
  if (isRecord(document) && type === 'FeatureCollection') {
    const features = listFeatures(document.features, 'features', report);
    return [{ path: '', crs: document.crs, features }];
  }
  if (isRecord(document) && type === 'Feature') {
    return [{ path: '', crs: document.crs, features: listFeatures([document], '', report) }];
  }
  const found = isRecord(document) ? describeValue(type) : describeValue(document);
  const path = isRecord(document) ? 'type' : '';
  report(path, found, 'GeoJSON ("FeatureCollection") eller TopoJSON ("Topology")');
  return [];
}

function listFeatures(value: unknown, path: string, report: Report): BoundaryFeature[] {
  if (!Array.isArray(value)) {
    report(path, describeValue(value), 'en liste af områder ("Feature")');
    return [];
  }
  const features: BoundaryFeature[] = [];
  value.forEach((item: unknown, index) => {
    const at = path === '' ? '' : `${path}[${index}]`;
    if (!isRecord(item) || item.type !== 'Feature') {
      report(at, describeValue(isRecord(item) ? item.type : item), 'et område ("Feature")');
      return;
    }
    const { id, geometry } = item;
    const geometryPath = at === '' ? 'geometry' : `${at}.geometry`;
    features.push({ path: at, id, properties: propertiesOf(item), geometry, geometryPath });
  });
  return features;
}

function topologyLayers(topology: Readonly<Record<string, unknown>>, report: Report): BoundaryLayer[] {
  if (!isRecord(topology.objects)) {
    report('objects', describeValue(topology.objects), 'et objekt med lag');
    return [];
  }
  const layers: BoundaryLayer[] = [];
  for (const [name, object] of Object.entries(topology.objects)) {
    const path = `objects.${name}`;
    if (!isRecord(object)) {
      report(path, describeValue(object), 'et lag');
      continue;
    }
    const crs = object.crs ?? topology.crs;
    if (object.type !== 'GeometryCollection') {
      layers.push({ path, crs, features: [topologyFeature(object, path)] });
    } else if (!Array.isArray(object.geometries)) {
      report(`${path}.geometries`, describeValue(object.geometries), 'en liste af områder');
    } else {
      const geometries: readonly unknown[] = object.geometries;
      const features = geometries.map((item, index) => topologyFeature(item, `${path}.geometries[${index}]`));
      layers.push({ path, crs, features });
    }
  }
  return layers;
}

function topologyFeature(item: unknown, path: string): BoundaryFeature {
  const id = isRecord(item) ? item.id : undefined;
  return { path, id, properties: propertiesOf(item), geometry: item, geometryPath: path };
}

function propertiesOf(item: unknown): Readonly<Record<string, unknown>> {
  return isRecord(item) && isRecord(item.properties) ? item.properties : {};
}
