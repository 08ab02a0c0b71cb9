import { type ReactElement, useId } from 'react';

/** A field whose text counts as it is typed; what is wrong with it stands under it. */
export function TextField({
  label,
  value,
  hint,
  error,
  numeric = false,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  readonly error: string | null;
  readonly numeric?: boolean;
  readonly onChange: (text: string) => void;
}): ReactElement {
  const id = useId();
  return (
    <div className="form-field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        className="field"
        autoComplete="off"
        inputMode={numeric ? 'numeric' : undefined}
        value={value}
        aria-invalid={error !== null}
        aria-describedby={error === null ? `${id}-hint` : `${id}-error ${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {error !== null && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <p className="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
