import { lazy, type ReactElement, Suspense, useMemo } from 'react';
import type { Problem } from '../domain/failure.ts';
import { texts } from '../i18n/texts.ts';
import { type PanelGeodata, PlanningProvider } from '../panels/planning-context.tsx';
import { EMPTY_EDIT_CONTEXT } from '../plan/edit/edit-context.ts';
import { createEditViewStore } from '../plan/edit-view-store.ts';
import { emptyPlan } from '../plan/empty-plan.ts';
import { createPlanStore } from '../plan/plan-store.ts';
import { createServiceStore } from '../plan/services/service-store.ts';
import { createViewStore } from '../plan/view-store.ts';
import { createAnnouncer, LiveRegion } from '../ui/live-region.tsx';
import { Notice } from '../ui/notice.tsx';
import { Waiting } from './waiting.tsx';

const { failure: words, plan, loading } = texts.shell;
const MunicipalityTable = lazy(async () => ({
  default: (await import('../panels/table/municipality-table.tsx')).MunicipalityTable,
}));

/** The page without its data: what is wrong, a way on, and the table with what could be read. */
export function DataFailure({
  problems,
  rest,
  onRetry,
}: {
  readonly problems: readonly Problem[];
  /** What could be read; null for nothing. */
  readonly rest: PanelGeodata | null;
  readonly onRetry: () => void;
}): ReactElement {
  return (
    <Waiting>
      <title>{`${words.dataTitle} · ${texts.shell.appName}`}</title>
      <Notice
        tone="error"
        title={words.dataTitle}
        takeFocus
        actions={
          <button type="button" className="button" onClick={onRetry}>
            {words.retry}
          </button>
        }
      >
        <p>{words.dataLead}</p>
        <ul className="bullets small">
          {problems.map((problem) => (
            <li key={`${problem.file} ${problem.path} ${problem.expected}`}>
              {words.problem(
                problem.path === '' ? problem.file : `${problem.file}: ${problem.path}`,
                problem.found,
                problem.expected,
              )}
            </li>
          ))}
        </ul>
        {rest && <p>{words.dataTableLead}</p>}
      </Notice>
      {rest && <TableOfRest rest={rest} />}
    </Waiting>
  );
}

/** The table of facts alone, on stores of its own that compute nothing. */
function TableOfRest({ rest }: { readonly rest: PanelGeodata }): ReactElement {
  const planning = useMemo(() => {
    const announcer = createAnnouncer();
    const evaluate = (): Promise<never> => Promise.reject(new Error(words.dataTitle));
    const planStore = createPlanStore({ plan: emptyPlan(plan.none), evaluate });
    return {
      geodata: rest,
      planStore,
      shownPlan: planStore,
      viewStore: createViewStore({ tableOpen: true }),
      editViewStore: createEditViewStore(),
      serviceStore: createServiceStore({
        load: async () => ({ ok: false, problems: [] }),
        keeper: { read: evaluate, write: evaluate },
        newId: () => '',
      }),
      editContext: () => EMPTY_EDIT_CONTEXT,
      mainPlace: () => null,
      demand: null,
      readPlan: evaluate,
      saveSheets: evaluate,
      evaluate,
      travel: null,
      measureSensitivity: null,
      ownNumbers: null,
      analysis: { describeTravel: evaluate, traceBands: evaluate, sweep: evaluate },
      loadPlaces: evaluate,
      saveText: () => '',
      ownDemand: null,
      openSheets: null,
      announcer,
      announce: announcer.announce,
    };
  }, [rest]);
  return (
    <PlanningProvider value={planning}>
      <Suspense fallback={<p>{loading.table}</p>}>
        <MunicipalityTable />
      </Suspense>
      <LiveRegion announcer={planning.announcer} />
    </PlanningProvider>
  );
}
