import { type ReactElement, useId } from 'react';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

/** A list to choose one of, with its name over it or, when `inline`, beside it. */
export function SelectField({
  label,
  value,
  options,
  hint,
  disabled = false,
  inline = false,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly hint?: string;
  readonly disabled?: boolean;
  readonly inline?: boolean;
  readonly onChoose: (value: string) => void;
}): ReactElement {
  const id = useId();
  return (
    <div className={inline ? 'form-field form-field-inline' : 'form-field'}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="field"
        value={value}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
