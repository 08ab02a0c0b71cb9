import { type ReactElement, useId } from 'react';
import { texts } from '../../i18n/texts.ts';
import { STATUS_FILTERS, type StatusFilter } from './municipality-rows.ts';

const { table: words } = texts;

/** Narrows the table to some municipalities by text and status. */
export function TableFilters({
  text,
  status,
  onChange,
}: {
  readonly text: string;
  readonly status: StatusFilter;
  readonly onChange: (text: string, status: StatusFilter) => void;
}): ReactElement {
  const textId = useId();
  const statusId = useId();
  return (
    <search className="table-filters">
      <label htmlFor={textId}>{words.filterText}</label>
      <input
        id={textId}
        className="field"
        type="text"
        autoComplete="off"
        placeholder={words.filterPlaceholder}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value, status)}
      />
      <label htmlFor={statusId}>{words.filterStatus}</label>
      <select
        id={statusId}
        className="field"
        value={status}
        onChange={(event) => {
          const chosen = STATUS_FILTERS.find((each) => each === event.currentTarget.value);
          if (chosen) onChange(text, chosen);
        }}
      >
        {STATUS_FILTERS.map((filter) => (
          <option key={filter} value={filter}>
            {filter === 'all' ? words.allStatuses : words.statusGroup[filter]}
          </option>
        ))}
      </select>
      {(text !== '' || status !== 'all') && (
        <button type="button" className="button" onClick={() => onChange('', 'all')}>
          {words.clearFilter}
        </button>
      )}
    </search>
  );
}
