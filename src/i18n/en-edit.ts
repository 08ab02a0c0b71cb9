import { signed } from './da-edit-effect.ts';
import { formatKm, formatLonLat, formatShare, formatWhole, joinNames } from './format.ts';
import type { Tables } from './tables.ts';

const people = (count: number): string => `${formatWhole(count)} ${count === 1 ? 'citizen' : 'citizens'}`;
const municipalities = (count: number): string =>
  count === 1 ? '1 municipality' : `${formatWhole(count)} municipalities`;

export const enEdit: Tables['edit'] = {
  municipalities,
  peopleWord: (count) => (Math.round(count) === 1 ? 'citizen' : 'citizens'),
  cancel: 'Cancel',

  plan: {
    edit: 'Edit name and note',
    name: 'Name of the plan',
    note: 'Note on the plan',
    settings: 'Edit assumptions',
    settingsLead: 'Each number is the standard until it is changed. An empty field gives the standard again.',
    standard: (value) => `Standard: ${value}`,
    notANumber: 'Write a number, e.g. 25 or 0.5.',
  },

  units: {
    heading: (count) => `Mobile outreach units, MUE (${count})`,
    lead: (mean) =>
      `On average about ${people(mean)} per unit (estimate). The bar shows citizens, the number how far it is from the average.`,
    none: 'The plan has no mobile outreach units yet. Create one for each health council, or begin with one.',
    add: 'New unit',
    addByCouncil: 'One unit per health council',
    addByCouncilIn: (region) => `One unit per health council in ${region}`,
    onlyRegion: 'Draw only in',
    wholeCountry: 'The whole country',
    onlyRegionNote: (region) => `Only municipalities in ${region} can be changed.`,
    lockAll: 'Lock all',
    unlockAll: 'Unlock all',
    list: 'Units',
    activate: (name) => `${name}: draw in this unit`,
    edit: (name) => `Edit ${name}`,
    lock: (name) => `Lock ${name}`,
    unlock: (name) => `Unlock ${name}`,
    locked: 'locked',
    active: 'drawing',
    candidate: 'candidate',
    noFigures: 'no figures',
    deviation: (share, difference) =>
      `${signed(Math.round(difference))} (${share > 0 ? '+' : share < 0 ? '−' : ''}${formatShare(Math.abs(share))})`,
    deviationShort: (share) =>
      Math.abs(share) < 0.0005 ? '0%' : `${share > 0 ? '+' : '−'}${formatShare(Math.abs(share))}`,
    peopleShort: (count) => `about ${formatWhole(count)}`,
    fromMean: 'from the average',
  },

  unit: {
    back: 'All units',
    region: (name) => `The unit ${name}`,
    show: 'Show on the map',
    lock: 'Lock',
    unlock: 'Unlock',
    duplicate: 'Copy',
    delete: 'Delete',
    lockedNote: 'The unit is locked. Unlock it to edit it.',
    name: 'Name',
    note: 'Note',
    colour: 'Colour',
    colourAuto: 'Automatic',
    colourNumber: (number) => `Colour ${number}`,
    host: 'Host municipality',
    hostOutside: (name) => `${name} (not in the unit)`,
    hostNote: 'Chosen among the unit’s municipalities.',
    hostNone: 'Give the unit a municipality first.',
    base: 'Base',
    noBase: 'The unit has no fixed base. Without a base the way from the base cannot be measured.',
    baseRemove: 'Remove the base',
    capacity: 'Capacity (citizens)',
    status: 'Status',
    peopleRow: 'Citizens in the target group',
    deviationRow: 'From the average',
    kmRow: 'Way from the base',
    kmValue: (median, max) => `median ${formatKm(median)}, longest ${formatKm(max)}`,
    notCounted: 'A candidate is not counted.',
    polygonNote: 'The unit also covers a drawn area.',
    polygonRemove: 'Remove the drawn area',
    more: 'Name, host and base',
  },

  position: {
    here: (lon, lat) => formatLonLat(lon, lat),
    inMunicipality: (name) => `in ${name}`,
    nowhere: 'outside the municipalities, perhaps in the water',
    typed: 'Coordinates',
    typedHint:
      'Latitude and longitude in degrees (WGS 84) or east and north in metres (UTM 32), e.g. 56.1629 10.2039.',
    use: 'Use the coordinates',
    byMunicipality: (name) => `Place in ${name}`,
    byMunicipalityNote:
      'Placed where most of the target group live close together (estimate); it can be moved afterwards.',
    onMap: 'Place on the map',
    moveOnMap: 'Move on the map',
    noPlace: (name) => `${name} has no known place to put it. Use coordinates.`,
    fault: {
      empty: 'Write coordinates first.',
      numbers: 'Write two numbers, e.g. 56.1629 10.2039 or 574766 6224863.',
      zone: 'The coordinates must be in UTM zone 32.',
      outside: 'The place is not in Denmark. Check that both numbers are right.',
      mixed: 'One number is in degrees and the other in metres. Use one system.',
    },
  },

  picker: {
    heading: (count) => `Municipalities (${count})`,
    search: 'Find a municipality in the list',
    already: (name) => `${name} is chosen already.`,
    searchHint: 'Enter adds when one matches. Arrow down goes to the list.',
    placeholder: 'Name, code, health council or region',
    list: 'Municipalities by region and health council',
    nothing: 'No municipality matches.',
    found: (count) =>
      count === 0
        ? 'No municipality matches'
        : count === 1
          ? '1 municipality matches'
          : `${count} municipalities match`,
    nowIn: (unit) => `now in ${unit}`,
    lockedIn: (unit) => `in ${unit}, which is locked`,
    outside: (region) => `is not in ${region}`,
    wholeCouncil: 'The whole council',
    wholeCouncilOf: (council) => `The whole council: ${council}`,
    restOfCouncil: (count) => `The rest (${count})`,
    restOfCouncilOf: (council, count) => `The rest (${count}) of ${council} that are not in a unit`,
    removeCouncil: 'Remove the council',
    removeCouncilOf: (council) => `Remove the council: ${council}`,
    wholeRegion: 'The whole region',
    wholeRegionOf: (region) => `The whole region: ${region}`,
    removeRegion: 'Remove the region',
    removeRegionOf: (region) => `Remove the region: ${region}`,
    inThis: (count, all) => `${count} of ${all}`,
    nothingChosen: 'No municipality is chosen yet.',
    removeOne: (name) => `Remove ${name}`,
  },

  agreement: {
    heading: 'Cooperation agreement',
    add: 'Create an agreement',
    remove: 'Remove the agreement',
    title: 'Title',
    newTitle: 'Cooperation agreement',
    date: 'Date (day/month/year)',
    dateHint: 'Empty if the date is not known.',
    dateWrong: 'Write a date that exists, e.g. 1/7/2026.',
    parties: 'Parties',
    all: 'All the unit’s municipalities',
    none: 'There is no agreement. A unit of several municipalities should have one (R10, recommended).',
    outside: (name) => `${name} (not in the unit)`,
  },

  municipality: {
    heading: 'Unit',
    assign: 'Assign to a unit',
    noUnit: 'No unit',
    noUnits: 'The plan has no units.',
    addUnit: (name) => `New unit with ${name}`,
    locked: (unit) => `${unit} is locked. Unlock it to move the municipality.`,
    lockedOption: (unit) => `${unit} (locked)`,
    inSeveral: (units) => `The municipality is in several units: ${units}.`,
    openUnit: (unit) => `Edit ${unit}`,
    swap: 'Swap with',
    swapPlaceholder: 'Choose a municipality',
    swapButton: 'Swap',
    swapHint: 'The two municipalities swap units.',
    swapFirst: 'Choose the municipality to swap with.',
  },

  table: {
    select: (name) => `Select ${name}`,
    selectAll: 'Select all municipalities shown',
    selected: (count) => `${municipalities(count)} selected`,
    bar: 'Assign selected municipalities',
    assignTo: 'Assign to',
    assign: 'Assign',
    unassign: 'Take out of unit',
    clear: 'Clear selection',
    newUnit: 'New unit',
    hint: 'Shift selects all between.',
  },

  repair: {
    button: 'Solve',
    buttonOf: (name) => `Solve the gap: ${name}`,
    heading: 'Solve the gap',
    searching: 'Trying the neighbouring units …',
    lead: 'Neighbouring units that can take the municipality without breaking a required rule or falling apart:',
    none: 'No neighbouring unit can take the municipality without breaking a rule.',
    failed: 'The suggestions could not be computed.',
    give: (unit) => `Give to ${unit}`,
    people: (before, after) => `${formatWhole(before)} → ${formatWhole(after)} citizens`,
    longest: (before, after) =>
      after === null
        ? 'longest journey not known without a base'
        : before === null
          ? `longest journey ${formatKm(after)}`
          : `longest journey ${formatKm(before)} → ${formatKm(after)}`,
    breaks: (rules) =>
      rules.length === 1 ? `Breaks ${rules[0]} (recommended)` : `Breaks ${joinNames(rules)} (recommended)`,
    newUnit: (name) => `New unit with ${name}`,
  },
};
