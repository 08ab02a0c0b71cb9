import { lazy, type ReactElement, Suspense, useId } from 'react';
import { texts } from '../../i18n/texts.ts';
import { CHOROPLETH_IDS, type LayerId } from '../../plan/view-store.ts';
import { usePlanning, useViewState } from '../planning-context.tsx';

const { layers: words } = texts;
const BandsControl = lazy(async () => ({
  default: (await import('../travel/bands-control.tsx')).BandsControl,
}));

/** The plan first, then the areas and names under it. */
const LAYERS: readonly LayerId[] = [
  'uncovered',
  'units',
  'houses',
  'consumptionRooms',
  'services',
  'healthCouncils',
  'regions',
  'names',
];

/** What the map shows: layers on and off, and what the municipalities are coloured by. */
export function LayersPanel(): ReactElement {
  const { viewStore } = usePlanning();
  const layers = useViewState((state) => state.layers);
  const choropleth = useViewState((state) => state.choropleth);
  const difference = useViewState((state) => state.difference);
  const choroplethId = useId();
  return (
    <div className="layers">
      <fieldset className="field-group">
        <legend className="visually-hidden">{words.title}</legend>
        {LAYERS.map((layer) => (
          <label className="check" key={layer}>
            <input
              type="checkbox"
              checked={layers[layer]}
              onChange={() => viewStore.getState().toggleLayer(layer)}
            />
            {words.layer[layer]}
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        className="link-button small"
        onClick={() => viewStore.getState().showPanel('services')}
      >
        {words.services.open}
      </button>
      <div>
        <label className="field-label" htmlFor={choroplethId}>
          {words.choroplethGroup}
        </label>
        <select
          id={choroplethId}
          className="field"
          value={choropleth === 'difference' && difference === null ? 'none' : choropleth}
          onChange={(event) => {
            const chosen = CHOROPLETH_IDS.find((id) => id === event.currentTarget.value);
            if (chosen) viewStore.getState().setChoropleth(chosen);
          }}
        >
          {CHOROPLETH_IDS.filter((id) => id !== 'difference' || difference !== null).map((id) => (
            <option key={id} value={id}>
              {words.choropleth[id]}
            </option>
          ))}
        </select>
      </div>
      <Suspense fallback={null}>
        <BandsControl />
      </Suspense>
    </div>
  );
}
