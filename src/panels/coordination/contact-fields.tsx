import type { ReactElement } from 'react';
import type { Municipality } from '../../domain/municipality.ts';
import type { Plan } from '../../domain/plan.ts';
import { coordinationWords } from '../../i18n/coordination.ts';
import { CONTACT_FIELDS, openContactFields, readMunicipalityGroundwork } from '../../plan/groundwork.ts';
import { CommitField } from '../../ui/commit-field.tsx';
import { useExecute } from '../edit/use-edit.ts';
import { usePlanning } from '../planning-context.tsx';

const words = coordinationWords.contact;

/** What the Council asks to be clear of a municipality, to be filled in; open until it is. */
export function ContactFields({
  municipality,
  plan,
}: {
  readonly municipality: Municipality;
  readonly plan: Plan;
}): ReactElement {
  const execute = useExecute();
  const groundwork = readMunicipalityGroundwork(plan, municipality.code);
  const change = (fields: Readonly<Record<string, unknown>>): string | null =>
    execute({ type: 'changeGroundwork', of: { municipality: municipality.code }, fields });
  return (
    <>
      <h4 className="section-subheading">{words.heading}</h4>
      <p className="small">{words.lead}</p>
      <p className="small">
        <strong>{words.openCount(openContactFields(groundwork).length, CONTACT_FIELDS.length)}</strong>
      </p>
      {CONTACT_FIELDS.map((field) => (
        <CommitField
          key={field}
          label={words.fields[field]}
          value={groundwork[field]}
          rows={2}
          {...(groundwork[field] === '' ? { hint: words.open } : {})}
          onCommit={(text) => change({ [field]: text })}
        />
      ))}
      <label className="check">
        <input
          type="checkbox"
          checked={groundwork.mapped}
          aria-describedby="coordination-mapped"
          onChange={(event) => change({ mapped: event.currentTarget.checked })}
        />
        {words.mapped}
      </label>
      <p className="small muted" id="coordination-mapped">
        {words.mappedHint}
      </p>
    </>
  );
}

/** How much is open in each municipality of a unit or house, with the way there. */
export function ContactTable({
  municipalities,
  plan,
}: {
  readonly municipalities: readonly Municipality[];
  readonly plan: Plan;
}): ReactElement {
  const { viewStore } = usePlanning();
  return (
    <>
      <h4 className="section-subheading">{words.heading}</h4>
      <p className="small">{words.lead}</p>
      <table className="figures-table">
        <caption>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.municipality}</th>
            <th scope="col">{words.openHead}</th>
          </tr>
        </thead>
        <tbody>
          {municipalities.map(({ code, name }) => {
            const open = openContactFields(readMunicipalityGroundwork(plan, code));
            return (
              <tr key={code}>
                <th scope="row">
                  <button
                    type="button"
                    className="link-button"
                    aria-label={words.show(name)}
                    onClick={() => {
                      viewStore.getState().select(code);
                      viewStore.getState().showPanel('municipality');
                    }}
                  >
                    {name}
                  </button>
                </th>
                <td>{words.openCount(open.length, CONTACT_FIELDS.length)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
