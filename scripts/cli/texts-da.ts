import type { PlanSettings } from '../../src/domain/plan.ts';
import type { Quality, SuppressionNote } from '../../src/domain/provenance.ts';
import type { RuleResult, RuleStanding, RuleStatus, TravelKind } from '../../src/domain/result.ts';
import type { RuleId } from '../../src/domain/rule-levels.ts';
import type { CoverageFigures } from '../../src/plan/coverage-figures.ts';
import { resultTexts } from '../../src/plan/exchange/result-texts-da.ts';
import { dateText, factorText, kmText, minutesText, shareText, wholeText } from './numbers-da.ts';

const HELP = `Dækning: hvilke kommuner er uden dækning, og hvor langt er der?

  npx daekning check PLAN [valg]     holder en plan op mod landet og reglerne
  npx daekning merge PLAN... --out FIL
                                     samler regioners planer til én; skriver intet, så længe noget
                                     skal afgøres, men skriver hver ting og dens muligheder op
  npx daekning diff A B [--as-of DATO] [--travel MÅDE]
                                     hvad der er ændret fra plan A til plan B, i sætninger og tal
  npx daekning help                  denne hjælp

Valg til check:
  --as-of DATO           regn med regioner og sundhedsråd på en anden dato (ÅÅÅÅ-MM-DD)
  --travel HVORDAN       hvordan rejser måles: network (standard; km og minutter ad vej, bro og færge, et
                         estimat), straight (fugleflugt), matrix:FIL (CSV eller XLSX: kommunekode eller et
                         punkts id;sted;minutter;km), osrm:URL eller valhalla:URL (en rutetjeneste; den får
                         stedernes og punkternes koordinater, intet andet)
  --target-group FIL     CSV med egne tal for målgruppen: kommunekode;antal (evt. kilde;år);
                         tal fra 1 til 4 skjules, og flere, så de ikke kan regnes ud
  --demand FIL           CSV med egne steder, hvor borgerne opholder sig: lon;lat;antal eller x;y;antal
                         (EPSG:25832), evt. kommunekode; erstatter både steder og antal i kommunerne
  --services FIL         CSV eller XLSX med egne tilbud: navn;type;kommunekode (flere med komma imellem), evt.
                         lon;lat, operatør, visitation og mere; tælles op i text og json
  --format FORMAT        text (standard), json, csv eller geojson
  --out FIL              skriv til en fil; den skrives helt eller slet ikke
  --lang da|en           sproget: dansk (standard) eller engelsk; gælder alle kommandoer. Tal, koder og
                         afslutningskode er de samme, og csv og geojson har de samme kolonner og ord

Afslutningskode: 0 ingen krav er brudt, 1 et krav er brudt, 2 input eller kald er forkert,
3 fejl i programmet. merge: 1, så længe noget skal afgøres; diff: 0, når planerne kan læses.
Formatet af en plan står i docs/plan-format.md; eksempler i public/examples.
`;

const RULE_TITLES: Readonly<Record<RuleId, string>> = {
  R1: 'Hele landet er dækket',
  R2: 'Ingen enhed går på tværs af regioner',
  R3: 'Enheder følger sundhedsrådene',
  R4: 'En enheds kommuner hænger sammen',
  R5: 'Ingen borgere hører til to enheder',
  R6: 'Enhedens midte og rand dækkes lige godt',
  R7: 'Kapaciteten slår til',
  R8: 'Gadens Huse ligger i større byer',
  R9: 'Værtskommunen hører til enheden',
  R10: 'Kommunerne har en aftale',
};

const RULE_STATUS: Readonly<Record<RuleStatus, string>> = {
  met: 'opfyldt',
  broken: 'BRUDT',
  undecided: 'kan ikke afgøres',
  waived: 'fraveget',
};

const RULE_LEVEL: Readonly<Record<RuleResult['level'], string>> = {
  required: 'krav',
  recommended: 'anbefalet',
};

const STANDING: Readonly<Record<RuleStanding, string>> = {
  law: 'lov',
  agreement: 'aftale',
  recommendation: 'anbefaling',
  proposal: 'forslag',
  own: 'eget',
};

const TRAVEL_TO: Readonly<Record<TravelKind, string>> = {
  house: 'Gadens Hus',
  consumptionRoom: 'Stofindtagelsesrum',
  unitBase: 'Enhedens base',
};

const WRITE_FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'mappen findes ikke',
  ENOTDIR: 'en del af stien er ikke en mappe',
  EISDIR: 'det er en mappe',
  EACCES: 'der er ikke skriveadgang',
  EPERM: 'der er ikke skriveadgang',
  EROFS: 'drevet kan kun læses',
  ENOSPC: 'disken er fuld',
};

function people(count: number, estimate: boolean): string {
  return `${estimate ? 'ca. ' : ''}${wholeText(count)} ${count === 1 ? 'borger' : 'borgere'} i målgruppen`;
}

/** Whether travel is from a matrix or a routing server, and not measured here. */
function isGivenTravel(engine: string): boolean {
  return /^(matrix|osrm|valhalla):/.test(engine);
}

/** The answer in one sentence, without a full stop; the same as in the page. */
function verdict(figures: CoverageFigures): string {
  const { municipalities, partly, uncovered, estimate, approximate } = figures;
  const note = estimate ? ' (estimat)' : '';
  const missing = people(figures.peopleWithoutCover, estimate || approximate);
  if (uncovered === 0 && partly === 0) {
    return `Alle ${municipalities} kommuner er dækket: ${people(figures.targetGroup, estimate)}${note}`;
  }
  if (uncovered === municipalities) {
    return `Ingen af de ${municipalities} kommuner er dækket: ${missing}${note}`;
  }
  if (partly === 0) return `${uncovered} af ${municipalities} kommuner er ikke dækket: ${missing}${note}`;
  if (uncovered === 0) {
    return `${partly} af ${municipalities} kommuner er kun delvist dækket: ${missing} er uden dækning${note}`;
  }
  return `${uncovered} af ${municipalities} kommuner er ikke dækket, og ${partly} er kun delvist dækket: ${missing} er uden dækning${note}`;
}

/** Every sentence of the command line, in Danish. Arguments are text as it is to be shown; the English twin has the same type. */
export const danishTexts = {
  help: HELP,
  status: resultTexts.status,
  quality: resultTexts.quality,
  boundaries: resultTexts.boundaries,
  ruleTitle: (id: string): string => RULE_TITLES[id as RuleId] ?? id,
  ruleStatus: RULE_STATUS,
  ruleLevel: RULE_LEVEL,
  standing: STANDING,
  travelTo: TRAVEL_TO,
  verdict,
  whole: wholeText,
  km: kmText,
  minutesOf: minutesText,
  share: shareText,
  number: factorText,

  usageHint: 'Se npx daekning help',
  noCommand: 'Der mangler en kommando, fx: npx daekning check PLAN',
  unknownCommand: (command: string): string => `Ukendt kommando: ${command}`,
  unknownOption: (option: string): string => `Ukendt valg: ${option}`,
  optionWithoutValue: (option: string): string => `${option} mangler en værdi`,
  optionTwice: (option: string): string => `${option} står to gange`,
  noPlan: 'Der mangler en plan: npx daekning check PLAN',
  tooManyPlans: (extra: string): string => `check tager én plan; ${extra} er for meget`,
  badDate: (value: string): string =>
    `--as-of: fandt ${value}, forventede en dato, der findes, som ÅÅÅÅ-MM-DD`,
  badFormat: (value: string): string => `--format: fandt ${value}, forventede text, json, csv eller geojson`,
  badLanguage: (value: string): string => `--lang: fandt ${value}, forventede da eller en`,
  outIsInput: (file: string): string => `--out: ${file} er en af de filer, der læses, og overskrives ikke`,
  cannotWrite: (file: string, code: string): string =>
    `--out: ${file} kan ikke skrives (${WRITE_FAILURES[code] ?? code}); intet er ændret`,

  notFound: 'ingen sådan fil',
  isFolder: 'en mappe',
  notAllowed: 'en fil, der ikke må læses',
  unreadable: (code: string): string => `en fil, der ikke kan læses (${code})`,
  readableFile: 'en læsbar fil',
  tooLarge: (megabytes: string): string => `mere end ${megabytes} MB`,
  fileOfAtMost: (megabytes: string): string => `en fil på højst ${megabytes} MB`,
  notUtf8: 'andet end UTF-8',
  utf8: 'en tekstfil i UTF-8',
  refused: (count: number): string =>
    count === 1 ? '1 fejl i input; intet er beregnet:' : `${count} fejl i input; intet er beregnet:`,
  warning: (text: string): string => `Advarsel: ${text}`,
  undecidedRequired: (id: string, title: string): string => `Krav ${id} kan ikke afgøres (${title}):`,
  approximate: 'Kommunegrænserne er tilnærmede, ikke officielle: de officielle var ikke ved hånden.',
  internal: (reason: string): string => `Fejl i programmet: ${reason}`,
  dataDamaged: (reason: string): string =>
    `De byggede data kan ikke læses; byg dem igen med npm run geodata -- --force\n${reason}`,
  demandSmall: (codes: string, threshold: number): string =>
    `--demand: antal under ${threshold} skjules ikke og vises for ${codes}; egne punkter gengives, som de er`,
  demandAndGroup: (names: string): string =>
    `både --target-group og --demand har tal for ${names}: tallene fra --demand gælder`,
  rowsRead: (rows: number): string => `${wholeText(rows)} rækker læst`,
  tableSource: (file: string): string => `indlæst fra ${file}`,

  asOf: (date: string): string => `Pr. ${dateText(date)}`,
  figures: 'Tal',
  covered: (count: number, all: number): string => `Dækket: ${count} af ${all} kommuner`,
  partly: (count: number): string => `Delvist dækket: ${count}`,
  uncovered: (count: number): string => `Ikke dækket: ${count}`,
  people: (count: number, quality: string): string => `${wholeText(count)} borgere (${quality})`,
  targetGroup: (all: string, covered: string, share: string, approximate: boolean): string =>
    `Målgruppe: ${all}, heraf dækket ${approximate ? 'ca. ' : ''}${covered} (${share})`,
  inSeveralUnits: (count: number): string => `Kommuner med borgere i flere enheders område: ${count}`,
  noFacility: 'ingen i planen',
  noRoute: 'ingen rute',
  distances: (median: string, p90: string, max: string): string =>
    `median ${median}, 90 % inden for ${p90}, længst ${max}`,
  /** How distances are measured; with a detour they are longer than the straight line. */
  measure: (engine: string, detour: number): string => {
    if (isGivenTravel(engine)) return `efter ${engine}`;
    if (engine !== 'straight') return 'ad vej (estimat)';
    return detour === 1 ? 'i fugleflugt' : `i fugleflugt med omvejsfaktor ${factorText(detour)}`;
  },
  minutesMeasure: (engine: string): string => `efter ${engine}; kilometer kendes ikke`,
  distanceHeading: (measure: string): string => `Afstande ${measure}, vægtet med borgerne i målgruppen`,
  minutes: (mean: string, median: string, p90: string, max: string): string =>
    `; minutter: middel ${mean}, median ${median}, 90 % inden for ${p90}, længst ${max}`,
  within: (shares: readonly (readonly [minutes: string, share: string])[]): string =>
    `; af alle inden for ${shares.map(([minutes, share]) => `${minutes} min.: ${share}`).join(', ')}`,
  unitTravel: (count: number): string => `Enheder, fra basen til de borgere, de dækker (${count})`,
  noBase: 'ingen base',
  unreachable: (share: string): string => `; ${share} har ingen rute`,
  kmUnknown: 'kilometer kendes ikke',
  gaps: (count: number): string => `Kommuner, der ikke er dækket fuldt (${count})`,
  noGaps: 'Ingen: alle kommuner er dækket.',
  gapPeople: (count: number | null, quality: Quality): string =>
    count === null
      ? 'skjult tal for målgruppen'
      : `${people(count, quality === 'estimate' || quality === 'assumption')} (${resultTexts.quality[quality]})`,
  gapPartly: (share: string): string => `delvist dækket (${share})`,
  nearest: (kind: string, name: string, km: string, measure: string): string =>
    `nærmeste sted (${kind}): ${name}, median ${km} ${measure}`,
  noRouteToSite: 'ingen rute til et hus eller stofindtagelsesrum',
  noSites: 'planen har ingen huse eller stofindtagelsesrum',
  rules: 'Regler',
  ruleSource: (standing: string, source: string): string => `Grundlag (${standing}): ${source}`,
  moreSubjects: (count: number): string => `og ${count} mere; alle står i --format json`,
  basis: 'Hvad tallene bygger på',
  basisTargetGroup: (quality: string, source: string, year: number | null): string =>
    `Målgruppe: ${quality}. ${source}${year === null ? '' : ` (${year})`}`,
  basisSuppression: (note: SuppressionNote): string => `Skjulte tal: ${resultTexts.suppressionNote(note)}`,
  basisBoundaries: (kind: string, source: string, date: string): string =>
    `Kommunegrænser: ${kind}. ${source} (${dateText(date)})`,
  basisTravel: (engine: string, { detour, ferryWaitShare, mode, ferries }: PlanSettings): string => {
    if (engine === 'network') {
      const vehicle = mode === 'bicycle' ? 'cykel' : 'bil';
      const some =
        ferries === 'onlyWithoutFixedLink' ? ', og færger kun hvor der ikke er fast forbindelse' : '';
      return `Afstande: vejnet (network), ${vehicle}; km og minutter er estimater fra et net på 2 km med motorveje, broer og færger; ventetid ved færge er ${factorText(ferryWaitShare)} af tiden mellem afgange${some}`;
    }
    if (isGivenTravel(engine)) return `Afstande: ${engine}; beregnet uden for Dækning og brugt, som de er`;
    return detour === 1
      ? 'Afstande: fugleflugt; en rigtig rejse er længere, og vand tæller som vej'
      : `Afstande: fugleflugt ganget med planens omvejsfaktor ${factorText(detour)}; et skøn, og vand tæller som vej`;
  },
  basisPlan: (fingerprint: string): string => `Planens fingeraftryk: ${fingerprint}`,
  services: {
    heading: 'Tilbud',
    table: (file: string, count: number, municipalities: number): string =>
      `I ${file}: ${count} tilbud i ${municipalities === 1 ? '1 kommune' : `${municipalities} kommuner`}`,
    inventory: (count: number, region: string): string =>
      `I den indbyggede oversigt: ${count} tilbud. ${region} er kortlagt; øvrige regioner er ikke`,
    notNone: 'En kommune uden tilbud her er ikke kortlagt; det betyder ikke, at den ingen har',
  },
  warnings: 'Advarsler',
};

export type CommandTexts = typeof danishTexts;
