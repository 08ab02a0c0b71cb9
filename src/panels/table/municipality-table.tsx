import { type SortingState, useTable } from '@tanstack/react-table';
import {
  type KeyboardEvent,
  type ReactElement,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { editWords } from '../../i18n/edit.ts';
import { texts } from '../../i18n/texts.ts';
import { shownAsOf } from '../../plan/plan-store.ts';
import { SortIcon } from '../../ui/icons.tsx';
import { usePlanning, usePlanState, useShownResult } from '../planning-context.tsx';
import { useFacilityPlaces } from '../use-places.ts';
import { useTravelMeasure } from '../use-travel-measure.ts';
import { BulkAssign } from './bulk-assign.tsx';
import { filterRows, municipalityRows, type StatusFilter } from './municipality-rows.ts';
import { NOTHING_MARKED, type RowMarking, toggleAll, toggleRow } from './row-marking.ts';
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
  const [marking, setMarking] = useState<RowMarking>(NOTHING_MARKED);
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

  const order = table.getRowModel().rows.map((row) => row.original.code);
  // What the shown order is when a box is pressed, without a new function for every row.
  const shown = useRef(order);
  useEffect(() => {
    shown.current = order;
  });
  const mark = useCallback((code: MunicipalityCode, range: boolean) => {
    setMarking((before) => toggleRow(before, code, shown.current, range));
  }, []);
  const marked = rows.map(({ code }) => code).filter((code) => marking.codes.has(code));

  // What was pressed goes away with the marks: focus goes back to the row that was marked last.
  const unmark = (): void => {
    const last = marking.last ?? marked[0];
    setMarking(NOTHING_MARKED);
    const box = document.querySelector<HTMLElement>(`.data-table [data-mark="${last}"]`);
    (box ?? document.querySelector<HTMLElement>('.table-scroll'))?.focus();
  };

  return (
    <div className="table-view" aria-busy={busy}>
      <TableFilters text={text} status={status} onChange={filter} />
      {marked.length > 0 && <BulkAssign codes={marked} onClear={unmark} />}
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
                      // Named by its button alone: the box in it has a name of its own.
                      aria-labelledby={`sort-${header.column.id}`}
                      className={NUMBER_COLUMNS.has(header.column.id) ? 'number-head' : undefined}
                      aria-sort={direction === false ? undefined : ARIA_SORT[direction]}
                    >
                      {header.column.id === 'name' && (
                        <MarkAll marking={marking} order={order} onToggle={setMarking} />
                      )}
                      <button
                        type="button"
                        id={`sort-${header.column.id}`}
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
              <TableRow
                key={row.id}
                row={row.original}
                marked={marking.codes.has(row.original.code)}
                onMark={mark}
              />
            ))}
          </tbody>
        </table>
        {data.length === 0 && <p className="panel-empty">{words.nothing}</p>}
      </section>
    </div>
  );
}

/** The box that marks every row shown. */
function MarkAll({
  marking,
  order,
  onToggle,
}: {
  readonly marking: RowMarking;
  readonly order: readonly MunicipalityCode[];
  readonly onToggle: (marking: RowMarking) => void;
}): ReactElement {
  const count = order.filter((code) => marking.codes.has(code)).length;
  return (
    <span className="row-mark">
      <input
        type="checkbox"
        aria-label={editWords.table.selectAll}
        ref={(box) => {
          if (box) box.indeterminate = count > 0 && count < order.length;
        }}
        checked={count > 0 && count === order.length}
        onChange={() => onToggle(toggleAll(marking, order))}
      />
    </span>
  );
}
