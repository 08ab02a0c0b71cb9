import type { ReactElement, ReactNode } from 'react';
import { inWords } from '../../domain/built-texts.ts';
import type { TargetGroupNumber } from '../../domain/demand.ts';
import type { MunicipalityResult } from '../../domain/result.ts';
import { joinNames } from '../../i18n/format.ts';
import { texts } from '../../i18n/texts.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { CoverMark } from '../../ui/marks.tsx';
import { TravelSummary } from '../overview/travel-summary.tsx';
import { TravelSection } from '../travel/travel-section.tsx';
import { useFacilityPlaces } from '../use-places.ts';
import { useTravelMeasure } from '../use-travel-measure.ts';

const { municipality: words, cover, shell, overview, verdict } = texts;

/** Whether a municipality is covered and by whom, how many people that is, and how far they travel. */
export function CoverSection({
  row,
  busy,
  engine,
  number,
  children,
}: {
  readonly row: MunicipalityResult | null;
  readonly busy: boolean;
  readonly engine: string | null;
  readonly number: TargetGroupNumber | undefined;
  /** What can be done about it, before how far people travel. */
  readonly children?: ReactNode;
}): ReactElement {
  const places = useFacilityPlaces();
  const measure = useTravelMeasure();
  const estimate = number?.quality === 'estimate' || number?.quality === 'assumption';
  return (
    <>
      {row === null ? (
        <p>{busy ? shell.loading.computing : verdict.failed}</p>
      ) : (
        <p className="status-line">
          <CoverMark status={row.status} label={cover.status[row.status]} />
          {row.status === 'partly' && (
            <span className="small muted">{words.coveredShare(row.coveredShare)}</span>
          )}
        </p>
      )}
      <dl className="facts">
        {row !== null && (
          <div>
            <dt>{words.by}</dt>
            <dd>
              {row.by.length === 0
                ? words.byNobody
                : joinNames(row.by.map((id) => places.get(id)?.name ?? id))}
            </dd>
          </div>
        )}
        {number && (
          <div>
            <dt>{words.targetGroup}</dt>
            <dd>
              {number.suppressed
                ? words.targetGroupHidden[number.suppressed]
                : words.targetGroupValue(number.people, estimate)}{' '}
              <span className="muted">({cover.quality[number.quality]})</span>
            </dd>
          </div>
        )}
      </dl>
      {number && (
        <Disclosure summary={shell.method}>
          <p>
            {estimate
              ? words.method(inWords(number.source), number.year)
              : words.ownNumber(number.source, number.year)}
          </p>
        </Disclosure>
      )}
      {children}
      {row !== null && engine !== null && (
        <>
          <h3 className="section-subheading">{words.travelHeading}</h3>
          <TravelSummary
            travel={row.travel}
            caption={words.travelCaption(row.name, measure)}
            places={places}
          />
          <TravelSection travel={row.travel} subject={{ kind: 'municipality', code: row.code }} />
          <Disclosure summary={shell.method}>
            <p>{overview.method.travel}</p>
            {engine === 'straight' && <p>{overview.method.straight}</p>}
            {engine === 'network' && <p>{overview.method.network}</p>}
            <p>{overview.method.engine(engine)}</p>
          </Disclosure>
        </>
      )}
    </>
  );
}
