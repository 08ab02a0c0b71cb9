import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { CoverageData } from './coverage-data.ts';
import type { BoundaryProvenance, Quality } from './provenance.ts';
import type { RoadNetwork } from './road-network.ts';

/** The files of `public/data` besides `manifest.json`. */
export const GEODATA_FILES = [
  'boundaries.topo.json',
  'municipalities.json',
  'links.json',
  'demand-points.bin',
  'network.bin',
] as const;
export type GeodataFile = (typeof GEODATA_FILES)[number];

/** `public/data/manifest.json`: what the built data are and where they came from. No build time: same input, same bytes. */
export interface Manifest {
  readonly format: 'daekning-data';
  readonly version: 1;
  readonly boundaries: BoundaryProvenance;
  readonly files: Readonly<Record<string, FileEntry>>;
  readonly datasets: readonly DatasetEntry[];
}

export interface FileEntry {
  /** Hex, 64 digits. */
  readonly sha256: string;
  readonly bytes: number;
}

/** One source of data, as the user is told of it. Texts in Danish. */
export interface DatasetEntry {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** ISO date or year that the data hold for. */
  readonly date: string;
  readonly licence: string;
  readonly quality: Quality;
  readonly note?: string;
}

/** An area to be drawn: its code or name as id. WGS 84, longitude first. */
export type ShapeFeature = Feature<Polygon | MultiPolygon, { readonly name: string }> & {
  readonly id: string;
};
export type ShapeCollection = Omit<
  FeatureCollection<Polygon | MultiPolygon, { readonly name: string }>,
  'features'
> & {
  readonly features: ShapeFeature[];
};

/** What the map draws. */
export interface Shapes {
  /** 98, in code order, `id` = code. */
  readonly municipalities: ShapeCollection;
  /** Five, `id` = name. */
  readonly regionsUntil2026: ShapeCollection;
  /** Four, `id` = name. */
  readonly regionsFrom2027: ShapeCollection;
  /** 17, `id` = name. */
  readonly healthCouncils: ShapeCollection;
  /** Borders between two municipalities, each once; no coast. */
  readonly municipalityBorders: MultiLineString;
}

/** Everything that `public/data` holds, decoded and checked. */
export interface Geodata {
  readonly coverage: CoverageData;
  readonly network: RoadNetwork;
  readonly shapes: Shapes;
  readonly manifest: Manifest;
}
