import type { TravelKind } from '../domain/result.ts';
import { DASH, formatWhole } from './format.ts';

const to: Readonly<Record<TravelKind, string>> = { house: 'Hus', consumptionRoom: 'Rum', unitBase: 'Base' };

/** Figures in minutes and shares within so many of them. */
export const daTravelFigures = {
  heading: 'Rejsetid i minutter',
  unitCaption: (mode: string): string =>
    `Minutter ${mode} fra basen til de borgere, enheden dækker (estimat)`,
  withinCaption: (mode: string): string =>
    `Andel af alle borgere i målgruppen inden for så mange minutter ${mode} (estimat); dem uden rute er regnet med`,
  fromBase: 'Fra basen',
  /** Short: the table is narrow. */
  to,
  columns: { to: 'Til', mean: 'Middel', median: 'Median', p90: '90 % inden for', max: 'Længste' },
  within: (minutes: number): string => `${minutes} min.`,
  minutes: (value: number): string => formatWhole(value),
  noValue: DASH,
};
