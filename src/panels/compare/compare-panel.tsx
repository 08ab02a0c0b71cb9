import { type ReactElement, useId } from 'react';
import { compareWords as words } from '../../i18n/compare.ts';
import type { ComparisonState } from '../../plan/compare/comparison-store.ts';
import { MUNICIPALITY_CHANGES, type PlanDifference } from '../../plan/compare/plan-difference.ts';
import { usePlanning, usePlanState, useViewState } from '../planning-context.tsx';
import { FiguresBeside } from './figures-beside.tsx';
import { OtherPlanChoice } from './other-plan-choice.tsx';
import type { PlanSourceGroup } from './plan-sources.ts';
import { SentenceList } from './sentence-list.tsx';
import { UnitsBeside } from './units-beside.tsx';
import { useComparison, useComparisonStore } from './use-comparison.ts';
import './tasks.css';

/** Sammenlign: the open plan beside another one, in sentences, in figures and on the map. */
export function ComparePanel({ groups }: { readonly groups: readonly PlanSourceGroup[] }): ReactElement {
  const store = useComparisonStore();
  const { viewStore } = usePlanning();
  const other = useComparison((state) => state.other);
  const difference = useComparison((state) => state.difference);
  const current = useComparison((state) => state.current);
  const failure = useComparison((state) => state.failure);
  return (
    <div className="panel">
      <div className="panel-section">
        {other === null ? (
          <OtherPlanChoice
            groups={groups}
            onChoose={(plan, source) => {
              store.getState().compareWith({ plan, source });
              viewStore.getState().setChoropleth('difference');
            }}
          />
        ) : (
          <ComparedPlans other={other} />
        )}
        {failure !== null && <p role="alert">{words.failed}</p>}
        {other !== null && failure === null && (
          <p role="status" className={current ? 'visually-hidden' : 'small muted'}>
            {current && difference ? words.compared(difference.changes.length) : words.computing}
          </p>
        )}
      </div>
      {difference && (
        <div aria-busy={!current}>
          <DifferenceSections difference={difference} />
        </div>
      )}
    </div>
  );
}

function ComparedPlans({ other }: { readonly other: NonNullable<ComparisonState['other']> }): ReactElement {
  const store = useComparisonStore();
  const name = usePlanState((state) => state.plan.name);
  const otherIsBefore = useComparison((state) => state.otherIsBefore);
  const theirs = words.side(other.plan.name, other.source);
  const ours = words.side(name, words.openPlan);
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{words.before}</dt>
          <dd>{otherIsBefore ? theirs : ours}</dd>
        </div>
        <div>
          <dt>{words.after}</dt>
          <dd>{otherIsBefore ? ours : theirs}</dd>
        </div>
      </dl>
      <div className="task-buttons">
        <button type="button" className="button" onClick={() => store.getState().swap()}>
          {words.swap}
        </button>
        <button type="button" className="button" onClick={() => store.getState().clear()}>
          {words.chooseAnother}
        </button>
      </div>
    </>
  );
}

function DifferenceSections({ difference }: { readonly difference: PlanDifference }): ReactElement {
  const id = useId();
  const { changes, consequences } = difference;
  return (
    <>
      <section className="panel-section" aria-labelledby={`${id}-map`}>
        <h3 id={`${id}-map`}>{words.mapHeading}</h3>
        <DifferenceOnMap difference={difference} />
      </section>
      <SentenceList title={words.changes(changes.length)} none={words.noChanges} sentences={changes} />
      <SentenceList
        title={words.consequences(consequences.length)}
        none={words.noConsequences}
        sentences={consequences}
      />
      <section className="panel-section" aria-labelledby={`${id}-figures`}>
        <h3 id={`${id}-figures`}>{words.figures}</h3>
        <FiguresBeside difference={difference} />
      </section>
      <section className="panel-section" aria-labelledby={`${id}-units`}>
        <h3 id={`${id}-units`}>{words.units}</h3>
        <UnitsBeside units={difference.units} />
      </section>
    </>
  );
}

/** How many municipalities fare how, and whether the map shows it. */
function DifferenceOnMap({ difference }: { readonly difference: PlanDifference }): ReactElement {
  const { viewStore } = usePlanning();
  const shown = useViewState((state) => state.choropleth === 'difference');
  const counted = MUNICIPALITY_CHANGES.map((change) => ({
    change,
    count: difference.municipalities.filter((row) => row.change === change).length,
  })).filter(({ count }) => count > 0);
  return (
    <>
      <p className="small">
        {counted
          .map(({ change, count }) => words.municipalityCount(count, words.municipalityChange[change]))
          .join(', ')}
        .
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={shown}
          onChange={() => viewStore.getState().setChoropleth(shown ? 'none' : 'difference')}
        />
        {words.showOnMap}
      </label>
    </>
  );
}
