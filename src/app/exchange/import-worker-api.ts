import type { CoverageData } from '../../domain/coverage-data.ts';
import type { Outcome } from '../../domain/failure.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { Plan } from '../../domain/plan.ts';
import type { ServiceKind } from '../../domain/service.ts';
import { createEditContext, type EditContext, limitToRegion } from '../../plan/edit/edit-context.ts';
import { writePlanGeoJson } from '../../plan/exchange/plan-geojson.ts';
import { type ImportPreview, type ImportRequest, readImport } from '../../plan/exchange/read-import.ts';
import { readMatrixFile } from '../../plan/exchange/read-matrix-file.ts';
import {
  readTargetGroup,
  type TargetGroupPreview,
  type TargetGroupRequest,
} from '../../plan/exchange/read-target-group.ts';
import { readServicesTable, type ServicesTable } from '../../plan/services/read-services-table.ts';
import type { ReadMatrix } from '../../plan/travel-matrix-table.ts';
import { type PackedOutlines, unpackOutlines } from './pack-outlines.ts';

/** The region that drawing is limited to, as the regions are on a date; null for the whole country. */
export interface DrawingLimit {
  readonly region: string | null;
  readonly asOf: IsoDate;
}

/** What is done away from the page's thread: reading files of any size and form, joining outlines. */
export interface ImportWorkerApi {
  /** Takes over the data; once, before anything else. */
  start(packed: { readonly data: CoverageData; readonly outlines: PackedOutlines }): void;
  read(request: ImportRequest, limit: DrawingLimit): Promise<Outcome<ImportPreview>>;
  readTargetGroup(request: TargetGroupRequest): Promise<Outcome<TargetGroupPreview>>;
  writeGeoJson(plan: Plan): string;
  readServices(request: {
    readonly bytes: Uint8Array;
    readonly file: string;
    readonly kinds: readonly ServiceKind[];
  }): Promise<ServicesTable>;
  readMatrix(bytes: Uint8Array, file: string): Promise<Outcome<ReadMatrix>>;
}

export function createImportWorkerApi(): ImportWorkerApi {
  let started: { readonly data: CoverageData; readonly context: EditContext } | null = null;
  const needed = (): NonNullable<typeof started> => {
    if (!started) throw new Error('ImportWorkerApi: read was called before start');
    return started;
  };
  return {
    start(packed) {
      const data = { ...packed.data, outlines: unpackOutlines(packed.outlines) };
      started = { data, context: createEditContext(data) };
    },
    read(request, { region, asOf }) {
      const { data, context } = needed();
      return readImport(request, data, limitToRegion(context, region, asOf));
    },
    readServices: ({ bytes, file, kinds }) =>
      readServicesTable(bytes, { file, kinds, municipalities: needed().data.municipalities }),
    readTargetGroup: (request) => readTargetGroup(request, needed().data.municipalities),
    writeGeoJson: (plan) => writePlanGeoJson(plan, needed().data),
    readMatrix: (bytes, file) => readMatrixFile(bytes, file, needed().data),
  };
}
