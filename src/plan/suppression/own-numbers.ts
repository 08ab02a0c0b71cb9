import type { StoreApi } from 'zustand/vanilla';
import type { CoverageData } from '../../domain/coverage-data.ts';
import type { PublishedTargetGroup } from './publish-target-group.ts';

/** The user's own numbers in the place of the estimate. What is hidden in them is not kept anywhere. */
export interface OwnNumbers {
  /** The file they came from. */
  readonly file: string;
  /** ISO 8601 with time, UTC. */
  readonly takenAt: string;
  readonly published: PublishedTargetGroup;
}

/** Taking own numbers in and letting them go. */
export interface OwnNumbersControl {
  readonly state: StoreApi<{ readonly own: OwnNumbers | null }>;
  /** The data with the estimate for every municipality. */
  readonly builtIn: Pick<CoverageData, 'municipalities' | 'targetGroup'>;
  /** Uses them from now on; false where the browser could not keep them for the next time. */
  use(own: OwnNumbers): Promise<boolean>;
  /** Goes back to the estimate; false where the browser could not forget them. */
  drop(): Promise<boolean>;
}
