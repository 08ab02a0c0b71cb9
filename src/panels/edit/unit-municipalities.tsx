import { type ReactElement, useMemo } from 'react';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { ServiceArea } from '../../domain/plan.ts';
import { editWords } from '../../i18n/edit.ts';
import { compareDanish } from '../../i18n/format.ts';
import { shownAsOf } from '../../plan/plan-store.ts';
import { RemoveIcon } from '../../ui/edit-icons.tsx';
import { useEditView, usePlanning, usePlanState } from '../planning-context.tsx';
import { useMunicipalityNames } from '../use-places.ts';
import { MunicipalityPicker } from './municipality-picker.tsx';
import { pickerRegions } from './picker-rows.ts';
import { unitRowState } from './unit-row-state.ts';
import { useExecute } from './use-edit.ts';

const { picker: words } = editWords;

/** The municipalities of a unit: those it has, and all others with where they are now. */
export function UnitMunicipalities({ unit }: { readonly unit: ServiceArea }): ReactElement {
  const { geodata, editContext } = usePlanning();
  const { municipalities } = geodata.coverage;
  const areas = usePlanState((state) => state.plan.serviceAreas);
  const asOf = usePlanState(shownAsOf);
  const onlyRegion = useEditView((state) => state.onlyRegion);
  const names = useMunicipalityNames();
  const execute = useExecute();
  const regions = useMemo(() => {
    const isAllowed = editContext().isAllowed ?? (() => true);
    return pickerRegions(municipalities, asOf, ({ code }) =>
      unitRowState(code, unit, areas, isAllowed(code) ? null : onlyRegion),
    );
  }, [municipalities, asOf, unit, areas, onlyRegion, editContext]);
  const set = (codes: readonly MunicipalityCode[], checked: boolean): void => {
    const changing = codes.filter((code) => unit.municipalities.includes(code) !== checked);
    execute({ type: 'assign', codes: changing, unit: checked ? unit.id : null });
  };
  const own = unit.municipalities
    .map((code) => ({ code, name: names.get(code) ?? code }))
    .sort((a, b) => compareDanish(a.name, b.name));
  return (
    <section className="edit-block" aria-label={words.heading(own.length)}>
      <h3 className="section-subheading">{words.heading(own.length)}</h3>
      {own.length === 0 ? (
        <p className="small">{words.nothingChosen}</p>
      ) : (
        <ul className="chips">
          {own.map(({ code, name }) => (
            <li key={code}>
              <button
                type="button"
                className="chip"
                disabled={unit.locked}
                aria-label={words.removeOne(name)}
                onClick={() => set([code], false)}
              >
                {name}
                <RemoveIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
      {!unit.locked && <MunicipalityPicker label={words.list} regions={regions} onSet={set} />}
    </section>
  );
}
