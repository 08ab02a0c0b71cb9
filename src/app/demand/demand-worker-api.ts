import type { Municipality } from '../../domain/municipality.ts';
import type { DemandReading } from '../../plan/demand/demand-rows.ts';
import { createDemandStream, readDemandRows } from '../../plan/demand/read-demand.ts';
import { exchangeTexts } from '../../plan/exchange/exchange-texts.ts';
import { readWorkbook } from '../../plan/exchange/read-workbook.ts';
import { type PackedOutlines, unpackOutlines } from '../exchange/pack-outlines.ts';

/** What is sent to the worker with a file. */
export interface DemandJob {
  readonly file: File;
  readonly municipalities: readonly Municipality[];
  readonly outlines: PackedOutlines;
}

export interface DemandWorkerApi {
  /** @param onProgress rows understood so far, and the share of the file that is read */
  read(job: DemandJob, onProgress: (rows: number, share: number) => void): Promise<DemandReading>;
}

/** Every so many bytes the page is told how far it is. */
const PROGRESS_BYTES = 1_000_000;
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Reads a file piece by piece, so that its size does not matter; a workbook, which is small, at once. */
export function createDemandWorkerApi(): DemandWorkerApi {
  return {
    async read({ file, municipalities, outlines }, onProgress) {
      const options = { file: file.name, data: { municipalities, outlines: unpackOutlines(outlines) } };
      const begun = new Uint8Array(await file.slice(0, 4).arrayBuffer());
      if (ZIP.every((byte, index) => begun[index] === byte)) {
        const book = await readWorkbook(new Uint8Array(await file.arrayBuffer()));
        if ('expected' in book) return refused(file.name, book.expected);
        return readDemandRows(book.rows, [exchangeTexts().readAsWorkbook(book.sheet, book.others)], options);
      }
      const stream = createDemandStream(options);
      let [read, told] = [0, 0];
      const reader = file.stream().getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        read += value.length;
        if (!stream.push(value)) {
          await reader.cancel();
          break;
        }
        if (read - told < PROGRESS_BYTES) continue;
        told = read;
        onProgress(stream.rows, read / file.size);
      }
      return stream.finish();
    },
  };
}

function refused(file: string, expected: string): DemandReading {
  return { points: null, problems: [{ file, path: '', found: 'et regneark', expected }], notes: [] };
}
