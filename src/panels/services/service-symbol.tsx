import type { ReactElement } from 'react';
import type { Drawing } from '../../ui/legend-symbols.ts';

/** A symbol of the map beside a text that says the same. */
export function ServiceSymbol({ drawing }: { readonly drawing: Drawing }): ReactElement {
  return (
    <svg
      className="service-symbol"
      viewBox={`0 0 ${drawing.size} ${drawing.size}`}
      aria-hidden="true"
      focusable="false"
    >
      {drawing.paths.map(({ d, fill, stroke, strokeWidth, dash }) => (
        <path
          key={`${d} ${stroke}`}
          d={d}
          fill={fill ?? 'none'}
          stroke={stroke ?? 'none'}
          strokeWidth={strokeWidth ?? 1}
          strokeDasharray={dash?.join(' ')}
          strokeLinejoin="round"
        />
      ))}
    </svg>
  );
}
