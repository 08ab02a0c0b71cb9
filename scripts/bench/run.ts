import { availableParallelism, loadavg } from 'node:os';
import { build } from 'vite';
import { readGeodata } from '../geodata/read-geodata.ts';
import { withBuiltPage } from './built-page.ts';
import { benchDemand } from './demand-bench.ts';
import { benchEvaluation, describeEvaluation } from './evaluation-bench.ts';
import { describeHospitals } from './hospital-distances.ts';
import { benchNearest } from './nearest-bench.ts';
import { benchNetwork } from './network-bench.ts';
import { describeAccuracy, measureRoadDistances } from './road-accuracy.ts';
import { benchStart, describeStart } from './start-bench.ts';
import { benchStroke, describeStroke } from './stroke-bench.ts';

/** `npm run bench [-- SEED]`: times the engine against plain Turf on the built data of `public/data`, and the built page in a browser. */
const SEED = Number(process.argv[2] ?? 20270101);

const geodata = await readGeodata('public/data');
const { coverage } = geodata;
console.log(
  `Seed ${SEED}, Node ${process.version}. 25 houses, 5 rooms, 25 units (12 with a polygon of 80 corners), ` +
    `${coverage.demand.count} demand points, ${coverage.municipalities.length} municipalities ` +
    `(boundaries: ${coverage.boundaryProvenance.kind}). Load ${loadavg()[0]?.toFixed(1)} on ` +
    `${availableParallelism()} processors: above that, other programs slow every time below.`,
);
console.log('\nThe whole evaluation; Turf gives the same figures without the rules');
for (const line of describeEvaluation(benchEvaluation(coverage, SEED))) console.log(line);
console.log('\nNearest of 50 sites for 400,000 points');
for (const line of benchNearest(SEED)) console.log(line);
console.log('\nTravel by road');
for (const line of benchNetwork(geodata, SEED)) console.log(line);
console.log('\nKnown distances by road, and what the network makes of them');
for (const line of describeAccuracy(measureRoadDistances('.', geodata))) console.log(line);
console.log('\nEverybody to the nearest of the 21 acute hospitals of 2020');
for (const line of describeHospitals('.', geodata)) console.log(line);
console.log('\nOwn demand points, read from a file and evaluated; nobody is lost');
for (const line of await benchDemand(geodata, SEED)) console.log(line);

await build({ logLevel: 'warn' });
await withBuiltPage(async (browser, address) => {
  console.log('\nThe built page in Chromium with software GL');
  console.log(describeStart(await benchStart(browser, address)));
  console.log('\nPainting 60 municipalities of a national plan with the pointer (aim: p95 under 33 ms)');
  for (const line of describeStroke(await benchStroke(browser, address))) console.log(line);
});
