import { formatNumber, formatWhole } from './format.ts';
import type { Tables } from './tables.ts';

const count = (number: number, one: string, many: string): string =>
  `${formatWhole(number)} ${number === 1 ? one : many}`;

function index(value: number | null): string {
  return value === null ? 'unknown' : formatNumber(value, 2);
}

export const enCoordination: Tables['coordination'] = {
  exportCsv: 'Export CSV',
  exportXlsx: 'Export XLSX',
  exported: (file) => `${file} is saved.`,
  notExported: 'The file could not be written.',
  fileName: 'coordination',

  contact: {
    heading: 'Contact and responsibility',
    lead: 'The Council for Socially Marginalised People (Rådet for Socialt Udsatte) asks that this is clear for each municipality (Input til værdighedsreformen). What is filled in follows the plan’s file.',
    open: 'Open',
    openCount: (open, all) =>
      open === 0 ? 'Everything is filled in.' : `${formatWhole(open)} of ${formatWhole(all)} are open.`,
    fields: {
      contactPoint: 'The municipality’s one contact point',
      coordinator: 'Who coordinates the citizen’s support',
      handover: 'Who takes over when the support ends',
      paidByPool: 'What the pool pays for',
      existing: 'What already exists',
    },
    mapped: 'We have mapped all the municipality’s services',
    mappedHint: 'Types without a service then count as missing instead of not mapped.',
    table: 'Open points in each municipality',
    municipality: 'Municipality',
    openHead: 'Open',
    show: (name) => `Show ${name}`,
  },

  agree: {
    heading: 'Agreements and forum',
    lead: (host) =>
      `The municipality of ${host} owns the project and makes agreements with the others. Civil and private parties are those known from the inventory of services.`,
    count: (all, agreed) => `${formatWhole(agreed)} of ${formatWhole(all)} agreements are made.`,
    byKind: (municipalities, regions, organisations) =>
      `${count(municipalities, 'municipality', 'municipalities')}, ${count(regions, 'region', 'regions')} and ${count(organisations, 'organisation', 'organisations')}.`,
    parties: 'Agreed with',
    inAgreement: 'is in the cooperation agreement',
    forum: 'Cooperation forum of the municipalities',
    forumHint: 'Open until it is filled in.',
    driveOut: 'KFUM is included because the Council wants Social Drive Out and the units mutually committed.',
    none: 'The municipality is not covered by a house or a unit.',
    of: (name) => `${name}:`,
  },

  matrix: {
    heading: 'Outreach',
    caption: 'Types in the catalogue against what exists in the area. The numbers are municipalities.',
    kind: 'Type',
    states: {
      exists: 'exists',
      planned: 'planned',
      uncertain: 'status unknown',
      ended: 'ended or on pause',
      missing: 'missing',
      unmapped: 'not mapped',
    },
    heads: { exists: 'Exists', planned: 'Planned', missing: 'Missing', unmapped: 'Not mapped' },
    state: 'In the municipality',
    note: '‘Missing’ means that neither the plan nor the inventory has the type in a municipality that is mapped. The inventory is not a complete record. Houses and units are seen from the plan; one can make the other unnecessary.',
    unmappedKinds: (number) => `${count(number, 'type that is', 'types that are')} not mapped in the area`,
  },

  parallel: {
    heading: 'Parallel services',
    lead: 'The same kind of service for the same target group in the same municipality. Judged from the words of the target group; one service may be described from two sides.',
    none: 'None found in the inventory. It is not a complete record.',
    item: (municipality, group, target) => `${municipality}: ${group}, ${target}`,
    inferred: 'the target group is partly the type’s',
    targets: {
      homelessness: 'homelessness',
      mental: 'mental illness',
      substance: 'substance use',
      isolated: 'isolated people',
      women: 'women',
      young: 'young people',
    },
    groups: {
      outreach: 'outreach work',
      mobile: 'mobile drop-in',
      'drop-in': 'drop-in centre and community',
      shelter: 'shelter and stay',
      advice: 'advice',
      acute: 'acute help',
      treatment: 'treatment',
      support: 'support in daily life',
      team: 'cross-sector team',
      harm: 'harm reduction',
    },
  },

  spread: {
    heading: 'Social Drive Out and local activities',
    here: (driveOut, activities) =>
      `Known in the area: ${count(driveOut, 'place', 'places')} with Social Drive Out and ${count(activities, 'local activity or drop-in centre', 'local activities or drop-in centres')}.`,
    lead: 'There is no complete list of the stops of Social Drive Out. The numbers are known places only.',
    figures:
      'Social Drive Out in numbers: 91 places visited weekly (press, October 2024); DKK 15 million a year to go from about 90 to 300 routes (DR, 4 February 2026). The numbers do not count the same thing.',
    caption: 'Known places beside the target group',
    part: 'Area',
    people: 'Target group (estimate)',
    driveOut: 'Social Drive Out',
    activities: 'Local activities and drop-in centres',
    larger: (inhabitants) => `Municipalities with a town of at least ${formatWhole(inhabitants)}`,
    smaller: 'Other municipalities',
    unevenness: (driveOut, activities) =>
      `Unevenness between the regions, 0 (follows the target group) to 1: Social Drive Out ${index(driveOut)}, local activities ${index(activities)}. Reckoned from known places.`,
    byUnit: 'Units without a known stop',
    everyUnit: 'All units have a known stop.',
    unknown: 'unknown',
  },

  borders: {
    heading: 'Neighbours of the large cities',
    lead: (inhabitants) =>
      `Large cities have at least ${formatWhole(inhabitants)} inhabitants. Here citizens may stay outside their responsible municipality (handlekommune).`,
    none: 'The area does not border on the catchment of a large city.',
    border: (unit, city, pairs) => `${unit} borders on ${city}: ${pairs}`,
    shared: (unit, city, names) => `${unit} shares ${names} with the catchment of ${city}`,
    pair: (own, theirs) => `${own}–${theirs}`,
  },

  sheet: {
    title: 'Coordination',
    matrix: 'Outreach',
    section: 'section',
    code: 'municipality code',
    municipality: 'municipality',
    subject: 'subject',
    value: 'value',
    agreed: 'agreed',
    notAgreed: 'open',
  },
};
