import type { ReactElement } from 'react';
import { texts } from '../i18n/da.ts';
import { DataPanel } from '../panels/data/data-panel.tsx';
import { MunicipalityPanel } from '../panels/municipality/municipality-panel.tsx';
import { OverviewPanel } from '../panels/overview/overview-panel.tsx';
import { PlanPanel } from '../panels/plan/plan-panel.tsx';
import { useEditView, usePlanning, useViewState } from '../panels/planning-context.tsx';
import { RulesPanel } from '../panels/rules/rules-panel.tsx';
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

const PANELS: Readonly<Record<TabId, () => ReactElement | null>> = {
  overview: OverviewPanel,
  plan: PlanPanel,
  municipality: MunicipalityPanel,
  rules: RulesPanel,
  data: DataPanel,
};

/** The right column: one panel at a time, or a task with several plans in their place. */
export function SidePanel({ session }: { readonly session: Session }): ReactElement {
  const { viewStore } = usePlanning();
  const selected = useViewState((state) => state.panel);
  const municipality = useViewState((state) => state.selected);
  if (isTask(selected)) {
    return (
      <aside className="side-panel" aria-label={shell.landmarks.panels}>
        <TaskPanel task={selected} session={session} />
      </aside>
    );
  }
  const edited = useEditView((state) => state.openUnit ?? state.activeFacility ?? '');
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
          <Panel />
        </FocusKeeper>
      </Tabs>
    </aside>
  );
}
