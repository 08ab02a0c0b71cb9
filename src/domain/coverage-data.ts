import type { DemandPoints, TargetGroupNumber } from './demand.ts';
import type { Crossing, LandBorder } from './links.ts';
import type { Municipality } from './municipality.ts';
import type { BoundaryProvenance, TargetGroupProvenance } from './provenance.ts';

/** One municipality's land: polygons of rings (outer first, then holes) of [lon, lat] in degrees, WGS 84, closed. */
export type Outline = readonly (readonly (readonly (readonly [number, number])[])[])[];

/** Everything the engine reads besides the plan; decoded once, never changed. */
export interface CoverageData {
  /** 98, in code order. */
  readonly municipalities: readonly Municipality[];
  /** In the order of `municipalities`. */
  readonly outlines: readonly Outline[];
  readonly demand: DemandPoints;
  /** The users' own ids of demand points, by the point's index; absent where they gave none. */
  readonly pointIds?: ReadonlyMap<string, number>;
  /** In the order of `municipalities`. */
  readonly targetGroup: readonly TargetGroupNumber[];
  readonly landBorders: readonly LandBorder[];
  readonly crossings: readonly Crossing[];
  readonly boundaryProvenance: BoundaryProvenance;
  readonly targetGroupProvenance: TargetGroupProvenance;
}
