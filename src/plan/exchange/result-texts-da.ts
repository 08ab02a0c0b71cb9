import type { Suppression } from '../../domain/demand.ts';
import type { BoundaryKind, Quality, SuppressionNote } from '../../domain/provenance.ts';
import type { CoverStatus, TravelDistribution, TravelKind } from '../../domain/result.ts';

const STATUS: Readonly<Record<CoverStatus, string>> = {
  both: 'dækket af hus og enhed',
  house: 'dækket af hus',
  unit: 'dækket af enhed',
  partly: 'delvist dækket',
  none: 'ikke dækket',
};

const QUALITY: Readonly<Record<Quality, string>> = {
  official: 'officielt tal',
  published: 'offentliggjort tal',
  imported: 'indlæst tal',
  estimate: 'estimat',
  assumption: 'antagelse',
};

const BOUNDARIES: Readonly<Record<BoundaryKind, string>> = {
  official: 'officielle',
  given: 'egne (fra en fil)',
  approximation: 'TILNÆRMEDE, ikke officielle',
};

const SUPPRESSED: Readonly<Record<Suppression, string>> = {
  primary: 'skjult (lille tal)',
  secondary: 'skjult (ellers kunne et lille tal regnes ud)',
};

/** What is hidden, why, and what a sum then is. */
function suppressionNote({ threshold, primary, secondary, totalIsTrue }: SuppressionNote): string {
  const own = `${primary} tal fra 1 til ${threshold - 1} er skjult`;
  const more = secondary === 0 ? '' : `, og ${secondary} mere, så de ikke kan regnes ud`;
  const total = totalIsTrue
    ? 'Landets sum er den rigtige; andre summer med skjulte tal er omtrentlige'
    : 'Summer er omtrentlige: de bruger estimatet, hvor tal er skjult';
  return `${own}${more}. ${total}`;
}
const TRAVEL_TO: Readonly<Record<TravelKind, string>> = {
  house: 'Gadens Hus',
  consumptionRoom: 'stofindtagelsesrum',
  unitBase: 'enhedens base',
};

const FIGURE: Readonly<Record<keyof TravelDistribution, string>> = {
  mean: 'middel',
  median: 'median',
  p90: '90 % inden for',
  max: 'længste',
};

/** The words of a result in tables, in Danish. */
export const resultTexts = {
  status: STATUS,
  quality: QUALITY,
  suppressed: SUPPRESSED,
  suppressionNote,
  boundaries: BOUNDARIES,
  columns: (travel: string) => ({
    code: 'kommunekode',
    name: 'kommune',
    region: 'region',
    healthCouncil: 'sundhedsråd',
    status: 'status',
    coveredShare: 'dækket andel',
    by: 'dækket af',
    byIds: 'dækket af (id)',
    people: 'målgruppe',
    quality: 'målgruppe kvalitet',
    per1000: 'målgruppe pr. 1.000 indbyggere',
    kmHouse: `km til Gadens Hus (median, ${travel})`,
    kmConsumptionRoom: `km til stofindtagelsesrum (median, ${travel})`,
    kmUnitBase: `km til enhedens base (median, ${travel})`,
    asOf: 'pr. dato',
    travel: 'afstande målt som',
    targetGroup: 'målgruppe kilde',
    boundarySource: 'kommunegrænser kilde',
    engine: 'rejsemotor',
    mode: 'transport',
  }),
  travelTo: TRAVEL_TO,
  figure: FIGURE,
  fromBase: 'dækkede borgere fra basen',
  /** One way's columns; `to` as in "stofindtagelsesrum". */
  wayColumn: {
    km: (to: string, figure: string, travel: string): string => `${to}: km, ${figure} (${travel})`,
    minutes: (to: string, figure: string): string => `${to}: minutter, ${figure}`,
    within: (to: string, minutes: number): string => `${to}: andel af alle inden for ${minutes} minutter`,
    unreachable: (to: string): string => `${to}: andel uden rute`,
    ferry: (to: string): string => `${to}: andel med færge`,
  },
  unitColumns: {
    id: 'id',
    name: 'enhed',
    people: 'målgruppe',
    municipalities: 'kommunekoder',
    region: 'region',
    engine: 'rejsemotor',
  },
  mode: (mode: string): string => (mode === 'bicycle' ? 'cykel' : 'bil'),
  ferryWait: (share: number): string =>
    `${String(Math.round(share * 1000) / 10).replace('.', ',')} % af tiden mellem to afgange`,
  ferries: { all: 'alle', onlyWithoutFixedLink: 'kun hvor der ikke er fast forbindelse' },
  /** How distances were measured, with the detour they are multiplied with; an unknown engine by its own name. */
  travel: (engine: string, detour: number): string => {
    if (engine === 'network') return 'ad vej, bro og færge (estimat)';
    if (engine !== 'straight') return engine;
    return detour === 1 ? 'fugleflugt' : `fugleflugt med omvejsfaktor ${String(detour).replace('.', ',')}`;
  },
  /** A source with what it holds for: `Egen kortlægning (2026)`. */
  source: (source: string, date: number | string | null): string =>
    date === null ? source : `${source} (${date})`,
  sheets: { result: 'Kommuner', units: 'Enheder', basis: 'Kilder' },
  basis: {
    head: ['oplysning', 'værdi'],
    plan: 'Plan',
    asOf: 'Set pr.',
    travel: 'Afstande',
    travelNote: (engine: string, measure: string): string =>
      engine === 'straight'
        ? `${measure}; en rigtig rejse er længere, og vand tæller som vej`
        : engine === 'network'
          ? `${measure}; regnet på programmets eget vejnet med 2 km mellem knuderne, se docs/method.md`
          : `beregnet med ${engine}`,
    engine: 'Rejsemotor',
    mode: 'Transport',
    ferryWait: 'Ventetid ved færge',
    ferries: 'Færger',
    shares: 'Andele inden for minutter',
    sharesNote: 'af alle borgere i målgruppen, også dem uden rute',
    targetGroup: 'Målgruppe',
    suppression: 'Skjulte tal',
    boundaries: 'Kommunegrænser',
    fingerprint: 'Planens fingeraftryk',
    program: 'Lavet med',
    programName: 'Dækning',
  },
};
