import { type ReactElement, useState } from 'react';
import type { Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import { formatNumber, formatShare, formatWhole } from '../../i18n/format.ts';
import { targetGroupWords } from '../../i18n/target-group.ts';
import { type MeasureSensitivity, shownAsOf } from '../../plan/plan-store.ts';
import { type Sensitivity, sensitivitySentences } from '../../plan/sensitivity-sentences.ts';
import { usePlanning, usePlanState, useShownResult } from '../planning-context.tsx';

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
  const { result } = useShownResult();
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
  const mostInUnit = ({ serviceAreas }: CoverageResult): string =>
    serviceAreas.length === 0
      ? '–'
      : `ca. ${formatWhole(Math.max(...serviceAreas.map(({ targetGroup }) => targetGroup)))}`;
  const median = (result: CoverageResult, kind: 'house' | 'unitBase'): string => {
    const km = result.summary.travel[kind]?.km?.median;
    return km === undefined ? '–' : formatNumber(km, 1);
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
    [words.median.house, (result) => median(result, 'house')],
    [words.median.unitBase, (result) => median(result, 'unitBase')],
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
