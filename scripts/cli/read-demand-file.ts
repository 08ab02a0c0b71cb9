import { open } from 'node:fs/promises';
import type { Outcome } from '../../src/domain/failure.ts';
import { type DemandOptions, wholeReading } from '../../src/plan/demand/demand-rows.ts';
import type { OwnPoints } from '../../src/plan/demand/own-points.ts';
import { createDemandStream } from '../../src/plan/demand/read-demand.ts';
import { reasonOf } from './read-input-file.ts';
import { texts } from './texts.ts';

/** An address-level file of the whole country is a tenth of it. */
const MOST_DEMAND_BYTES = 2_000_000_000;
const CHUNK_BYTES = 1 << 18;

/**
 * Reads a mapping of where people stay piece by piece, pipes too: only the points are kept in memory. Whatever
 * prevents it is a problem with the file's name.
 * @param onProgress is told how many rows are read, now and then
 */
export async function readDemandFile(
  options: DemandOptions,
  onProgress: (rows: number) => void = () => undefined,
): Promise<Outcome<OwnPoints>> {
  const { file } = options;
  const refuse = (found: string, expected: string): Outcome<never> => ({
    ok: false,
    problems: [{ file, path: '', found, expected }],
  });
  const stream = createDemandStream(options);
  try {
    const handle = await open(file, 'r');
    try {
      let total = 0;
      for await (const chunk of handle.createReadStream({ highWaterMark: CHUNK_BYTES })) {
        total += chunk.length;
        if (total > MOST_DEMAND_BYTES) {
          return refuse(texts().tooLarge('2000'), texts().fileOfAtMost('2000'));
        }
        if (!stream.push(chunk)) break;
        onProgress(stream.rows);
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    return refuse(reasonOf(error), texts().readableFile);
  }
  return wholeReading(stream.finish());
}
