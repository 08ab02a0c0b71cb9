import type { BoundaryProvenance } from '../domain/provenance.ts';
import { formatSetting, NBSP } from './format.ts';
import type { Tables } from './tables.ts';

function stepLabel(from: number, below: number | null, write: (value: number) => string): string {
  if (below === null) return `${write(from)} and over`;
  return from === 0 ? `Under ${write(below)}` : `${write(from)} to under ${write(below)}`;
}

/** The data's sources are in Danish, and begin so where the boundaries are approximate. */
const DANISH_APPROXIMATION = 'Tilnærmede kommunegrænser (ikke officielle): ';

function attribution({ kind, source, licence }: BoundaryProvenance): string {
  const origin = source.startsWith(DANISH_APPROXIMATION) ? source.slice(DANISH_APPROXIMATION.length) : source;
  const sentence = `${origin.charAt(0).toUpperCase()}${origin.slice(1)}. ${licence}.`;
  return kind === 'approximation' ? sentence : `Municipal boundaries: ${sentence}`;
}

const travelHeading = {
  kmHouse: 'Distance to the nearest Gadens Hus',
  kmConsumptionRoom: 'Distance to the nearest consumption room',
  minutesHouse: 'Travel time to the nearest Gadens Hus',
  minutesConsumptionRoom: 'Travel time to the nearest consumption room',
  minutesUnitBase: 'Travel time to the unit’s base',
} as const;

export const enMap: Tables['map'] = {
  label: 'Map of Denmark’s municipalities',
  help:
    'Arrow keys move the map, plus and minus zoom, Home shows all of Denmark. ' +
    'Enter chooses the municipality under the cross-hairs. Alt and an arrow key choose the neighbour in that direction. ' +
    'Escape clears the choice. The table shows the same as text.',
  controls: 'Zoom of the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeCountry: 'All of Denmark',
  zoomed: (level) => `Zoom level ${level}.`,
  wholeCountryShown: 'All of Denmark is shown.',
  nothingUnderCentre: 'There is no municipality under the cross-hairs.',
  underCentre: (name) => `The cross-hairs are over ${name}.`,
  noneThatWay: 'There is no municipality in that direction.',

  failed: {
    'webgl-missing':
      'The map cannot be shown because the browser cannot draw with WebGL. The table shows the same.',
    'context-lost': 'The map stopped because the browser lost its access to the graphics.',
    'map-error': 'The map cannot be shown because of an error. The table shows the same.',
  },
  tryAgain: 'Show the map again',

  approximation: 'Approximate municipal boundaries (not official)',
  attribution,

  siteKind: {
    house: 'Gadens Hus',
    consumptionRoom: 'Drug consumption room',
    unitBase: 'Base of a mobile outreach unit',
  },
  siteStatus: { open: 'open', planned: 'planned', candidate: 'candidate, not counted' },
  people: (text, quality) => `${text}${NBSP}citizens in the target group (${quality})`,
  peopleHidden: {
    primary: 'Citizens in the target group: hidden because the number is small',
    secondary: 'Citizens in the target group: hidden so that a small number cannot be worked out',
  },
  kmTo: {
    house: (km, measure) => `${km} to the nearest Gadens Hus (median, ${measure})`,
    consumptionRoom: (km, measure) => `${km} to the nearest consumption room (median, ${measure})`,
  },
  kmMissing: {
    house: 'Distance to Gadens Hus: unknown',
    consumptionRoom: 'Distance to consumption room: unknown',
  },
  measure: (engine, detour) => {
    if (engine === 'network') return 'by road, estimate';
    if (engine.startsWith('matrix:')) return 'as in the file of journeys';
    if (/^(osrm|valhalla):/.test(engine)) return 'as the routing service says';
    if (engine !== 'straight') return 'by road';
    return detour === 1 ? 'straight line' : `straight line with detour factor ${formatSetting(detour)}`;
  },
  municipality: (name) => `Municipality of ${name}`,
  partly: (share) => `${share} of the citizens in the target group are covered`,
  computing: 'Computing the coverage …',

  legend: {
    heading: {
      targetGroup: 'Target group',
      targetGroupPer1000: 'Target group per 1,000 inhabitants',
      targetGroupPerKm2: 'Target group per km²',
      ...travelHeading,
    },
    unit: {
      targetGroup: 'citizens in the target group',
      targetGroupPer1000: 'citizens in the target group per 1,000 inhabitants',
      targetGroupPerKm2: 'citizens in the target group per km²',
    },
    kmUnit: (measure) => `${measure}, median of citizens in the target group`,
    minutesUnit: (measure) => `${measure}, median of citizens in the target group`,
    sourced: (quality, source, year) =>
      `${quality.charAt(0).toUpperCase()}${quality.slice(1)}${year === null ? '' : `, ${year}`}. Source: ${source}`,
    kmSourced: 'Estimate: computed from where the target group is thought to stay.',
    zero: '0',
    suppressed: 'Hidden (small numbers)',
    missing: {
      targetGroup: 'Unknown',
      targetGroupPer1000: 'Unknown',
      targetGroupPerKm2: 'Unknown',
      kmHouse: 'Unknown (no house or no route)',
      kmConsumptionRoom: 'Unknown (no room or no route)',
      minutesHouse: 'Unknown (no house, no route or no minutes)',
      minutesConsumptionRoom: 'Unknown (no room, no route or no minutes)',
      minutesUnitBase: 'Unknown (no base, no route or no minutes)',
    },
    step: stepLabel,
    wholeStep: (first, last) => (last === null ? `${first} and over` : `${first}–${last}`),
    difference: {
      heading: 'Difference between the plans',
      from: (plan) => `compared with ‘${plan}’`,
      lost: 'Less covered',
      gained: 'More covered',
      moved: 'Covered by others than before',
      worse: 'Further to travel (median)',
      better: 'Less far to travel (median)',
      unchanged: 'Unchanged',
    },
    cover: 'Coverage',
    covered: 'Covered',
    partly: 'Partly covered',
    uncovered: 'Not covered',
    units: 'Mobile outreach units (number on the map)',
    candidateUnit: (name) => `${name} (candidate, not counted)`,
    unitEdge: 'Border between units',
    candidateEdge: 'Border of a candidate',
    unitPolygon: 'Drawn area of a unit',
    sites: 'Sites',
    areas: 'Borders',
    healthCouncils: 'Health councils (from 1 January 2027)',
    regionsUntil2026: 'Regions (until 31 December 2026)',
    regionsFrom2027: 'Regions (from 1 January 2027)',
    nothing: 'No layer is on.',
  },
};
