/** The left column: what the map shows. Record keys are the ids of layers and colourings. */
export const daLayers = {
  title: 'Lag',
  layer: {
    houses: 'Gadens Huse',
    units: 'Mobile enheder og baser',
    consumptionRooms: 'Stofindtagelsesrum',
    services: 'Tilbud med kendt sted',
    healthCouncils: 'Sundhedsråd',
    regions: 'Regioner',
    uncovered: 'Udækkede kommuner',
    names: 'Navne',
  },
  services: { title: 'Tilbud', open: 'Oversigt over tilbud', close: 'Luk tilbud' },
  choroplethGroup: 'Farv kommunerne efter',
  choropleth: {
    none: 'Ingen',
    targetGroup: 'Målgruppe, borgere',
    targetGroupPer1000: 'Målgruppe pr. 1.000 indbyggere',
    targetGroupPerKm2: 'Målgruppe pr. km²',
    kmHouse: 'Afstand til Gadens Hus',
    kmConsumptionRoom: 'Afstand til stofindtagelsesrum',
    minutesHouse: 'Rejsetid til Gadens Hus (estimat)',
    minutesConsumptionRoom: 'Rejsetid til stofindtagelsesrum (estimat)',
    minutesUnitBase: 'Rejsetid til enhedens base (estimat)',
    difference: 'Forskel fra en anden plan',
  },
  legend: 'Signatur',
};
