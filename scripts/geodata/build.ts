/** `npm run geodata`: builds `public/data`; `--help` lists what can be chosen. */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { problemSentence } from '../../src/domain/failure.ts';
import { buildGeodata, type GeodataReport } from './build-geodata.ts';

const HELP = `npm run geodata -- [--boundaries FILE | --mirror DIR | --approximation]
                       [--population-grid FILE] [--out DIR] [--force]

  --boundaries FILE  GeoJSON eller TopoJSON med kommunekoder
  --mirror DIR       mappe med den officielle fil
  --approximation    de indbyggede, tilnærmede grænser
  --population-grid FILE
                     befolkningsnet på 1 km (EPSG:3035; CSV med GRD_ID og TOT_P, T eller OBS_VALUE_T):
                     fordeler kommunernes tal i stedet for steder og byer; GEODATA_POPULATION_GRID gør det samme
  --out DIR          hvor der bygges (public/data)
  --force            byg, også når intet er ændret`;

/** Every choice checked, the build run, and its report printed; the process ends with 2 where something is wrong. */
export async function buildGeodataOrExit(args: readonly string[] = []): Promise<GeodataReport> {
  const outcome = await buildGeodata(readOptions(args));
  if (!outcome.ok) {
    for (const problem of outcome.problems) console.error(problemSentence(problem));
    process.exit(2);
  }
  const { value, warnings } = outcome;
  for (const warning of warnings) console.error(warning);
  const state = value.built ? 'bygget' : 'uændret';
  console.log(`Geodata ${state} i ${value.folder}: ${value.boundaries.source} (${value.boundaries.date})`);
  for (const note of value.notes) console.log(`  ${note}`);
  return value;
}

function readOptions(args: readonly string[]) {
  try {
    const { values: read } = parseArgs({
      args: [...args],
      options: {
        boundaries: { type: 'string' },
        mirror: { type: 'string' },
        approximation: { type: 'boolean' },
        'population-grid': { type: 'string' },
        out: { type: 'string' },
        force: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    const { 'population-grid': populationGrid, ...values } = read;
    if (!values.help) return { ...values, populationGrid };
    console.log(HELP);
    process.exit(0);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    process.exit(2);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await buildGeodataOrExit(process.argv.slice(2));
