import type { StoreApi } from 'zustand/vanilla';
import type { CoverageData } from '../../domain/coverage-data.ts';
import type { DemandReading } from '../../plan/demand/demand-rows.ts';
import type { OwnDemand } from '../../plan/demand/own-demand.ts';

/** How whoever asked follows the reading of a file. */
export interface ReadingWatch {
  /** @param rows understood so far @param share of the file, 0 to 1 */
  readonly onProgress: (rows: number, share: number) => void;
  /** Ends the reading; the promise is then rejected. */
  readonly signal: AbortSignal;
}

/** Whether the browser keeps the points for the next time; why not, where it was asked to. */
export type Keeping = 'kept' | 'notAsked' | 'full' | 'broken';

export interface DemandState {
  readonly own: OwnDemand | null;
  readonly keeping: Keeping;
  /** Whether the browser had points that could not be read. */
  readonly wasDamaged: boolean;
}

/** Taking own demand points in and letting them go. */
export interface DemandControl {
  readonly state: StoreApi<DemandState>;
  /** The data without them. */
  readonly builtIn: Pick<CoverageData, 'municipalities' | 'targetGroup'>;
  /** Reads a table (CSV or XLSX) away from the page's thread; rejects when the reading broke down or was stopped. */
  read(file: File, watch: ReadingWatch): Promise<DemandReading>;
  /** Uses them from now on. */
  use(own: OwnDemand, mayKeep: boolean): Promise<void>;
  /** Goes back to the built-in points; false where the browser could not forget them. */
  drop(): Promise<boolean>;
}
