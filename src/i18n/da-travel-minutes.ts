import { formatWhole, NBSP } from './format.ts';

/** The same where it is asked for: tooltips, comparison, units and what the answer hangs on. */
export const daTravelMinutes = {
  to: {
    house: (minutes: number, measure: string): string =>
      `${formatWhole(minutes)}${NBSP}min. til nærmeste Gadens Hus (median, ${measure})`,
    consumptionRoom: (minutes: number, measure: string): string =>
      `${formatWhole(minutes)}${NBSP}min. til nærmeste stofindtagelsesrum (median, ${measure})`,
  },
  longest: (before: number | null, after: number): string =>
    `længste rejse ${before === null ? '' : `${formatWhole(before)}${NBSP}min. → `}${formatWhole(after)}${NBSP}min.`,
  unitRow: 'Minutter fra basen',
  unitValue: (median: number, max: number): string =>
    `median ${formatWhole(median)}${NBSP}min., længste ${formatWhole(max)}${NBSP}min.`,
  figureGroup: { base: 'Minutter til enhedens base', house: 'Minutter til Gadens Hus' },
  write: formatWhole,
  /** Under the figures of two plans: how each was measured. */
  measuredBy: (before: string, after: string): string =>
    before === after
      ? `Vejene er målt som ${before}.`
      : `Vejene er målt som ${before} før og ${after} efter.`,
  sensitivityMedian: {
    house: 'Minutter til Gadens Hus (median)',
    unitBase: 'Minutter til enhedens base (median)',
  },
};
