import { type ReactElement, useId, useState } from 'react';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { editWords } from '../../i18n/edit.ts';
import { nameOfFacility } from '../../plan/edit/names.ts';
import { useAddUnit } from '../edit/use-add-unit.ts';
import { useExecute } from '../edit/use-edit.ts';
import { useEditView, usePlanState } from '../planning-context.tsx';

const { table: words, municipality } = editWords;
const NEW = ' ';

/** What can be done with the rows that are marked: give them to a unit, or take them out of theirs, in one step. */
export function BulkAssign({
  codes,
  onClear,
}: {
  readonly codes: readonly MunicipalityCode[];
  readonly onClear: () => void;
}): ReactElement {
  const id = useId();
  const areas = usePlanState((state) => state.plan.serviceAreas);
  const activeUnit = useEditView((state) => state.activeUnit);
  const execute = useExecute();
  const addUnit = useAddUnit();
  const [chosen, setChosen] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  // The unit drawn in is offered first, until another is chosen.
  const open = areas.filter(({ locked }) => !locked);
  const target = [chosen, activeUnit].find((each) => each === NEW || open.some((area) => area.id === each));
  const value = target ?? open[0]?.id ?? NEW;
  const done = (refused: string | null): void => {
    setError(refused);
    if (refused === null) onClear();
  };
  return (
    <section className="bulk-bar" aria-label={words.bar}>
      <span>
        <strong>{words.selected(codes.length)}</strong> <span className="muted">{words.hint}</span>
      </span>
      <label htmlFor={id}>{words.assignTo}</label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={(event) => {
          setChosen(event.currentTarget.value);
          setError(null);
        }}
      >
        {areas.map((area, index) => {
          const label = `${index + 1}. ${nameOfFacility(area)}`;
          return (
            <option key={area.id} value={area.id} disabled={area.locked}>
              {area.locked ? municipality.lockedOption(label) : label}
            </option>
          );
        })}
        <option value={NEW}>{words.newUnit}</option>
      </select>
      <button
        type="button"
        className="button button-primary"
        onClick={() => {
          if (value !== NEW) return done(execute({ type: 'assign', codes, unit: value }));
          addUnit(codes, false);
          onClear();
        }}
      >
        {words.assign}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => done(execute({ type: 'assign', codes, unit: null }))}
      >
        {words.unassign}
      </button>
      <button type="button" className="button" onClick={onClear}>
        {words.clear}
      </button>
      {error !== null && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </section>
  );
}
