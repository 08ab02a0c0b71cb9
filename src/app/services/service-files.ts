import type { Geodata } from '../../domain/geodata.ts';
import type { ServiceFiles } from '../../panels/services/service-files.ts';
import { downloadBlob } from '../exchange/download-blob.ts';
import type { JobRunner } from '../exchange/import-worker.ts';

const MOST_BYTES = 50_000_000;

/** Tables of services as the page reads and writes them: read in a worker; what writes them is loaded when needed. */
export function createServiceFiles({ geodata }: { readonly geodata: Geodata }): ServiceFiles {
  let runner: Promise<JobRunner> | null = null;
  const worker = (): Promise<JobRunner> => {
    runner ??= import('../exchange/import-worker.ts').then(({ createJobRunner }) =>
      createJobRunner(geodata.coverage),
    );
    runner.catch(() => {
      runner = null;
    });
    return runner;
  };
  return {
    read: async (file, kinds) => {
      if (file.size > MOST_BYTES) {
        const { servicesWords } = await import('../../i18n/services.ts');
        const found = `${file.size} byte`;
        const problem = { file: file.name, path: '', found, expected: servicesWords.importDialog.tooLarge };
        return { rows: [], notes: [], problems: [problem] };
      }
      const bytes = new Uint8Array(await file.arrayBuffer());
      return (await worker()).run((api) => api.readServices({ bytes, file: file.name, kinds }));
    },
    write: async (services, format) => {
      const { serviceSheets, writeServicesCsv } = await import('../../plan/services/write-services-table.ts');
      const fileName = `tilbud.${format}`;
      if (format === 'csv') {
        downloadBlob(new Blob([writeServicesCsv(services)], { type: 'text/csv;charset=utf-8' }), fileName);
      } else {
        const { writeWorkbook } = await import('../exchange/write-workbook.ts');
        downloadBlob(await writeWorkbook(serviceSheets(services)), fileName);
      }
      return fileName;
    },
  };
}
