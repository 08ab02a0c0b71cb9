import { type ReactElement, useId } from 'react';
import { TRAVEL_KINDS } from '../../domain/result.ts';
import type { BandOrigin } from '../../domain/travel-analysis.ts';
import { exchangeWords } from '../../i18n/exchange.ts';
import { travelWords } from '../../i18n/travel.ts';
import { travelBandsWords } from '../../i18n/travel-bands.ts';
import { writeBandsGeoJson } from '../../plan/exchange/bands-geojson.ts';
import { useLatestResult, usePlanning, usePlanState, useViewState } from '../planning-context.tsx';
import { BandPlaceList } from './band-place-list.tsx';
import { type BandPlace, bandPlaces } from './band-places.ts';
import './travel.css';
import { useBands } from './use-bands.ts';

const { bands: words } = travelWords;
const NONE = 'none';
const PLACES = 'places';

/** Around what the map shows bands of travel time, and what they say in words. */
export function BandsControl(): ReactElement {
  const origin = useViewState((state) => state.bandOrigin);
  // Without bands nothing here follows the plan.
  const plan = usePlanState((state) => (origin === null ? null : state.plan));
  const { status, choose } = useBands();
  const { saveText, announce } = usePlanning();
  const engine = useLatestResult()?.data.travel.engine ?? '';
  const shown = useViewState((state) => state.bands);
  const id = useId();
  const places = plan ? bandPlaces(plan) : [];
  const named = nameOf(origin, places);
  const isNothingChosen = origin !== null && 'facilities' in origin && origin.facilities.length === 0;
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
            <option key={kind} value={kind}>
              {words.option(words.nearest[kind])}
            </option>
          ))}
        </optgroup>
        <option value={PLACES}>{travelBandsWords.chosen}</option>
      </select>
      {origin !== null && 'facilities' in origin && (
        <BandPlaceList
          places={places}
          chosen={origin.facilities}
          onChoose={(facilities) => choose({ facilities })}
        />
      )}
      {origin !== null && (
        <div role="status" className="small" aria-busy={status === 'working'}>
          {isNothingChosen
            ? travelBandsWords.nothingChosen
            : status === 'shown' && shown
              ? words.shown(
                  named,
                  shown.bands.map(({ minutes, landShare }) => words.area(minutes, landShare)),
                )
              : status !== 'shown' && words[status]}
        </div>
      )}
      {status === 'shown' && shown && plan && !isNothingChosen && (
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

function nameOf(origin: BandOrigin | null, places: readonly BandPlace[]): string {
  if (origin === null) return '';
  if ('kind' in origin) return words.nearest[origin.kind];
  const chosen = new Set(origin.facilities);
  return travelBandsWords.places(places.filter((place) => chosen.has(place.id)).map(({ name }) => name));
}

function originKey(origin: BandOrigin | null): string {
  if (origin === null) return NONE;
  return 'facilities' in origin ? PLACES : origin.kind;
}

function readKey(key: string): BandOrigin | null {
  if (key === PLACES) return { facilities: [] };
  const kind = TRAVEL_KINDS.find((each) => each === key);
  return kind ? { kind } : null;
}
