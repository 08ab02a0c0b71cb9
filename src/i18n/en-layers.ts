import type { Tables } from './tables.ts';

export const enLayers: Tables['layers'] = {
  title: 'Layers',
  layer: {
    houses: 'Gadens Huse (street houses)',
    units: 'Mobile outreach units and bases',
    consumptionRooms: 'Drug consumption rooms',
    services: 'Services with a known place',
    healthCouncils: 'Health councils (sundhedsråd)',
    regions: 'Regions',
    uncovered: 'Uncovered municipalities',
    names: 'Names',
  },
  services: { title: 'Services', open: 'Inventory of services', close: 'Close services' },
  choroplethGroup: 'Colour the municipalities by',
  choropleth: {
    none: 'Nothing',
    targetGroup: 'Target group, citizens',
    targetGroupPer1000: 'Target group per 1,000 inhabitants',
    targetGroupPerKm2: 'Target group per km²',
    kmHouse: 'Distance to Gadens Hus',
    kmConsumptionRoom: 'Distance to consumption room',
    minutesHouse: 'Travel time to Gadens Hus (estimate)',
    minutesConsumptionRoom: 'Travel time to consumption room (estimate)',
    minutesUnitBase: 'Travel time to the unit’s base (estimate)',
    difference: 'Difference from another plan',
  },
  legend: 'Legend',
};
