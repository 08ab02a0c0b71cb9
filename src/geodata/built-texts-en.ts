import type { BuiltTexts } from '../domain/built-texts.ts';
import { DATA_SET_TEXTS } from './data-set-texts-en.ts';
import { SERVICE_KIND_TEXTS } from './service-kind-texts-en.ts';

/** The English of what the built data say themselves. */
export const englishBuiltTexts: BuiltTexts = {
  whole: new Map([...Object.entries(DATA_SET_TEXTS), ...Object.entries(SERVICE_KIND_TEXTS)]),
  beginnings: new Map([
    [
      'Estimat efter antal voksne og kommunens hjemløshedstælling i ',
      'Estimate by number of adults and the municipality’s count of homelessness in ',
    ],
    ['Brugerens egen fil med kommunegrænser: ', 'The user’s own file of municipal boundaries: '],
  ]),
};
