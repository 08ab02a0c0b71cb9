import { type ReactElement, useEffect, useRef } from 'react';
import type { ServiceArea } from '../../domain/plan.ts';
import { editWords } from '../../i18n/edit.ts';
import { travelMinutesWords } from '../../i18n/travel-minutes.ts';
import { nameOfFacility } from '../../plan/edit/names.ts';
import { toldWay } from '../../plan/known-measure.ts';
import { ArrowIcon } from '../../ui/edit-icons.tsx';
import { GroundworkSections } from '../groundwork-sections.tsx';
import { useLatestResult, usePlanning } from '../planning-context.tsx';
import { UnitTravel } from '../travel/unit-travel.tsx';
import { useShowOnMap } from '../use-places.ts';
import { AgreementFields } from './agreement-fields.tsx';
import { UnitBadge } from './unit-badge.tsx';
import { UnitFieldList } from './unit-fields.tsx';
import { UnitMunicipalities } from './unit-municipalities.tsx';
import { useBalance, useExecute, useUnitMarks } from './use-edit.ts';

const { unit: words, units } = editWords;

/** Everything about one unit, each field changed in one step. */
export function UnitEditor({ unit }: { readonly unit: ServiceArea }): ReactElement {
  const { editViewStore } = usePlanning();
  const result = useLatestResult();
  const marks = useUnitMarks();
  const execute = useExecute();
  const show = useShowOnMap();
  const title = useRef<HTMLHeadingElement>(null);
  const name = nameOfFacility(unit);
  const reached = result?.serviceAreas.find(({ id }) => id === unit.id)?.municipalities;

  // Whoever opened it goes on from its name.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another unit is another place
  useEffect(() => title.current?.focus(), [unit.id]);

  return (
    <section className="panel-section" aria-label={words.region(name)}>
      <button
        type="button"
        className="link-button back-button"
        onClick={() => editViewStore.getState().setOpenUnit(null)}
      >
        <ArrowIcon to="left" />
        {words.back}
      </button>
      <div className="unit-title">
        <UnitBadge mark={marks.get(unit.id)} candidate={unit.status === 'candidate'} />
        <h2 className="panel-title" ref={title} tabIndex={-1}>
          {name}
        </h2>
      </div>
      <UnitFigures unit={unit} />
      <div className="button-row">
        <button type="button" className="button" onClick={() => show(reached ?? unit.municipalities)}>
          {words.show}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={unit.locked}
          onClick={() => execute({ type: 'setLocked', ids: [unit.id], locked: !unit.locked })}
        >
          {unit.locked ? words.unlock : words.lock}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => execute({ type: 'duplicateUnit', id: unit.id })}
        >
          {words.duplicate}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={unit.locked}
          onClick={() => execute({ type: 'deleteUnit', id: unit.id })}
        >
          {words.delete}
        </button>
      </div>
      {unit.locked && <p className="locked-note">{words.lockedNote}</p>}
      <UnitTravel unit={unit} />
      <UnitMunicipalities unit={unit} />
      <UnitFieldList unit={unit} />
      <AgreementFields unit={unit} />
      <GroundworkSections key={unit.id} subject={{ kind: 'unit', unit }} />
    </section>
  );
}

function UnitFigures({ unit }: { readonly unit: ServiceArea }): ReactElement {
  const result = useLatestResult();
  const { units: balances } = useBalance();
  const balance = balances.find(({ id }) => id === unit.id);
  const way = toldWay(result?.serviceAreas.find(({ id }) => id === unit.id));
  if (unit.status === 'candidate') return <p className="small muted">{words.notCounted}</p>;
  const people = balance?.people ?? null;
  return (
    <dl className="facts">
      <div>
        <dt>{words.peopleRow}</dt>
        <dd>{people === null ? units.noFigures : units.peopleShort(Math.round(people))}</dd>
      </div>
      <div>
        <dt>{words.deviationRow}</dt>
        <dd>
          {balance && balance.deviation !== null && balance.deviationShare !== null
            ? units.deviation(balance.deviationShare, balance.deviation)
            : units.noFigures}
        </dd>
      </div>
      {way && (
        <div>
          <dt>{way.measure === 'km' ? words.kmRow : travelMinutesWords.unitRow}</dt>
          <dd>
            {way.measure === 'km'
              ? words.kmValue(way.values.median, way.values.max)
              : travelMinutesWords.unitValue(way.values.median, way.values.max)}
          </dd>
        </div>
      )}
    </dl>
  );
}
