import { type ReactElement, useMemo } from 'react';
import { regionOn } from '../../domain/municipality.ts';
import { editWords } from '../../i18n/edit.ts';
import { compareDanish } from '../../i18n/format.ts';
import { shownAsOf } from '../../plan/plan-store.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { useEditView, usePlanning, usePlanState } from '../planning-context.tsx';
import { UnitRow } from './unit-row.tsx';
import { useAddUnit } from './use-add-unit.ts';
import { useBalance, useExecute, useUnitMarks } from './use-edit.ts';

const { units: words } = editWords;

/** The units to draw in, with their people beside the mean, and what is done to all of them. */
export function UnitList(): ReactElement {
  const areas = usePlanState((state) => state.plan.serviceAreas);
  const onlyRegion = useEditView((state) => state.onlyRegion);
  const marks = useUnitMarks();
  const { mean, most, units } = useBalance();
  const barEnd = roundUp(most);
  const execute = useExecute();
  const addUnit = useAddUnit();
  const setAllLocked = (locked: boolean): void => {
    execute({ type: 'setLocked', ids: areas.map(({ id }) => id), locked });
  };
  return (
    <section className="panel-section">
      <h3>{words.heading(areas.length)}</h3>
      <div className="button-row">
        <button type="button" className="button button-primary" onClick={() => addUnit()}>
          {words.add}
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            execute({ type: 'addUnitsByCouncil', ...(onlyRegion === null ? {} : { region: onlyRegion }) })
          }
        >
          {onlyRegion === null ? words.addByCouncil : words.addByCouncilIn(onlyRegion)}
        </button>
      </div>
      <RegionChoice />
      {areas.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          {mean !== null && <p className="small muted">{words.lead(Math.round(mean))}</p>}
          <ul className="unit-list" aria-label={words.list}>
            {units.map((unit) => (
              <UnitRow key={unit.id} unit={unit} barEnd={barEnd} mark={marks.get(unit.id)} />
            ))}
          </ul>
          <div className="button-row">
            <button type="button" className="button" onClick={() => setAllLocked(true)}>
              {words.lockAll}
            </button>
            <button type="button" className="button" onClick={() => setAllLocked(false)}>
              {words.unlockAll}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

const STEPS = [1, 1.5, 2, 3, 5, 7, 10] as const;

/** A round number at or above a number of people: bars that end there stay as they are while one unit grows. */
function roundUp(people: number): number {
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, people)));
  return unit * (STEPS.find((step) => step * unit >= people) ?? 10);
}

/** Limits all drawing to one region, as the regions are on the date shown. */
function RegionChoice(): ReactElement {
  const { geodata, editViewStore } = usePlanning();
  const asOf = usePlanState(shownAsOf);
  const onlyRegion = useEditView((state) => state.onlyRegion);
  const { municipalities } = geodata.coverage;
  const regions = useMemo(
    () => [...new Set(municipalities.map((one) => regionOn(one, asOf)))].sort(compareDanish),
    [municipalities, asOf],
  );
  // A region of the other date stays in the list as long as it is the one that limits.
  const shown = onlyRegion === null || regions.includes(onlyRegion) ? regions : [...regions, onlyRegion];
  return (
    <SelectField
      inline
      label={words.onlyRegion}
      value={onlyRegion ?? ''}
      options={[
        { value: '', label: words.wholeCountry },
        ...shown.map((region) => ({ value: region, label: region })),
      ]}
      {...(onlyRegion === null ? {} : { hint: words.onlyRegionNote(onlyRegion) })}
      onChoose={(region) => editViewStore.getState().setOnlyRegion(region === '' ? null : region)}
    />
  );
}
