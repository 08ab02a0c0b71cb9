import { dateText, listText, shareText } from './danish-text.ts';

const FIELD: Readonly<Record<string, string>> = {
  kind: 'art',
  name: 'navn',
  note: 'bemærkning',
  lonLat: 'placering',
  municipality: 'kommune',
  serves: 'betjente kommuner',
  capacity: 'kapacitet',
  places: 'pladser',
  openingHours: 'åbningstid',
  staff: 'bemanding',
  weeklyHours: 'timer om ugen',
  status: 'status',
  colour: 'farve',
  locked: 'lås',
  host: 'vært',
  base: 'base',
  municipalities: 'kommuner',
  polygon: 'tegnet område',
  agreement: 'aftale',
  stops: 'stop',
  extra: 'oplysninger, som programmet ikke kender',
};

/** The sentences of a merge in Danish, without a full stop. */
export const danishMergeTexts = {
  numbered: (file: string, number: number): string => `${file} (${number})`,

  sameFacility: (name: string, files: readonly string[], fields: readonly string[]): string =>
    `${name} er ikke ens i ${listText(files)} (forskel: ${listText(fields.map((field) => FIELD[field] ?? field))})`,
  asIn: (files: readonly string[]): string => `Som i ${listText(files)}`,
  keepAllVersions: 'Behold alle udgaver hver for sig',

  claimedTwice: (municipality: string, units: readonly string[]): string =>
    `${municipality} er med i ${listText(units)}`,
  unitIn: (unit: string, files: readonly string[]): string => `${unit} (${listText(files)})`,
  claimant: (unit: string, files: readonly string[], region: string, isHost: boolean): string =>
    `${unit} (${listText(files)}), ${region}${isHost ? '; er vært for enheden' : ''}`,
  keepInAll: 'Behold den i dem alle: borgerne hører så til flere enheder (R5)',

  foreign: (
    municipality: string,
    region: string,
    unit: string,
    files: readonly string[],
    home: string,
  ): string =>
    `${municipality} ligger i ${region}, men er med i ${unit} (${listText(files)}), som hører til ${home}`,
  keepForeign: (unit: string): string => `Behold den i ${unit}`,
  removeForeign: (unit: string): string => `Tag den ud af ${unit}`,

  foreignArea: (unit: string, files: readonly string[], places: readonly string[], home: string): string =>
    `Det tegnede område i ${unit} (${listText(files)}) når ind i ${listText(places)}, men enheden hører til ${home}`,
  keepArea: (unit: string): string => `Behold det tegnede område i ${unit}`,
  removeArea: (unit: string): string => `Fjern det tegnede område i ${unit}`,

  overlap: (units: readonly string[], municipalities: readonly string[]): string =>
    `Et tegnet område overlapper: ${listText(units)} dækker de samme borgere i ${listText(municipalities)}`,
  yields: (unit: string, municipalities: readonly string[], isDrawn: boolean): string => {
    const list = municipalities.length === 0 ? [] : [`Tag ${listText(municipalities)} ud af ${unit}`];
    const area = isDrawn ? [`${list.length === 0 ? 'Fjern' : 'fjern'} det tegnede område i ${unit}`] : [];
    return [...list, ...area].join(', og ');
  },
  keepOverlap: 'Behold begge, som de er: borgerne hører så til begge enheder (R5)',
  drawnInPart: (municipalities: readonly (readonly [name: string, share: number])[]): string =>
    `Kun delvis dækket, af tegnede områder: ${listText(municipalities.map(([name, share]) => `${name} (${shareText(share)})`))}`,

  gap: (municipality: string, region: string): string => `${municipality} (${region})`,
  leaveGap: 'Lad den stå udækket',
  giveGap: (unit: string): string => `Giv den til ${unit}`,

  date: (count: number): string => `Planerne har ${count} forskellige datoer`,
  dateOption: (date: string, files: readonly string[]): string => `${dateText(date)} (${listText(files)})`,
  setting: (text: string): string => `Forudsætningen er ikke ens: ${text}`,
  settingOption: (value: string, files: readonly string[]): string => `${value} (${listText(files)})`,
  groundwork: (key: string): string => `Det udfyldte om koordinering, »${key}«, er ikke ens`,
  extra: (key: string): string => `Oplysningen »${key}«, som programmet ikke kender, er ikke ens`,
  waiver: (rule: string, subject: string): string =>
    `Fravigelsen af ${rule} for ${subject} har ikke samme begrundelse`,
  waiverOption: (reason: string, files: readonly string[]): string => `»${reason}« (${listText(files)})`,

  takenOnce: (names: readonly string[]): string =>
    names.length === 1
      ? `${names.join('')} er ens i flere filer og er taget med én gang`
      : `${names.length} huse, rum og enheder er ens i flere filer og er taget med én gang: ${listText(names)}`,
  renamedId: (name: string, before: string, after: string): string =>
    `${name} har fået id »${after}«, fordi »${before}« allerede er brugt til noget andet`,
  planName: (count: number): string => `Samlet plan af ${count} planer`,
  noteOf: (file: string, note: string): string => `${file}: ${note}`,
  named: (name: string): string => `Planen hedder »${name}«; navnet kan ændres bagefter`,
  tooManySites: (count: number, most: number): string =>
    `Den samlede plan ville have ${count} steder; en plan kan højst have ${most}`,
  tooManyUnits: (count: number, most: number): string =>
    `Den samlede plan ville have ${count} enheder; en plan kan højst have ${most}`,
};

export type MergeTexts = typeof danishMergeTexts;
