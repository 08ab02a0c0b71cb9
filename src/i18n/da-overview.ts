import { formatKm, formatShare, formatWhole } from './format.ts';

/** The panel Overblik. */
export const daOverview = {
  title: 'Overblik',
  coverHeading: 'Dækning',
  covered: 'Dækket',
  partly: 'Delvist dækket',
  uncovered: 'Ikke dækket',
  inSeveralUnits: 'I flere enheder',
  municipalities: (count: number): string => (count === 1 ? 'kommune' : 'kommuner'),
  peopleCovered: 'Borgere dækket',
  peopleOf: (covered: number, all: number, share: number): string =>
    `${formatWhole(covered)} af ${formatWhole(all)} (${formatShare(share)})`,

  gapsHeading: 'Udækkede og delvist dækkede',
  noGaps: 'Ingen. Hver kommune er dækket fuldt ud.',
  gapPeople: (people: number, estimate: boolean): string =>
    `${estimate ? 'ca. ' : ''}${formatWhole(people)} ${people === 1 ? 'borger' : 'borgere'}`,
  gapPartly: (share: number): string => `${formatShare(share)} dækket`,
  gapNearest: (kind: 'house' | 'consumptionRoom', name: string, km: number): string => {
    const said = kind === 'house' || /stofindtagelsesrum/i.test(name) ? name : `Stofindtagelsesrum ${name}`;
    return `${said}, ${formatKm(km)}`;
  },
  gapNoSite: 'intet hus eller rum i planen',
  gapLead: (measure: string): string =>
    `Borgere uden dækning (estimat) og nærmeste Gadens Hus eller stofindtagelsesrum, median i ${measure}.`,
  gapHint: 'Vælg en kommune for at se den på kortet.',

  travelHeading: 'Borgernes vej',
  travelCaption: (measure: string): string => `Fra målgruppen til nærmeste sted, ${measure} (estimat)`,
  travelColumns: { to: 'Til', mean: 'Middel', median: 'Median', p90: '90 % inden for', max: 'Længste' },
  nobodyReaches: 'Ingen kan nå frem',

  rulesHeading: 'Regler',
  method: {
    people:
      'Regeringens udspil til en værdighedsreform opgør de mest udsatte til ca. 12.000 personer på 18 år og derover (registerdata 2022). Der findes ingen offentlige tal pr. kommune, så fordelingen er et estimat: antal voksne × (1/4 + 3/4 × indeks for hjemløshed). Det er ikke en optælling, og i kommuner uden egen hjemløsetælling er det usikkert.',
    travel:
      'Hver kommunes målgruppe er fordelt på punkter på land efter, hvor folk bor. Fra hvert punkt måles vejen til det nærmeste sted, også når et andet sted dækker punktet. Til enhedens base måles kun fra de borgere, som en enhed med base dækker. Median: mindst halvdelen har højst så langt. 90 % inden for: mindst ni af ti har højst så langt.',
    network:
      'Km og minutter er regnet på programmets eget vejnet: land med ca. 2 km mellem knuderne, motorveje, broer og færger med ventetid. De er estimater og ikke en ruteplan. Andele inden for et antal minutter er af alle borgere, også dem uden rute.',
    engine: (engine: string): string => `Målt med rejsemotoren »${engine}«.`,
    straight:
      'Km i fugleflugt er den korteste vej over jordens overflade, ganget med planens omvejsfaktor (1, når planen ikke siger andet). Den virkelige vej er længere.',
  },
};
