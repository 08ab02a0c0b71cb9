import type { ReactElement } from 'react';
import type { ServiceArea, Site } from '../../domain/plan.ts';
import { formatSetting } from '../../i18n/format.ts';
import { sizingWords } from '../../i18n/sizing.ts';
import { readWeeklyHours } from '../../plan/sizing/size-facility.ts';
import { readStaff, type StaffRow, writeStaff } from '../../plan/sizing/staff-rows.ts';
import { CommitField } from '../../ui/commit-field.tsx';
import { readDecimal } from '../edit/read-fields.ts';
import { useExecute } from '../edit/use-edit.ts';

const words = sizingWords.staff;
type Facility = ServiceArea | Site;
type Fields = { readonly staff?: unknown; readonly weeklyHours?: unknown };

/** Changes staff or hours of a unit or house; gives null, or why it was refused. */
function useChange(facility: Facility): (fields: Fields) => string | null {
  const execute = useExecute();
  const { id } = facility;
  return (fields) =>
    execute('host' in facility ? { type: 'changeUnit', id, fields } : { type: 'changeSite', id, fields });
}

/** Staff by profession: posts, and whether they have citizens of their own. */
export function StaffFields({ facility }: { readonly facility: Facility }): ReactElement {
  const change = useChange(facility);
  const { rows, other } = readStaff(facility.staff);
  const { locked } = facility;
  const replace = (index: number, row: StaffRow | null): string | null =>
    change({
      staff: writeStaff(rows.flatMap((one, at) => (at === index ? (row ? [row] : []) : [one]))),
    });
  return (
    <>
      <h4 className="section-subheading">{words.heading}</h4>
      {rows.length === 0 && other === null && <p className="small">{words.none}</p>}
      {other !== null && <p className="small">{words.other}</p>}
      {rows.map((row, index) => (
        <StaffFieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place
          key={index}
          row={row}
          number={index + 1}
          disabled={locked}
          onChange={(next) => replace(index, next)}
        />
      ))}
      <CommitField
        key={rows.length}
        label={words.newProfession}
        hint={words.professions.join(', ')}
        value=""
        disabled={locked}
        onCommit={(text) =>
          text.trim() === ''
            ? words.nameMissing
            : change({
                staff: writeStaff([
                  ...rows,
                  { profession: text.trim(), fullTime: null, hasCitizens: true, extra: {} },
                ]),
              })
        }
      />
    </>
  );
}

function StaffFieldset({
  row,
  number,
  disabled,
  onChange,
}: {
  readonly row: StaffRow;
  readonly number: number;
  readonly disabled: boolean;
  readonly onChange: (row: StaffRow | null) => string | null;
}): ReactElement {
  return (
    <fieldset className="sizing-row" disabled={disabled}>
      <legend className="visually-hidden">{words.row(number)}</legend>
      <CommitField
        label={words.of(words.profession, number)}
        value={row.profession}
        disabled={disabled}
        onCommit={(text) => onChange({ ...row, profession: text.trim() })}
      />
      <CommitField
        label={words.of(words.fullTime, number)}
        value={row.fullTime === null ? '' : formatSetting(row.fullTime)}
        numeric
        disabled={disabled}
        onCommit={(text) => {
          const fullTime = readDecimal(text);
          const isWrong = fullTime !== null && !(fullTime >= 0);
          return isWrong ? words.wrong : onChange({ ...row, fullTime });
        }}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={row.hasCitizens}
          onChange={(event) => onChange({ ...row, hasCitizens: event.currentTarget.checked })}
        />
        {words.of(words.hasCitizens, number)}
      </label>
      <button type="button" className="link-button small" onClick={() => onChange(null)}>
        {words.remove(row.profession === '' ? words.row(number) : row.profession)}
      </button>
    </fieldset>
  );
}

/** Hours a week with citizens, or open. */
export function HoursField({ facility }: { readonly facility: Facility }): ReactElement {
  const change = useChange(facility);
  const hours = readWeeklyHours(facility.weeklyHours);
  const kind = 'host' in facility ? 'unit' : 'house';
  return (
    <CommitField
      label={sizingWords.hours.label[kind]}
      hint={sizingWords.hours.hint[kind]}
      value={hours === null ? '' : formatSetting(hours)}
      numeric
      disabled={facility.locked}
      onCommit={(text) => {
        const weeklyHours = readDecimal(text);
        const isRight = weeklyHours === null || readWeeklyHours(weeklyHours) !== null;
        return isRight ? change({ weeklyHours }) : sizingWords.hours.wrong;
      }}
    />
  );
}
