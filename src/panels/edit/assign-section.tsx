import { type ReactElement, useMemo, useState } from 'react';
import type { Municipality } from '../../domain/municipality.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { editWords } from '../../i18n/edit.ts';
import { compareDanish, joinNames } from '../../i18n/format.ts';
import { nameOfFacility } from '../../plan/edit/names.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { usePlanning, usePlanState } from '../planning-context.tsx';
import { useAddUnit } from './use-add-unit.ts';
import { useExecute } from './use-edit.ts';

const { municipality: words } = editWords;
const NONE = '';

/** Which unit a municipality is in, and how to move it: to another unit, out of all, or in exchange for another. */
export function AssignSection({ municipality }: { readonly municipality: Municipality }): ReactElement {
  const { editViewStore, viewStore } = usePlanning();
  const areas = usePlanState((state) => state.plan.serviceAreas);
  const execute = useExecute();
  const addUnit = useAddUnit();
  const [error, setError] = useState<string | null>(null);
  const { code, name } = municipality;
  const holders = areas.filter((area) => area.municipalities.includes(code));
  const [holder] = holders;
  const lock = holders.find(({ locked }) => locked);
  const several = holders.length > 1;
  return (
    <section className="edit-block" aria-label={words.heading}>
      <h3 className="section-subheading">{words.heading}</h3>
      {areas.length === 0 ? (
        <p>{words.noUnits}</p>
      ) : (
        <SelectField
          label={words.assign}
          value={several ? ' ' : (holder?.id ?? NONE)}
          disabled={lock !== undefined}
          {...(lock ? { hint: words.locked(nameOfFacility(lock)) } : {})}
          options={[
            ...(several
              ? [
                  {
                    value: ' ',
                    label: words.inSeveral(joinNames(holders.map(nameOfFacility))),
                    disabled: true,
                  },
                ]
              : []),
            { value: NONE, label: words.noUnit },
            ...areas.map((area, index) => {
              const label = `${index + 1}. ${nameOfFacility(area)}`;
              return {
                value: area.id,
                label: area.locked ? words.lockedOption(label) : label,
                disabled: area.locked,
              };
            }),
          ]}
          onChoose={(id) =>
            setError(execute({ type: 'assign', codes: [code], unit: id === NONE ? null : id }))
          }
        />
      )}
      {error !== null && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      <div className="button-row">
        {holder && (
          <button
            type="button"
            className="button"
            onClick={() => {
              editViewStore.getState().setOpenUnit(holder.id);
              viewStore.getState().showPanel('plan');
            }}
          >
            {words.openUnit(nameOfFacility(holder))}
          </button>
        )}
        {!holder && (
          <button type="button" className="button" onClick={() => addUnit([code], false)}>
            {words.addUnit(name)}
          </button>
        )}
      </div>
      {holder && !several && !lock && areas.length > 1 && <Swap code={code} holder={holder.id} />}
    </section>
  );
}

function Swap({ code, holder }: { readonly code: MunicipalityCode; readonly holder: string }): ReactElement {
  const { municipalities } = usePlanning().geodata.coverage;
  const areas = usePlanState((state) => state.plan.serviceAreas);
  const execute = useExecute();
  const [other, setOther] = useState('');
  const [error, setError] = useState<string | null>(null);
  const options = useMemo(
    () =>
      municipalities
        .flatMap((one) => {
          const holders = areas.filter((area) => area.municipalities.includes(one.code));
          const [area] = holders;
          if (!area || holders.length > 1 || area.id === holder || area.locked) return [];
          return [{ value: one.code, label: `${one.name} (${nameOfFacility(area)})` }];
        })
        .sort((a, b) => compareDanish(a.label, b.label)),
    [municipalities, areas, holder],
  );
  const chosen = options.find(({ value }) => value === other)?.value;
  return (
    <div className="form-field">
      <div className="field-row field-row-end">
        <SelectField
          label={words.swap}
          value={chosen ?? ''}
          options={[{ value: '', label: words.swapPlaceholder }, ...options]}
          onChoose={(value) => {
            setOther(value);
            setError(null);
          }}
        />
        <button
          type="button"
          className="button"
          onClick={() =>
            setError(
              chosen === undefined ? words.swapFirst : execute({ type: 'swap', first: code, second: chosen }),
            )
          }
        >
          {words.swapButton}
        </button>
      </div>
      <p className="field-hint">{words.swapHint}</p>
      {error !== null && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
