import type { Outline } from '../../src/domain/coverage-data.ts';
import type { Problem } from '../../src/domain/failure.ts';
import type { DatasetEntry } from '../../src/domain/geodata.ts';
import type { LonLat } from '../../src/domain/lon-lat.ts';
import type { MunicipalityCode } from '../../src/domain/municipality-code.ts';
import type { BoundaryKind } from '../../src/domain/provenance.ts';

/** A named place; `geodata/places/places.csv`. */
export interface Place {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly code: string;
  /** People in the urban area; null where unknown. */
  readonly inhabitants: number | null;
}

export interface TablesInput {
  /** The project's folder, in which `geodata/` lies. */
  readonly root: string;
  /** 98, in code order. */
  readonly municipalities: readonly { readonly code: MunicipalityCode; readonly labelPoint: LonLat }[];
  /** In the order of `municipalities`; the boundaries that are written, on which points must lie. */
  readonly outlines: readonly Outline[];
  readonly places: readonly Place[];
  /** Land borders are compared with the outlines only where these are official. */
  readonly boundaryKind: BoundaryKind;
}

export interface TablesOutput {
  /** `municipalities.json`, `links.json`, `demand-points.bin`. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly datasets: readonly DatasetEntry[];
  /** Sentences for whoever builds; nothing here fails the build. */
  readonly reports: readonly string[];
  /** Each of these fails the build. */
  readonly problems: readonly Problem[];
}

/** Builds every table of `public/data` and the demand points; deterministic. */
export function buildTables(input: TablesInput): TablesOutput {
  throw new Error(`buildTables: not built yet for ${input.root}`);
}
