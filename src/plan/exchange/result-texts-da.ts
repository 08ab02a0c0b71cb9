import type { Suppression } from '../../domain/demand.ts';
import type { BoundaryKind, Quality, SuppressionNote } from '../../domain/provenance.ts';
import type { CoverStatus } from '../../domain/result.ts';

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
  }),
  /** How distances were measured, with the detour they are multiplied with; an unknown engine by its own name. */
  travel: (engine: string, detour: number): string => {
    if (engine === 'network') return 'ad vej, bro og færge (estimat)';
    if (engine !== 'straight') return engine;
    return detour === 1 ? 'fugleflugt' : `fugleflugt med omvejsfaktor ${String(detour).replace('.', ',')}`;
  },
  /** A source with what it holds for: `Egen kortlægning (2026)`. */
  source: (source: string, date: number | string | null): string =>
    date === null ? source : `${source} (${date})`,
  sheets: { result: 'Kommuner', basis: 'Kilder' },
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
    targetGroup: 'Målgruppe',
    suppression: 'Skjulte tal',
    boundaries: 'Kommunegrænser',
    fingerprint: 'Planens fingeraftryk',
    program: 'Lavet med',
    programName: 'Dækning',
  },
};
