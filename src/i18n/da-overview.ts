import type { Quality } from '../domain/provenance.ts';
import { daCover } from './da-cover.ts';
import { asEstimate, formatShare, formatWhole, NBSP } from './format.ts';

/** The panel Overblik. */
export const daOverview = {
  coverHeading: 'Dækning',
  covered: 'Dækket',
  partly: 'Delvist dækket',
  uncovered: 'Ikke dækket',
  inSeveralUnits: 'I flere enheder',
  municipalities: (count: number): string => (count === 1 ? 'kommune' : 'kommuner'),
  peopleCovered: 'Borgere dækket',
  peopleOf: (covered: number, all: number, share: number, approximate: boolean): string =>
    `${approximate ? 'ca. ' : ''}${formatWhole(covered)} af ${formatWhole(all)} (${formatShare(share)})`,

  hidden: (hidden: number, threshold: number, totalIsTrue: boolean): string =>
    `${formatWhole(hidden)} kommuners tal er skjult for at beskytte tal under ${threshold}. ${
      totalIsTrue
        ? 'Landets sum er den rigtige; andre summer, de indgår i, er omtrentlige.'
        : 'Summer bruger estimatet i stedet og er omtrentlige.'
    }`,

  peopleSource: (quality: string, source: string): string => `Målgruppe: ${quality}. ${source}.`,

  gapsHeading: 'Udækkede og delvist dækkede',
  noGaps: 'Ingen. Hver kommune er dækket fuldt ud.',
  /** An estimate is approximate; any other number says what it is. */
  gapPeople: (people: number | null, quality: Quality): string => {
    if (people === null) return 'skjult tal';
    const counted = `${formatWhole(people)} ${people === 1 ? 'borger' : 'borgere'}`;
    if (quality === 'estimate' || quality === 'assumption') return `ca. ${counted}`;
    return `${counted} (${daCover.quality[quality]})`;
  },
  gapPartly: (share: number): string => `${formatShare(share)} dækket`,
  gapNearest: (kind: 'house' | 'consumptionRoom', name: string, way: string): string => {
    const said = kind === 'house' || /stofindtagelsesrum/i.test(name) ? name : `Stofindtagelsesrum ${name}`;
    return `${said}, ${way}`;
  },
  gapNoSite: 'intet hus eller rum i planen',
  gapLead: (measure: string, estimate: boolean): string =>
    `Borgere uden dækning${estimate ? ' (estimat, hvor intet andet står)' : ''} og nærmeste Gadens Hus eller stofindtagelsesrum, median i ${measure}.`,
  gapHint: 'Vælg en kommune for at se den på kortet.',

  travelHeading: 'Borgernes vej',
  travelCaption: (measure: string): string => `Fra målgruppen til nærmeste sted, ${asEstimate(measure)}`,
  travelMinutes: (minutes: number): string => `${formatWhole(minutes)}${NBSP}min.`,
  travelColumns: { to: 'Til', mean: 'Middel', median: 'Median', p90: '90 % inden for', max: 'Længste' },
  /** For an engine that knows no kilometres. */
  kmUnknown: 'km kendes ikke',
  nobodyReaches: 'Ingen kan nå frem',

  rulesHeading: 'Regler',
  method: {
    people:
      'Regeringens udspil til en værdighedsreform opgør de mest udsatte til ca. 12.000 personer på 18 år og derover (registerdata 2022). Der findes ingen offentlige tal pr. kommune, så fordelingen er et estimat: antal voksne × (1/4 + 3/4 × indeks for hjemløshed). Det er ikke en optælling, og i kommuner uden egen hjemløsetælling er det usikkert.',
    travel:
      'Hver kommunes målgruppe er fordelt på punkter på land efter, hvor folk bor. Fra hvert punkt måles vejen til det nærmeste sted, også når et andet sted dækker punktet. Til enhedens base måles kun fra de borgere, som en enhed med base dækker. Median: mindst halvdelen har højst så langt. 90 % inden for: mindst ni af ti har højst så langt.',
    network:
      'Km og minutter ad vej er et estimat: Der findes intet vejkort i programmet. Landet er delt i felter på 2 km, og der køres fra felt til felt, med landevejs- og byfart, ad motorvejene og over vand kun ad broer, tunneler, dæmninger og færger. Ventetid ved færge er en andel af tiden mellem afgange, halvdelen når planen ikke siger andet; færgetiderne er antagelser. Holdt op mod kendte afstande mellem byer er den typiske fejl 3-5 procent, og ni af ti er inden for 12-15 procent. Kø og den enkelte adresse ved programmet intet om.',
    engine: (engine: string): string => `Målt med rejsemotoren »${engine}«.`,
    straight:
      'Km i fugleflugt er den korteste vej over jordens overflade, ganget med planens omvejsfaktor (1, når planen ikke siger andet). Den virkelige vej er længere.',
  },
};
