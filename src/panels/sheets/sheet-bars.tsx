import type { ReactElement } from 'react';
import { sheetsWords as words } from '../../i18n/sheets.ts';
import type { Block } from './sheet-blocks.ts';

const ROW = 22;
const NAME = 200;
const BAR = 320;
const VALUE = 110;

/** A small chart of bars; every bar has its value in writing. */
export function SheetBars({ bars }: { readonly bars: Extract<Block, { kind: 'bars' }> }): ReactElement {
  const { caption, rows, most } = bars;
  const height = rows.length * ROW;
  const said = rows.map(({ label, shown }) => words.bars.value(label, shown)).join('; ');
  return (
    <figure className="sheet-bars">
      <figcaption className="sheet-caption">{caption}</figcaption>
      <svg role="img" aria-label={`${caption}. ${said}`} viewBox={`0 0 ${NAME + BAR + VALUE} ${height}`}>
        {rows.map(({ label, value, shown }, index) => {
          const length = value === null || most <= 0 ? 0 : (Math.min(value, most) / most) * BAR;
          const y = index * ROW;
          return (
            <g key={label}>
              <text x={NAME - 8} y={y + 15} className="sheet-bar-name">
                {label}
              </text>
              <rect x={NAME} y={y + 4} width={Math.max(length, 0.5)} height={ROW - 8} className="sheet-bar" />
              <text x={NAME + length + 6} y={y + 15} className="sheet-bar-value">
                {shown}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
