import { listText, numberText, shareText, wholeText } from '../compare/danish-text.ts';

/** What is said of import and export, in Danish. */
export const danishExchangeTexts = {
  unitLocked: (unit: string): string => `en enhed, der ikke er låst; ${unit} er låst og ændres ikke`,
  outsideRegion: (municipality: string): string =>
    `en kommune i den region, der tegnes i; ${municipality} ligger uden for den`,
  nameTooLong: (most: number): string => `et navn på en enhed på højst ${most} tegn`,
  tooManyUnits: (most: number): string => `højst ${most} enheder i planen`,

  list: listText,
  megabytes: (bytes: number): string => numberText(bytes / 1e6, 1),
  fileOfAtMost: (megabytes: number): string => `en fil på højst ${megabytes} MB`,
  workbook: 'et regneark',
  oldWorkbook: 'et gammelt regneark (.xls)',
  newWorkbook: 'et regneark gemt som .xlsx eller CSV',
  emptyWorkbook: 'et regneark med mindst ét ark',
  brokenWorkbook: 'et regneark, der kan åbnes; filen er beskadiget eller låst med adgangskode',
  workbookTooLarge: (megabytes: number): string => `et regneark, der fylder højst ${megabytes} MB pakket ud`,
  sheetTooLarge: (rows: number, columns: number): string =>
    `et ark med højst ${wholeText(rows)} rækker og ${columns} kolonner`,
  readAsWorkbook: (sheet: string, others: number): string =>
    others === 0
      ? `læst som regneark, arket »${sheet}«`
      : `læst som regneark, arket »${sheet}«; ${others === 1 ? 'det andet ark' : `de ${others} andre ark`} er ikke læst`,
  readAs: (encoding: string): string => `læst som ${encoding}`,
  validJson: 'gyldig JSON; filen begynder som JSON, men kan ikke læses til ende',
  planFile: 'en planfil',
  openInstead: 'GeoJSON eller en tabel; åbn en plan med »Åbn fil«',
  geoJson: 'GeoJSON: en FeatureCollection, en Feature eller en geometri',
  noFeatures: 'ingen objekter',
  someFeatures: 'mindst ét objekt',
  features: (count: number): string => `${wholeText(count)} objekter`,
  atMostFeatures: (most: number): string => `højst ${wholeText(most)} objekter`,
  feature: (number: number): string => `objekt ${number}`,
  coordinates: 'koordinater i et andet system',
  noRows: 'ingen rækker, der kan bruges',
  someRows: 'mindst én kommune med en enhed',
  readAsPlan: 'læst som en plan, der er eksporteret herfra: hele planen erstattes',
  readAsParts:
    'læst som enheder og steder, der er eksporteret herfra: de erstatter dem med samme id, resten bliver',
  readAsGeoJson: 'læst som GeoJSON fra et andet program: flader bliver enheder, punkter bliver steder',
  tolerance:
    'en flade regnes for at falde sammen med kommuner, når mindst 99,5 % af hver kommunes behovspunkter og borgere ligger i den, og højst 0,5 % af nogen andens',
  heightsLeftOut: (count: number): string =>
    count === 1
      ? 'en højde (tredje tal) i 1 position er udeladt'
      : `højder (tredje tal) i ${wholeText(count)} positioner er udeladt`,
  unitsMade: (names: readonly string[]): string =>
    names.length === 1 ? `Ny enhed: ${listText(names)}` : `${names.length} nye enheder: ${listText(names)}`,
  lockedStay: 'enheder og steder, der ikke er låst; lås dem op først',
  outsideStay: 'enheder og steder i den region, der tegnes i; vælg hele landet først',
  lockedReplaced: (names: readonly string[]): string => `Låst, men erstattes: ${listText(names)}`,

  crs: {
    looksLikeUtm: 'koordinaterne ligner UTM zone 32 (EPSG:25832) og er regnet om til længde- og breddegrad',
    wasUtm: 'koordinaterne er regnet om fra UTM zone 32 (EPSG:25832)',
    other: (found: string): string =>
      `koordinater i WGS 84 (EPSG:4326) eller UTM zone 32 (EPSG:25832); filen siger ${found}. Gem den i WGS 84 i dit GIS-program`,
    mercator:
      'koordinater i WGS 84 (EPSG:4326) eller UTM zone 32 (EPSG:25832); tallene ligner Web Mercator (EPSG:3857)',
    metres: 'x og y i meter i UTM zone 32 (EPSG:25832)',
    likeDegrees: '; tallene ligner grader',
    inDenmark: 'en position i Danmark, i UTM zone 32 (EPSG:25832)',
    position: 'en position',
  },
  earlierUnit: 'id på en enhed, der står før i filen',
  newerFile: (version: number): string => `${version}: filen er lavet med en nyere version af Dækning`,

  notAFeature: 'et GeoJSON-objekt af typen Feature',
  noGeometry: 'en geometri; objektet har ingen',
  collection: 'én flade eller ét punkt; en GeometryCollection skal deles op i enkelte objekter',
  otherGeometry: 'Polygon, MultiPolygon eller Point',
  tooManyPositions: (count: number, most: number): string =>
    `en flade, der falder sammen med kommuner, eller højst ${wholeText(most)} punkter i en tegnet flade (fandt ${wholeText(count)}); forenkl den i dit GIS-program`,
  noMunicipality: 'en flade, der når en kommune',
  pointLeftOut:
    'et punkt, der siger, om det er et Gadens Hus eller et stofindtagelsesrum; ellers et valg herover',
  coincides: (unit: string, names: readonly string[]): string =>
    `${unit}: fladen falder sammen med ${listText(names)}`,
  keptDrawn: (
    unit: string,
    whole: readonly string[],
    partly: readonly { readonly name: string; readonly share: number }[],
  ): string => {
    const parts = [
      ...(whole.length > 0 ? [`hele ${listText(whole)}`] : []),
      ...(partly.length > 0
        ? [
            listText(
              partly.map(({ name, share }) => `${shareText(share)} af ${name}`),
              4,
            ),
          ]
        : []),
    ];
    const reach = parts.length === 0 ? 'ingen steder, hvor borgerne regnes at bo' : parts.join(' og ');
    return `${unit}: fladen beholdes som tegnet; den dækker ${reach}`;
  },
};

export type ExchangeTexts = typeof danishExchangeTexts;
