import type { Outline } from '../../src/domain/coverage-data.ts';

/** The land of one municipality. WGS 84, longitude first, degrees; every ring closed. */
export interface MunicipalOutline {
  /** Four digits. */
  readonly code: string;
  readonly outline: Outline;
}
