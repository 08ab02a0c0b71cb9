import { countWords } from '../../src/domain/phrases-en.ts';
import type { RoutingFailure } from '../../src/travel/routing/routing-server.ts';
import { shareText, wholeText } from './numbers-en.ts';
import type { TravelTexts } from './travel-texts-da.ts';

const FAILURES: Readonly<Record<RoutingFailure['code'], string>> = {
  unreachable: 'the service does not answer at that address',
  slow: 'the service did not answer in time',
  busy: 'the service is too busy and asks us to wait too long',
  serverError: 'the service reports an error of its own',
  refused: 'the service refused the question',
  notRouting: 'the answer is not from a routing service of that kind',
  wrongSize: 'the answer does not fit the question',
};

/** What the command line says of travel matrices and routing servers, in English. */
export const englishTravelTexts: TravelTexts = {
  noFile: '--travel matrix: a file is missing, such as matrix:journeys.csv',
  badAddress: (value) =>
    `--travel: found ${value}, expected an address without a question mark, such as osrm:http://localhost:5000`,
  badTravel: (value) =>
    `--travel: found ${value}, expected network, straight, matrix:FILE, osrm:URL or valhalla:URL`,
  unknownFacilities: (file, ids, count) =>
    `${file}: ${countWords(count, 'place')} in the file ${count === 1 ? 'is' : 'are'} not in the plan: ${ids.join(', ')}${count > ids.length ? ' …' : ''}`,
  asking: (server, sites, points, requests) =>
    `Asking ${server}: ${countWords(sites, 'place')} and ${countWords(points, 'demand point')} in about ${countWords(requests, 'request')}. Coordinates are sent, never numbers of citizens.`,
  progress: ({ pairs, allPairs, requests, waitingFor }) =>
    `${wholeText(pairs)} of ${wholeText(allPairs)} journeys, ${countWords(requests, 'request')}${waitingFor === null ? '' : ` (waiting: ${FAILURES[waitingFor]})`}`,
  nothing: 'no answers',
  partly: (unknown, all) =>
    `answers for all journeys but ${shareText(unknown / all)} (${wholeText(unknown)} of ${wholeText(all)})`,
  expectedAnswers: (failure) =>
    `answers for all journeys; ${FAILURES[failure.code]} (${failure.detail}). What is unanswered does not count as without a route, so nothing has been computed`,
  askedAbout: (requests) => `The routing service answered ${countWords(requests, 'request')}.`,
  movedFar: (count) =>
    `${countWords(count, 'demand point')} ${count === 1 ? 'lies' : 'lie'} more than 2 km from the road that the routing service measures from.`,
  noKm: 'The routing service gives minutes only; there are no kilometres.',
};
