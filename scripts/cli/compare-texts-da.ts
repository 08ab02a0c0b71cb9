import { kmText, shareText, wholeText } from './numbers-da.ts';

/** The sentences of `diff` and `merge`, in Danish. */
export const danishCompareTexts = {
  diffNeedsTwo: 'diff tager to planer: npx daekning diff A B',
  mergeNeedsPlans: 'Der mangler planer: npx daekning merge PLAN... --out FIL',
  mergeNeedsOut: 'merge skal vide, hvor den samlede plan skal skrives: --out FIL',
  optionNotHere: (option: string, command: string): string => `${option} kan ikke bruges med ${command}`,

  from: (file: string, name: string, verdict: string): string => `Før:   ${file} (${name}). ${verdict}.`,
  to: (file: string, name: string, verdict: string): string => `Efter: ${file} (${name}). ${verdict}.`,
  same: 'Ingen forskelle: de to planer siger det samme.',
  changes: (count: number): string => `Ændringer (${count})`,
  noChanges: 'Ingen: planerne siger det samme.',
  consequences: (count: number): string => `Hvad det betyder (${count})`,
  figures: 'Tal',
  before: 'før',
  after: 'efter',
  figure: {
    covered: 'Dækkede kommuner',
    partly: 'Delvist dækkede kommuner',
    uncovered: 'Udækkede kommuner',
    inSeveralUnits: 'Kommuner i flere enheders område',
    people: 'Borgere i målgruppen, der er dækket',
    units: 'Mobile enheder',
    houses: 'Gadens Huse',
    peoplePerUnit: 'Borgere pr. enhed (mindst / middel / flest)',
    toBase: 'Km til enhedens base (middel / median / 90 % / længst)',
    toHouse: 'Km til Gadens Hus (middel / median / 90 % / længst)',
    rulesMet: 'Opfyldte regler',
    rulesBroken: 'Brudte regler',
  },
  estimate: (text: string): string => `${text} (estimat)`,
  several: (values: readonly number[]): string => values.map((value) => wholeText(value)).join(' / '),
  kms: (values: readonly number[]): string => values.map((km) => kmText(km).replace(' km', '')).join(' / '),
  minutes: (values: readonly number[]): string =>
    `${values.map((minutes) => String(Math.round(minutes))).join(' / ')} min. (km kendes ikke)`,
  people: (covered: number, all: number): string =>
    `${wholeText(Math.round(covered))} (${shareText(all === 0 ? 0 : covered / all)})`,
  none: '-',
  crowFlies: 'Afstande er i fugleflugt; en rigtig rejse er længere.',
  units: 'Enheder',
  unit: (name: string, before: string, after: string): string => `${name}: ${before} → ${after}`,
  unitFigures: (people: number, longest: string | null, estimate: boolean): string =>
    `${wholeText(Math.round(people))} borgere${estimate ? ' (estimat)' : ''}${longest === null ? '' : `, længst ${longest}`}`,
  isNotThere: 'findes ikke',
  isCandidate: 'kandidat, tæller ikke med',

  collisions: (count: number): string =>
    count === 1
      ? '1 ting skal afgøres, før planerne kan samles. Intet er skrevet.'
      : `${count} ting skal afgøres, før planerne kan samles. Intet er skrevet.`,
  option: (text: string): string => `- ${text}`,
  decideInPage:
    'Ret det i planerne, eller åbn dem under »Saml planer« på siden, hvor hvert valg kan træffes.',
  gaps: (count: number): string => `Kommuner, som ingen enhed og intet hus har (${count})`,
  notes: 'Bemærkninger',
  written: (file: string, plans: number, units: number, sites: number): string =>
    `Skrevet: ${file}. ${plans === 1 ? '1 plan' : `${plans} planer`}, ${units === 1 ? '1 enhed' : `${units} enheder`}, ${sites === 1 ? '1 sted' : `${sites} steder`}.`,
  refused: (reason: string): string => `Planerne kan ikke samles: ${reason}`,
};

export type CompareTexts = typeof danishCompareTexts;
