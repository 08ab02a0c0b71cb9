import { type ReactElement, useId, useState } from 'react';
import { TRAVEL_KINDS } from '../../domain/result.ts';
import { travelBandsWords as words } from '../../i18n/travel-bands.ts';
import { type BandPlace, filterPlaces } from './band-places.ts';
import './travel.css';

const ALL_KINDS = 'all';

/** Places to choose by ticking them: one, some, all of a kind or all that a search finds. */
export function BandPlaceList({
  places,
  chosen,
  onChoose,
}: {
  readonly places: readonly BandPlace[];
  /** Ids; some may not be in the plan. */
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}): ReactElement {
  const [text, setText] = useState('');
  const [kindText, setKindText] = useState<string>(ALL_KINDS);
  const searchId = useId();
  const kindId = useId();
  const kind = TRAVEL_KINDS.find((each) => each === kindText) ?? null;
  const shown = filterPlaces(places, text, kind);
  const isChosen = new Set(chosen);
  const known = places.filter(({ id }) => isChosen.has(id));
  const gone = chosen.length - known.length;
  /** In the plan's order; what the plan has not is left behind with the first change. */
  const choose = (ids: ReadonlySet<string>): void => {
    onChoose(places.filter(({ id }) => ids.has(id)).map(({ id }) => id));
  };
  const toggle = (id: string): void => {
    const next = new Set(isChosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  const chooseShown = (isOn: boolean): void => {
    const ids = shown.map((place) => place.id);
    choose(isOn ? new Set([...isChosen, ...ids]) : new Set(chosen.filter((id) => !ids.includes(id))));
  };
  if (places.length === 0) return <p className="small">{words.noPlaces}</p>;
  return (
    <div className="band-places">
      <label className="field-label" htmlFor={kindId}>
        {words.filter}
      </label>
      <select
        id={kindId}
        className="field"
        value={kindText}
        onChange={(event) => setKindText(event.currentTarget.value)}
      >
        <option value={ALL_KINDS}>{words.allKinds}</option>
        {TRAVEL_KINDS.map((each) => (
          <option key={each} value={each}>
            {words.kinds[each]}
          </option>
        ))}
      </select>
      <label className="field-label" htmlFor={searchId}>
        {words.search}
      </label>
      <input
        id={searchId}
        type="search"
        className="field"
        placeholder={words.searchHint}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="button-row">
        <button type="button" className="link-button small" onClick={() => chooseShown(true)}>
          {words.all}
        </button>
        <button type="button" className="link-button small" onClick={() => chooseShown(false)}>
          {words.none}
        </button>
      </div>
      <fieldset className="field-group band-list">
        <legend className="small">{words.legend}</legend>
        {shown.map(({ id, name, kind: own, isCandidate }) => (
          <label className="check" key={id}>
            <input type="checkbox" checked={isChosen.has(id)} onChange={() => toggle(id)} />
            <span>
              {name}{' '}
              <span className="small muted">
                {words.kind[own]}
                {isCandidate && `, ${words.candidate}`}
              </span>
            </span>
          </label>
        ))}
        {shown.length === 0 && <p className="small">{words.nothingFound}</p>}
      </fieldset>
      <p className="small" role="status">
        {words.chosenCount(known.length, places.length)}
        {gone > 0 && ` · ${words.gone(gone)}`}
      </p>
    </div>
  );
}
