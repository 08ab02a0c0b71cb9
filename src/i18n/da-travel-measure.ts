import { formatKm, formatWhole, NBSP } from './format.ts';

type Measure = 'km' | 'minutes';

const longest = (value: number, measure: Measure): string =>
  measure === 'km' ? formatKm(value) : `${formatWhole(value)}${NBSP}min.`;

/** Ways where only minutes are known: what otherwise stands in kilometres stands in them, and says so. */
export const daTravelMeasure = {
  /** How minutes are measured, as in "median i minutter efter filen med rejser". */
  minutesBy: (engine: string): string =>
    engine.startsWith('matrix:')
      ? 'minutter efter filen med rejser'
      : /^(osrm|valhalla):/.test(engine)
        ? 'minutter efter rutetjenesten'
        : 'minutter',
  /** In a list of gaps: there are sites, and no way to any. */
  gapNoRoute: 'ingen rute til et hus eller rum',
  value: longest,
  minutesTo: {
    house: (minutes: number, measure: string): string =>
      `${formatWhole(minutes)}${NBSP}min. til nærmeste Gadens Hus (median, ${measure})`,
    consumptionRoom: (minutes: number, measure: string): string =>
      `${formatWhole(minutes)}${NBSP}min. til nærmeste stofindtagelsesrum (median, ${measure})`,
  },
  longest: (before: number | null, after: number, measure: Measure): string =>
    before === null
      ? `længste rejse ${longest(after, measure)}`
      : `længste rejse ${longest(before, measure)} → ${longest(after, measure)}`,
  unitRow: 'Minutter fra basen',
  unitValue: (median: number, max: number): string =>
    `median ${formatWhole(median)}${NBSP}min., længste ${formatWhole(max)}${NBSP}min.`,
  figureGroup: { base: 'Minutter til enhedens base', house: 'Minutter til Gadens Hus' },
  minutes: formatWhole,
  /** Under the figures of two plans: how each was measured. */
  measuredBy: (before: string, after: string): string =>
    before === after
      ? `Vejene er målt som ${before}.`
      : `Vejene er målt som ${before} før og ${after} efter.`,
  sensitivityMedian: {
    house: 'Median til Gadens Hus, min.',
    unitBase: 'Median til enhedens base, min.',
  },
};
