import { DASH, formatWhole } from './format.ts';

/** Figures in minutes and shares within so many of them. */
export const daTravelFigures = {
  heading: 'Rejsetid i minutter',
  caption: (mode: string): string => `Minutter ${mode} til nærmeste sted (estimat)`,
  unitCaption: (mode: string): string =>
    `Minutter ${mode} fra basen til de borgere, enheden dækker (estimat)`,
  withinCaption:
    'Andel af alle borgere i målgruppen inden for så mange minutter; dem uden rute er regnet med',
  columns: { to: 'Til', mean: 'Middel', median: 'Median', p90: '90 % inden for', max: 'Længste' },
  within: (minutes: number): string => `${minutes} min.`,
  minutes: (value: number): string => formatWhole(value),
  noValue: DASH,
};
