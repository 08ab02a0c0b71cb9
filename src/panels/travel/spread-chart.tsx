import type { ReactElement } from 'react';
import type { TravelSpread } from '../../domain/travel-analysis.ts';
import { formatShare } from '../../i18n/format.ts';
import { texts } from '../../i18n/texts.ts';
import { travelWords } from '../../i18n/travel.ts';
import { Disclosure } from '../../ui/disclosure.tsx';

const { chart: words } = travelWords;
const { travelTo } = texts.cover;
const BAR = 30;
const GAP = 6;
const HIGH = 70;
const LABEL = 14;

/** People by minutes as bars, named in full for who cannot see them, and as a table below. */
export function SpreadChart({ spread }: { readonly spread: TravelSpread }): ReactElement {
  const bars = [
    ...spread.bins.map(({ from, below, share }) => ({
      name: words.bin(from, below),
      short: words.shortBin(from, below),
      share,
      reached: true,
    })),
    {
      name: words.unreachable,
      short: words.shortUnreachable,
      share: spread.unreachableShare,
      reached: false,
    },
  ];
  const most = Math.max(...bars.map(({ share }) => share), 0.01);
  const width = bars.length * (BAR + GAP);
  const label = words.label(
    travelTo[spread.to],
    bars.map(({ name, share }) => words.part(name, share)),
  );
  return (
    <figure className="spread">
      <figcaption className="small">
        {travelTo[spread.to]}, {words.people(spread.people)}
      </figcaption>
      <svg
        className="spread-bars"
        viewBox={`0 0 ${width} ${HIGH + 2 * LABEL}`}
        role="img"
        aria-label={label}
        preserveAspectRatio="xMinYMin meet"
      >
        {bars.map(({ short, share, reached }, index) => {
          const x = index * (BAR + GAP) + GAP / 2;
          const high = (share / most) * HIGH;
          return (
            <g key={short}>
              <rect
                x={x}
                y={LABEL + HIGH - high}
                width={BAR}
                height={high}
                className={reached ? 'spread-bar' : 'spread-bar spread-bar-none'}
              />
              <text x={x + BAR / 2} y={LABEL + HIGH - high - 3} className="spread-share">
                {share > 0 ? formatShare(share) : ''}
              </text>
              <text x={x + BAR / 2} y={LABEL + HIGH + 10} className="spread-minutes">
                {short}
              </text>
            </g>
          );
        })}
        <line x1="0" x2={width} y1={LABEL + HIGH} y2={LABEL + HIGH} className="spread-axis" />
      </svg>
      <Disclosure summary={words.table}>
        <table className="figures-table">
          <thead>
            <tr>
              {words.columns.map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bars.map(({ name, share }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="number">{formatShare(share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </figure>
  );
}
