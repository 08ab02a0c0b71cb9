import { type SortingState, useTable } from '@tanstack/react-table';
import { type KeyboardEvent, type ReactElement, useDeferredValue, useMemo, useState } from 'react';
import { texts } from '../../i18n/da.ts';
import { shownAsOf } from '../../plan/plan-store.ts';
import { SortIcon } from '../../ui/icons.tsx';
import { usePlanning, usePlanState, useShownResult } from '../planning-context.tsx';
import { useFacilityPlaces } from '../use-places.ts';
import { useTravelMeasure } from '../use-travel-measure.ts';
import { filterRows, municipalityRows, type StatusFilter } from './municipality-rows.ts';
import { columns, features, NUMBER_COLUMNS } from './table-columns.ts';
import { TableFilters } from './table-filters.tsx';
import { TableRow } from './table-row.tsx';

const { table: words, announcements } = texts;
const NAME_ASCENDING: SortingState = [{ id: 'name', desc: false }];
const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

/** A column's name with what it counts. */
function columnTitle(id: string): string {
  const header = columns.find(
    (column) => column.id === id || ('accessorKey' in column && column.accessorKey === id),
  )?.header;
  const unit = words.units[id];
  return `${typeof header === 'string' ? header : id}${unit === undefined ? '' : ` (${unit})`}`;
}

/** Arrow keys go from name to name. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.target instanceof HTMLButtonElement)) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('tbody th button')];
  const next = buttons[buttons.indexOf(event.target) + step];
  if (!buttons.includes(event.target) || !next) return;
  event.preventDefault();
  next.focus();
}

/** All 98 municipalities with what the map shows of them, as text. */
export function MunicipalityTable(): ReactElement {
  const { geodata, announce } = usePlanning();
  const { result, current, busy } = useShownResult();
  const measure = useTravelMeasure();
  const asOf = usePlanState(shownAsOf);
  const places = useFacilityPlaces();
  const [text, setText] = useState('');
  const [status, setStatus] = useState<StatusFilter>('all');
  const [sorting, setSorting] = useState<SortingState>(NAME_ASCENDING);
  const filterText = useDeferredValue(text);

  const rows = useMemo(
    () => municipalityRows(geodata.coverage, result, asOf, places),
    [geodata, result, asOf, places],
  );
  const data = useMemo(() => filterRows(rows, filterText, status), [rows, filterText, status]);
  const table = useTable({
    features,
    columns,
    data,
    getRowId: (row) => row.code,
    enableSortingRemoval: false,
    enableMultiSort: false,
    state: { sorting },
    onSortingChange: (update) => {
      const next = typeof update === 'function' ? update(sorting) : update;
      setSorting(next);
      const [first] = next;
      if (first) announce(announcements.sorted(columnTitle(first.id), first.desc));
    },
  });

  const filter = (nextText: string, nextStatus: StatusFilter): void => {
    setText(nextText);
    setStatus(nextStatus);
    announce(announcements.filtered(filterRows(rows, nextText, nextStatus).length));
  };

  return (
    <div className="table-view" aria-busy={busy}>
      <TableFilters text={text} status={status} onChange={filter} />
      <section
        className="table-scroll"
        aria-label={words.scrollRegion}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        onKeyDown={moveBetweenRows}
      >
        <table className="data-table">
          <caption>
            {words.caption(data.length, rows.length)}.{' '}
            <span className="muted">{words.captionNote(measure)}</span>
            {!current && result !== null && <strong> {words.notCurrent}.</strong>}
          </caption>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => {
                  const direction = header.column.getIsSorted();
                  return (
                    <th
                      key={header.id}
                      scope="col"
                      className={NUMBER_COLUMNS.has(header.column.id) ? 'number-head' : undefined}
                      aria-sort={direction === false ? undefined : ARIA_SORT[direction]}
                    >
                      <button
                        type="button"
                        className="sort-button"
                        onClick={header.column.getToggleSortingHandler()}
                      >
                        <span className="sort-name">
                          <table.FlexRender header={header} />
                          <SortIcon direction={direction} />
                        </span>{' '}
                        <span className="sort-unit">{words.units[header.column.id]}</span>
                      </button>
                    </th>
                  );
                })}
              </tr>
            ))}
          </thead>
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <TableRow key={row.id} row={row.original} />
            ))}
          </tbody>
        </table>
        {data.length === 0 && <p className="panel-empty">{words.nothing}</p>}
      </section>
    </div>
  );
}
