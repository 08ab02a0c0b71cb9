import type { RoutingReason } from '../domain/travel-matrix.ts';
import { formatDate, formatNumber, formatWhole } from './format.ts';
import type { Tables } from './tables.ts';

const reasons: Readonly<Record<RoutingReason, string>> = {
  unreachable: 'the service does not answer',
  slow: 'the service did not answer in time',
  busy: 'the service is too busy',
  serverError: 'the service reports an error of its own',
  refused: 'the service refused the question',
  notRouting: 'the answer is not from a routing service of that kind',
  wrongSize: 'the answer does not fit the question',
  stopped: 'you stopped',
};

function sites(count: number): string {
  return count === 1 ? '1 site' : `${formatWhole(count)} sites`;
}

function share(part: number, all: number): string {
  const percent = (100 * part) / all;
  return percent > 0 && percent < 0.1
    ? 'under 0.1%'
    : `${formatNumber(Math.min(percent, part < all ? 99.9 : 100), 1)}%`;
}

export const enTravelChoice: Tables['travelChoice'] = {
  heading: 'Travel',
  loading: 'Fetching the choice of travel …',
  loadFailed: 'The choice of travel could not be fetched. Reload the page.',
  legend: 'How travel is measured',
  choices: {
    network: 'Road network',
    straight: 'Straight line',
    matrix: 'Matrix from a file',
    server: 'Routing service',
  },
  hints: {
    network: 'Km and minutes by road, bridge and ferry. An estimate, computed in your browser.',
    straight: 'Km in a straight line, without minutes. Water counts as road.',
    matrix: 'Travel times and distances computed in another program, e.g. for public transport.',
    server: 'OSRM or Valhalla. Coordinates are sent to the service.',
  },
  inUse: {
    network: 'Travel is measured on the built-in road network.',
    straight: 'Travel is measured in a straight line.',
    matrix: (file) => `Travel is measured by ${file}.`,
    server: (base) => `Travel is measured by answers from ${base}.`,
  },

  matrixText:
    'Columns: kommunekode or the id of a point, sted (the id of the site or unit), minutter and km; one of the two is enough. A municipality’s row applies to all its citizens. A pair that is missing has no route.',
  matrixMoved:
    'The journeys apply to the sites as they were when the file was made: if a site is moved on the map, the journeys do not follow.',
  chooseFile: 'Choose a file …',
  writePoints: 'Get the points as CSV',
  pointsFile: 'demand-points.csv',
  pointsWritten: 'demand-points.csv was saved to your computer',
  previewTitle: (file) => `Journeys from ${file}`,
  cancel: 'Cancel',
  nothingYet: 'Nothing is changed yet.',
  refused: 'The file cannot be used. Travel is measured as before.',
  readFailed: 'The file could not be read: the reading stopped. Travel is measured as before.',
  recognised: 'How the file was read',
  routes: (routes, without) =>
    `${formatWhole(routes)} journeys understood${without > 0 ? `, and ${formatWhole(without)} pairs without a route` : ''}.`,
  missing: (count) =>
    `${sites(count)} in the plan ${count === 1 ? 'has' : 'have'} no rows and count${count === 1 ? 's' : ''} as without a route`,
  unknown: (count) =>
    `${sites(count)} in the file ${count === 1 ? 'is' : 'are'} not in the plan and not used`,
  use: 'Measure by the file',
  problems: 'Errors in the file',
  problemHeaders: { place: 'Place in the file', found: 'Found', expected: 'Expected' },
  wholeFile: 'the whole file',
  more: (count) => `and ${formatWhole(count)} more`,

  server: 'Service',
  kind: 'Kind',
  kinds: { osrm: 'OSRM', valhalla: 'Valhalla' },
  sends: (base, count, points) =>
    `Coordinates of ${sites(count)} and ${formatWhole(points)} demand points are sent to ${base}. Names, numbers of citizens and the rest of the plan are not sent. The service can see which sites are considered.`,
  requests: (requests) =>
    requests === 1 ? 'That is 1 request.' : `That is about ${formatWhole(requests)} requests.`,
  known: (known, all) =>
    `${formatWhole(known)} of ${sites(all)} ${known === 1 ? 'was' : 'were'} answered before, and the answers are saved in the browser.`,
  follows:
    'If a site is moved or added afterwards, its coordinates are sent by themselves until another plan is opened.',
  nothingToAsk: 'All the plan’s sites are answered; nothing is sent.',
  noSites: 'The plan has no sites to measure from.',
  ask: 'Send coordinates and get journeys',
  useKept: 'Measure by the saved answers',
  counting: 'Counting …',
  progress: ({ pairs, allPairs, requests }) =>
    `${share(pairs, allPairs)} of the journeys fetched; ${formatWhole(requests)} requests`,
  waiting: (reason) => `Trying again: ${reasons[reason]}`,
  progressLabel: 'Fetching of journeys',
  stop: 'Stop',
  nothingGot: 'No answers came, so travel is measured as before.',
  shortfall: (pairs, all) =>
    `${share(pairs, all)} of the journeys are not answered. They count as without a route, but that is not known.`,
  reason: (reason, detail) => `Reason: ${reasons[reason]}${detail === '' ? '' : ` (${detail})`}`,
  askRest: 'Get the rest',
  lacking: (count) => `${sites(count)} in the plan ${count === 1 ? 'is' : 'are'} not fully answered.`,
  answered: (date) => `The oldest answer is from ${formatDate(date.slice(0, 10))}.`,
  forget: 'Delete saved answers',
  forgotten: 'The saved answers are deleted',
};
