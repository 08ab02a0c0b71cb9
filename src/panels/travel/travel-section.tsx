import type { ReactElement } from 'react';
import type { TravelByKind } from '../../domain/result.ts';
import type { TravelSubject } from '../../domain/travel-analysis.ts';
import { texts } from '../../i18n/texts.ts';
import { travelWords as words } from '../../i18n/travel.ts';
import { travelFiguresWords } from '../../i18n/travel-figures.ts';
import { usePlanState } from '../planning-context.tsx';
import { MinutesTable, toldWays } from './minutes-table.tsx';
import { SpreadChart } from './spread-chart.tsx';
import './travel.css';
import { useTravelDetail } from './use-travel-detail.ts';

/** Minutes to the nearest place of each kind, and how people are spread over them. */
export function TravelSection({
  travel,
  subject,
}: {
  readonly travel: TravelByKind;
  readonly subject: TravelSubject;
}): ReactElement | null {
  const mode = usePlanState((state) => state.plan.settings.mode);
  const ways = toldWays(travel);
  if (ways.length === 0) {
    const isMeasured = Object.values(travel).some((figures) => figures !== null && figures.km !== null);
    return isMeasured ? <p className="small">{words.noMinutes}</p> : null;
  }
  return (
    <>
      <MinutesTable ways={ways} caption={travelFiguresWords.caption(texts.cover.modeWords(mode))} />
      <SpreadCharts subject={subject} />
    </>
  );
}

/** The charts of a subject, worked out when they are shown. */
export function SpreadCharts({ subject }: { readonly subject: TravelSubject }): ReactElement {
  const { detail, busy, failed } = useTravelDetail(subject);
  return (
    <section aria-label={words.chart.heading} aria-busy={busy}>
      <h3 className="section-subheading">{words.chart.heading}</h3>
      {failed && <p>{words.chart.failed}</p>}
      {!detail && !failed && <p className="small muted">{words.chart.working}</p>}
      {detail && <p className="small muted">{words.chart.note}</p>}
      {detail?.spreads.map((spread) => (
        <SpreadChart key={spread.to} spread={spread} />
      ))}
    </section>
  );
}
