import { memo, type ReactElement, useEffect, useRef } from 'react';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { editWords } from '../../i18n/edit.ts';
import { formatKmNumber, formatShare, formatWhole } from '../../i18n/format.ts';
import { texts } from '../../i18n/texts.ts';
import { CoverMark } from '../../ui/marks.tsx';
import { usePlanning, useViewState } from '../planning-context.tsx';
import type { MunicipalityRow } from './municipality-rows.ts';

const { table: words, cover } = texts;

function orDash<Value>(value: Value | undefined, format: (value: Value) => string): string {
  return value === undefined ? words.noValue : format(value);
}

/** Puts a row in sight inside its own scrolling box, under the sticky head, without moving the page. */
function scrollIntoBox(row: HTMLElement): void {
  const box = row.closest<HTMLElement>('.table-scroll');
  const head = row.closest('table')?.tHead;
  if (!box || !head) return;
  const top = row.offsetTop - head.offsetHeight;
  const bottom = row.offsetTop + row.offsetHeight;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
}

/** One municipality: selected and pointed at together with the map. Cells follow the order of the columns. */
export const TableRow = memo(function TableRow({
  row,
  marked,
  onMark,
}: {
  readonly row: MunicipalityRow;
  readonly marked: boolean;
  /** Marks the row or takes its mark away; `range`: and all from the last one on. */
  readonly onMark: (code: MunicipalityCode, range: boolean) => void;
}): ReactElement {
  const { viewStore } = usePlanning();
  const selected = useViewState((state) => state.selected === row.code);
  const hovered = useViewState((state) => state.hovered === row.code);
  const element = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (selected && element.current) scrollIntoBox(element.current);
  }, [selected]);
  const select = (): void => viewStore.getState().select(row.code);
  return (
    <tr
      ref={element}
      className={hovered ? 'is-hovered' : undefined}
      aria-current={selected ? 'true' : undefined}
      onClick={select}
      onMouseEnter={() => viewStore.getState().hover(row.code)}
      onMouseLeave={() => viewStore.getState().hover(null)}
    >
      {/* Named by its button alone: the box to mark it with has a name of its own. */}
      <th scope="row" aria-labelledby={`row-${row.code}`}>
        <span className="row-mark">
          <input
            type="checkbox"
            data-mark={row.code}
            aria-label={editWords.table.select(row.name)}
            checked={marked}
            onClick={(event) => {
              event.stopPropagation();
              onMark(row.code, event.shiftKey);
            }}
            onChange={() => undefined}
          />
        </span>
        <button type="button" className="link-button" id={`row-${row.code}`} data-code={row.code}>
          {row.name}
        </button>
      </th>
      <td>
        {row.status === undefined ? (
          words.noValue
        ) : (
          <CoverMark status={row.status} label={cover.status[row.status]} />
        )}
      </td>
      <td className="number">{orDash(row.coveredShare, formatShare)}</td>
      <td className="number">
        {row.suppressed ? words.suppressed[row.suppressed] : orDash(row.targetGroup, formatWhole)}
        {row.quality && row.quality !== 'estimate' && (
          <span className="muted small"> {words.quality[row.quality]}</span>
        )}
      </td>
      <td className="cell-by" title={row.by}>
        {row.by ?? words.noValue}
      </td>
      <td className="number">{orDash(row.houseMedian, formatKmNumber)}</td>
      <td className="number">{orDash(row.houseP90, formatKmNumber)}</td>
      <td className="number">{orDash(row.roomMedian, formatKmNumber)}</td>
      <td className="number">{orDash(row.baseMedian, formatKmNumber)}</td>
      <td className="number">{formatWhole(row.population)}</td>
      <td>{row.region}</td>
      <td>{row.healthCouncil}</td>
      <td>{row.code}</td>
      <td className="number">{orDash(row.houseMinutes, formatWhole)}</td>
      <td className="number">{orDash(row.houseWithin30, formatShare)}</td>
      <td className="number">{orDash(row.roomMinutes, formatWhole)}</td>
      <td className="number">{orDash(row.baseMinutes, formatWhole)}</td>
    </tr>
  );
});
