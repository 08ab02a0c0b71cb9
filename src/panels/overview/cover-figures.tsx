import type { ReactElement } from 'react';
import type { CoverageSummary } from '../../domain/result.ts';
import { formatWhole } from '../../i18n/format.ts';
import { texts } from '../../i18n/texts.ts';

const { overview, shell } = texts;

/** How many municipalities and how many people: the figures behind the verdict. */
export function CoverFigures({
  summary,
  estimate,
}: {
  readonly summary: CoverageSummary;
  readonly estimate: boolean;
}): ReactElement {
  const figures = [
    { label: overview.covered, count: summary.covered },
    { label: overview.partly, count: summary.partly },
    { label: overview.uncovered, count: summary.uncovered },
    { label: overview.inSeveralUnits, count: summary.inSeveralUnits },
  ];
  const { targetGroup, targetGroupCovered } = summary;
  const share = targetGroup === 0 ? 0 : targetGroupCovered / targetGroup;
  const of = overview.peopleOf(
    Math.round(targetGroupCovered),
    targetGroup,
    share,
    summary.targetGroupApproximate === true,
  );
  return (
    <>
      <dl className="figures">
        {figures.map(({ label, count }) => (
          <div className="figure" key={label}>
            <dt>{label}</dt>
            <dd>
              <span className="figure-number">{formatWhole(count)}</span>{' '}
              <span className="figure-unit">{overview.municipalities(count)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <div className="people">
        <p className="people-line">
          <span>
            {overview.peopleCovered}
            {estimate && <span className="muted"> ({shell.estimate})</span>}
          </span>{' '}
          <span className="number">
            <strong>{of}</strong>
          </span>
        </p>
        <svg className="people-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect width="100" height="4" className="people-bar-rest" />
          <rect width={share * 100} height="4" className="people-bar-covered" />
        </svg>
      </div>
    </>
  );
}
