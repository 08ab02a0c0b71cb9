import type { ReactElement } from 'react';
import { counts, type Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import { formatShare, formatWhole } from '../../i18n/format.ts';
import { mergeWords as words } from '../../i18n/merge.ts';
import { texts } from '../../i18n/texts.ts';
import { coverageFigures } from '../../plan/coverage-figures.ts';
import { usePlanning } from '../planning-context.tsx';
import { useMerge, useMergeStore } from './use-merge.ts';

/** What comes of the decisions, in figures, and the way to open it. */
export function MergeResult({
  merged,
  onOpen,
}: {
  readonly merged: Plan | null;
  readonly onOpen: OpenPlan;
}): ReactElement {
  const result = useMerge((state) => state.result);
  const failure = useMerge((state) => state.failure);
  if (merged === null) return <p>{words.waiting}</p>;
  return (
    <>
      {failure !== null && <p role="alert">{words.failed}</p>}
      {failure === null && result === null && <p className="muted">{words.computing}</p>}
      {result && <MergedFigures merged={merged} result={result} />}
      <OpenMerged merged={merged} onOpen={onOpen} />
    </>
  );
}

function MergedFigures({
  merged,
  result,
}: {
  readonly merged: Plan;
  readonly result: CoverageResult;
}): ReactElement {
  const figures = coverageFigures(result);
  const { summary } = result;
  const sites = merged.sites.filter(counts);
  const share = summary.targetGroup === 0 ? 0 : summary.targetGroupCovered / summary.targetGroup;
  const rows = [
    { name: words.units, value: formatWhole(merged.serviceAreas.filter(counts).length) },
    { name: words.houses, value: formatWhole(sites.filter(({ kind }) => kind === 'house').length) },
    { name: words.rooms, value: formatWhole(sites.filter(({ kind }) => kind === 'consumptionRoom').length) },
    { name: words.covered, value: `${summary.covered} / ${summary.municipalities}` },
    { name: figures.estimate ? words.people : words.peopleKnown, value: formatShare(share) },
    {
      name: words.broken,
      value: result.rules
        .filter(({ status }) => status === 'broken')
        .map(({ id }) => id)
        .join(', '),
    },
  ];
  return (
    <>
      <p>
        <strong>{texts.verdict.verdict(figures)}.</strong>
      </p>
      <dl className="facts">
        {rows.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value === '' ? texts.shell.none : value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

type OpenPlan = (plan: Plan) => Promise<boolean>;

function OpenMerged({ merged, onOpen }: { readonly merged: Plan; readonly onOpen: OpenPlan }): ReactElement {
  const { announce } = usePlanning();
  const store = useMergeStore();
  const open = async (): Promise<void> => {
    if (!(await onOpen(merged))) return;
    store.getState().clear();
    announce(words.opened(merged.name));
  };
  return (
    <div>
      <button type="button" className="button" onClick={() => void open()}>
        {words.openMerged}
      </button>
    </div>
  );
}
