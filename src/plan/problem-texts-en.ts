import type { ProblemTexts } from './problem-texts-da.ts';

const CODE = 'one of the 98 municipality codes as text of four digits, such as "0101"';
const POSITION = '[longitude, latitude] as two numbers in degrees (WGS 84)';
const WAIVABLE = 'a rule that can be waived: R3, R4, R5, R6, R7, R8 or R10';
const NEWER = 'made with a newer version of Dækning';

/** What is wrong with a plan, its file, link or draft, in English. */
export const englishProblemTexts: ProblemTexts = {
  more: {
    found: (count) => `${count} mistakes in all`,
    expected: (shown) => `none; the first ${shown} are shown, and more follow after them`,
  },
  missingField: 'nothing (the field is missing)',
  field: 'the field',
  newerPlan: (version) => `${version} or less: the plan was ${NEWER}`,
  bytes: (count) => `${count} bytes`,
  planFileOfAtMost: (bytes) => `a file of at most 5 MB (${bytes} bytes)`,
  endOfFile: 'the end of the file',
  place: (line, column) => `line ${line}, character ${column}`,
  line: (line) => `line ${line}`,
  validJson: (expected) => `valid JSON: ${expected}`,
  keyOnce: 'the key once in the same object',

  json: {
    value: 'a value',
    valueOrEnd: 'a value or ]',
    key: 'a key in quotation marks',
    keyOrEnd: 'a key in quotation marks or }',
    colon: 'a colon after the key',
    commaOrEnd: 'a comma or the end of the list or object',
    nothing: 'that the file ends here',
    tooDeep: (most) => `at most ${most} levels of lists and objects inside each other`,
    tooLarge: 'a number less than 1.8·10^308',
    openText: 'that the text ends with a quotation mark',
    lineBreak: 'text on one line; a line break is written \\n',
    escape: 'a valid character after the backslash',
  },

  atMost: (most, found) => `at most ${most} (found ${found})`,
  text: 'a text',
  textOrNull: 'a text or null',
  name: (longest) => `a name of at most ${longest} characters`,
  longName: (longest, found) => `a name of at most ${longest} characters (found ${found})`,
  id: 'an id: a text that is not empty',
  date: 'a date that exists, as YYYY-MM-DD',
  yesOrNo: 'true or false',
  oneOf: (values) => values.map((value) => `"${value}"`).join(' or '),
  waivableRule: WAIVABLE,
  noSuchRule: `${WAIVABLE}; there is no such rule`,
  requiredRule: `${WAIVABLE}; a requirement cannot be waived`,
  settings: 'an object with settings',
  minutes: (most) => `a number of minutes, 0-${most}`,
  km: (most) => `a number of km, 0-${most}`,
  share: 'a share, 0-1',
  inhabitants: (most) => `a number of inhabitants, 0-${most}`,
  detour: (most) => `a detour factor, 1-${most}`,
  codes: 'a list of municipality codes',
  site: 'a place: an object',
  people: 'a number of citizens, at least 0, or null',
  places: 'a number of places, at least 0, or null',
  agreement: 'an agreement: an object, or null',
  area: 'an area: an object',
  waiver: 'a waiver: an object',
  waived: 'the id of what the waiver is for',
  reason: 'a reason',
  plan: 'a plan: a JSON object',
  version: 'the version as the number 1',
  sites: 'a list of places',
  areas: 'a list of areas',
  waivers: 'a list of waivers',
  idOnce: (earlier) => `an id that is used only once in the plan; it also stands in ${earlier}`,
  codeOnce: (earlier) => `each municipality code once in the list; it also stands as number ${earlier}`,

  code: CODE,
  christiansoe: `${CODE}; 0411 is Christiansø, which lies outside the 98 municipalities`,
  meantCode: (code, name) => `${CODE}; did you mean "${code}" (${name})?`,

  position: POSITION,
  height: `${POSITION}; a height as the third number cannot be used`,
  inDenmark: (box) =>
    `a position in Denmark: longitude ${box.west}-${box.east} and latitude ${box.south}-${box.north}`,
  swapped: (lat, lon) => `; the numbers look swapped, the longitude stands first: [${lat}, ${lon}]`,
  likeUtm: '; the numbers look like UTM zone 32 (EPSG:25832) in metres and must be converted to degrees',
  likeSwappedUtm:
    '; the numbers look like UTM zone 32 (EPSG:25832) in metres, swapped, and must be converted to degrees',

  polygon: 'a GeoJSON Polygon or MultiPolygon, or null',
  polygons: 'a list with at least one polygon',
  rings: 'a list with at least one ring of positions',
  ring: 'a ring: a list of positions [longitude, latitude]',
  fourPositions: (found) => `at least four positions, the last the same as the first (found ${found})`,
  closedRing: (first) => `a closed ring: the last position must be the first, ${first}`,
  threeDifferent: 'a ring with at least three different positions',
  crossesItself: (a, b) => `a ring that does not cross or touch itself; the line ${a} meets the line ${b}`,
  crossesOther: (a, b) =>
    `rings that do not cross each other; the line ${a} meets the line ${b} of another ring`,
  hole: 'a hole inside the first ring; several separate areas are a MultiPolygon',

  thePlan: 'the plan',
  unnamed: 'Unnamed',
  unknownKey: (where, key) => `${where}: the unknown key ${key} is kept, but not used`,
  unknownSubject: (where, subject) => `${where}: ${subject} is no id in the plan; the waiver has no effect`,
  unknownMode: (mode) =>
    `settings.mode: ${mode} is not known; "car" is used instead (known: "car" and "bicycle")`,
  moreWarnings: (count) => `and ${count} more warnings`,

  draft: {
    file: 'the draft',
    validJson: 'a draft as valid JSON',
    saved: 'a draft that Dækning has kept',
    otherVersion: (version) => `${version}: the draft was kept with another version of Dækning`,
    lostPast: (count) => `The draft’s history is damaged; only the latest ${count} steps can be undone`,
    lostFuture: (count) => `The draft’s history is damaged; only ${count} undone steps can be done again`,
    lostLog: 'The draft’s log of changes is damaged and left out',
  },

  noSource: 'imported table without a named source',
  sourceOf: (source, count, all) => `${source} (${count} of ${all} municipalities)`,
};
