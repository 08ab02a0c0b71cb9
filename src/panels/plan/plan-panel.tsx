import { memo, type ReactElement, useMemo } from 'react';
import type { PlanSettings } from '../../domain/plan.ts';
import { formatDate } from '../../i18n/format.ts';
import { texts } from '../../i18n/texts.ts';
import type { PlanState } from '../../plan/plan-store.ts';
import { PlanHead } from '../edit/plan-head.tsx';
import { SettingsFields } from '../edit/settings-fields.tsx';
import { SiteEditor } from '../edit/site-editor.tsx';
import { SiteList } from '../edit/site-list.tsx';
import { UnitEditor } from '../edit/unit-editor.tsx';
import { UnitList } from '../edit/unit-list.tsx';
import { useEditView, usePlanState, useStale } from '../planning-context.tsx';
import { TravelSettings } from '../travel/travel-settings.tsx';
import { SettingsList } from './settings-list.tsx';
import { WaiverList } from './waiver-list.tsx';

const { plan: words } = texts;

/** Where the plan is edited: the fields of one unit or site, or else all of the plan. */
export function PlanPanel(): ReactElement {
  const isStale = useStale();
  const openUnit = useEditView((state) => state.openUnit);
  const activeFacility = useEditView((state) => state.activeFacility);
  const unit = usePlanState((state) => state.plan.serviceAreas.find(({ id }) => id === openUnit));
  const site = usePlanState((state) => state.plan.sites.find(({ id }) => id === activeFacility));
  return (
    <div className="panel" aria-busy={isStale}>
      {unit ? <UnitEditor unit={unit} /> : site ? <SiteEditor site={site} /> : <WholePlan />}
    </div>
  );
}

const Settings = memo(function Settings({ settings }: { readonly settings: PlanSettings }): ReactElement {
  return (
    <SettingsList settings={settings}>
      <SettingsFields settings={settings} />
    </SettingsList>
  );
});

/** The engine's warnings of this plan; for the moment of an edit they stay, so that nothing jumps. */
function useOwnWarnings(): readonly string[] {
  const readOwn = useMemo(() => {
    let last: Pick<PlanState, 'opened' | 'result'> | null = null;
    return ({ opened, result }: PlanState): typeof last => {
      if (result && last?.result !== result) last = { opened, result };
      return last?.opened === opened ? last : null;
    };
  }, []);
  const own = usePlanState(readOwn);
  const isExpected = usePlanState((state) => state.result !== null || state.evaluation === 'running');
  const isStale = useStale();
  return (isExpected && !isStale && own?.result?.warnings) || NONE;
}

const NONE: readonly string[] = [];

function WholePlan(): ReactElement {
  const plan = usePlanState((state) => state.plan);
  const fileName = usePlanState((state) => state.fileName);
  const warnings = useOwnWarnings();
  return (
    <>
      <section className="panel-section">
        <h2 className="panel-title">{plan.name}</h2>
        <dl className="facts">
          <div>
            <dt>{words.date}</dt>
            <dd>{formatDate(plan.asOf)}</dd>
          </div>
          <div>
            <dt>{words.file}</dt>
            <dd>{fileName ?? words.noFile}</dd>
          </div>
        </dl>
        {plan.note !== '' && <p className="small pre-line">{plan.note}</p>}
        <PlanHead />
      </section>
      <UnitList />
      <SiteList kind="house" />
      <SiteList kind="consumptionRoom" />
      <WaiverList waivers={plan.waivers} />
      {warnings.length > 0 && (
        <section className="panel-section">
          <h3>{words.warnings(warnings.length)}</h3>
          <ul className="bullets small">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </section>
      )}
      <TravelSettings />
      <Settings settings={plan.settings} />
    </>
  );
}
