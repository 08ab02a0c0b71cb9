import type { ReactElement } from 'react';
import { texts } from '../../i18n/da.ts';
import { formatDate } from '../../i18n/format.ts';
import { usePlanState, useShownResult } from '../planning-context.tsx';
import { useFacilityPlaces, useMunicipalityNames } from '../use-places.ts';
import { AreaEntry } from './area-entry.tsx';
import { SettingsList } from './settings-list.tsx';
import { SiteEntry } from './site-entry.tsx';

const { plan: words } = texts;

/** What the plan says: its sites, units, settings and notes. */
export function PlanPanel(): ReactElement {
  const plan = usePlanState((state) => state.plan);
  const fileName = usePlanState((state) => state.fileName);
  const { result, current, busy } = useShownResult();
  const names = useMunicipalityNames();
  const places = useFacilityPlaces();
  const houses = plan.sites.filter(({ kind }) => kind === 'house');
  const rooms = plan.sites.filter(({ kind }) => kind === 'consumptionRoom');
  const groups = [
    { id: 'plan-houses', title: words.houses(houses.length), none: words.noHouses, sites: houses },
    { id: 'plan-rooms', title: words.rooms(rooms.length), none: words.noRooms, sites: rooms },
  ];
  const empty = plan.sites.length === 0 && plan.serviceAreas.length === 0;
  return (
    <div className="panel" aria-busy={busy}>
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
        {empty && <p>{words.empty}</p>}
      </section>
      {!empty && (
        <section className="panel-section">
          <h3>{words.units(plan.serviceAreas.length)}</h3>
          {plan.serviceAreas.length === 0 && <p>{words.noUnits}</p>}
          <ul className="rows">
            {plan.serviceAreas.map((area, index) => (
              <AreaEntry
                key={area.id}
                area={area}
                number={index + 1}
                figures={result?.serviceAreas.find(({ id }) => id === area.id) ?? null}
              />
            ))}
          </ul>
        </section>
      )}
      {!empty &&
        groups.map(({ id, title, none, sites }) => (
          <section className="panel-section" key={id}>
            <h3>{title}</h3>
            {sites.length === 0 && <p>{none}</p>}
            <ul className="rows">
              {sites.map((site) => (
                <SiteEntry key={site.id} site={site} />
              ))}
            </ul>
          </section>
        ))}
      {plan.waivers.length > 0 && (
        <section className="panel-section">
          <h3>{words.waivers(plan.waivers.length)}</h3>
          <dl className="facts">
            {plan.waivers.map(({ rule, subject, reason }) => (
              <div key={`${rule} ${subject}`}>
                <dt>{words.waiver(rule, names.get(subject) ?? places.get(subject)?.name ?? subject)}</dt>
                <dd>{reason}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {current && result !== null && result.warnings.length > 0 && (
        <section className="panel-section">
          <h3>{words.warnings(result.warnings.length)}</h3>
          <ul className="bullets small">
            {result.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </section>
      )}
      <SettingsList settings={plan.settings} />
    </div>
  );
}
