import { type ReactElement, useState } from 'react';
import { counts, type Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import { texts } from '../../i18n/da.ts';
import { daMerge as words } from '../../i18n/da-merge.ts';
import { formatShare, formatWhole } from '../../i18n/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { verdictFigures } from '../coverage-gaps.ts';
import { usePlanning, usePlanState } from '../planning-context.tsx';
import { useMerge, useMergeStore } from './use-merge.ts';

/** What comes of the decisions, in figures, and the way to open it. */
export function MergeResult({ merged }: { readonly merged: Plan | null }): ReactElement {
  const result = useMerge((state) => state.result);
  const failure = useMerge((state) => state.failure);
  if (merged === null) return <p>{words.waiting}</p>;
  return (
    <>
      {failure !== null && <p role="alert">{words.failed}</p>}
      {failure === null && result === null && <p className="muted">{words.computing}</p>}
      {result && <MergedFigures merged={merged} result={result} />}
      <OpenMerged merged={merged} />
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
  const figures = verdictFigures(result);
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

/** Opens the merged plan; asks first where the open plan would be lost. */
function OpenMerged({ merged }: { readonly merged: Plan }): ReactElement {
  const { planStore, viewStore, announce } = usePlanning();
  const store = useMergeStore();
  const changed = usePlanState((state) => state.changedSinceSave);
  const [asking, setAsking] = useState(false);
  const open = (): void => {
    planStore.getState().openPlan(merged, null, false);
    store.getState().clear();
    viewStore.getState().showPanel('overview');
    announce(words.opened(merged.name));
  };
  if (asking) {
    return (
      <Notice
        tone="warning"
        title={words.unsavedTitle}
        takeFocus
        actions={
          <>
            <button type="button" className="button" onClick={open}>
              {words.openAnyway}
            </button>
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {words.cancel}
            </button>
          </>
        }
      >
        <p>{words.unsavedLead}</p>
      </Notice>
    );
  }
  return (
    <div>
      <button type="button" className="button" onClick={() => (changed ? setAsking(true) : open())}>
        {words.openMerged}
      </button>
    </div>
  );
}
