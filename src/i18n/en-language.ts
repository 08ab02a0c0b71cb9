import type { Tables } from './tables.ts';

export const enLanguage: Tables['language'] = {
  question: {
    title: 'Change to Danish?',
    lead: 'The page is loaded again. The plan, its changes and the view are kept.',
    losses: {
      demand: 'Own demand points are not saved in the browser and must be imported again.',
      travel: 'The journeys are not kept as a choice and must be chosen again.',
      merge: 'The plans you are merging must be chosen again.',
    },
    yes: 'Change',
    no: 'Stay here',
  },
  notKept: 'The language cannot be changed because the browser keeps nothing from the page.',
};
