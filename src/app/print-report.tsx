import type { ReactElement } from 'react';
import { inWords } from '../domain/built-texts.ts';
import type { PlanSettings } from '../domain/plan.ts';
import { formatDate } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { CoverFigures } from '../panels/overview/cover-figures.tsx';
import { GapList } from '../panels/overview/gap-list.tsx';
import { HiddenNumbers } from '../panels/overview/hidden-numbers.tsx';
import { TravelSummary } from '../panels/overview/travel-summary.tsx';
import { useLatestResult, usePlanning, usePlanState } from '../panels/planning-context.tsx';
import { RuleBoard } from '../panels/rules/rule-board.tsx';
import { toldWays, WithinTable } from '../panels/travel/minutes-table.tsx';
import { useTravelMeasure } from '../panels/use-travel-measure.ts';
import { isEstimate } from '../plan/coverage-figures.ts';
import { shownAsOf } from '../plan/plan-store.ts';

const { overview, shell, cover, data } = texts;

/** The assumptions that travel rests on, as a list. */
function settingsWords(settings: PlanSettings): string {
  const { settingName, settingValue } = texts.plan;
  return [
    `${settingName.mode}: ${settingValue.mode(settings.mode)}`,
    `${settingName.ferryWaitShare}: ${settingValue.ferryWait(settings.ferryWaitShare)}`,
    `${settingName.detour}: ${settingValue.factor(settings.detour)}`,
    `${settingName.houseCutoffMinutes}: ${settingValue.minutes(settings.houseCutoffMinutes)}`,
    `${settingName.unitLimitMinutes}: ${settingValue.minutes(settings.unitLimitMinutes)}`,
  ].join('; ');
}

/** What stands on paper after the verdict and the map: figures, gaps, rules and sources. */
export function PrintReport(): ReactElement | null {
  const { manifest } = usePlanning().geodata;
  const asOf = usePlanState(shownAsOf);
  const result = useLatestResult();
  const measure = useTravelMeasure();
  const settings = usePlanState((state) => state.plan.settings);
  if (!result) return null;
  const ways = toldWays(result.summary.travel);
  return (
    <div className="print-report">
      <p>{shell.print.asOf(asOf)}</p>
      <section>
        <h2>{overview.coverHeading}</h2>
        <CoverFigures summary={result.summary} estimate={isEstimate(result)} />
        <HiddenNumbers result={result} />
        <p className="small">{overview.method.people}</p>
      </section>
      <section>
        <h2>{overview.gapsHeading}</h2>
        <GapList result={result} whole />
      </section>
      <section>
        <h2>{overview.travelHeading}</h2>
        <TravelSummary travel={result.summary.travel} caption={overview.travelCaption(measure)} />
        {ways.length > 0 && <WithinTable ways={ways} mode={settings.mode} />}
        <p className="small">
          {overview.method.engine(result.data.travel.engine)} {shell.print.settings(settingsWords(settings))}
        </p>
      </section>
      <section>
        <h2>{overview.rulesHeading}</h2>
        <RuleBoard rules={result.rules} folded={false} whole />
      </section>
      <section>
        <h2>{shell.print.sources}</h2>
        <p className="small">
          {overview.peopleSource(
            cover.quality[result.data.targetGroup.quality],
            inWords(result.data.targetGroup.source),
          )}
        </p>
        <ul className="bullets small">
          {manifest?.datasets.map((dataset) => (
            <li key={dataset.id}>
              {inWords(dataset.title)}: {inWords(dataset.source)}, {formatDate(dataset.date)}.{' '}
              {inWords(dataset.licence)}. {data.quality}: {cover.quality[dataset.quality]}
            </li>
          ))}
        </ul>
        <p className="small">
          {texts.plan.fingerprint}: <code>{result.plan.fingerprint}</code>
        </p>
      </section>
    </div>
  );
}
