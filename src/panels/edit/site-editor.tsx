import { type ReactElement, useEffect, useMemo, useRef } from 'react';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { FACILITY_STATUSES, type Site } from '../../domain/plan.ts';
import { editWords } from '../../i18n/edit.ts';
import { editSitesWords as words } from '../../i18n/edit-sites.ts';
import { texts } from '../../i18n/texts.ts';
import { nameOfFacility } from '../../plan/edit/names.ts';
import type { SiteFields } from '../../plan/edit/plan-command.ts';
import { shownAsOf } from '../../plan/plan-store.ts';
import { CommitField } from '../../ui/commit-field.tsx';
import { ArrowIcon } from '../../ui/edit-icons.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { GroundworkSections } from '../groundwork-sections.tsx';
import { usePlanning, usePlanState } from '../planning-context.tsx';
import { useMunicipalityNames, useShowOnMap } from '../use-places.ts';
import { MunicipalityPicker } from './municipality-picker.tsx';
import { pickerRegions } from './picker-rows.ts';
import { PositionField, usePlaceText } from './position-field.tsx';
import { readCount } from './read-fields.ts';
import { useExecute } from './use-edit.ts';

const { facilityStatus } = texts.cover;

/** Everything about one house or consumption room, each field changed in one step. */
export function SiteEditor({ site }: { readonly site: Site }): ReactElement {
  const { editViewStore } = usePlanning();
  const execute = useExecute();
  const show = useShowOnMap();
  const title = useRef<HTMLHeadingElement>(null);
  const name = nameOfFacility(site);
  const { locked } = site;
  const change = (fields: SiteFields): string | null => execute({ type: 'changeSite', id: site.id, fields });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another site is another place
  useEffect(() => title.current?.focus(), [site.id]);

  return (
    <section className="panel-section" aria-label={words.region(name)}>
      <button
        type="button"
        className="link-button back-button"
        onClick={() => editViewStore.getState().setActiveFacility(null)}
      >
        <ArrowIcon to="left" />
        {words.back}
      </button>
      <h2 className="panel-title edit-title" ref={title} tabIndex={-1}>
        {name}
      </h2>
      <p className="small muted">{texts.cover.siteKind[site.kind]}</p>
      <div className="button-row">
        <button type="button" className="button" onClick={() => show([site.municipality])}>
          {words.show}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={locked}
          onClick={() => execute({ type: 'setLocked', ids: [site.id], locked: !locked })}
        >
          {locked ? words.unlock : words.lock}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={locked}
          onClick={() => execute({ type: 'deleteSite', id: site.id })}
        >
          {words.delete}
        </button>
      </div>
      {locked && <p className="locked-note">{words.lockedNote}</p>}
      <CommitField
        label={words.name}
        value={site.name}
        disabled={locked}
        onCommit={(text) => change({ name: text })}
      />
      <SitePosition site={site} onChange={change} />
      <SelectField
        label={words.status}
        value={site.status}
        disabled={locked}
        options={FACILITY_STATUSES.map((status) => ({ value: status, label: facilityStatus[status] }))}
        onChoose={(value) => {
          const status = FACILITY_STATUSES.find((each) => each === value);
          if (status) change({ status });
        }}
      />
      {site.kind === 'house' ? (
        <CommitField
          label={words.capacity}
          value={site.capacity === null ? '' : String(site.capacity)}
          numeric
          disabled={locked}
          onCommit={(text) => change({ capacity: readCount(text) })}
        />
      ) : (
        <CommitField
          label={words.places}
          value={site.places === null ? '' : String(site.places)}
          numeric
          disabled={locked}
          onCommit={(text) => change({ places: readCount(text) })}
        />
      )}
      <CommitField
        label={words.openingHours}
        value={typeof site.openingHours === 'string' ? site.openingHours : ''}
        hint={
          site.openingHours === null || typeof site.openingHours === 'string'
            ? words.openingHoursNote
            : words.openingHoursOther
        }
        disabled={locked}
        onCommit={(text) => change({ openingHours: text.trim() === '' ? null : text.trim() })}
      />
      {site.kind === 'house' && <ServedMunicipalities site={site} onChange={change} />}
      <CommitField
        label={words.note}
        value={site.note}
        rows={3}
        disabled={locked}
        onCommit={(note) => change({ note })}
      />
      {site.kind === 'house' && <GroundworkSections key={site.id} subject={{ kind: 'house', site }} />}
    </section>
  );
}

interface FieldProps {
  readonly site: Site;
  readonly onChange: (fields: SiteFields) => string | null;
}

function SitePosition({ site, onChange }: FieldProps): ReactElement {
  const { editContext } = usePlanning();
  const placeText = usePlaceText();
  const names = useMunicipalityNames();
  const nameOf = (code: MunicipalityCode): string => names.get(code) ?? code;
  const found = editContext().locate(site.lonLat);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the same look as the other blocks
    <div role="group" aria-label={words.position} className="form-field">
      <span className="field-label">{words.position}</span>
      <p className="small">{placeText(site.lonLat)}</p>
      {found === null && <p className="warning-note">{words.inWater}</p>}
      {found !== null && found !== site.municipality && (
        <p className="warning-note">
          {words.elsewhere(nameOf(site.municipality), nameOf(found))}{' '}
          <button type="button" className="link-button" onClick={() => onChange({ municipality: found })}>
            {words.takeFound(nameOf(found))}
          </button>
        </p>
      )}
      <PositionField
        municipality={site.municipality}
        tool="moveSites"
        disabled={site.locked}
        onPlace={(lonLat) => onChange({ lonLat })}
      />
    </div>
  );
}

function ServedMunicipalities({ site, onChange }: FieldProps): ReactElement {
  const { municipalities } = usePlanning().geodata.coverage;
  const asOf = usePlanState(shownAsOf);
  const regions = useMemo(
    () =>
      pickerRegions(municipalities, asOf, ({ code }) => ({
        checked: site.serves.includes(code),
        note: '',
        blocked: null,
        free: false,
      })),
    [municipalities, asOf, site.serves],
  );
  const isOwn = site.serves.length === 1 && site.serves[0] === site.municipality;
  return (
    <section className="edit-block" aria-label={words.serves(site.serves.length)}>
      <h3 className="section-subheading">{words.serves(site.serves.length)}</h3>
      <p className="small muted">{words.servesNote}</p>
      {!site.locked && (
        <>
          <div className="button-row">
            <button
              type="button"
              className="button"
              aria-disabled={isOwn}
              onClick={() => !isOwn && onChange({ serves: [site.municipality] })}
            >
              {words.servesOwn}
            </button>
          </div>
          <MunicipalityPicker
            label={editWords.picker.list}
            regions={regions}
            onSet={(codes, checked) => {
              const others = site.serves.filter((code) => !codes.includes(code));
              onChange({ serves: checked ? [...others, ...codes] : others });
            }}
          />
        </>
      )}
    </section>
  );
}
