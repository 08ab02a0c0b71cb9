import { countWords, municipalityCount } from '../../src/domain/phrases-en.ts';
import type { BoundaryKind, Quality, SuppressionNote } from '../../src/domain/provenance.ts';
import type {
  CoverStatus,
  RuleResult,
  RuleStanding,
  RuleStatus,
  TravelKind,
} from '../../src/domain/result.ts';
import type { RuleId } from '../../src/domain/rule-levels.ts';
import type { CoverageFigures } from '../../src/plan/coverage-figures.ts';
import { dateText, factorText, kmText, minutesText, shareText, wholeText } from './numbers-en.ts';
import type { CommandTexts } from './texts-da.ts';

const HELP = `Dækning: which municipalities are without cover, and how far is it?

  npx daekning check PLAN [options]  holds a plan up against the country and the rules
  npx daekning merge PLAN... --out FILE
                                     joins regions' plans into one; writes nothing while anything
                                     must be decided, but lists each thing and its choices
  npx daekning diff A B [--as-of DATE] [--travel HOW]
                                     what has changed from plan A to plan B, in sentences and figures
  npx daekning help                  this help

Options of check:
  --as-of DATE           reckon with regions and health councils on another date (YYYY-MM-DD)
  --travel HOW           how journeys are measured: network (default; km and minutes by road, bridge and ferry,
                         an estimate), straight (in a straight line), matrix:FILE (CSV or XLSX: municipality code
                         or a point's id;place;minutes;km), osrm:URL or valhalla:URL (a routing service; it gets
                         the coordinates of places and points, nothing else)
  --target-group FILE    CSV with your own numbers of the target group: municipality code;count (source;year if
                         you have them); numbers from 1 to 4 are hidden, and more, so that they cannot be worked out
  --demand FILE          CSV with your own places where citizens stay: lon;lat;count or x;y;count
                         (EPSG:25832), municipality code if you have it; replaces both places and numbers there
  --services FILE        CSV or XLSX with your own services: name;type;municipality code (several with comma
                         between them), and lon;lat, operator, referral and more; counted in text and json
  --format FORMAT        text (default), json, csv or geojson
  --out FILE             write to a file; it is written whole or not at all
  --lang da|en           the language: Danish (default) or English; for every command. Figures, codes and exit
                         status are the same, and csv and geojson have the same (Danish) columns and words

Exit status: 0 no requirement is broken, 1 a requirement is broken, 2 the input or the call is wrong,
3 the program failed. merge: 1 while anything must be decided; diff: 0 when the plans can be read.
The format of a plan is in docs/plan-format.md; examples in public/examples.
`;

const RULE_TITLES: Readonly<Record<RuleId, string>> = {
  R1: 'The whole country is covered',
  R2: 'No unit crosses a region',
  R3: 'Units follow the health councils',
  R4: 'A unit’s municipalities are connected',
  R5: 'No citizen belongs to two units',
  R6: 'A unit’s centre and rim are covered equally well',
  R7: 'The capacity suffices',
  R8: 'Gadens Huse are in larger cities',
  R9: 'The host municipality belongs to the unit',
  R10: 'The municipalities have an agreement',
};

const RULE_STATUS: Readonly<Record<RuleStatus, string>> = {
  met: 'met',
  broken: 'BROKEN',
  undecided: 'cannot be decided',
  waived: 'waived',
};

const RULE_LEVEL: Readonly<Record<RuleResult['level'], string>> = {
  required: 'required',
  recommended: 'recommended',
};

const STANDING: Readonly<Record<RuleStanding, string>> = {
  law: 'law',
  agreement: 'agreement',
  recommendation: 'recommendation',
  proposal: 'proposal',
  own: 'our own',
};

const TRAVEL_TO: Readonly<Record<TravelKind, string>> = {
  house: 'Gadens Hus',
  consumptionRoom: 'Drug consumption room',
  unitBase: 'The unit’s base',
};

const STATUS: Readonly<Record<CoverStatus, string>> = {
  both: 'covered by house and unit',
  house: 'covered by house',
  unit: 'covered by unit',
  partly: 'partly covered',
  none: 'not covered',
};

const QUALITY: Readonly<Record<Quality, string>> = {
  official: 'official number',
  published: 'published number',
  imported: 'imported number',
  estimate: 'estimate',
  assumption: 'assumption',
};

const BOUNDARIES: Readonly<Record<BoundaryKind, string>> = {
  official: 'official',
  given: 'your own (from a file)',
  approximation: 'APPROXIMATE, not official',
};

const WRITE_FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'the folder does not exist',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the drive can only be read',
  ENOSPC: 'the disk is full',
};

function people(count: number, estimate: boolean): string {
  return `${estimate ? 'about ' : ''}${countWords(count, 'citizen')} in the target group`;
}

/** Whether travel is from a matrix or a routing server, and not measured here. */
function isGivenTravel(engine: string): boolean {
  return /^(matrix|osrm|valhalla):/.test(engine);
}

/** The answer in one sentence, without a full stop; the same as in the page. */
function verdict(figures: CoverageFigures): string {
  const { municipalities, partly, uncovered, estimate, approximate } = figures;
  const note = estimate ? ' (estimate)' : '';
  const missing = people(figures.peopleWithoutCover, estimate || approximate);
  const be = (count: number) => (count === 1 ? 'is' : 'are');
  const without = `${missing} ${be(figures.peopleWithoutCover)} without cover${note}`;
  if (uncovered === 0 && partly === 0) {
    return `All ${municipalities} municipalities are covered: ${people(figures.targetGroup, estimate)}${note}`;
  }
  if (uncovered === municipalities) {
    return `None of the ${municipalities} municipalities is covered: ${missing}${note}`;
  }
  if (partly === 0) {
    return `${uncovered} of ${municipalities} municipalities ${be(uncovered)} not covered: ${missing}${note}`;
  }
  if (uncovered === 0) {
    return `${partly} of ${municipalities} municipalities ${be(partly)} only partly covered: ${without}`;
  }
  return `${uncovered} of ${municipalities} municipalities ${be(uncovered)} not covered, and ${partly} ${be(partly)} only partly covered: ${without}`;
}

/** What is hidden, why, and what a sum then is. */
function suppressionNote({ threshold, primary, secondary, totalIsTrue }: SuppressionNote): string {
  const own = `${countWords(primary, 'number')} from 1 to ${threshold - 1} ${primary === 1 ? 'is' : 'are'} hidden`;
  const more = secondary === 0 ? '' : `, and ${secondary} more so that they cannot be worked out`;
  const total = totalIsTrue
    ? 'The sum of the country is the true one; other sums with hidden numbers are approximate'
    : 'Sums are approximate: they use the estimate where numbers are hidden';
  return `${own}${more}. ${total}`;
}

/** Every sentence of the command line, in English. */
export const englishTexts: CommandTexts = {
  help: HELP,
  status: STATUS,
  quality: QUALITY,
  boundaries: BOUNDARIES,
  ruleTitle: (id) => RULE_TITLES[id as RuleId] ?? id,
  ruleStatus: RULE_STATUS,
  ruleLevel: RULE_LEVEL,
  standing: STANDING,
  travelTo: TRAVEL_TO,
  verdict,
  whole: wholeText,
  demandSmall: (codes, threshold) =>
    `--demand: numbers below ${threshold} are not hidden and are shown for ${codes}; own points are given as they are`,
  noRouteToSite: 'no route to a house or drug consumption room',
  km: kmText,
  minutesOf: minutesText,
  share: shareText,
  number: factorText,

  usageHint: 'See npx daekning help --lang en',
  noCommand: 'A command is missing, such as: npx daekning check PLAN',
  unknownCommand: (command) => `Unknown command: ${command}`,
  unknownOption: (option) => `Unknown option: ${option}`,
  optionWithoutValue: (option) => `${option} lacks a value`,
  optionTwice: (option) => `${option} is given twice`,
  noPlan: 'A plan is missing: npx daekning check PLAN',
  tooManyPlans: (extra) => `check takes one plan; ${extra} is too much`,
  badDate: (value) => `--as-of: found ${value}, expected a date that exists, as YYYY-MM-DD`,
  badFormat: (value) => `--format: found ${value}, expected text, json, csv or geojson`,
  badLanguage: (value) => `--lang: found ${value}, expected da or en`,
  outIsInput: (file) => `--out: ${file} is one of the files that are read, and is not overwritten`,
  cannotWrite: (file, code) =>
    `--out: ${file} cannot be written (${WRITE_FAILURES[code] ?? code}); nothing has been changed`,

  notFound: 'no such file',
  isFolder: 'a folder',
  notAllowed: 'a file that may not be read',
  unreadable: (code) => `a file that cannot be read (${code})`,
  readableFile: 'a readable file',
  tooLarge: (megabytes) => `more than ${megabytes} MB`,
  fileOfAtMost: (megabytes) => `a file of at most ${megabytes} MB`,
  notUtf8: 'something other than UTF-8',
  utf8: 'a text file in UTF-8',
  refused: (count) => `${countWords(count, 'mistake')} in the input; nothing has been computed:`,
  warning: (text) => `Warning: ${text}`,
  undecidedRequired: (id, title) => `Requirement ${id} cannot be decided (${title}):`,
  approximate: 'The municipal boundaries are approximate, not official: the official ones were not at hand.',
  internal: (reason) => `The program failed: ${reason}`,
  dataDamaged: (reason) =>
    `The built data cannot be read; build them again with npm run geodata -- --force\n${reason}`,
  demandAndGroup: (names) =>
    `both --target-group and --demand have numbers for ${names}: those of --demand hold`,
  rowsRead: (rows) => `${countWords(rows, 'row')} read`,
  tableSource: (file) => `read from ${file}`,

  asOf: (date) => `As of ${dateText(date)}`,
  figures: 'Figures',
  covered: (count, all) => `Covered: ${count} of ${municipalityCount(all)}`,
  partly: (count) => `Partly covered: ${count}`,
  uncovered: (count) => `Not covered: ${count}`,
  people: (count, quality) => `${countWords(Math.round(count), 'citizen')} (${quality})`,
  targetGroup: (all, covered, share, approximate) =>
    `Target group: ${all}, of whom covered ${approximate ? 'about ' : ''}${covered} (${share})`,
  inSeveralUnits: (count) => `Municipalities with citizens in the areas of several units: ${count}`,
  noFacility: 'none in the plan',
  noRoute: 'no route',
  distances: (median, p90, max) => `median ${median}, 90% within ${p90}, farthest ${max}`,
  measure: (engine, detour) => {
    if (isGivenTravel(engine)) return `by ${engine}`;
    if (engine !== 'straight') return 'by road (estimate)';
    return detour === 1
      ? 'in a straight line'
      : `in a straight line with detour factor ${factorText(detour)}`;
  },
  minutesMeasure: (engine) => `by ${engine}; kilometres are not known`,
  distanceHeading: (measure) => `Distances ${measure}, weighted by citizens in the target group`,
  minutes: (mean, median, p90, max) =>
    `; minutes: mean ${mean}, median ${median}, 90% within ${p90}, farthest ${max}`,
  within: (shares) =>
    `; of all within ${shares.map(([minutes, share]) => `${minutes} min.: ${share}`).join(', ')}`,
  unitTravel: (count) => `Units, from the base to the citizens they cover (${count})`,
  noBase: 'no base',
  unreachable: (share) => `; ${share} have no route`,
  kmUnknown: 'kilometres are not known',
  gaps: (count) => `Municipalities that are not fully covered (${count})`,
  noGaps: 'None: all municipalities are covered.',
  gapPeople: (count, quality) =>
    count === null
      ? 'hidden number of the target group'
      : `${people(count, quality === 'estimate' || quality === 'assumption')} (${QUALITY[quality]})`,
  gapPartly: (share) => `partly covered (${share})`,
  nearest: (kind, name, km, measure) => `nearest place (${kind}): ${name}, median ${km} ${measure}`,
  noSites: 'the plan has no houses or drug consumption rooms',
  rules: 'Rules',
  ruleSource: (standing, source) => `Basis (${standing}): ${source}`,
  moreSubjects: (count) => `and ${count} more; all are in --format json`,
  basis: 'What the figures rest on',
  basisTargetGroup: (quality, source, year) =>
    `Target group: ${quality}. ${source}${year === null ? '' : ` (${year})`}`,
  basisSuppression: (note) => `Hidden numbers: ${suppressionNote(note)}`,
  basisBoundaries: (kind, source, date) => `Municipal boundaries: ${kind}. ${source} (${dateText(date)})`,
  basisTravel: (engine, { detour, ferryWaitShare, mode, ferries }) => {
    if (engine === 'network') {
      const vehicle = mode === 'bicycle' ? 'bicycle' : 'car';
      const some =
        ferries === 'onlyWithoutFixedLink' ? ', and ferries only where there is no fixed link' : '';
      return `Distances: road network (network), ${vehicle}; km and minutes are estimates from a grid of 2 km with motorways, bridges and ferries; the wait for a ferry is ${factorText(ferryWaitShare)} of the time between departures${some}`;
    }
    if (isGivenTravel(engine)) return `Distances: ${engine}; worked out outside Dækning and used as they are`;
    return detour === 1
      ? 'Distances: in a straight line; a real journey is longer, and water counts as road'
      : `Distances: in a straight line times the plan’s detour factor ${factorText(detour)}; a rough estimate, and water counts as road`;
  },
  basisPlan: (fingerprint) => `The plan’s fingerprint: ${fingerprint}`,
  services: {
    heading: 'Services',
    table: (file, count, municipalities) =>
      `In ${file}: ${countWords(count, 'service')} in ${municipalityCount(municipalities)}`,
    inventory: (count, region) =>
      `In the built-in inventory: ${countWords(count, 'service')}. ${region} is mapped; other regions are not`,
    notNone: 'A municipality without services here is not mapped; it does not mean that it has none',
  },
  warnings: 'Warnings',
};
