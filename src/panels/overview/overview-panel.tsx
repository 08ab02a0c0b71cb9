import { lazy, type ReactElement, Suspense } from 'react';
import { inWords } from '../../domain/built-texts.ts';
import { sheetsEntryWords } from '../../i18n/sheets-entry.ts';
import { texts } from '../../i18n/texts.ts';
import { isEstimate } from '../../plan/coverage-figures.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { NoResult } from '../no-result.tsx';
import { useShownResult, useStale, useViewState } from '../planning-context.tsx';
import { RuleBoard } from '../rules/rule-board.tsx';
import { SheetButton } from '../sheet-button.tsx';
import { useTravelMeasure } from '../use-travel-measure.ts';
import { CoverFigures } from './cover-figures.tsx';
import { GapList } from './gap-list.tsx';
import { HiddenNumbers } from './hidden-numbers.tsx';
import { TravelSummary } from './travel-summary.tsx';

const { overview, shell } = texts;
const COUNTRY = { kind: 'country' } as const;
const TravelSection = lazy(async () => ({
  default: (await import('../travel/travel-section.tsx')).TravelSection,
}));

/** The answer first: figures, then gaps, then how far people travel, then the rules. */
export function OverviewPanel(): ReactElement {
  const { result, busy } = useShownResult();
  const isStale = useStale();
  const measure = useTravelMeasure();
  const selected = useViewState((state) => state.selected);
  if (!result) return <NoResult busy={busy} />;
  return (
    <div className="panel" aria-busy={isStale}>
      <section className="panel-section">
        <div className="title-row">
          <h2>{overview.coverHeading}</h2>
          <SheetButton
            label={sheetsEntryWords.openCountry}
            choice={selected === null ? { role: 'country' } : { role: 'country', municipality: selected }}
          />
        </div>
        <CoverFigures summary={result.summary} estimate={isEstimate(result)} />
        <HiddenNumbers result={result} />
        <Disclosure summary={shell.method}>
          <p>{overview.method.people}</p>
          <p>
            {shell.source}: {inWords(result.data.targetGroup.source)}
            {result.data.targetGroup.year !== null && `, ${result.data.targetGroup.year}`}
          </p>
        </Disclosure>
      </section>
      <section className="panel-section">
        <h2>{overview.gapsHeading}</h2>
        <GapList result={result} />
      </section>
      <section className="panel-section">
        <h2>{overview.travelHeading}</h2>
        <TravelSummary travel={result.summary.travel} caption={overview.travelCaption(measure)} />
        <Suspense fallback={null}>
          <TravelSection travel={result.summary.travel} subject={COUNTRY} />
        </Suspense>
        <Disclosure summary={shell.method}>
          <p>{overview.method.travel}</p>
          {result.data.travel.engine === 'straight' && <p>{overview.method.straight}</p>}
          {result.data.travel.engine === 'network' && <p>{overview.method.network}</p>}
          <p>{overview.method.engine(result.data.travel.engine)}</p>
        </Disclosure>
      </section>
      <section className="panel-section">
        <h2>{overview.rulesHeading}</h2>
        <RuleBoard rules={result.rules} folded />
      </section>
    </div>
  );
}
