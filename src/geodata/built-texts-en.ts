import type { BuiltTexts } from '../domain/built-texts.ts';
import { DATA_SET_TEXTS } from './data-set-texts-en.ts';
import { EXAMPLE_PLAN_TEXTS } from './example-plan-texts-en.ts';
import { SERVICE_KIND_TEXTS } from './service-kind-texts-en.ts';

/** The English of what the built data say themselves. */
export const englishBuiltTexts: BuiltTexts = {
  whole: new Map([DATA_SET_TEXTS, SERVICE_KIND_TEXTS, EXAMPLE_PLAN_TEXTS].flatMap(Object.entries<string>)),
  beginnings: new Map([
    // The year of the count follows.
    [
      'Estimat efter antal voksne og kommunens hjemløshedstælling i ',
      'Estimate from the number of adults and the municipality’s count of homelessness in ',
    ],
    ['Brugerens egen fil med kommunegrænser: ', 'The user’s own file of municipal boundaries: '],
  ]),
};
