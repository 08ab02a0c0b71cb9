import { memo, type ReactElement } from 'react';
import { editWords } from '../../i18n/edit.ts';
import type { UnitBalance } from '../../plan/edit/unit-balance.ts';
import { LockIcon, PenIcon, UnlockIcon } from '../../ui/edit-icons.tsx';
import { useEditView, usePlanning } from '../planning-context.tsx';
import { UnitBadge } from './unit-badge.tsx';
import { type UnitMarkShown, useExecute } from './use-edit.ts';

const { units: words } = editWords;

interface UnitRowProps {
  readonly unit: UnitBalance;
  /** People at the end of the bar. */
  readonly barEnd: number;
  readonly mark: UnitMarkShown | undefined;
}

/** Balance and marks are made anew for every plan; most units are as they were. */
function isSameRow(before: UnitRowProps, after: UnitRowProps): boolean {
  return (
    before.barEnd === after.barEnd &&
    sameFields(before.unit, after.unit) &&
    sameFields(before.mark, after.mark)
  );
}

function sameFields(a: object | undefined, b: object | undefined): boolean {
  if (!a || !b) return a === b;
  return Object.entries(a).every(([key, value]) => Object.is(value, Reflect.get(b, key)));
}

/** One unit: pressing it makes it the one drawn in; beside it its lock and the way to its fields. */
export const UnitRow = memo(function UnitRow({ unit, barEnd, mark }: UnitRowProps): ReactElement {
  const { editViewStore } = usePlanning();
  const active = useEditView((state) => state.activeUnit === unit.id);
  const execute = useExecute();
  const { id, name, locked, people, deviationShare } = unit;
  const candidate = unit.status === 'candidate';
  return (
    <li className={active ? 'unit-row unit-row-active' : 'unit-row'}>
      <button
        type="button"
        className="unit-main"
        aria-pressed={active}
        title={words.activate(name)}
        onClick={() => editViewStore.getState().setActiveUnit(active ? null : id)}
      >
        <UnitBadge mark={mark} candidate={candidate} />
        <span className="unit-text">
          <span className="unit-name">{name}</span>{' '}
          <span className="unit-detail">
            {[
              editWords.municipalities(unit.municipalities),
              ...(candidate ? [words.candidate] : []),
              ...(active ? [words.active] : []),
            ].join(', ')}
          </span>
        </span>{' '}
        <span className="unit-figures">
          <span className="unit-people">
            {people === null ? words.noFigures : words.peopleShort(Math.round(people))}
            {people !== null && <span className="visually-hidden"> {editWords.peopleWord(people)}</span>}
          </span>{' '}
          <span className="unit-deviation">
            {deviationShare !== null && (
              <>
                {words.deviationShort(deviationShare)}
                <span className="visually-hidden"> {words.fromMean}</span>
              </>
            )}
          </span>
          <PeopleBar people={people ?? 0} end={barEnd} mark={mark} />
        </span>
      </button>
      <button
        type="button"
        className="icon-button"
        aria-pressed={locked}
        aria-label={words.lock(name)}
        title={locked ? words.unlock(name) : words.lock(name)}
        onClick={() => execute({ type: 'setLocked', ids: [id], locked: !locked })}
      >
        {locked ? <LockIcon /> : <UnlockIcon />}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={words.edit(name)}
        title={words.edit(name)}
        onClick={() => editViewStore.getState().setOpenUnit(id)}
      >
        <PenIcon />
      </button>
    </li>
  );
}, isSameRow);

function PeopleBar({
  people,
  end,
  mark,
}: {
  readonly people: number;
  readonly end: number;
  readonly mark: UnitMarkShown | undefined;
}): ReactElement {
  return (
    <svg className="unit-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="4" className="people-bar-rest" />
      <rect width={(people / end) * 100} height="4" fill={mark?.colour.ink} />
    </svg>
  );
}
