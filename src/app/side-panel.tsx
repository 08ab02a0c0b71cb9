import type { ReactElement } from 'react';
import { texts } from '../i18n/da.ts';
import { DataPanel } from '../panels/data/data-panel.tsx';
import { MunicipalityPanel } from '../panels/municipality/municipality-panel.tsx';
import { OverviewPanel } from '../panels/overview/overview-panel.tsx';
import { PlanPanel } from '../panels/plan/plan-panel.tsx';
import { usePlanning, useViewState } from '../panels/planning-context.tsx';
import { RulesPanel } from '../panels/rules/rules-panel.tsx';
import { PANEL_IDS, type PanelId } from '../plan/view-store.ts';
import { Tabs } from '../ui/tabs.tsx';

const { shell } = texts;
const TABS = PANEL_IDS.map((id) => ({ id, label: shell.tabs[id] }));

const PANELS: Readonly<Record<PanelId, () => ReactElement | null>> = {
  overview: OverviewPanel,
  plan: PlanPanel,
  municipality: MunicipalityPanel,
  rules: RulesPanel,
  data: DataPanel,
};

/** The right column: one panel at a time. */
export function SidePanel(): ReactElement {
  const { viewStore } = usePlanning();
  const selected = useViewState((state) => state.panel);
  const municipality = useViewState((state) => state.selected);
  const Panel = PANELS[selected];
  return (
    <aside className="side-panel" aria-label={shell.landmarks.panels}>
      <Tabs
        label={shell.tabs.label}
        tabs={TABS}
        selected={selected}
        scrollKey={selected === 'municipality' ? `${selected} ${municipality}` : selected}
        onSelect={(id) => viewStore.getState().showPanel(id)}
      >
        <Panel />
      </Tabs>
    </aside>
  );
}
