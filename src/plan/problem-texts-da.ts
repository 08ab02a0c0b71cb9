const CODE = 'en af de 98 kommunekoder som tekst med fire cifre, fx "0101"';
const POSITION = '[længdegrad, breddegrad] som to tal i grader (WGS 84)';
const WAIVABLE = 'en regel, der kan fraviges: R3, R4, R5, R6, R7, R8 eller R10';
const NEWER = 'lavet med en nyere version af Dækning';

const number = (value: number): string => String(value).replace('.', ',');

/** What is wrong with a plan, its file, link or draft, in Danish: what was found, and what was expected instead. */
export const danishProblemTexts = {
  more: {
    found: (count: number): string => `${count} fejl i alt`,
    expected: (shown: number): string => `ingen; de første ${shown} er vist, og flere følger efter dem`,
  },
  missingField: 'ingenting (feltet mangler)',
  field: 'feltet',
  newerPlan: (version: number): string => `${version} eller mindre: planen er ${NEWER}`,
  bytes: (count: number): string => `${count} byte`,
  planFileOfAtMost: (bytes: number): string => `en fil på højst 5 MB (${bytes} byte)`,
  endOfFile: 'filens slutning',
  place: (line: number, column: number): string => `linje ${line}, tegn ${column}`,
  line: (line: number): string => `linje ${line}`,
  validJson: (expected: string): string => `gyldig JSON: ${expected}`,
  keyOnce: 'nøglen én gang i samme objekt',

  json: {
    value: 'en værdi',
    valueOrEnd: 'en værdi eller ]',
    key: 'en nøgle i anførselstegn',
    keyOrEnd: 'en nøgle i anførselstegn eller }',
    colon: 'kolon efter nøglen',
    commaOrEnd: 'komma eller slutningen af listen eller objektet',
    nothing: 'at filen slutter her',
    tooDeep: (most: number): string => `højst ${most} niveauer af lister og objekter inden i hinanden`,
    tooLarge: 'et tal mindre end 1,8·10^308',
    openText: 'at teksten slutter med et anførselstegn',
    lineBreak: 'tekst på én linje; linjeskift skrives \\n',
    escape: 'et gyldigt tegn efter omvendt skråstreg',
  },

  atMost: (most: number, found: number): string => `højst ${most} (fandt ${found})`,
  text: 'en tekst',
  textOrNull: 'en tekst eller null',
  name: (longest: number): string => `et navn på højst ${longest} tegn`,
  longName: (longest: number, found: number): string => `et navn på højst ${longest} tegn (fandt ${found})`,
  id: 'et id: en tekst, der ikke er tom',
  date: 'en dato, der findes, som ÅÅÅÅ-MM-DD',
  yesOrNo: 'true eller false',
  oneOf: (values: readonly string[]): string => values.map((value) => `"${value}"`).join(' eller '),
  waivableRule: WAIVABLE,
  noSuchRule: `${WAIVABLE}; reglen findes ikke`,
  requiredRule: `${WAIVABLE}; et krav kan ikke fraviges`,
  settings: 'et objekt med indstillinger',
  minutes: (most: number): string => `et antal minutter, 0-${most}`,
  km: (most: number): string => `et antal km, 0-${most}`,
  share: 'en andel, 0-1',
  inhabitants: (most: number): string => `et antal indbyggere, 0-${most}`,
  detour: (most: number): string => `en omvejsfaktor, 1-${most}`,
  codes: 'en liste af kommunekoder',
  site: 'et sted: et objekt',
  people: 'et antal borgere, mindst 0, eller null',
  places: 'et antal pladser, mindst 0, eller null',
  agreement: 'en aftale: et objekt, eller null',
  area: 'et område: et objekt',
  waiver: 'en fravigelse: et objekt',
  waived: 'id på det, fravigelsen gælder',
  reason: 'en begrundelse',
  plan: 'en plan: et JSON-objekt',
  version: 'versionen som tallet 1',
  sites: 'en liste af steder',
  areas: 'en liste af områder',
  waivers: 'en liste af fravigelser',
  idOnce: (earlier: string): string => `et id, der kun bruges én gang i planen; det står også i ${earlier}`,
  codeOnce: (earlier: number): string =>
    `hver kommunekode én gang i listen; den står også som nummer ${earlier}`,

  code: CODE,
  christiansoe: `${CODE}; 0411 er Christiansø, som ligger uden for de 98 kommuner`,
  meantCode: (code: string, name: string): string => `${CODE}; mente du "${code}" (${name})?`,

  position: POSITION,
  height: `${POSITION}; en højde som tredje tal kan ikke bruges`,
  inDenmark: (box: Readonly<Record<'west' | 'east' | 'south' | 'north', number>>): string =>
    `en position i Danmark: længdegrad ${number(box.west)}-${number(box.east)} og breddegrad ${number(box.south)}-${number(box.north)}`,
  swapped: (lat: number, lon: number): string =>
    `; tallene ser ud til at være byttet om, længdegraden står først: [${lat}, ${lon}]`,
  likeUtm: '; tallene ligner UTM zone 32 (EPSG:25832) i meter og skal omregnes til grader',
  likeSwappedUtm: '; tallene ligner UTM zone 32 (EPSG:25832) i meter, byttet om, og skal omregnes til grader',

  polygon: 'en GeoJSON Polygon eller MultiPolygon, eller null',
  polygons: 'en liste med mindst én polygon',
  rings: 'en liste med mindst én ring af positioner',
  ring: 'en ring: en liste af positioner [længdegrad, breddegrad]',
  fourPositions: (found: number): string =>
    `mindst fire positioner, den sidste den samme som den første (fandt ${found})`,
  closedRing: (first: string): string => `en lukket ring: den sidste position skal være den første, ${first}`,
  threeDifferent: 'en ring med mindst tre forskellige positioner',
  crossesItself: (a: string, b: string): string =>
    `en ring, der ikke krydser eller rører sig selv; linjen ${a} møder linjen ${b}`,
  crossesOther: (a: string, b: string): string =>
    `ringe, der ikke krydser hinanden; linjen ${a} møder linjen ${b} i en anden ring`,
  hole: 'et hul inden i den første ring; flere adskilte områder er en MultiPolygon',

  thePlan: 'planen',
  unnamed: 'Uden navn',
  unknownKey: (where: string, key: string): string =>
    `${where}: ukendt nøgle ${key} er bevaret, men bruges ikke`,
  unknownSubject: (where: string, subject: string): string =>
    `${where}: ${subject} er intet id i planen; fravigelsen virker ikke`,
  unknownMode: (mode: string): string =>
    `settings.mode: ${mode} kendes ikke; der regnes med "car" (kendte: "car" og "bicycle")`,
  moreWarnings: (count: number): string => `og ${count} advarsler mere`,

  draft: {
    file: 'kladden',
    validJson: 'en kladde som gyldig JSON',
    saved: 'en kladde, som Dækning har gemt',
    otherVersion: (version: number): string => `${version}: kladden er gemt med en anden version af Dækning`,
    lostPast: (count: number): string =>
      `Kladdens historik er beskadiget; kun de seneste ${count} trin kan fortrydes`,
    lostFuture: (count: number): string =>
      `Kladdens historik er beskadiget; kun ${count} fortrudte trin kan gentages`,
    lostLog: 'Kladdens ændringslog er beskadiget og er udeladt',
  },

  noSource: 'indlæst tabel uden angivet kilde',
  sourceOf: (source: string, count: number, all: number): string => `${source} (${count} af ${all} kommuner)`,
};

export type ProblemTexts = typeof danishProblemTexts;
