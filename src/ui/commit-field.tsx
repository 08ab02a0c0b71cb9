import { type KeyboardEvent, type ReactElement, useId, useState } from 'react';

/**
 * A field whose text counts when it is left or Enter is pressed; Escape gives back what stood there. What cannot be
 * used stays in the field, with the reason under it.
 */
export function CommitField({
  label,
  value,
  hint,
  rows,
  numeric = false,
  disabled = false,
  onCommit,
}: {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** More than one line of text, so high. */
  readonly rows?: number;
  readonly numeric?: boolean;
  readonly disabled?: boolean;
  /** Takes the text over, or says why not. */
  readonly onCommit: (text: string) => string | null;
}): ReactElement {
  const id = useId();
  /** null while the field shows the value itself. */
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);

  const reset = (): void => {
    setTyped(null);
    setError(null);
  };
  const commit = (): void => {
    if (typed === null) return;
    if (typed === value) {
      reset();
      return;
    }
    const refused = onCommit(typed);
    setError(refused);
    if (refused === null) setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation();
      reset();
    }
    if (event.key === 'Enter' && (rows === undefined || event.ctrlKey)) {
      event.preventDefault();
      commit();
    }
  };
  const described = [
    ...(error === null ? [] : [`${id}-error`]),
    ...(hint === undefined ? [] : [`${id}-hint`]),
  ];
  const common = {
    id,
    className: 'field',
    value: typed ?? value,
    disabled,
    'aria-invalid': error !== null,
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      setTyped(event.currentTarget.value);
      setError(null);
    },
    onBlur: commit,
    onKeyDown,
  };
  return (
    <div className="form-field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {rows === undefined ? (
        <input type="text" autoComplete="off" inputMode={numeric ? 'decimal' : undefined} {...common} />
      ) : (
        <textarea rows={rows} {...common} />
      )}
      {error !== null && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint !== undefined && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
