import type { HouseCover } from '../domain/plan.ts';
import { formatSetting, formatWhole } from './format.ts';

const houseCover: Readonly<Record<HouseCover, string>> = {
  serves: 'de kommuner, huset betjener',
  cutoff: 'alle inden for grænsen',
  either: 'de kommuner, huset betjener, og alle inden for grænsen',
};

const mode: Readonly<Record<string, string>> = { car: 'bil', bicycle: 'cykel' };

/** The panel Plan. */
export const daPlan = {
  file: 'Fil',
  noFile: 'ikke gemt i en fil',
  date: 'Planens dato',
  fingerprint: 'Fingeraftryk',
  capacity: 'Kapacitet',
  places: 'Pladser',
  waivers: (count: number): string => `Fravigelser (${count})`,
  waiver: (rule: string, subject: string): string => `${rule}, ${subject}`,
  settings: 'Forudsætninger',
  settingsLead: 'Tal, som beregningen bygger på. De står i planen eller er standard.',
  settingName: {
    houseCover: 'Et hus dækker',
    houseCutoffMinutes: 'Husets grænse i tid',
    houseCutoffKm: 'Husets grænse i afstand',
    unitLimitMinutes: 'Grænse for enheders rejsetid',
    contactShare: 'Andel, der ventes kontakt med',
    cityInhabitants: 'En større by har mindst',
    detour: 'Omvejsfaktor på fugleflugt',
    ferryWaitShare: 'Ventetid ved færge',
    mode: 'Transport',
  },
  settingValue: {
    houseCover: (value: HouseCover): string => houseCover[value],
    minutes: (value: number): string => `${formatSetting(value)} minutter`,
    km: (value: number): string => `${formatSetting(value)} km`,
    share: (value: number): string => `${formatSetting(value * 100)} %`,
    inhabitants: (value: number): string => `${formatWhole(value)} indbyggere`,
    factor: (value: number): string => formatSetting(value),
    ferryWait: (value: number): string => `${formatSetting(value * 100)} % af tiden mellem to afgange`,
    mode: (value: string): string => mode[value] ?? value,
  },
  isDefault: 'standard',
  fromPlan: 'fra planen',
  warnings: (count: number): string => `Bemærkninger (${count})`,
};
