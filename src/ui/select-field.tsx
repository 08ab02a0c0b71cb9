import { type KeyboardEvent, type ReactElement, useId, useRef, useState } from 'react';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

/** Keys after which a change is a choice; after others, such as arrows, it is only on the way to one. */
const CHOOSING_KEYS: readonly string[] = ['Enter', ' '];

/**
 * A list to choose one of, with its name over it or, when `inline`, beside it. Arrow keys and letters go through the
 * list, and what they end on counts when Enter is pressed or the list is left, so that the way there is not a choice
 * at every step; Escape gives back what stood there.
 */
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
  const lastKey = useRef<string | null>(null);
  const [pending, setPending] = useState<string | null>(null);

  const choose = (chosen: string | null): void => {
    setPending(null);
    if (chosen !== null && chosen !== value) onChoose(chosen);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    lastKey.current = event.key;
    if (pending === null) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      choose(pending);
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      setPending(null);
    }
  };
  return (
    <div className={inline ? 'form-field form-field-inline' : 'form-field'}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="field"
        value={pending ?? value}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onPointerDown={() => {
          lastKey.current = null;
        }}
        onKeyDown={onKeyDown}
        onBlur={() => choose(pending)}
        onChange={(event) => {
          const isChoice = lastKey.current === null || CHOOSING_KEYS.includes(lastKey.current);
          if (isChoice) choose(event.currentTarget.value);
          else setPending(event.currentTarget.value);
        }}
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
