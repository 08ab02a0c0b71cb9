import { formatWhole } from './format.ts';

/** A region’s sheet, but for its units. */
export const daSheetsRegion = {
  heading: 'Regionen i tal',
  figures: 'Hovedtal',
  municipalities: 'Kommuner',
  covered: 'Heraf dækket fuldt ud',
  partly: 'Heraf delvist dækket',
  uncovered: 'Heraf uden dækning',
  people: 'Målgruppe',
  units: 'Mobile udsatte-enheder med kommuner i regionen',
  houses: 'Gadens Huse i regionen',
  map: 'Regionens enheder',
  mapUnits: 'Tallet er enhedens nummer i planen; H er et Gadens Hus.',
  describeMap: (units: readonly string[], gaps: readonly string[]): string =>
    [
      units.length > 0
        ? `Kort over regionens enheder. ${units.join('. ')}.`
        : 'Kort over regionen. Planen har ingen enheder her.',
      gaps.length > 0 ? `Ikke dækket eller kun delvist: ${gaps.join(', ')}.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  unitNames: (number: number, name: string, municipalities: readonly string[]): string =>
    `${number}, ${name}: ${municipalities.join(', ')}`,
  councils: 'Sundhedsråd',
  councilsCaption: 'Sundhedsråd i regionen og enheder, der har kommuner i dem',
  councilsNote: 'De 17 sundhedsråd begynder 1. januar 2027.',
  unitsHere: 'Enheder',
  none: 'ingen',
  unitHeading: (number: number, name: string): string => `Enhed ${formatWhole(number)}: ${name}`,
  servicesUnread:
    'Oversigten over tilbud kunne ikke hentes, da arket blev lavet: civile og private parter mangler under aftaler.',
  noUnits: 'Planen har ingen enheder med kommuner i regionen.',
  housesHeading: 'Gadens Huse',
  housesCaption: 'Huse i regionen',
  house: 'Hus',
  serves: 'Kommuner, huset er valgt til',
  capacity: 'Kapacitet',
} as const;
