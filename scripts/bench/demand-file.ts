import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { CoverageData } from '../../src/domain/coverage-data.ts';
import { createOutlineLocator } from '../../src/geometry/outline-locator.ts';
import { anyPlace } from './national-plan.ts';
import type { Random } from './seeded-random.ts';

const ROWS_A_WRITE = 5000;
/** How far from a built-in demand point an address may lie, degrees of longitude and latitude: about 1 km. */
const SPREAD = { lon: 0.016, lat: 0.009 };

/**
 * Writes a file as of one row for each address: around the built-in demand points, on land, one to four people each.
 * @returns how many people there are in it
 */
export async function writeDemandFile(
  path: string,
  rows: number,
  data: CoverageData,
  random: Random,
): Promise<number> {
  const locate = createOutlineLocator(data.outlines);
  const file = createWriteStream(path);
  let people = 0;
  let text = 'id;lon;lat;antal\r\n';
  for (let row = 0; row < rows; ) {
    const [lon, lat] = anyPlace(data, random).position;
    const x = (lon + SPREAD.lon * (2 * random() - 1)).toFixed(6);
    const y = (lat + SPREAD.lat * (2 * random() - 1)).toFixed(6);
    if (locate(Number(x), Number(y)) < 0) continue;
    const here = 1 + Math.floor(4 * random());
    people += here;
    row += 1;
    text += `a${row};${x.replace('.', ',')};${y.replace('.', ',')};${here}\r\n`;
    if (row % ROWS_A_WRITE !== 0 && row < rows) continue;
    if (!file.write(text)) await new Promise((resolve) => file.once('drain', resolve));
    text = '';
  }
  file.end();
  await finished(file);
  return people;
}
