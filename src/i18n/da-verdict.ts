import { formatWhole } from './format.ts';

/** What the verdict is made of; people are whole numbers. */
export interface VerdictFigures {
  readonly municipalities: number;
  readonly partly: number;
  readonly uncovered: number;
  readonly targetGroup: number;
  /** People outside all cover. */
  readonly peopleWithoutCover: number;
  /** Whether the people are an estimate. */
  readonly estimate: boolean;
  /** Whether hidden numbers make the people less than exact. */
  readonly approximate: boolean;
}

function people(count: number, estimate: boolean): string {
  return `${estimate ? 'ca. ' : ''}${formatWhole(count)} ${count === 1 ? 'borger' : 'borgere'} i målgruppen`;
}

/** The answer in one sentence, without a full stop. */
function verdict(figures: VerdictFigures): string {
  const { municipalities, partly, uncovered, estimate, approximate } = figures;
  const note = estimate ? ' (estimat)' : '';
  const missing = people(figures.peopleWithoutCover, estimate || approximate);
  if (uncovered === 0 && partly === 0) {
    return `Alle ${municipalities} kommuner er dækket: ${people(figures.targetGroup, estimate)}${note}`;
  }
  if (uncovered === municipalities) {
    return `Ingen af de ${municipalities} kommuner er dækket: ${missing}${note}`;
  }
  if (partly === 0) {
    return `${uncovered} af ${municipalities} kommuner er ikke dækket: ${missing}${note}`;
  }
  if (uncovered === 0) {
    return `${partly} af ${municipalities} kommuner er kun delvist dækket: ${missing} er uden dækning${note}`;
  }
  return `${uncovered} af ${municipalities} kommuner er ikke dækket, og ${partly} er kun delvist dækket: ${missing} er uden dækning${note}`;
}

/** The answer for the title of the window: the count alone. */
function shortVerdict(figures: VerdictFigures): string {
  const covered = figures.municipalities - figures.partly - figures.uncovered;
  return `${covered} af ${figures.municipalities} kommuner er dækket`;
}

export const daVerdict = {
  region: 'Konklusion',
  verdict,
  shortVerdict,
  computing: 'Beregner dækningen …',
  failed: 'Dækningen kunne ikke beregnes',
  stopped: 'Beregningen er stoppet',
  stale: 'Ikke opdateret: viser det seneste kendte resultat',
  title: (planName: string, verdictText: string): string => `${verdictText} · ${planName} · Dækning`,
};
