import type { Outcome, Problem } from '../../domain/failure.ts';
import type { Geodata } from '../../domain/geodata.ts';
import type { CoverageResult } from '../../domain/result.ts';
import { exchangeWords as words } from '../../i18n/exchange.ts';
import { texts } from '../../i18n/texts.ts';
import type { ExchangeServices, ExportId } from '../../panels/exchange/exchange-services.ts';
import type { EditViewStore } from '../../plan/edit-view-store.ts';
import type { ImportPreview } from '../../plan/exchange/read-import.ts';
import type { TargetGroupPreview } from '../../plan/exchange/read-target-group.ts';
import { type EvaluatePlan, type PlanStore, shownAsOf } from '../../plan/plan-store.ts';
import type { ServiceStore } from '../../plan/services/service-store.ts';
import type { ViewStore } from '../../plan/view-store.ts';
import { planFileName } from '../plan-file-name.ts';
import { downloadBlob } from './download-blob.ts';
import type { JobRunner } from './import-worker.ts';

const MOST_IMPORT_BYTES = 50_000_000;

/** Text that spreadsheets and map programs read; what it is, its name says. */
const textBlob = (text: string, type: string): Blob => new Blob([text], { type: `${type};charset=utf-8` });

/** Import and export as the page does them: files are read in a worker; what writes them is loaded when it is needed. */
export function createExchangeServices(session: {
  readonly geodata: Geodata;
  readonly planStore: PlanStore;
  readonly viewStore: ViewStore;
  readonly serviceStore: ServiceStore;
  readonly editViewStore: EditViewStore;
  readonly evaluate: EvaluatePlan;
}): ExchangeServices {
  const { geodata, planStore, viewStore, serviceStore, editViewStore, evaluate } = session;
  const { municipalities } = geodata.coverage;

  let runner: Promise<JobRunner> | null = null;
  const worker = (): Promise<JobRunner> => {
    runner ??= import('./import-worker.ts').then(({ createJobRunner }) => createJobRunner(geodata.coverage));
    runner.catch(() => {
      runner = null;
    });
    return runner;
  };
  const currentResult = async (): Promise<CoverageResult> => {
    const { result, plan, asOfOverride } = planStore.getState();
    return result ?? evaluate(plan, asOfOverride === null ? {} : { asOf: asOfOverride });
  };

  const writers: Readonly<Record<ExportId, () => Promise<Blob>>> = {
    planGeoJson: async () => {
      const { plan } = planStore.getState();
      const text = await (await worker()).run((api) => api.writeGeoJson(plan));
      return textBlob(text, 'application/geo+json');
    },
    assignmentCsv: async () => {
      const { writeAssignmentCsv } = await import('../../plan/exchange/assignment-table.ts');
      return textBlob(writeAssignmentCsv(municipalities, planStore.getState().plan), 'text/csv');
    },
    assignmentXlsx: async () => {
      const { assignmentSheets } = await import('../../plan/exchange/assignment-table.ts');
      const { writeWorkbook } = await import('./write-workbook.ts');
      return writeWorkbook(assignmentSheets(municipalities, planStore.getState().plan));
    },
    resultCsv: async () => {
      const { plan } = planStore.getState();
      const [{ writeResultCsv }, result] = [
        await import('../../plan/exchange/result-table.ts'),
        await currentResult(),
      ];
      return textBlob(writeResultCsv(municipalities, plan, result), 'text/csv');
    },
    resultXlsx: async () => {
      const { plan } = planStore.getState();
      const [{ resultSheets }, result] = [
        await import('../../plan/exchange/result-table.ts'),
        await currentResult(),
      ];
      const { writeWorkbook } = await import('./write-workbook.ts');
      return writeWorkbook(resultSheets(municipalities, plan, result));
    },
    resultGeoJson: async () => {
      const { plan } = planStore.getState();
      const [{ writeResultGeoJson }, result] = [
        await import('../../plan/exchange/result-geojson.ts'),
        await currentResult(),
      ];
      return textBlob(writeResultGeoJson(plan, geodata, result), 'application/geo+json');
    },
    mapPng: async () => {
      const { takeMapPicture } = await import('../../map/map-picture.ts');
      const state = planStore.getState();
      const shown = { ...state, result: await currentResult() };
      return takeMapPicture(geodata, shown, viewStore.getState(), serviceStore.getState());
    },
  };

  const refuseLarge = (file: File): { readonly ok: false; readonly problems: readonly Problem[] } | null => {
    if (file.size <= MOST_IMPORT_BYTES) return null;
    const found = words.fileTooLarge(file.size / 1e6);
    const expected = words.fileOfAtMost(50);
    return { ok: false, problems: [{ file: file.name, path: '', found, expected }] };
  };

  return {
    readTargetGroup: async (file, sheet): Promise<Outcome<TargetGroupPreview>> => {
      const refused = refuseLarge(file);
      if (refused) return refused;
      const bytes = new Uint8Array(await file.arrayBuffer());
      return (await worker()).run<Outcome<TargetGroupPreview>>(async (api) =>
        api.readTargetGroup({ bytes, file: file.name, sheet }),
      );
    },
    readImport: async (file, choices): Promise<Outcome<ImportPreview>> => {
      const refused = refuseLarge(file);
      if (refused) return refused;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const state = planStore.getState();
      const limit = { region: editViewStore.getState().onlyRegion, asOf: shownAsOf(state) };
      return (await worker()).run<Outcome<ImportPreview>>(async (api) =>
        api.read({ bytes, file: file.name, plan: state.plan, choices }, limit),
      );
    },
    exportFile: async (id) => {
      const stem = planFileName(planStore.getState().plan.name, texts.shell.file.untitled).replace(
        /\.daekning\.json$/,
        '',
      );
      const { suffix, extension } = words.exports[id];
      const fileName = `${stem}-${suffix}.${extension}`;
      downloadBlob(await writers[id](), fileName);
      return fileName;
    },
  };
}
