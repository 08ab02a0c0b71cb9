import { type ReactElement, useEffect, useState } from 'react';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { editWords } from '../../i18n/edit.ts';
import { findRepairs, type RepairOption } from '../../plan/edit/repair-options.ts';
import { usePlanning, usePlanState } from '../planning-context.tsx';
import { useMunicipalityNames } from '../use-places.ts';
import { UnitBadge } from './unit-badge.tsx';
import { useAddUnit } from './use-add-unit.ts';
import { useExecute, useUnitMarks } from './use-edit.ts';

const { repair: words } = editWords;

type Search =
  | { readonly kind: 'searching' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'found'; readonly options: readonly RepairOption[] };

/** The neighbouring units that could take a municipality, with what that does to them; one press does it. */
export function RepairList({
  code,
  offersNewUnit = true,
}: {
  readonly code: MunicipalityCode;
  /** Whether a new unit is offered too. */
  readonly offersNewUnit?: boolean;
}): ReactElement {
  const search = useRepairs(code);
  const names = useMunicipalityNames();
  const marks = useUnitMarks();
  const execute = useExecute();
  const addUnit = useAddUnit();
  const hasUnit = usePlanState((state) =>
    state.plan.serviceAreas.some((area) => area.municipalities.includes(code)),
  );
  const [error, setError] = useState<string | null>(null);
  if (search.kind === 'searching') return <p className="small muted">{words.searching}</p>;
  if (search.kind === 'failed') return <p className="small">{words.failed}</p>;
  const { options } = search;
  return (
    <div className="repairs">
      <p className="small">{options.length === 0 ? words.none : words.lead}</p>
      {options.length > 0 && (
        <ul className="repair-list">
          {options.map((option) => (
            <li key={option.unit}>
              <button
                type="button"
                className="button repair-button"
                onClick={() => setError(execute(option.command))}
              >
                <UnitBadge mark={marks.get(option.unit)} />
                {words.give(option.name)}
              </button>
              <span className="small">
                {words.people(Math.round(option.people.before ?? 0), Math.round(option.people.after ?? 0))}
                {', '}
                {words.longest(option.longestKm.before, option.longestKm.after)}
                {option.breaks.length > 0 && (
                  <span className="muted">. {words.breaks(option.breaks.map(({ rule }) => rule))}</span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {offersNewUnit && !hasUnit && (
        <button type="button" className="link-button small" onClick={() => addUnit([code], false)}>
          {words.newUnit(names.get(code) ?? code)}
        </button>
      )}
      {error !== null && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

/** Asks the engine about each neighbouring unit, anew for every plan; an answer for an older one is not used. */
function useRepairs(code: MunicipalityCode): Search {
  const { geodata, editContext, evaluate } = usePlanning();
  const plan = usePlanState((state) => state.plan);
  const result = usePlanState((state) => state.result);
  const asOf = usePlanState((state) => state.asOfOverride);
  const [search, setSearch] = useState<Search>({ kind: 'searching' });
  useEffect(() => {
    if (!result) return;
    let wanted = true;
    const options = asOf === null ? {} : { asOf };
    findRepairs(plan, result, code, geodata.coverage, editContext(), (candidate) => {
      // The rest is not worth computing for a plan that has changed meanwhile.
      if (!wanted) throw new Error('findRepairs: the plan has changed');
      return evaluate(candidate, options);
    }).then(
      (found) => wanted && setSearch({ kind: 'found', options: found }),
      () => wanted && setSearch({ kind: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [plan, result, asOf, code, geodata, editContext, evaluate]);
  return search;
}
