import type { ReactElement } from 'react';
import type { Municipality } from '../../domain/municipality.ts';
import type { Plan, ServiceArea, Site } from '../../domain/plan.ts';
import { sizingWords as words } from '../../i18n/sizing.ts';
import { facilitiesCovering, type PlanSubject } from '../../plan/coordination/plan-subject.ts';
import { readAssumptions } from '../../plan/sizing/assumptions.ts';
import { capacityRule, facilitySizing, isEstimated } from '../../plan/sizing/sizing-figures.ts';
import { useExecute } from '../edit/use-edit.ts';
import { ExportButtons } from '../export-buttons.tsx';
import { useLatestResult, usePlanning, usePlanState } from '../planning-context.tsx';
import { useMunicipalityNames } from '../use-places.ts';
import { AssumptionFields } from './assumption-fields.tsx';
import { sizingRow, sizingRows, sizingSheets } from './sizing-rows.ts';
import { HoursField, StaffFields } from './staff-fields.tsx';
import { StopFields } from './stop-fields.tsx';
import '../coordination/coordination.css';

/** Størrelse og pris of a unit, a house or a municipality, with the assumptions it rests on. */
export function SizingPanel({ subject }: { readonly subject: PlanSubject }): ReactElement {
  const plan = usePlanState((state) => state.plan);
  return (
    <div className="coordination">
      <p className="small">{words.undecided}</p>
      {subject.kind === 'municipality' ? (
        <MunicipalitySizing municipality={subject.municipality} plan={plan} />
      ) : (
        <FacilitySizingPanel facility={subject.kind === 'unit' ? subject.unit : subject.site} plan={plan} />
      )}
      <AssumptionFields plan={plan} />
    </div>
  );
}

function FacilitySizingPanel({
  facility,
  plan,
}: {
  readonly facility: ServiceArea | Site;
  readonly plan: Plan;
}): ReactElement {
  const { saveSheets } = usePlanning();
  const result = useLatestResult();
  const names = useMunicipalityNames();
  const isUnit = 'host' in facility;
  const sizing = facilitySizing(facility, plan, result, (code) => names.get(code) ?? code);
  const rows = sizingRows(sizing, isUnit);
  const { figures } = words;
  return (
    <>
      <StaffFields facility={facility} />
      <HoursField facility={facility} />
      {isUnit && <StopFields unit={facility} />}
      <table className="figures-table">
        <caption>{figures.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{figures.subject}</th>
            <th scope="col">{figures.value}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, shown }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="number">{shown}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sizing.placesWithoutWay > 0 && <p className="small">{words.waysUnknown(sizing.placesWithoutWay)}</p>}
      {isUnit && <p className="small muted">{words.drivingNote}</p>}
      {!isUnit && sizing.people === null && <p className="small">{words.housePeople}</p>}
      <p className="small muted">{words.costNote}</p>
      <CapacityRule facility={facility} staffCapacity={sizing.staffCapacity} />
      <ExportButtons
        words={words}
        onSave={(format) =>
          saveSheets(
            sizingSheets([{ name: facility.name || facility.id, rows }], plan),
            words.fileName,
            format,
          )
        }
      />
    </>
  );
}

/** R7 as the result has it, and the number that the staff gives, which can be taken over as the capacity. */
function CapacityRule({
  facility,
  staffCapacity,
}: {
  readonly facility: ServiceArea | Site;
  readonly staffCapacity: number | null;
}): ReactElement {
  const execute = useExecute();
  const result = useLatestResult();
  const plan = usePlanState((state) => state.plan);
  const status = capacityRule(facility, plan, result);
  const { id, locked, capacity } = facility;
  const take = (people: number): void => {
    const fields = { capacity: people };
    execute('host' in facility ? { type: 'changeUnit', id, fields } : { type: 'changeSite', id, fields });
  };
  const withoutStatus = facility.status === 'candidate' ? words.rule.notCounted : words.rule.noResult;
  return (
    <>
      <h4 className="section-subheading">{words.rule.heading}</h4>
      <p className="small">{status === null ? withoutStatus : words.rule[status]}</p>
      {staffCapacity !== null && staffCapacity !== capacity && (
        <div className="button-row">
          <button type="button" className="button" disabled={locked} onClick={() => take(staffCapacity)}>
            {words.rule.take(staffCapacity)}
          </button>
        </div>
      )}
    </>
  );
}

/** A municipality's part of the need, and the houses and units that are to meet it. */
function MunicipalitySizing({
  municipality,
  plan,
}: {
  readonly municipality: Municipality;
  readonly plan: Plan;
}): ReactElement {
  const { editViewStore, viewStore, saveSheets } = usePlanning();
  const result = useLatestResult();
  const names = useMunicipalityNames();
  const assumptions = readAssumptions(plan);
  const row = result?.municipalities.find(({ code }) => code === municipality.code);
  const people: number | null = row?.targetGroup ?? null;
  const contacts = people === null ? null : people * plan.settings.contactShare;
  const facilities = facilitiesCovering(plan, municipality.code, result);
  const { figures } = words;
  const isEstimate = isEstimated([municipality.code], result);
  const per = (factor: number): number | null => (contacts === null ? null : contacts * factor);
  const { people: inPeople, posts, kr } = words.units;
  const { caseload, costPerCitizen, costOfComplexNeeds } = assumptions;
  const rows = [
    sizingRow(figures.contacts, contacts, words.people, inPeople, isEstimate),
    sizingRow(figures.fullTimeNeeded, per(1 / caseload), words.posts, posts, isEstimate),
    sizingRow(figures.costPerYear, per(costPerCitizen), words.kr, kr, isEstimate),
    sizingRow(figures.costOfComplexNeeds, per(costOfComplexNeeds), words.kr, kr, isEstimate),
  ];
  return (
    <>
      <p className="small">{words.municipality.lead}</p>
      <dl className="facts">
        {rows.map(({ label, shown: text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="small muted">{words.costNote}</p>
      <h4 className="section-subheading">{words.municipality.facilities}</h4>
      {facilities.length === 0 ? (
        <p className="small">{words.municipality.none}</p>
      ) : (
        <ul className="coordination-list">
          {facilities.map((facility) => {
            const { room } = facilitySizing(facility, plan, result, (code) => names.get(code) ?? code);
            const name = facility.name || facility.id;
            return (
              <li key={facility.id}>
                <button
                  type="button"
                  className="link-button"
                  aria-label={words.municipality.open(name)}
                  onClick={() => {
                    if ('host' in facility) editViewStore.getState().setOpenUnit(facility.id);
                    else editViewStore.getState().setActiveFacility(facility.id);
                    viewStore.getState().showPanel('plan');
                  }}
                >
                  {name}
                </button>
                {`: ${figures.room.toLocaleLowerCase('da')} ${room === null ? words.unknown : words.signed(room)}`}
              </li>
            );
          })}
        </ul>
      )}
      <ExportButtons
        words={words}
        onSave={(format) =>
          saveSheets(sizingSheets([{ name: municipality.name, rows }], plan), words.fileName, format)
        }
      />
    </>
  );
}
