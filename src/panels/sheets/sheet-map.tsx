import { type ReactElement, useId, useMemo } from 'react';
import type { ShapeFeature } from '../../domain/geodata.ts';
import type { LonLat } from '../../domain/lon-lat.ts';
import { sheetsWords as words } from '../../i18n/sheets.ts';
import { drawShapes } from './map-drawing.ts';
import { MAP_FILLS, type MapBlock, type MapFill } from './sheet-blocks.ts';

const WIDTH = 640;
/** All of Denmark may be higher than a part, which stands beside other things on its page. */
const MOST_HEIGHT = { country: 420, part: 330 } as const;

const MARK_RADIUS = 7;
/** About half of a label's letter in width, and all of one in height. */
const LETTER = { halfWidth: 3.6, height: 12 } as const;

/** Where a label's middle stands so that no mark hides its letters: where it was wished, or above or below a mark. */
function besideMarks(
  label: string,
  [x, y]: readonly [number, number],
  marks: readonly (readonly [number, number])[],
): readonly [number, number] {
  const reachX = label.length * LETTER.halfWidth + MARK_RADIUS;
  const reachY = LETTER.height / 2 + MARK_RADIUS;
  const hidden = marks.find(([markX, markY]) => Math.abs(markX - x) < reachX && Math.abs(markY - y) < reachY);
  if (!hidden) return [x, y];
  return [x, hidden[1] + (y < hidden[1] ? -reachY : reachY)];
}

/** What maps are drawn from. */
export interface MapSource {
  readonly shapes: readonly ShapeFeature[];
  readonly labelPoints: ReadonlyMap<string, LonLat>;
}

/** A small map that can be read without colour, with its meaning in words for those who do not see it. */
export function SheetMap({
  map,
  source,
}: {
  readonly map: MapBlock;
  readonly source: MapSource;
}): ReactElement {
  const id = useId().replace(/[^\w-]/g, '');
  const mostHeight = map.focus.length === 0 ? MOST_HEIGHT.country : MOST_HEIGHT.part;
  const drawing = useMemo(
    () => drawShapes(source.shapes, map.focus, { width: WIDTH, mostHeight }),
    [source, map.focus, mostHeight],
  );
  const areas = new Map(map.areas.map((area) => [area.code, area]));
  const fillOf = (fill: MapFill): string => (fill === 'other' ? '#f0f0f0' : `url(#${id}-${fill})`);
  const places = map.places
    .map((place) => ({ ...place, at: drawing.project(place.lon, place.lat) }))
    .filter(({ at: [x, y] }) => x >= 0 && y >= 0 && x <= drawing.width && y <= drawing.height);
  const marks = places.map(({ at }) => at);
  const kinds = [...new Set(places.map(({ kind }) => kind))];
  return (
    <figure className="sheet-map">
      <figcaption className="sheet-caption">{map.title}</figcaption>
      <svg
        role="img"
        aria-label={map.description}
        viewBox={`0 0 ${drawing.width} ${drawing.height.toFixed(0)}`}
        className="sheet-map-picture"
      >
        <Patterns id={id} />
        {[...drawing.paths].map(([code, path]) => {
          const area = areas.get(code);
          return (
            <g key={code}>
              {area?.tint && <path d={path} fill={area.tint} />}
              <path
                d={path}
                fill={area?.tint && area.fill === 'focus' ? 'none' : fillOf(area?.fill ?? 'other')}
                className={area ? 'sheet-map-area' : 'sheet-map-other'}
              />
            </g>
          );
        })}
        {map.areas.map(({ code, label }) => {
          const point = source.labelPoints.get(code);
          if (label === '' || !point || !drawing.paths.has(code)) return null;
          const [x, y] = besideMarks(label, drawing.project(point[0], point[1]), marks);
          return (
            <text key={code} x={x.toFixed(1)} y={y.toFixed(1)} className="sheet-map-label">
              {label}
            </text>
          );
        })}
        {places.map(({ kind, name, lon, lat, unit, at: [x, y] }) => (
          <g key={`${kind} ${unit} ${name} ${lon} ${lat}`} className="sheet-map-place">
            <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r={MARK_RADIUS} />
            <text x={x.toFixed(1)} y={(y + 3.5).toFixed(1)}>
              {words.map.letters[kind]}
            </text>
          </g>
        ))}
      </svg>
      <ul className="sheet-legend" aria-label={words.map.legend}>
        {map.legend.map(({ fill, label }) => (
          <li key={fill}>
            <svg width="28" height="16" aria-hidden="true">
              <rect x="0.5" y="0.5" width="27" height="15" fill={fillOf(fill)} className="sheet-map-area" />
            </svg>
            {label}
          </li>
        ))}
        {kinds.map((kind) => (
          <li key={kind}>{words.map.places[kind]}</li>
        ))}
        {map.note && <li>{map.note}</li>}
      </ul>
    </figure>
  );
}

/** Fills that differ in lines as well as in tone: what is not covered is darkest. */
function Patterns({ id }: { readonly id: string }): ReactElement {
  return (
    <defs>
      {MAP_FILLS.map((fill) => (
        <pattern
          key={fill}
          id={`${id}-${fill}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform={fill === 'both' ? undefined : 'rotate(45)'}
        >
          <rect width="8" height="8" fill={GROUND[fill]} />
          {LINES[fill].map(([d, width]) => (
            <path key={d} d={d} stroke="#1a1a1a" strokeWidth={width} fill="none" />
          ))}
        </pattern>
      ))}
    </defs>
  );
}

const GROUND: Readonly<Record<MapFill, string>> = {
  both: '#b8d0ea',
  house: '#dbe8f5',
  unit: '#dbe8f5',
  partly: '#ffffff',
  none: '#ffffff',
  focus: '#dbe8f5',
  other: '#f0f0f0',
};

const LINES: Readonly<Record<MapFill, readonly (readonly [path: string, width: number])[]>> = {
  both: [
    ['M0 4H8', 0.6],
    ['M4 0V8', 0.6],
  ],
  house: [['M0 4H8', 0.8]],
  unit: [],
  partly: [['M0 4H3', 2]],
  none: [
    ['M0 4H8', 2.2],
    ['M4 0V8', 2.2],
  ],
  focus: [],
  other: [],
};
