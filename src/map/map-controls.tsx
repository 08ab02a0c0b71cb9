import type { ReactElement } from 'react';
import { inWords } from '../domain/built-texts.ts';
import type { BoundaryProvenance } from '../domain/provenance.ts';
import { mapWords } from '../i18n/map.ts';
import type { MapKeyCommand } from './map-keyboard.ts';

/** Zoom in, zoom out and all of Denmark. */
export function MapControls({ run }: { readonly run: (command: MapKeyCommand) => void }): ReactElement {
  return (
    <fieldset className="map-controls">
      <legend className="visually-hidden">{mapWords.controls}</legend>
      <button type="button" aria-label={mapWords.zoomIn} onClick={() => run({ kind: 'zoom', steps: 1 })}>
        <span aria-hidden="true">+</span>
      </button>
      <button type="button" aria-label={mapWords.zoomOut} onClick={() => run({ kind: 'zoom', steps: -1 })}>
        <span aria-hidden="true">−</span>
      </button>
      <button type="button" className="map-controls-wide" onClick={() => run({ kind: 'wholeCountry' })}>
        {mapWords.wholeCountry}
      </button>
    </fieldset>
  );
}

/** Where the boundaries come from, and a badge when they are only approximate. */
export function MapAttribution({ boundaries }: { readonly boundaries: BoundaryProvenance }): ReactElement {
  return (
    <div className="map-attribution">
      {boundaries.kind === 'approximation' && <p className="map-badge">{mapWords.approximation}</p>}
      <p className="map-source">
        {mapWords.attribution({
          ...boundaries,
          source: inWords(boundaries.source),
          licence: inWords(boundaries.licence),
        })}
      </p>
    </div>
  );
}
