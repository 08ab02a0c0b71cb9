import { type ReactElement, useId } from 'react';
import { TRAVEL_KINDS } from '../../domain/result.ts';
import type { BandOrigin } from '../../domain/travel-analysis.ts';
import { exchangeWords } from '../../i18n/exchange.ts';
import { travelWords } from '../../i18n/travel.ts';
import { writeBandsGeoJson } from '../../plan/exchange/bands-geojson.ts';
import { usePlanning, usePlanState, useShownResult, useViewState } from '../planning-context.tsx';
import './travel.css';
import { useBands } from './use-bands.ts';

const { bands: words } = travelWords;
const NONE = 'none';

/** Around what the map shows bands of travel time, and what they say in words. */
export function BandsControl(): ReactElement {
  const plan = usePlanState((state) => state.plan);
  const origin = useViewState((state) => state.bandOrigin);
  const { status, choose } = useBands();
  const { saveText, announce } = usePlanning();
  const engine = useShownResult().result?.data.travel.engine ?? '';
  const shown = useViewState((state) => state.bands);
  const id = useId();
  const places = [
    ...plan.sites.map((site) => ({ id: site.id, name: site.name })),
    ...plan.serviceAreas.flatMap((area) => (area.base ? [{ id: area.id, name: words.base(area.name) }] : [])),
  ];
  const named =
    origin === null
      ? ''
      : 'facility' in origin
        ? (places.find((place) => place.id === origin.facility)?.name ?? origin.facility)
        : words.nearest[origin.kind];
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {words.group}
      </label>
      <select
        id={id}
        className="field"
        value={originKey(origin)}
        onChange={(event) => {
          choose(readKey(event.currentTarget.value));
        }}
      >
        <option value={NONE}>{words.none}</option>
        <optgroup label={words.kinds}>
          {TRAVEL_KINDS.map((kind) => (
            <option key={kind} value={`kind:${kind}`}>
              {words.option(words.nearest[kind])}
            </option>
          ))}
        </optgroup>
        {places.length > 0 && (
          <optgroup label={words.facilities}>
            {places.map((place) => (
              <option key={place.id} value={`place:${place.id}`}>
                {place.name}
              </option>
            ))}
          </optgroup>
        )}
      </select>
      {origin !== null && (
        <div role="status" className="small" aria-busy={status === 'working'}>
          {status === 'shown' && shown
            ? words.shown(
                named,
                shown.bands.map(({ minutes, landShare }) => words.area(minutes, landShare)),
              )
            : status !== 'shown' && words[status]}
        </div>
      )}
      {status === 'shown' && shown && (
        <button
          type="button"
          className="link-button small"
          onClick={() => {
            const text = writeBandsGeoJson(shown, named, plan, engine);
            announce(exchangeWords.exported(saveText(text, words.suffix, 'geojson')));
          }}
        >
          {words.save}
        </button>
      )}
    </div>
  );
}

function originKey(origin: BandOrigin | null): string {
  if (origin === null) return NONE;
  return 'facility' in origin ? `place:${origin.facility}` : `kind:${origin.kind}`;
}

function readKey(key: string): BandOrigin | null {
  const kind = TRAVEL_KINDS.find((each) => key === `kind:${each}`);
  if (kind) return { kind };
  return key.startsWith('place:') ? { facility: key.slice('place:'.length) } : null;
}
