import type { Tables } from './tables.ts';

export const enData: Tables['data'] = {
  title: 'Data',
  lead: 'All figures on the page rest on these data and on the open plan.',
  boundariesHeading: 'Boundaries',
  boundaryKind: {
    official: 'Official municipal boundaries',
    given: 'Municipal boundaries from a file of your choice',
    approximation: 'Approximate municipal boundaries',
  },
  boundaryText: {
    official: 'The boundaries are simplified for display on a map.',
    given: 'The boundaries were checked when loaded: 98 municipalities, right areas and no overlaps.',
    approximation:
      'The official boundaries were not available. Instead land is divided by the nearest town, so the boundaries on the map are wrong in detail. Which municipalities border on each other is a checked fact and does not depend on the boundaries on the map.',
  },
  datasetsHeading: 'Data sets',
  source: 'Source',
  date: 'Valid for',
  licence: 'Licence',
  quality: 'Quality',
  note: 'Remark',
  methodHeading: 'Method',
  method: [
    'The target group is the about 12,000 most marginalised people aged 18 and over that the government’s proposal for a dignity reform (værdighedsreform) counts from register data of 2022: outside the labour force and with at least two of severe mental illness, substance abuse and homelessness.',
    'There are no public numbers by municipality. The distribution is an estimate: number of adults × (1/4 + 3/4 × an index of homelessness). The index rests on VIVE’s counts of homelessness where they are known, else on similar municipalities. The numbers are whole and add up to exactly 12,000.',
    'Each municipality’s number is spread over points on land by where people live, about 2 km apart and closer in towns. The points do not say where marginalised citizens actually stay.',
    'A house covers the municipalities it serves; a mobile outreach unit covers the municipalities on its list and the points in its drawn area. A municipality is covered when all citizens in the target group are. Drug consumption rooms cover nobody, and candidates are not counted.',
    'Km and minutes are from each point to the nearest site, weighted by citizens, and are computed on the program’s own road network with motorways, bridges and ferries. They are estimates. Without minutes, as in a straight line, rules about minutes cannot be decided.',
  ],
  unknownHeading: 'What is not known',
  unknown:
    'The number of Gadens Huse (street houses) and mobile outreach units, where they will be, and the criteria, deadlines and amounts of the funds have not been found in public sources. Sites and units are therefore chosen in the plan.',
  privacyServers:
    'If you choose a routing service, the coordinates of the sites and of the demand points are sent to it, and nothing else. You are told before it happens.',
  privacy: 'Everything is computed in your browser. Plans, numbers and choices are not sent anywhere.',
};
