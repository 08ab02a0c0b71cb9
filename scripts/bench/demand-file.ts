import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { CoverageData } from '../../src/domain/coverage-data.ts';
import { createOutlineLocator } from '../../src/geometry/outline-locator.ts';
import type { Random } from './seeded-random.ts';

const ROWS_A_WRITE = 5000;
/** How far from a built-in demand point an address may lie, degrees of longitude and latitude: about 1 km; most are nearer. */
const SPREAD = { lon: 0.016, lat: 0.009 };

/**
 * Writes a file as of one row for each address: around the built-in demand points, most where most people live, on
 * land, one to four people each.
 * @returns how many people there are in it
 */
export async function writeDemandFile(
  path: string,
  rows: number,
  data: CoverageData,
  random: Random,
): Promise<number> {
  const locate = createOutlineLocator(data.outlines);
  const place = inhabitedPlaces(data);
  const away = () => (2 * random() - 1) * random();
  const file = createWriteStream(path);
  let people = 0;
  let text = 'id;lon;lat;antal\r\n';
  for (let row = 0; row < rows; ) {
    const [lon, lat] = place(random);
    const x = (lon + SPREAD.lon * away()).toFixed(6);
    const y = (lat + SPREAD.lat * away()).toFixed(6);
    if (locate(Number(x), Number(y)) < 0) continue;
    const here = 1 + Math.floor(4 * random());
    people += here;
    row += 1;
    text += `a${row};${x.replace('.', ',')};${y.replace('.', ',')};${here}\r\n`;
    if (row % ROWS_A_WRITE !== 0 && row < rows) continue;
    if (!file.write(text)) await once(file, 'drain');
    text = '';
  }
  file.end();
  await finished(file);
  return people;
}

/** Positions of built-in demand points, each as often as people live there. */
function inhabitedPlaces({ demand, municipalities }: CoverageData) {
  const upTo = new Float64Array(demand.count);
  let all = 0;
  for (let p = 0; p < demand.count; p += 1) {
    all += (municipalities[demand.municipality[p] ?? 0]?.population ?? 0) * (demand.weight[p] ?? 0);
    upTo[p] = all;
  }
  return (random: Random): readonly [lon: number, lat: number] => {
    const wanted = random() * all;
    let [low, high] = [0, demand.count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return [demand.lon[low] ?? 0, demand.lat[low] ?? 0];
  };
}
