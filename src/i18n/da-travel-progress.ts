import { formatWhole } from './format.ts';

/** An evaluation that takes long: how far it is, stopping it and starting it again. */
export const daTravelProgress = {
  label: 'Beregning af rejser',
  computing: 'Beregner …',
  ways: (done: number, all: number): string =>
    `Beregner rejser: ${formatWhole(done)} af ${formatWhole(all)} steder`,
  rest: 'Rejserne er beregnet; tæller sammen …',
  stop: 'Stop beregningen',
  stopped: 'Du stoppede beregningen.',
  again: 'Beregn igen',
};
