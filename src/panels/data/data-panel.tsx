import { lazy, type ReactElement, Suspense } from 'react';
import { useStore } from 'zustand';
import { inWords } from '../../domain/built-texts.ts';
import { formatDate } from '../../i18n/format.ts';
import { texts } from '../../i18n/texts.ts';
import type { TravelDoor } from '../../plan/travel-choice-store.ts';
import { usePlanning } from '../planning-context.tsx';
import { SensitivitySection } from './sensitivity-section.tsx';
import { TargetGroupSection } from './target-group-section.tsx';

const { data: words, cover } = texts;

const TravelChoiceSection = lazy(async () => ({
  default: (await import('../travel/travel-choice.tsx')).TravelChoiceSection,
}));

const SendingText = lazy(async () => ({
  default: (await import('../travel/sending-text.tsx')).SendingText,
}));

const DemandSection = lazy(async () => ({
  default: (await import('../demand/demand-section.tsx')).DemandSection,
}));

/** What leaves the machine: nothing, until a routing server is asked. */
function Privacy({ travel }: { readonly travel: TravelDoor }): ReactElement {
  const isSent = useStore(travel.sending, ({ sentTo }) => sentTo !== null);
  if (isSent) {
    return (
      <Suspense fallback={null}>
        <SendingText travel={travel} />
      </Suspense>
    );
  }
  return (
    <>
      <p>{words.privacy}</p>
      {travel.offers.length > 0 && <p>{words.privacyServers}</p>}
    </>
  );
}

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
        {travel ? <Privacy travel={travel} /> : <p>{words.privacy}</p>}
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
          {inWords(boundaries.source)}, {formatDate(boundaries.date)}. {inWords(boundaries.licence)}
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
              <h4 className="entry-name">{inWords(dataset.title)}</h4>
              <dl className="facts facts-small">
                <div>
                  <dt>{words.source}</dt>
                  <dd>{inWords(dataset.source)}</dd>
                </div>
                <div>
                  <dt>{words.date}</dt>
                  <dd>{formatDate(dataset.date)}</dd>
                </div>
                <div>
                  <dt>{words.licence}</dt>
                  <dd>{inWords(dataset.licence)}</dd>
                </div>
                <div>
                  <dt>{words.quality}</dt>
                  <dd>{cover.quality[dataset.quality]}</dd>
                </div>
                {dataset.note !== undefined && (
                  <div>
                    <dt>{words.note}</dt>
                    <dd>{inWords(dataset.note)}</dd>
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
