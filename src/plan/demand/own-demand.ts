import type { DemandUse } from './apply-demand.ts';
import type { OwnPoints } from './own-points.ts';

/** The user's own mapping of where people stay, in use. */
export interface OwnDemand {
  /** The file it came from. */
  readonly file: string;
  /** ISO 8601 with time, UTC. */
  readonly takenAt: string;
  readonly use: DemandUse;
  readonly points: OwnPoints;
}
