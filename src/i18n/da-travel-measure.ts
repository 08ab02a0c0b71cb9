import { formatKm, formatWhole, NBSP } from './format.ts';

/** Ways where only minutes are known: what otherwise stands in kilometres stands in them, and says so. */
export const daTravelMeasure = {
  /** How minutes are measured, as in "median i minutter efter filen med rejser". */
  minutesBy: (engine: string): string =>
    engine.startsWith('matrix:')
      ? 'minutter efter filen med rejser'
      : /^(osrm|valhalla):/.test(engine)
        ? 'minutter efter rutetjenesten'
        : 'minutter',
  /** By what vehicle, as in "minutter i bil". */
  minutesIn: (vehicle: string): string => `minutter ${vehicle}`,
  /** In a list of gaps: there are sites, and no way to any. */
  gapNoRoute: 'ingen rute til et hus eller rum',
  value: (value: number, measure: 'km' | 'minutes'): string =>
    measure === 'km' ? formatKm(value) : `${formatWhole(value)}${NBSP}min.`,
};
