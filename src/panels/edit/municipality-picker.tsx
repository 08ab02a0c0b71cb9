import { type KeyboardEvent, type ReactElement, useDeferredValue, useId, useRef, useState } from 'react';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { editWords } from '../../i18n/edit.ts';
import { usePlanning } from '../planning-context.tsx';
import {
  filterRegions,
  type PickerCouncil,
  type PickerRegion,
  type PickerRow,
  soleMatch,
} from './picker-rows.ts';

const { picker: words } = editWords;
const ITEM = '[data-picker-item]';

/**
 * All municipalities to tick, by region and health council: by search, by single ones and by whole groups. One tab
 * stop for the list; arrow keys go through it.
 */
export function MunicipalityPicker({
  label,
  regions,
  onSet,
}: {
  readonly label: string;
  readonly regions: readonly PickerRegion[];
  /** Ticks or unticks municipalities, in one step. */
  readonly onSet: (codes: readonly MunicipalityCode[], checked: boolean) => void;
}): ReactElement {
  const { announce } = usePlanning();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState<string | null>(null);
  const shown = filterRegions(regions, useDeferredValue(text));
  const first = shown[0];
  const firstKey = first ? `region ${first.region}` : '';
  const items = shown.flatMap(({ region, councils }) => [
    `region ${region}`,
    ...councils.flatMap(({ council, rows }) => [`council ${council}`, ...rows.map(({ code }) => code)]),
  ]);
  const tabStop = active !== null && items.includes(active) ? active : firstKey;

  const toggle = (row: PickerRow): void => {
    if (row.blocked === null) onSet([row.code], !row.checked);
    else announce(`${row.name}: ${row.blocked}.`);
  };
  const onSearchKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      const row = soleMatch(regions, text);
      if (row && text.trim() !== '') {
        // Enter only adds: whoever types a name that is there already does not mean to lose it.
        if (row.checked) announce(words.already(row.name));
        else toggle(row);
        setText('');
      } else list.current?.querySelector<HTMLElement>('input')?.focus();
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      list.current?.querySelector<HTMLElement>('input')?.focus();
    } else if (event.key === 'Escape' && text !== '') {
      event.stopPropagation();
      setText('');
    }
  };
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>(ITEM)];
    const index = all.findIndex((item) => item.isSameNode(document.activeElement));
    const next = {
      ArrowDown: all[index + 1],
      ArrowUp: all[index - 1],
      Home: all[0],
      End: all.at(-1),
    }[event.key];
    if (index < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div className="picker">
      <label className="field-label" htmlFor={id}>
        {words.search}
      </label>
      <input
        id={id}
        className="field"
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={words.placeholder}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          const found = filterRegions(regions, event.currentTarget.value);
          announce(words.found(found.flatMap(({ councils }) => councils.flatMap(({ rows }) => rows)).length));
        }}
        onKeyDown={onSearchKey}
      />
      <p className="field-hint" id={`${id}-hint`}>
        {words.searchHint}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot scroll in every browser */}
      <div className="picker-list" role="group" aria-label={label} ref={list} onKeyDown={move}>
        {shown.length === 0 && <p className="small">{words.nothing}</p>}
        {shown.map((region) => (
          <RegionRows
            key={region.region}
            region={regions.find((one) => one.region === region.region) ?? region}
            councils={region.councils}
            whole={regions}
            tabStop={tabStop}
            onActive={setActive}
            onSet={onSet}
            onToggle={toggle}
          />
        ))}
      </div>
    </div>
  );
}

interface RowsProps {
  readonly tabStop: string;
  readonly onActive: (key: string) => void;
  readonly onSet: (codes: readonly MunicipalityCode[], checked: boolean) => void;
  readonly onToggle: (row: PickerRow) => void;
}

function RegionRows({
  region,
  councils,
  whole,
  ...rows
}: RowsProps & {
  /** With all its municipalities. */
  readonly region: PickerRegion;
  /** With those that fit the search. */
  readonly councils: readonly PickerCouncil[];
  readonly whole: readonly PickerRegion[];
}): ReactElement {
  const all = region.rows;
  const taken = all.filter(({ checked }) => checked).length;
  return (
    <section className="picker-region" aria-label={region.region}>
      <div className="picker-head picker-region-head">
        <span className="picker-title">{region.region}</span>
        <GroupButton
          itemKey={`region ${region.region}`}
          rows={all}
          full={taken === all.length}
          labels={{
            add: words.wholeRegion,
            addLong: words.wholeRegionOf(region.region),
            remove: words.removeRegion,
            removeLong: words.removeRegionOf(region.region),
          }}
          {...rows}
        />
      </div>
      {councils.map(({ council, rows: shown }) => (
        <CouncilRows
          key={council}
          council={council}
          all={
            whole.find((one) => one.region === region.region)?.councils.find((one) => one.council === council)
              ?.rows ?? shown
          }
          shown={shown}
          {...rows}
        />
      ))}
    </section>
  );
}

function CouncilRows({
  council,
  all,
  shown,
  ...rows
}: RowsProps & {
  readonly council: string;
  readonly all: readonly PickerRow[];
  readonly shown: readonly PickerRow[];
}): ReactElement {
  const taken = all.filter(({ checked }) => checked).length;
  const rest = all.filter(({ free, checked }) => free && !checked);
  const { tabStop, onActive, onSet, onToggle } = rows;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a row with buttons
    <div role="group" aria-label={council}>
      <div className="picker-head">
        <span className="picker-title">
          {council} <span className="muted">{words.inThis(taken, all.length)}</span>
        </span>
        {taken < all.length && rest.length > 0 && rest.length < all.length - taken && (
          <button
            type="button"
            className="link-button small"
            data-picker-item
            tabIndex={-1}
            aria-label={words.restOfCouncilOf(council, rest.length)}
            onClick={() =>
              onSet(
                rest.map(({ code }) => code),
                true,
              )
            }
          >
            {words.restOfCouncil(rest.length)}
          </button>
        )}
        <GroupButton
          itemKey={`council ${council}`}
          rows={all}
          full={taken === all.length}
          labels={{
            add: words.wholeCouncil,
            addLong: words.wholeCouncilOf(council),
            remove: words.removeCouncil,
            removeLong: words.removeCouncilOf(council),
          }}
          {...rows}
        />
      </div>
      {shown.map((row) => (
        <label className={row.blocked === null ? 'check' : 'check check-blocked'} key={row.code}>
          <input
            type="checkbox"
            data-picker-item
            checked={row.checked}
            aria-disabled={row.blocked !== null}
            tabIndex={tabStop === row.code ? 0 : -1}
            onFocus={() => onActive(row.code)}
            onChange={() => onToggle(row)}
          />
          <span>
            {row.name}
            {(row.blocked ?? row.note) !== '' && (
              <>
                {' '}
                <span className="muted">({row.blocked ?? row.note})</span>
              </>
            )}
          </span>
        </label>
      ))}
    </div>
  );
}

/** Ticks a whole group, or unticks it when all of it is ticked. */
function GroupButton({
  itemKey,
  rows,
  full,
  labels,
  tabStop,
  onActive,
  onSet,
}: Omit<RowsProps, 'onToggle'> & {
  readonly itemKey: string;
  readonly rows: readonly PickerRow[];
  readonly full: boolean;
  readonly labels: {
    readonly add: string;
    readonly addLong: string;
    readonly remove: string;
    readonly removeLong: string;
  };
}): ReactElement {
  return (
    <button
      type="button"
      className="link-button small"
      data-picker-item
      tabIndex={tabStop === itemKey ? 0 : -1}
      aria-label={full ? labels.removeLong : labels.addLong}
      onFocus={() => onActive(itemKey)}
      onClick={() =>
        onSet(
          rows.map(({ code }) => code),
          !full,
        )
      }
    >
      {full ? labels.remove : labels.add}
    </button>
  );
}
