import type { ReactElement } from 'react';
import { FACILITY_STATUSES, type ServiceArea } from '../../domain/plan.ts';
import { editWords } from '../../i18n/edit.ts';
import { compareDanish } from '../../i18n/format.ts';
import { texts } from '../../i18n/texts.ts';
import type { UnitFields } from '../../plan/edit/plan-command.ts';
import { CommitField } from '../../ui/commit-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { UNIT_PALETTE } from '../../ui/unit-palette.ts';
import { usePlanning } from '../planning-context.tsx';
import { useMunicipalityNames } from '../use-places.ts';
import { PositionField, usePlaceText } from './position-field.tsx';
import { readCount } from './read-fields.ts';
import { useExecute } from './use-edit.ts';

const { unit: words } = editWords;
const { facilityStatus } = texts.cover;

/** A unit's name, host, base, status, capacity, colour and note. */
export function UnitFieldList({ unit }: { readonly unit: ServiceArea }): ReactElement {
  const execute = useExecute();
  const change = (fields: UnitFields): string | null => execute({ type: 'changeUnit', id: unit.id, fields });
  const { locked } = unit;
  return (
    <section className="edit-block" aria-label={words.more}>
      <h3 className="section-subheading">{words.more}</h3>
      <CommitField
        label={words.name}
        value={unit.name}
        disabled={locked}
        onCommit={(name) => change({ name })}
      />
      <HostField unit={unit} onChange={change} />
      <BaseField unit={unit} onChange={change} />
      <SelectField
        label={words.status}
        value={unit.status}
        disabled={locked}
        options={FACILITY_STATUSES.map((status) => ({ value: status, label: facilityStatus[status] }))}
        onChoose={(value) => {
          const status = FACILITY_STATUSES.find((each) => each === value);
          if (status) change({ status });
        }}
      />
      <CommitField
        label={words.capacity}
        value={unit.capacity === null ? '' : String(unit.capacity)}
        numeric
        disabled={locked}
        onCommit={(text) => change({ capacity: readCount(text) })}
      />
      <ColourField unit={unit} onChange={change} />
      {unit.polygon !== null && (
        <div className="edit-block">
          <p className="small">{words.polygonNote}</p>
          <div className="button-row">
            <button
              type="button"
              className="button"
              disabled={locked}
              onClick={() => change({ polygon: null })}
            >
              {words.polygonRemove}
            </button>
          </div>
        </div>
      )}
      <CommitField
        label={words.note}
        value={unit.note}
        rows={3}
        disabled={locked}
        onCommit={(note) => change({ note })}
      />
    </section>
  );
}

interface FieldProps {
  readonly unit: ServiceArea;
  readonly onChange: (fields: UnitFields) => string | null;
}

function HostField({ unit, onChange }: FieldProps): ReactElement {
  const names = useMunicipalityNames();
  const nameOf = (code: string): string => names.get(code) ?? code;
  const own = [...unit.municipalities].sort((a, b) => compareDanish(nameOf(a), nameOf(b)));
  const outside = own.includes(unit.host)
    ? []
    : [{ value: unit.host, label: words.hostOutside(nameOf(unit.host)) }];
  return (
    <SelectField
      label={words.host}
      value={unit.host}
      disabled={unit.locked}
      hint={own.length === 0 ? words.hostNone : words.hostNote}
      options={[...outside, ...own.map((code) => ({ value: code, label: nameOf(code) }))]}
      onChoose={(value) => {
        const host = own.find((code) => code === value);
        if (host) onChange({ host });
      }}
    />
  );
}

function BaseField({ unit, onChange }: FieldProps): ReactElement {
  const { editViewStore } = usePlanning();
  const placeText = usePlaceText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: the same look as the other blocks
    <div role="group" aria-label={words.base} className="form-field">
      <span className="field-label">{words.base}</span>
      <p className="small">{unit.base === null ? words.noBase : placeText(unit.base)}</p>
      <PositionField
        municipality={unit.host}
        tool="placeBase"
        disabled={unit.locked}
        onPlace={(base) => onChange({ base })}
        onTool={() => editViewStore.getState().setActiveUnit(unit.id)}
      >
        {unit.base !== null && (
          <button
            type="button"
            className="button"
            disabled={unit.locked}
            onClick={() => onChange({ base: null })}
          >
            {words.baseRemove}
          </button>
        )}
      </PositionField>
    </div>
  );
}

function ColourField({ unit, onChange }: FieldProps): ReactElement {
  const chosen = unit.colour?.toLowerCase() ?? null;
  const own = UNIT_PALETTE.map(({ tint }, index) => ({ tint, label: words.colourNumber(index + 1) }));
  return (
    <fieldset className="field-group" disabled={unit.locked}>
      <legend>{words.colour}</legend>
      <div className="swatches">
        <label className="check">
          <input
            type="radio"
            name={`colour-${unit.id}`}
            checked={chosen === null}
            onChange={() => onChange({ colour: null })}
          />
          {words.colourAuto}
        </label>
        {own.map(({ tint, label }) => (
          <label className="swatch" key={tint} title={label}>
            <input
              type="radio"
              name={`colour-${unit.id}`}
              aria-label={label}
              checked={chosen === tint}
              onChange={() => onChange({ colour: tint })}
            />
            <span style={{ background: tint }} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
