import { formatSetting, formatWhole } from './format.ts';
import type { Tables } from './tables.ts';

const houseCover = {
  serves: 'the municipalities it serves',
  cutoff: 'everyone within the limit',
  either: 'the municipalities it serves and everyone within the limit',
} as const;

const mode: Readonly<Record<string, string>> = { car: 'car', bicycle: 'bicycle' };

export const enPlan: Tables['plan'] = {
  file: 'File',
  noFile: 'not saved to a file',
  date: 'Date of the plan',
  fingerprint: 'Fingerprint',
  capacity: 'Capacity',
  places: 'Places',
  waivers: (count) => `Waivers (${count})`,
  waiver: (rule, subject) => `${rule}, ${subject}`,
  settings: 'Assumptions',
  settingsLead: 'Numbers that the computation rests on. They are stated in the plan or are standard.',
  settingName: {
    houseCover: 'A house covers',
    houseCutoffMinutes: 'Limit of a house in time',
    houseCutoffKm: 'Limit of a house in distance',
    unitLimitMinutes: 'Limit of a unit’s travel time',
    contactShare: 'Share expected to be in contact',
    cityInhabitants: 'A larger city has at least',
    detour: 'Detour factor on the straight line',
    ferryWaitShare: 'Waiting for a ferry',
    mode: 'Transport',
  },
  settingValue: {
    houseCover: (value) => houseCover[value],
    minutes: (value) => `${formatSetting(value)} minutes`,
    km: (value) => `${formatSetting(value)} km`,
    share: (value) => `${formatSetting(value * 100)}%`,
    inhabitants: (value) => `${formatWhole(value)} inhabitants`,
    factor: (value) => formatSetting(value),
    ferryWait: (value) => `${formatSetting(value * 100)}% of the time between two departures`,
    mode: (value) => mode[value] ?? value,
  },
  isDefault: 'standard',
  fromPlan: 'from the plan',
  warnings: (count) => `Remarks (${count})`,
};
