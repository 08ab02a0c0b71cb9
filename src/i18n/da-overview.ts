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
  gapNearest: (name: string, km: number): string => `${name}, ${formatKm(km)}`,
  gapNoSite: 'intet Gadens Hus i planen',
  gapLead: (measure: string): string =>
    `Borgere uden dækning (estimat) og nærmeste Gadens Hus, median i ${measure}.`,
  gapHint: 'Vælg en kommune for at se den på kortet.',

  travelHeading: 'Borgernes vej',
  travelCaption: (measure: string): string => `Fra målgruppen til nærmeste sted, ${measure} (estimat)`,
  travelColumns: { to: 'Til', mean: 'Middel', median: 'Median', p90: '90 % inden for', max: 'Længste' },
  nobodyReaches: 'Ingen kan nå frem',

  rulesHeading: 'Regler',
  method: {
    people:
      'Målgruppen er de ca. 12.000 mest udsatte borgere. Tallet for hver kommune er et estimat: kommunens voksne, vægtet med hvordan gruppen samler sig i de større byer efter hjemløsetællingerne. Estimatet er ikke registertal for den enkelte kommune.',
    travel:
      'Hver kommunes målgruppe er fordelt på punkter, hvor folk bor. Fra hvert punkt måles vejen til det nærmeste sted. Median: halvdelen har kortere vej. 90 % inden for: ni af ti har kortere vej.',
    straight: 'Km i fugleflugt er den lige linje på jordkuglen. Den virkelige vej er længere.',
  },
};
