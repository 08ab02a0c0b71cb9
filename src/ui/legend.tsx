import { type ReactElement, useId } from 'react';
import { type Drawing, type OverlayLine, PATTERN_TILES, type PatternId } from './legend-symbols.ts';
import type { UnitColour } from './unit-palette.ts';
import './legend.css';

/** The sample beside a text of the legend. */
export type LegendSample =
  | { readonly kind: 'area'; readonly colour: string; readonly pattern: PatternId | 'none' }
  | { readonly kind: 'line'; readonly line: OverlayLine }
  | { readonly kind: 'symbol'; readonly drawing: Drawing }
  | {
      readonly kind: 'unit';
      readonly colour: UnitColour;
      readonly number: number;
      /** A candidate has a broken border. */
      readonly candidate: boolean;
      /** Whether the map colours the unit's area, and not only its number. */
      readonly tinted: boolean;
    };

export interface LegendEntry {
  readonly id: string;
  readonly label: string;
  readonly sample: LegendSample;
}

export interface LegendSection {
  readonly id: string;
  readonly heading: string;
  /** What the numbers count, under the heading; null where there are none. */
  readonly unit: string | null;
  /** How sure the numbers are and where they come from, under the classes. */
  readonly note: string | null;
  readonly entries: readonly LegendEntry[];
}

const WIDTH = 30;
const HEIGHT = 20;

function Paths({ drawing }: { readonly drawing: Drawing }): ReactElement {
  return (
    <>
      {drawing.paths.map(({ d, fill, stroke, strokeWidth, dash }) => (
        <path
          key={`${d} ${fill} ${stroke}`}
          d={d}
          fill={fill ?? 'none'}
          stroke={stroke ?? 'none'}
          strokeWidth={strokeWidth ?? 1}
          strokeDasharray={dash?.join(' ')}
          strokeLinejoin="round"
        />
      ))}
    </>
  );
}

function AreaSample({
  colour,
  pattern,
}: {
  readonly colour: string;
  readonly pattern: PatternId | 'none';
}): ReactElement {
  const id = useId();
  return (
    <>
      {pattern !== 'none' && (
        <pattern
          id={id}
          width={PATTERN_TILES[pattern].size}
          height={PATTERN_TILES[pattern].size}
          patternUnits="userSpaceOnUse"
        >
          <Paths drawing={PATTERN_TILES[pattern]} />
        </pattern>
      )}
      <rect x={0.5} y={0.5} width={WIDTH - 1} height={HEIGHT - 1} fill={colour} />
      {pattern !== 'none' && (
        <rect x={0.5} y={0.5} width={WIDTH - 1} height={HEIGHT - 1} fill={`url(#${id})`} />
      )}
      <rect x={0.5} y={0.5} width={WIDTH - 1} height={HEIGHT - 1} fill="none" stroke="#8d9499" />
    </>
  );
}

function Sample({ sample }: { readonly sample: LegendSample }): ReactElement {
  switch (sample.kind) {
    case 'area':
      return <AreaSample colour={sample.colour} pattern={sample.pattern} />;
    case 'line': {
      const { colour, width, dash } = sample.line;
      return (
        <line
          x1={0}
          y1={HEIGHT / 2}
          x2={WIDTH}
          y2={HEIGHT / 2}
          stroke={colour}
          strokeWidth={width}
          strokeDasharray={dash?.map((length) => length * width).join(' ')}
        />
      );
    }
    case 'symbol':
      return (
        <svg
          x={(WIDTH - HEIGHT) / 2}
          width={HEIGHT}
          height={HEIGHT}
          viewBox={`0 0 ${sample.drawing.size} ${sample.drawing.size}`}
          aria-hidden="true"
        >
          <Paths drawing={sample.drawing} />
        </svg>
      );
    case 'unit': {
      const { ink, tint } = sample.colour;
      return (
        <>
          <rect
            x={1}
            y={1}
            width={WIDTH - 2}
            height={HEIGHT - 2}
            rx={3}
            fill={sample.tinted ? tint : '#ffffff'}
            stroke={ink}
            strokeWidth={sample.candidate ? 1 : 1.5}
            strokeDasharray={sample.candidate ? '3 2' : undefined}
          />
          <text x={WIDTH / 2} y={14.5} textAnchor="middle" fontSize={13} fontWeight={600} fill={ink}>
            {sample.number}
          </text>
        </>
      );
    }
  }
}

/** The legend of what is shown on the map, section by section. */
export function Legend({ sections }: { readonly sections: readonly LegendSection[] }): ReactElement {
  return (
    <div className="legend">
      {sections.map((section) => (
        <section key={section.id} className="legend-section" aria-label={section.heading}>
          <h3 className="legend-heading">{section.heading}</h3>
          {section.unit && <p className="legend-unit">{section.unit}</p>}
          <ul>
            {section.entries.map(({ id, label, sample }) => (
              <li key={id} className="legend-entry">
                <svg
                  className="legend-sample"
                  width={WIDTH}
                  height={HEIGHT}
                  viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
                  aria-hidden="true"
                >
                  <Sample sample={sample} />
                </svg>
                <span>{label}</span>
              </li>
            ))}
          </ul>
          {section.note && <p className="legend-note">{section.note}</p>}
        </section>
      ))}
    </div>
  );
}
