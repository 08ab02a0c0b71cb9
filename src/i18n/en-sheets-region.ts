import { formatWhole } from './format.ts';
import type { Tables } from './tables.ts';

export const enSheetsRegion: Tables['sheetsRegion'] = {
  heading: 'The region in figures',
  figures: 'Key figures',
  municipalities: 'Municipalities',
  covered: 'Of these, fully covered',
  partly: 'Of these, partly covered',
  uncovered: 'Of these, not covered',
  people: 'Target group',
  units: 'Mobile outreach units with municipalities in the region',
  houses: 'Gadens Huse in the region',
  map: 'The region’s units',
  mapUnits: 'The number is the unit’s number in the plan; H is a Gadens Hus.',
  describeMap: (units, gaps) =>
    [
      units.length > 0
        ? `Map of the region’s units. ${units.join('. ')}.`
        : 'Map of the region. The plan has no units here.',
      gaps.length > 0 ? `Not covered or only partly: ${gaps.join(', ')}.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  unitNames: (number, name, municipalities) => `${number}, ${name}: ${municipalities.join(', ')}`,
  councils: 'Health councils',
  councilsCaption: 'Health councils in the region and units that have municipalities in them',
  councilsNote: 'The 17 health councils (sundhedsråd) begin on 1 January 2027.',
  unitsHere: 'Units',
  none: 'none',
  unitHeading: (number, name) => `Unit ${formatWhole(number)}: ${name}`,
  servicesUnread:
    'The inventory of services could not be fetched when the sheet was made: civil and private parties are missing under agreements.',
  noUnits: 'The plan has no units with municipalities in the region.',
  housesHeading: 'Gadens Huse',
  housesCaption: 'Houses in the region',
  house: 'House',
  serves: 'Municipalities chosen for the house',
  capacity: 'Capacity',
};
