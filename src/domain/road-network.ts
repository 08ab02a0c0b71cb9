/** About 200 m of latitude, and of longitude at 56 degrees: the sides of a raster cell, in degrees. */
export const CELL_LAT = 0.0018;
export const CELL_LON = 0.0032;

/**
 * Cells of about 200 m by 200 m. The middle of cell (column, row) lies at west + column * stepLon, south + row * stepLat,
 * and its index is `row * columns + column`.
 */
export interface LandRaster {
  readonly west: number;
  readonly south: number;
  readonly stepLon: number;
  readonly stepLat: number;
  readonly columns: number;
  readonly rows: number;
  /** 0 in water, and else the number of the piece of land that the cell's middle lies on. */
  readonly piece: Uint16Array;
}

/** What an edge is; its speed and detour follow from it. */
export const EDGE_KINDS = ['land', 'ramp', 'motorway', 'urbanMotorway', 'expressway', 'crossing'] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** A town as a disc in which one drives slowly. */
export interface TownDiscs {
  /** Degrees, WGS 84. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly radiusMetres: Float64Array;
}

/** Edges without direction, as parallel arrays. */
export interface RoadEdges {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Before the detour of its kind; never below the great circle between the ends. */
  readonly metres: Int32Array;
  /** How much of it lies in towns. */
  readonly townMetres: Int32Array;
  /** Index into `EDGE_KINDS`. */
  readonly kind: Uint8Array;
  /** Index into the crossings; -1 for other edges. */
  readonly crossing: Int16Array;
}

/** Denmark's land as a grid of ways, with motorways, fixed links and ferries. Lengths only: speeds come later. */
export interface RoadNetwork {
  readonly raster: LandRaster;
  readonly towns: TownDiscs;
  /** The raster cell each node stands on: the grid's own nodes, then the ends of crossings, then motorway junctions. */
  readonly nodeCell: Int32Array;
  /** How many nodes, the first ones, a position can be joined to: all but the motorway junctions. */
  readonly joinable: number;
  readonly edges: RoadEdges;
}
