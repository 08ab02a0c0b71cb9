import type { ReactElement } from 'react';
import { coordinationWords } from '../../i18n/coordination.ts';
import { type AgreementParty, countParties } from '../../plan/coordination/agreement-parties.ts';
import type { FacilityParties } from '../../plan/coordination/coordination-figures.ts';
import { facilityOfSubject, hostOfSubject, type PlanSubject } from '../../plan/coordination/plan-subject.ts';
import { readFacilityGroundwork } from '../../plan/groundwork.ts';
import { CommitField } from '../../ui/commit-field.tsx';
import { useExecute } from '../edit/use-edit.ts';

const words = coordinationWords.agree;

/** Who must agree, how many of them have, and in which forum they meet. */
export function AgreementList({
  subject,
  agreements,
  nameOf,
}: {
  readonly subject: PlanSubject;
  readonly agreements: readonly FacilityParties[];
  readonly nameOf: (code: string) => string;
}): ReactElement {
  const facility = facilityOfSubject(subject);
  return (
    <>
      <h4 className="section-subheading">{words.heading}</h4>
      {facility === null && agreements.length === 0 && <p className="small">{words.none}</p>}
      {facility !== null && <p className="small">{words.lead(nameOf(hostOfSubject(subject)))}</p>}
      {agreements.map((one) => (
        <div key={one.facility}>
          <p>
            {facility === null && <strong>{words.of(one.name)} </strong>}
            <Counts parties={one.parties} />
          </p>
          {facility === null && one.forum !== '' && <p className="small">{`${words.forum}: ${one.forum}`}</p>}
        </div>
      ))}
      {facility !== null && agreements[0] && (
        <PartyFields
          facility={facility.id}
          agreed={readFacilityGroundwork(facility).agreed}
          forum={agreements[0].forum}
          parties={agreements[0].parties}
          disabled={facility.locked}
        />
      )}
    </>
  );
}

function Counts({ parties }: { readonly parties: readonly AgreementParty[] }): ReactElement {
  const { all, agreed, byKind } = countParties(parties);
  return (
    <>
      {words.count(all, agreed)}{' '}
      <span className="muted">{words.byKind(byKind.municipality, byKind.region, byKind.organisation)}</span>
    </>
  );
}

function PartyFields({
  facility,
  agreed,
  forum,
  parties,
  disabled,
}: {
  readonly facility: string;
  readonly agreed: readonly string[];
  readonly forum: string;
  readonly parties: readonly AgreementParty[];
  readonly disabled: boolean;
}): ReactElement {
  const execute = useExecute();
  const change = (fields: Readonly<Record<string, unknown>>): string | null =>
    execute({ type: 'changeGroundwork', of: { facility }, fields });
  return (
    <>
      <fieldset className="field-group" disabled={disabled}>
        <legend>{words.parties}</legend>
        {parties.map((party) => (
          <label className="check" key={party.id}>
            <input
              type="checkbox"
              checked={party.agreed}
              disabled={party.inAgreement}
              onChange={(event) =>
                change({
                  agreed: event.currentTarget.checked
                    ? [...agreed, party.id]
                    : agreed.filter((id) => id !== party.id),
                })
              }
            />
            <span>
              {party.name}
              {party.inAgreement && <span className="muted"> ({words.inAgreement})</span>}
            </span>
          </label>
        ))}
        <p className="small muted">{words.driveOut}</p>
      </fieldset>
      <CommitField
        label={words.forum}
        value={forum}
        rows={2}
        disabled={disabled}
        hint={words.forumHint}
        onCommit={(text) => change({ forum: text })}
      />
    </>
  );
}
