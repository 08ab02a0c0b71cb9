import type { VerdictFigures } from './da-verdict.ts';
import { formatWhole } from './format.ts';
import type { Tables } from './tables.ts';

function people(count: number, estimate: boolean): string {
  return `${estimate ? 'about ' : ''}${formatWhole(count)} ${count === 1 ? 'citizen' : 'citizens'} in the target group`;
}

const are = (count: number): string => (count === 1 ? 'is' : 'are');

function verdict(figures: VerdictFigures): string {
  const { municipalities, partly, uncovered, estimate, approximate } = figures;
  const note = estimate ? ' (estimate)' : '';
  const missing = people(figures.peopleWithoutCover, estimate || approximate);
  const without = `${missing} ${are(figures.peopleWithoutCover)} without cover${note}`;
  if (uncovered === 0 && partly === 0) {
    return `All ${municipalities} municipalities are covered: ${people(figures.targetGroup, estimate)}${note}`;
  }
  if (uncovered === municipalities) {
    return `None of the ${municipalities} municipalities is covered: ${missing}${note}`;
  }
  if (partly === 0) {
    return `${uncovered} of ${municipalities} municipalities ${are(uncovered)} not covered: ${missing}${note}`;
  }
  if (uncovered === 0) {
    return `${partly} of ${municipalities} municipalities ${are(partly)} only partly covered: ${without}`;
  }
  return `${uncovered} of ${municipalities} municipalities ${are(uncovered)} not covered, and ${partly} ${are(partly)} only partly covered: ${without}`;
}

function shortVerdict(figures: VerdictFigures): string {
  const covered = figures.municipalities - figures.partly - figures.uncovered;
  return `${covered} of ${figures.municipalities} municipalities are covered`;
}

export const enVerdict: Tables['verdict'] = {
  region: 'Conclusion',
  verdict,
  shortVerdict,
  people,
  computing: 'Computing the coverage …',
  failed: 'The coverage could not be computed',
  stale: 'Not up to date: showing the latest known result',
  title: (planName, verdictText) => `${verdictText} · ${planName} · Dækning`,
  estimate: 'estimate',
};
