import { type ReactElement, useState } from 'react';
import type { Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import { formatNumber, formatShare, formatWhole } from '../../i18n/format.ts';
import { targetGroupWords } from '../../i18n/target-group.ts';
import { travelMinutesWords } from '../../i18n/travel-minutes.ts';
import { measureOf } from '../../plan/known-measure.ts';
import { type MeasureSensitivity, shownAsOf } from '../../plan/plan-store.ts';
import { type Sensitivity, sensitivitySentences } from '../../plan/sensitivity-sentences.ts';
import { useLatestResult, usePlanning, usePlanState } from '../planning-context.tsx';

const { sensitivity: words } = targetGroupWords;
const SHARE = 0.3;

type Stage =
  | { readonly kind: 'none' | 'computing' | 'failed' }
  | { readonly kind: 'known'; readonly measured: Sensitivity; readonly plan: Plan };

/** What becomes of the plan's answer if the estimate is wrong. */
export function SensitivitySection({ measure }: { readonly measure: MeasureSensitivity }): ReactElement {
  const { geodata } = usePlanning();
  const plan = usePlanState((state) => state.plan);
  const asOf = usePlanState(shownAsOf);
  const result = useLatestResult();
  const [stage, setStage] = useState<Stage>({ kind: 'none' });
  const compute = (): void => {
    setStage({ kind: 'computing' });
    measure(plan, SHARE, { asOf }).then(
      (measured) => setStage({ kind: 'known', measured, plan }),
      () => setStage({ kind: 'failed' }),
    );
  };
  const measured = stage.kind === 'known' ? stage.measured : null;
  const isStale =
    stage.kind === 'known' &&
    (stage.plan !== plan ||
      (result !== null && result.summary.targetGroup !== stage.measured.now.summary.targetGroup));
  const names = new Map([
    ...geodata.coverage.municipalities.map(({ code, name }) => [String(code), name] as const),
    ...[...plan.sites, ...plan.serviceAreas].map(({ id, name }) => [id, name || id] as const),
  ]);
  return (
    <section className="panel-section" aria-label={words.heading}>
      <h3>{words.heading}</h3>
      <p>{words.lead(SHARE)}</p>
      <button
        type="button"
        className="button"
        aria-disabled={stage.kind === 'computing'}
        onClick={() => stage.kind !== 'computing' && compute()}
      >
        {words.compute}
      </button>
      <div role="status">
        {stage.kind === 'computing' && <p>{words.computing}</p>}
        {stage.kind === 'failed' && <p className="field-error">{words.failed}</p>}
        {isStale && <p>{words.stale}</p>}
        {measured &&
          sensitivitySentences(measured, names, words).map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
      {measured && <FigureTable measured={measured} />}
    </section>
  );
}

function FigureTable({ measured }: { readonly measured: Sensitivity }): ReactElement {
  const results = [measured.less.result, measured.now, measured.more.result];
  const measure = measureOf(measured.now);
  const medianWords = measure === 'km' ? words.median : travelMinutesWords.sensitivityMedian;
  const mostInUnit = ({ serviceAreas }: CoverageResult): string =>
    serviceAreas.length === 0
      ? '–'
      : words.about(formatWhole(Math.max(...serviceAreas.map(({ targetGroup }) => targetGroup))));
  const median = (result: CoverageResult, kind: 'house' | 'unitBase'): string => {
    const value = result.summary.travel[kind]?.[measure]?.median;
    return value === undefined ? '–' : formatNumber(value, measure === 'km' ? 1 : 0);
  };
  const rows: readonly (readonly [string, (result: CoverageResult) => string])[] = [
    [words.targetGroup, ({ summary }) => formatWhole(summary.targetGroup)],
    [words.covered, ({ summary }) => formatWhole(summary.targetGroupCovered)],
    [
      words.share,
      ({ summary: { targetGroup, targetGroupCovered } }) =>
        targetGroup === 0 ? '–' : formatShare(targetGroupCovered / targetGroup),
    ],
    [words.mostInUnit, mostInUnit],
    [medianWords.house, (result) => median(result, 'house')],
    [medianWords.unitBase, (result) => median(result, 'unitBase')],
  ];
  return (
    <table className="figures-table">
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="travel-head">
            {words.figure}
          </th>
          {[words.less(measured.share), words.now, words.more(measured.share)].map((head) => (
            <th scope="col" className="number-head travel-head" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, write]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {results.map((result, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: three columns in a fixed order
              <td className="number" key={index}>
                {write(result)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
