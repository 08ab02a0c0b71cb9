import { type FormEvent, type ReactElement, type ReactNode, useId, useState } from 'react';
import type { LonLat } from '../../domain/lon-lat.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { editWords } from '../../i18n/edit.ts';
import { readCoordinates } from '../../plan/edit/read-coordinates.ts';
import type { EditTool } from '../../plan/edit-view-store.ts';
import { useEditView, usePlanning } from '../planning-context.tsx';
import { useMunicipalityNames } from '../use-places.ts';

const { position: words } = editWords;

/** A place in words: its coordinates and the municipality they lie in. */
export function usePlaceText(): (place: LonLat) => string {
  const { editContext } = usePlanning();
  const names = useMunicipalityNames();
  return (place) => {
    const code = editContext().locate(place);
    const where = code === null ? words.nowhere : words.inMunicipality(names.get(code) ?? code);
    return `${words.here(place[0], place[1])} ${where}`;
  };
}

/** Where something is to be: in a municipality's main place, by typed coordinates or on the map. */
export function PositionField({
  municipality,
  tool,
  disabled = false,
  onPlace,
  onTool,
  children,
}: {
  /** The one that a button offers; null for none. */
  readonly municipality: MunicipalityCode | null;
  /** The tool that places it on the map. */
  readonly tool: EditTool;
  readonly disabled?: boolean;
  /** Puts it there, or says why not. */
  readonly onPlace: (place: LonLat) => string | null;
  /** Called when the tool is taken up. */
  readonly onTool?: () => void;
  /** More buttons. */
  readonly children?: ReactNode;
}): ReactElement {
  const { mainPlace, editViewStore } = usePlanning();
  const names = useMunicipalityNames();
  const isPlacing = useEditView((state) => state.tool === tool);
  const [error, setError] = useState<string | null>(null);
  const name = municipality === null ? '' : (names.get(municipality) ?? municipality);
  const placeIn = (code: MunicipalityCode): void => {
    const place = mainPlace(code);
    setError(place === null ? words.noPlace(name) : onPlace(place));
  };
  return (
    <div className="edit-block">
      <div className="button-row">
        {municipality !== null && (
          <button
            type="button"
            className="button"
            disabled={disabled}
            title={words.byMunicipalityNote}
            onClick={() => placeIn(municipality)}
          >
            {words.byMunicipality(name)}
          </button>
        )}
        <button
          type="button"
          className="button"
          disabled={disabled}
          aria-pressed={isPlacing}
          onClick={() => {
            if (!isPlacing) onTool?.();
            editViewStore.getState().setTool(isPlacing ? 'select' : tool);
          }}
        >
          {tool === 'moveSites' ? words.moveOnMap : words.onMap}
        </button>
        {children}
      </div>
      {error !== null && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      <TypedPlace disabled={disabled} onPlace={onPlace} />
    </div>
  );
}

function TypedPlace({
  disabled,
  onPlace,
}: {
  readonly disabled: boolean;
  readonly onPlace: (place: LonLat) => string | null;
}): ReactElement {
  const id = useId();
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = readCoordinates(text);
    const refused = read.ok ? onPlace(read.lonLat) : words.fault[read.reason];
    setError(refused);
    if (refused === null) setText('');
  };
  return (
    <form className="form-field" onSubmit={submit} noValidate>
      <label className="field-label" htmlFor={id}>
        {words.typed}
      </label>
      <div className="field-row">
        <input
          id={id}
          className="field"
          type="text"
          autoComplete="off"
          value={text}
          disabled={disabled}
          aria-invalid={error !== null}
          aria-describedby={`${error === null ? '' : `${id}-error `}${id}-hint`}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setError(null);
          }}
        />
        <button type="submit" className="button" disabled={disabled}>
          {words.use}
        </button>
      </div>
      {error !== null && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      <p className="field-hint" id={`${id}-hint`}>
        {words.typedHint}
      </p>
    </form>
  );
}
