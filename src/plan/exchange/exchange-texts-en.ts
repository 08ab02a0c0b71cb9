import { countWords, listWords, numberWords, shareWords } from '../../domain/phrases-en.ts';
import type { ExchangeTexts } from './exchange-texts-da.ts';

const MOST_NAMES = 12;
const list = (names: readonly string[], most = MOST_NAMES): string => listWords(names, most);

/** What is said of import and export, in English. */
export const englishExchangeTexts: ExchangeTexts = {
  unitLocked: (unit) => `a unit that is not locked; ${unit} is locked and is not changed`,
  outsideRegion: (municipality) =>
    `a municipality in the region that is drawn in; ${municipality} is outside it`,
  nameTooLong: (most) => `a unit’s name of at most ${most} characters`,
  tooManyUnits: (most) => `at most ${countWords(most, 'unit')} in the plan`,

  list,
  megabytes: (bytes) => numberWords(bytes / 1e6, 1),
  fileOfAtMost: (megabytes) => `a file of at most ${megabytes} MB`,
  workbook: 'a spreadsheet',
  oldWorkbook: 'an old spreadsheet (.xls)',
  newWorkbook: 'a spreadsheet saved as .xlsx or CSV',
  emptyWorkbook: 'a spreadsheet with at least one sheet',
  brokenWorkbook: 'a spreadsheet that can be opened; the file is damaged or locked with a password',
  workbookTooLarge: (megabytes) => `a spreadsheet of at most ${megabytes} MB when unpacked`,
  sheetTooLarge: (rows, columns) =>
    `a sheet of at most ${countWords(rows, 'row')} and ${countWords(columns, 'column')}`,
  readAsWorkbook: (sheet, others) =>
    others === 0
      ? `read as a spreadsheet, the sheet “${sheet}”`
      : `read as a spreadsheet, the sheet “${sheet}”; ${others === 1 ? 'the other sheet is' : `the ${others} other sheets are`} not read`,
  readAs: (encoding) => `read as ${encoding}`,
  validJson: 'valid JSON; the file begins as JSON, but cannot be read to its end',
  planFile: 'a plan file',
  openInstead: 'GeoJSON or a table; open a plan with “Open file”',
  geoJson: 'GeoJSON: a FeatureCollection, a Feature or a geometry',
  noFeatures: 'no features',
  someFeatures: 'at least one feature',
  features: (count) => countWords(count, 'feature'),
  atMostFeatures: (most) => `at most ${countWords(most, 'feature')}`,
  feature: (number) => `feature ${number}`,
  coordinates: 'coordinates in another system',
  noRows: 'no rows that can be used',
  someRows: 'at least one municipality with a unit',
  readAsPlan: 'read as a plan that was exported from here: the whole plan is replaced',
  readAsParts:
    'read as units and places that were exported from here: they replace those with the same id, the rest stay',
  readAsGeoJson: 'read as GeoJSON from another program: areas become units, points become places',
  tolerance:
    'an area counts as coinciding with municipalities when at least 99.5% of each municipality’s demand points and citizens lie in it, and at most 0.5% of any other’s',
  heightsLeftOut: (count) =>
    count === 1
      ? 'a height (third number) in 1 position is left out'
      : `heights (third numbers) in ${numberWords(count)} positions are left out`,
  unitsMade: (names) =>
    names.length === 1 ? `New unit: ${list(names)}` : `${names.length} new units: ${list(names)}`,
  lockedStay: 'units and places that are not locked; unlock them first',
  outsideStay: 'units and places in the region that is drawn in; choose the whole country first',
  lockedReplaced: (names) => `Locked, but replaced: ${list(names)}`,

  crs: {
    looksLikeUtm:
      'the coordinates look like UTM zone 32 (EPSG:25832) and are converted to longitude and latitude',
    wasUtm: 'the coordinates are converted from UTM zone 32 (EPSG:25832)',
    other: (found) =>
      `coordinates in WGS 84 (EPSG:4326) or UTM zone 32 (EPSG:25832); the file says ${found}. Save it in WGS 84 in your GIS program`,
    mercator:
      'coordinates in WGS 84 (EPSG:4326) or UTM zone 32 (EPSG:25832); the numbers look like Web Mercator (EPSG:3857)',
    metres: 'x and y in metres in UTM zone 32 (EPSG:25832)',
    likeDegrees: '; the numbers look like degrees',
    inDenmark: 'a position in Denmark, in UTM zone 32 (EPSG:25832)',
    position: 'a position',
  },
  earlierUnit: 'the id of a unit that stands earlier in the file',
  newerFile: (version) => `${version}: the file was made with a newer version of Dækning`,

  notAFeature: 'a GeoJSON object of the type Feature',
  noGeometry: 'a geometry; the feature has none',
  collection: 'one area or one point; a GeometryCollection must be split into single features',
  otherGeometry: 'Polygon, MultiPolygon or Point',
  tooManyPositions: (count, most) =>
    `an area that coincides with municipalities, or at most ${countWords(most, 'point')} in a drawn area (found ${numberWords(count)}); simplify it in your GIS program`,
  noMunicipality: 'an area that reaches a municipality',
  pointLeftOut:
    'a point that says whether it is a Gadens Hus or a drug consumption room; else a choice above',
  coincides: (unit, names) => `${unit}: the area coincides with ${list(names)}`,
  keptDrawn: (unit, whole, partly) => {
    const parts = [
      ...(whole.length > 0 ? [`all of ${list(whole)}`] : []),
      ...(partly.length > 0
        ? [
            list(
              partly.map(({ name, share }) => `${shareWords(share)} of ${name}`),
              4,
            ),
          ]
        : []),
    ];
    const reach =
      parts.length === 0 ? 'no places where the citizens are reckoned to live' : parts.join(' and ');
    return `${unit}: the area is kept as drawn; it covers ${reach}`;
  },
};
