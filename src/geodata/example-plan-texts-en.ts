/** Titles and descriptions of the example plans, as they are listed. */
export const EXAMPLE_PLAN_TEXTS: Readonly<Record<string, string>> = {
  'Eksempel: tom plan': 'Example: empty plan',
  'Ingen huse og enheder: sådan ser landet ud uden dækning.':
    'No houses and units: the country without coverage.',
  'Eksempel: en enhed for hvert sundhedsråd': 'Example: one unit for each health council',
  '17 mobile udsatte-enheder, én for hvert af sundhedsrådene fra 2027; alle 98 kommuner er dækket.':
    '17 mobile outreach units, one for each of the health councils from 2027; all 98 municipalities are covered.',
  'Eksempel: huse i seks byer og enheder til resten': 'Example: houses in six cities and units for the rest',
  'Gadens Huse i seks af de største byer og enheder i resten af landet, med huller og brudte regler med vilje.':
    'Gadens Huse in six of the largest cities and units in the rest of the country, with gaps and broken rules on purpose.',
};
