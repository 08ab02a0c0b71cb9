import { type ReactElement, type RefObject, useEffect, useRef, useState } from 'react';
import type { Block } from './sheet-blocks.ts';

/** A table of so few rows is kept on one page. */
const SHORT_TABLE = 12;

/** A table of a sheet; where it is wider than the screen it scrolls in a box that the keyboard reaches. */
export function SheetTable({ table }: { readonly table: Extract<Block, { kind: 'table' }> }): ReactElement {
  const { caption, columns, rows, small } = table;
  const box = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(box);
  const classOf = (index: number): string | undefined =>
    columns[index]?.isNumber ? 'number' : columns[index]?.isShort ? 'short' : undefined;
  const boxClass = rows.length > SHORT_TABLE ? 'sheet-table-box' : 'sheet-table-box sheet-short';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div className={boxClass} ref={box} role="group" aria-label={caption} tabIndex={scrolls ? 0 : undefined}>
      <table className={small ? 'sheet-table sheet-table-small' : 'sheet-table'}>
        <caption className="sheet-caption">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places
              <th key={index} scope="col" className={classOf(index)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows never change places
            <tr key={row}>
              {cells.map(({ shown }, index) =>
                index === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <th key={index} scope="row">
                    {shown}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={index} className={classOf(index)}>
                    {shown}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether what is in a box is wider than the box. */
function useScrolls(box: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return scrolls;
}
