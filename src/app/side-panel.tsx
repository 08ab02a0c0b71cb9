import { type ComponentType, lazy, type ReactElement, Suspense, useEffect } from 'react';
import { texts } from '../i18n/texts.ts';
import { OverviewPanel } from '../panels/overview/overview-panel.tsx';
import { useEditView, usePlanning, useViewState } from '../panels/planning-context.tsx';
import { PANEL_IDS, type PanelId, TASK_IDS, type TaskId } from '../plan/view-store.ts';
import { FocusKeeper } from '../ui/focus-keeper.tsx';
import { Tabs } from '../ui/tabs.tsx';
import type { Session } from './session.ts';
import { TaskPanel } from './task-panel.tsx';

const { shell } = texts;

type TabId = Exclude<PanelId, TaskId>;

function isTask(id: PanelId): id is TaskId {
  return TASK_IDS.some((task) => task === id);
}

const TABS = PANEL_IDS.filter((id): id is TabId => !isTask(id)).map((id) => ({ id, label: shell.tabs[id] }));

const importPlan = () => import('../panels/plan/plan-panel.tsx');
const importMunicipality = () => import('../panels/municipality/municipality-panel.tsx');
const importRules = () => import('../panels/rules/rules-panel.tsx');
const importData = () => import('../panels/data/data-panel.tsx');

/** The first one is there at once; the others' code comes when the page has been shown. */
const PANELS: Readonly<Record<TabId, ComponentType>> = {
  overview: OverviewPanel,
  plan: lazy(async () => ({ default: (await importPlan()).PlanPanel })),
  municipality: lazy(async () => ({ default: (await importMunicipality()).MunicipalityPanel })),
  rules: lazy(async () => ({ default: (await importRules()).RulesPanel })),
  data: lazy(async () => ({ default: (await importData()).DataPanel })),
};

/** Fetches the other panels once the first has been drawn; a failure is met where the panel is shown. */
function prefetchPanels(): () => void {
  const fetchAll = (): void => {
    for (const load of [importPlan, importMunicipality, importRules, importData])
      load().catch(() => undefined);
  };
  if (!('requestIdleCallback' in window)) {
    fetchAll();
    return () => undefined;
  }
  const asked = window.requestIdleCallback(fetchAll);
  return () => window.cancelIdleCallback(asked);
}

/** The right column: one panel at a time, or a task with several plans in their place. */
export function SidePanel({ session }: { readonly session: Session }): ReactElement {
  const { viewStore } = usePlanning();
  const selected = useViewState((state) => state.panel);
  // Another thing to be edited begins at the top.
  const municipality = useViewState((state) => state.selected);
  useEffect(prefetchPanels, []);
  const edited = useEditView((state) => state.openUnit ?? state.activeFacility ?? '');
  if (isTask(selected)) {
    return (
      <aside className="side-panel" aria-label={shell.landmarks.panels}>
        <TaskPanel task={selected} session={session} />
      </aside>
    );
  }
  const Panel = PANELS[selected];
  return (
    <aside className="side-panel" aria-label={shell.landmarks.panels}>
      <Tabs
        label={shell.tabs.label}
        tabs={TABS}
        selected={selected}
        scrollKey={`${selected} ${selected === 'municipality' ? municipality : selected === 'plan' ? edited : ''}`}
        onSelect={(id) => viewStore.getState().showPanel(id)}
      >
        <FocusKeeper>
          <Suspense fallback={<p className="panel-empty">{shell.loading.panel}</p>}>
            <Panel />
          </Suspense>
        </FocusKeeper>
      </Tabs>
    </aside>
  );
}
