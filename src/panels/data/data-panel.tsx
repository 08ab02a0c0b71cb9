import { lazy, type ReactElement, Suspense } from 'react';
import { formatDate } from '../../i18n/format.ts';
import { texts } from '../../i18n/texts.ts';
import { usePlanning } from '../planning-context.tsx';
import { SensitivitySection } from './sensitivity-section.tsx';
import { TargetGroupSection } from './target-group-section.tsx';

const { data: words, cover } = texts;

const TravelChoiceSection = lazy(async () => ({
  default: (await import('../travel/travel-choice.tsx')).TravelChoiceSection,
}));

const DemandSection = lazy(async () => ({
  default: (await import('../demand/demand-section.tsx')).DemandSection,
}));

/** Where the numbers come from, how they are made, and what is not known. */
export function DataPanel(): ReactElement | null {
  const { geodata, travel, ownNumbers, ownDemand, measureSensitivity } = usePlanning();
  const { manifest } = geodata;
  if (!manifest) return null;
  const { boundaries, datasets } = manifest;
  return (
    <div className="panel">
      <section className="panel-section">
        <h2>{words.title}</h2>
        <p>{words.lead}</p>
        <p>{words.privacy}</p>
        {travel && travel.offers.length > 0 && <p>{words.privacyServers}</p>}
      </section>
      {ownNumbers && <TargetGroupSection control={ownNumbers} />}
      {ownDemand && (
        <Suspense>
          <DemandSection demand={ownDemand} />
        </Suspense>
      )}
      {measureSensitivity && <SensitivitySection measure={measureSensitivity} />}
      {travel && (
        <Suspense>
          <TravelChoiceSection travel={travel} />
        </Suspense>
      )}
      <section className="panel-section">
        <h3>{words.boundariesHeading}</h3>
        <p>
          <strong>{words.boundaryKind[boundaries.kind]}</strong>
        </p>
        <p>{words.boundaryText[boundaries.kind]}</p>
        <p className="small muted">
          {boundaries.source}, {formatDate(boundaries.date)}. {boundaries.licence}
        </p>
      </section>
      <section className="panel-section">
        <h3>{words.methodHeading}</h3>
        {words.method.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <section className="panel-section">
        <h3>{words.unknownHeading}</h3>
        <p>{words.unknown}</p>
      </section>
      <section className="panel-section">
        <h3>{words.datasetsHeading}</h3>
        <ul className="rows">
          {datasets.map((dataset) => (
            <li className="entry" key={dataset.id}>
              <h4 className="entry-name">{dataset.title}</h4>
              <dl className="facts facts-small">
                <div>
                  <dt>{words.source}</dt>
                  <dd>{dataset.source}</dd>
                </div>
                <div>
                  <dt>{words.date}</dt>
                  <dd>{formatDate(dataset.date)}</dd>
                </div>
                <div>
                  <dt>{words.licence}</dt>
                  <dd>{dataset.licence}</dd>
                </div>
                <div>
                  <dt>{words.quality}</dt>
                  <dd>{cover.quality[dataset.quality]}</dd>
                </div>
                {dataset.note !== undefined && (
                  <div>
                    <dt>{words.note}</dt>
                    <dd>{dataset.note}</dd>
                  </div>
                )}
              </dl>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
