import type { ReactElement } from 'react';
import type { ServiceArea } from '../../domain/plan.ts';
import { formatSetting } from '../../i18n/format.ts';
import { sizingWords } from '../../i18n/sizing.ts';
import { codesOfSubject } from '../../plan/coordination/plan-subject.ts';
import { readStops, type StopRow, writeStops } from '../../plan/sizing/stop-rows.ts';
import { CommitField } from '../../ui/commit-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { readDecimal } from '../edit/read-fields.ts';
import { useExecute } from '../edit/use-edit.ts';
import { useLatestResult } from '../planning-context.tsx';
import { useMunicipalityNames } from '../use-places.ts';

const words = sizingWords.stops;

/** The places that a unit drives to: where, how often and how long. */
export function StopFields({ unit }: { readonly unit: ServiceArea }): ReactElement {
  const execute = useExecute();
  const { rows, other } = readStops(unit.stops);
  const write = (next: readonly StopRow[]): string | null =>
    execute({ type: 'changeUnit', id: unit.id, fields: { stops: writeStops(next) } });
  return (
    <>
      <h4 className="section-subheading">{words.heading}</h4>
      {rows.length === 0 && other === null && <p className="small">{words.none}</p>}
      {other !== null && <p className="small">{words.other}</p>}
      {rows.map((row, index) => (
        <StopFieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place
          key={index}
          unit={unit}
          row={row}
          number={index + 1}
          onChange={(next) => write(rows.flatMap((one, at) => (at === index ? (next ? [next] : []) : [one])))}
        />
      ))}
      <CommitField
        key={rows.length}
        label={words.newStop}
        value=""
        disabled={unit.locked}
        onCommit={(text) =>
          text.trim() === ''
            ? words.nameMissing
            : write([
                ...rows,
                { name: text.trim(), municipality: unit.host, hours: null, perWeek: null, extra: {} },
              ])
        }
      />
    </>
  );
}

function StopFieldset({
  unit,
  row,
  number,
  onChange,
}: {
  readonly unit: ServiceArea;
  readonly row: StopRow;
  readonly number: number;
  readonly onChange: (row: StopRow | null) => string | null;
}): ReactElement {
  const result = useLatestResult();
  const names = useMunicipalityNames();
  const covered = codesOfSubject({ kind: 'unit', unit }, result);
  const codes =
    row.municipality === null || covered.includes(row.municipality)
      ? covered
      : [...covered, row.municipality];
  const amount = (text: string, take: (value: number | null) => StopRow): string | null => {
    const value = readDecimal(text);
    return value !== null && !(value >= 0) ? sizingWords.staff.wrong : onChange(take(value));
  };
  return (
    <fieldset className="sizing-row" disabled={unit.locked}>
      <legend className="visually-hidden">{words.row(number)}</legend>
      <CommitField
        label={words.of(words.name, number)}
        value={row.name}
        disabled={unit.locked}
        onCommit={(text) =>
          text.trim() === '' ? words.nameMissing : onChange({ ...row, name: text.trim() })
        }
      />
      <SelectField
        label={words.of(words.municipality, number)}
        value={row.municipality ?? ''}
        disabled={unit.locked}
        options={[
          { value: '', label: words.noMunicipality },
          ...codes.map((code) => ({ value: code, label: names.get(code) ?? code })),
        ]}
        onChoose={(value) => onChange({ ...row, municipality: codes.find((code) => code === value) ?? null })}
      />
      <CommitField
        label={words.of(words.hours, number)}
        value={row.hours === null ? '' : formatSetting(row.hours)}
        numeric
        disabled={unit.locked}
        onCommit={(text) => amount(text, (hours) => ({ ...row, hours }))}
      />
      <CommitField
        label={words.of(words.perWeek, number)}
        value={row.perWeek === null ? '' : formatSetting(row.perWeek)}
        numeric
        disabled={unit.locked}
        onCommit={(text) => amount(text, (perWeek) => ({ ...row, perWeek }))}
      />
      <button type="button" className="link-button small" onClick={() => onChange(null)}>
        {words.remove(row.name)}
      </button>
    </fieldset>
  );
}
