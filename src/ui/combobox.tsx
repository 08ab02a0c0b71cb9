import { type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { CLOSED, type ComboboxState, comboboxAfterKey } from './combobox-state.ts';
import { type SearchOption, searchOptions } from './search-options.ts';

/** A search field with a list under it, by the ARIA combobox pattern: type, arrows, Enter, Escape. */
export function Combobox({
  label,
  placeholder,
  options,
  resultText,
  onChoose,
  announce,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly SearchOption[];
  /** Says how many fit. */
  readonly resultText: (count: number) => string;
  readonly onChoose: (option: SearchOption) => void;
  readonly announce: (sentence: string) => void;
}): ReactElement {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<ComboboxState>(CLOSED);
  const found = searchOptions(options, typed);
  const optionId = (index: number): string => `${id}-option-${index}`;

  useEffect(() => {
    if (state.active === null) return;
    list.current?.children[state.active]?.scrollIntoView({ block: 'nearest' });
  }, [state.active]);

  const choose = (option: SearchOption): void => {
    setTyped('');
    setState(CLOSED);
    onChoose(option);
  };
  const type = (text: string): void => {
    setTyped(text);
    setState({ open: true, active: null });
    announce(resultText(searchOptions(options, text).length));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    const outcome = comboboxAfterKey(event.key, state, found.length);
    if (!outcome) return;
    if (event.key !== 'Tab') event.preventDefault();
    if (outcome.kind === 'state') setState(outcome.state);
    else if (outcome.kind === 'clear') setTyped('');
    else {
      const option = found[outcome.index];
      if (option) choose(option);
    }
  };

  return (
    <div className="combobox">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={typed}
        aria-autocomplete="list"
        aria-expanded={state.open}
        aria-controls={`${id}-list`}
        aria-activedescendant={state.open && state.active !== null ? optionId(state.active) : undefined}
        onChange={(event) => type(event.currentTarget.value)}
        onClick={() => setState({ open: true, active: state.active })}
        onBlur={() => setState(CLOSED)}
        onKeyDown={onKeyDown}
      />
      <div className="combobox-list" hidden={!state.open}>
        {found.length === 0 && <p className="combobox-none">{resultText(0)}</p>}
        <div id={`${id}-list`} role="listbox" aria-label={label} ref={list}>
          {found.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
            // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field
            <div
              key={option.id}
              id={optionId(index)}
              role="option"
              className="combobox-option"
              aria-selected={index === state.active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              {option.name} <span className="muted">{option.detail}</span>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
