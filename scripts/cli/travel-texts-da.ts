import type { FetchProgress } from '../../src/travel/routing/fetched-table.ts';
import type { RoutingFailure } from '../../src/travel/routing/routing-server.ts';
import { shareText, wholeText } from './numbers-da.ts';

const FAILURES: Readonly<Record<RoutingFailure['code'], string>> = {
  unreachable: 'tjenesten svarer ikke på adressen',
  slow: 'tjenesten svarede ikke inden for tiden',
  busy: 'tjenesten har for travlt og beder om at vente for længe',
  serverError: 'tjenesten melder fejl hos sig selv',
  refused: 'tjenesten afviste spørgsmålet',
  notRouting: 'svaret er ikke fra en rutetjeneste af den slags',
  wrongSize: 'svaret passer ikke til spørgsmålet',
};

/** What the command line says of travel matrices and routing servers. */
export const danishTravelTexts = {
  noFile: '--travel matrix: mangler en fil, fx matrix:rejser.csv',
  badAddress: (value: string): string =>
    `--travel: fandt ${value}, forventede en adresse uden spørgsmålstegn, fx osrm:http://localhost:5000`,
  badTravel: (value: string): string =>
    `--travel: fandt ${value}, forventede network, straight, matrix:FIL, osrm:URL eller valhalla:URL`,
  unknownFacilities: (file: string, ids: readonly string[], count: number): string =>
    `${file}: ${count === 1 ? '1 sted' : `${wholeText(count)} steder`} i filen er ikke i planen: ${ids.join(', ')}${count > ids.length ? ' …' : ''}`,
  asking: (server: string, sites: number, points: number, requests: number): string =>
    `Spørger ${server}: ${wholeText(sites)} steder og ${wholeText(points)} behovspunkter i ca. ${wholeText(requests)} forespørgsler. Der sendes koordinater, aldrig antal borgere.`,
  progress: ({ pairs, allPairs, requests, waitingFor }: FetchProgress): string =>
    `${wholeText(pairs)} af ${wholeText(allPairs)} rejser, ${wholeText(requests)} forespørgsler${waitingFor === null ? '' : ` (venter: ${FAILURES[waitingFor]})`}`,
  nothing: 'ingen svar',
  partly: (unknown: number, all: number): string =>
    `svar for alle rejser undtagen ${shareText(unknown / all)} (${wholeText(unknown)} af ${wholeText(all)})`,
  expectedAnswers: (failure: RoutingFailure): string =>
    `svar for alle rejser; ${FAILURES[failure.code]} (${failure.detail}). Det ubesvarede regnes ikke som uden rute, så intet er beregnet`,
  askedAbout: (requests: number): string => `Rutetjenesten svarede på ${wholeText(requests)} forespørgsler.`,
  movedFar: (count: number): string =>
    `${wholeText(count)} behovspunkter ligger mere end 2 km fra den vej, som rutetjenesten måler fra.`,
  noKm: 'Rutetjenesten giver kun minutter; der er ingen kilometer.',
};

export type TravelTexts = typeof danishTravelTexts;
