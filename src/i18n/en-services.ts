import { formatWhole } from './format.ts';
import type { Tables } from './tables.ts';

const count = (number: number, one: string, many: string): string =>
  `${formatWhole(number)} ${number === 1 ? one : many}`;
const services = (number: number): string => count(number, 'service', 'services');

export const enServices: Tables['services'] = {
  loading: 'Fetching services …',
  failed: 'The inventory of services could not be fetched.',
  retry: 'Try again',

  coverage: (region) => `${region} is mapped; the other regions are not.`,
  coverageMore:
    'The mapping is not a complete record. A municipality without services in the inventory is not mapped; it does not mean that it has none.',
  total: (all, own) =>
    `${services(all)} in all${own > 0 ? `, ${formatWhole(own)} of them your own` : ''}. A service in several municipalities counts once here and once in each municipality.`,

  section: {
    heading: 'Services',
    count: (number, gone) =>
      `${services(number)} in the inventory${gone > 0 ? `, ${formatWhole(gone)} of them ended or on pause` : ''}`,
    several: 'A service shared by several municipalities counts in each of them.',
    mapped: 'Mapped, but not a complete record.',
    silent: (region) =>
      `Not mapped here: the mapping of ${region} has no service from the municipality, and it is not a complete record.`,
    unmapped: 'Not mapped: the municipality’s region is not in the mapping.',
    unmappedSome:
      'Not mapped: the municipality’s region is not in the mapping. Some services are known from other sources.',
    add: 'Add a service in the municipality',
  },

  find: 'Search services',
  kindFilter: 'Type',
  allKinds: 'All types',
  shown: (number, all) => `Showing ${formatWhole(number)} of ${formatWhole(all)}`,
  none: 'No service in the inventory matches the search.',
  listHeading: 'Services by type',
  typeCount: (type, number) => `${type} (${formatWhole(number)})`,

  catalogue: 'Catalogue of types',
  catalogueLead:
    'The forms of outreach collected by the Council for Socially Marginalised People (Rådet for Socialt Udsatte), and those that the proposal for a dignity reform (værdighedsreform) names beside them. Texts from the sources are in Danish.',
  sections: {
    proposed: 'Proposed and coming outreach',
    law: 'Existing services under the Act on Social Services',
    civil: 'Civil society',
    method: 'Methods',
    reform: 'Named in the proposal for a dignity reform',
    inventory: 'Other types in the inventory',
  },

  fields: {
    name: 'Name',
    type: 'Type',
    municipalities: 'Municipalities',
    operator: 'Run by',
    sector: 'Sector',
    targetGroup: 'Target group',
    referral: 'Referral',
    legalBasis: 'Legal basis',
    method: 'Method',
    runBy: 'Run by',
    timing: 'Timing',
    hours: 'Opening hours',
    staff: 'Staff',
    capacity: 'Capacity',
    evaluated: 'Evaluated',
    status: 'Status',
    address: 'Address',
    place: 'Place on the map',
    lon: 'Longitude',
    lat: 'Latitude',
    year: 'Stated for',
    note: 'Remark',
    source: 'Source',
    former: 'Has left',
  },
  unknown: 'not stated',
  choices: {
    sector: {
      kommune: 'municipality',
      region: 'region',
      civil: 'civil society',
      privat: 'private',
      fælles: 'joint',
      ukendt: 'unknown',
    },
    referral: { ja: 'yes', nej: 'no', delvist: 'partly', ukendt: 'unknown' },
    evaluated: { ja: 'yes', nej: 'no', ukendt: 'unknown' },
    status: {
      eksisterende: 'existing',
      planlagt: 'planned',
      'på pause': 'on pause',
      ophørt: 'ended',
      ukendt: 'unknown',
    },
  },
  referral: {
    ja: 'referral needed',
    nej: 'no referral',
    delvist: 'referral partly needed',
    ukendt: 'referral unknown',
  },
  status: {
    eksisterende: 'existing',
    planlagt: 'planned',
    'på pause': 'on pause',
    ophørt: 'ended',
    ukendt: 'status unknown',
  },
  numbered: (number) => `no. ${number}`,
  kindStatus: { eksisterende: 'existing', foreslået: 'proposed' },
  seat: 'based here; the area is larger',
  noMunicipality: 'municipality not stated',
  own: 'own',

  actions: {
    group: 'Own services and tables',
    add: 'Add a service',
    import: 'Import a table',
    csv: 'Export CSV',
    xlsx: 'Export XLSX',
    ownOnly: 'Export own only',
    edit: 'Edit',
    editOf: (name) => `Edit ${name}`,
    remove: 'Delete',
    removeOf: (name) => `Delete ${name}`,
    undo: 'Undo the latest change',
    onMap: 'Show on the map',
    onMapOf: (name) => `Show ${name} on the map`,
  },
  keptHere: 'Own services are saved in this browser, not in the plan’s file. Export them to take them along.',
  notKept: 'Own services cannot be saved in the browser. Export them before the page is closed.',
  damaged: (number) =>
    `${count(number, 'own service', 'own services')} could not be read and ${number === 1 ? 'is' : 'are'} set aside in the browser.`,
  added: (number) => `${count(number, 'service was', 'services were')} added.`,
  changed: (name) => `${name} was changed.`,
  removed: (name) => `${name} was deleted.`,
  undone: 'The latest change is taken back.',
  exported: (file) => `${file} is saved.`,

  form: {
    addTitle: 'Add a service',
    editTitle: (name) => `Edit ${name}`,
    cancel: 'Cancel',
    save: 'Save the service',
    typeHint: 'Choose a type from the catalogue, or write your own.',
    municipalityHint: 'Municipality codes or names with commas between, e.g. 0751, Odder.',
    placeHint: 'Degrees in WGS 84, e.g. 10.2039 and 56.1629. Both or neither.',
    required: 'Name, type and municipality must be filled in.',
    expected: (what) => `Expected ${what.replace(/; (cellen er tom|the cell is empty)$/, '')}`,
    problems: (number) => count(number, 'field must be corrected', 'fields must be corrected'),
  },

  importDialog: {
    title: (file) => `Import services from ${file}`,
    cancel: 'Cancel',
    reading: 'Reading the file …',
    broken: 'The file could not be read.',
    nothingYet: 'Nothing is added yet.',
    recognised: 'How the file was read',
    understood: (number) => count(number, 'service understood', 'services understood'),
    already: (number) =>
      `${count(number, 'service is', 'services are')} in the inventory already and not added again`,
    notUnderstood: (number) => `${count(number, 'error', 'errors')}: those rows are not added`,
    problemsList: 'Rows that were not understood',
    headers: { place: 'Where', found: 'Found', expected: 'Expected' },
    wholeFile: 'the whole file',
    accept: (number) => `Add ${services(number)}`,
    nothing: 'There is nothing new to add.',
    tooLarge: 'a file of at most 50 MB',
  },

  map: {
    heading: 'Services with a known place',
    note: 'Only services with coordinates; the others are found under the municipality.',
    groups: {
      outreach: 'Outreach work',
      mobile: 'Mobile drop-in',
      'drop-in': 'Drop-in centre and community',
      shelter: 'Shelter and stay',
      advice: 'Advice',
      acute: 'Acute help',
      treatment: 'Treatment',
      support: 'Support in daily life',
      team: 'Cross-sector team',
      harm: 'Drug consumption room and harm reduction',
      own: 'Own type',
    },
    looks: { existing: 'existing', planned: 'planned', other: 'ended, on pause or unknown' },
    entry: (letter, group, look) => `${letter}: ${group}, ${look}`,
  },
};
