import type { Geodata } from '../../src/domain/geodata.ts';
import { lonLat } from '../../src/domain/lon-lat.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/plan.ts';
import { createNetworkTravel } from '../../src/travel/network/network-travel.ts';
import { createStraightLineTravel } from '../../src/travel/straight-line.ts';
import type { TravelEngine } from '../../src/travel/travel-engine.ts';
import { decidingMeasure } from '../../src/travel/travel-engine.ts';
import { readCsvTable } from '../geodata/csv-table.ts';

const HOSPITAL_FILE = 'geodata/acute-hospitals/acute-hospitals.csv';
const FAR_KM = 30;

/** How far the mean inhabitant has to the nearest acute hospital, beside what KL counted in 2016. */
export function describeHospitals(root: string, { network, coverage }: Geodata): readonly string[] {
  const { demand, crossings } = coverage;
  const hospitals = readCsvTable(root, HOSPITAL_FILE, ['name', 'lon', 'lat'], (row) =>
    lonLat(row.number('lon'), row.number('lat')),
  );
  if (!hospitals.ok) throw new Error(JSON.stringify(hospitals.problems));
  const people = Float64Array.from(demand.weight, (weight, p) => {
    const home = demand.municipality[p] ?? 0;
    const from = demand.start[home] ?? 0;
    const to = demand.start[home + 1] ?? 0;
    let all = 0;
    for (let q = from; q < to; q += 1) all += demand.weight[q] ?? 0;
    return ((coverage.municipalities[home]?.population ?? 0) * weight) / all;
  });
  const tell = (name: string, engine: TravelEngine, found: string): string => {
    const km = new Float64Array(demand.count).fill(Number.NaN);
    const best = new Float64Array(demand.count).fill(Number.POSITIVE_INFINITY);
    for (const position of hospitals.value) {
      const field = engine.fieldFrom(position, '', DEFAULT_SETTINGS);
      const { values } = decidingMeasure(field);
      for (let p = 0; p < demand.count; p += 1) {
        if (!((values[p] ?? Number.NaN) < (best[p] ?? 0))) continue;
        best[p] = values[p] ?? 0;
        km[p] = field.km[p] ?? 0;
      }
    }
    let [all, sum, far, missing] = [0, 0, 0, 0];
    for (let p = 0; p < demand.count; p += 1) {
      const here = people[p] ?? 0;
      const way = km[p] ?? Number.NaN;
      if (Number.isNaN(way)) missing += here;
      else {
        all += here;
        sum += here * way;
        if (way > FAR_KM) far += here;
      }
    }
    return (
      `  ${name}: mean ${(sum / all).toFixed(1)} km, ${((far / all) * 100).toFixed(0)} % over ${FAR_KM} km, ` +
      `${missing.toFixed(0)} inhabitants without a route (${found})`
    );
  };
  return [
    tell('straight line', createStraightLineTravel(demand), 'KL: 14 km, 1 in 8'),
    tell(
      'by road',
      createNetworkTravel({ network, crossings, points: demand }),
      'KL: 20 km, 1 in 4; not calibrated on',
    ),
  ];
}
