import type { ReactElement } from 'react';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Agreement, ServiceArea } from '../../domain/plan.ts';
import { editWords } from '../../i18n/edit.ts';
import { compareDanish, formatNumericDate } from '../../i18n/format.ts';
import { CommitField } from '../../ui/commit-field.tsx';
import { useMunicipalityNames } from '../use-places.ts';
import { readOptionalDate } from './read-fields.ts';
import { useExecute } from './use-edit.ts';

const { agreement: words } = editWords;

/** The cooperation agreement of a unit's municipalities: title, date and who is party to it. */
export function AgreementFields({ unit }: { readonly unit: ServiceArea }): ReactElement {
  const execute = useExecute();
  const { agreement, locked } = unit;
  const change = (next: Agreement | null): string | null =>
    execute({ type: 'changeUnit', id: unit.id, fields: { agreement: next } });
  return (
    <section className="edit-block" aria-label={words.heading}>
      <h3 className="section-subheading">{words.heading}</h3>
      {agreement === null ? (
        <>
          <p className="small">{words.none}</p>
          <div className="button-row">
            <button
              type="button"
              className="button"
              disabled={locked}
              onClick={() =>
                change({ title: words.newTitle, date: null, parties: unit.municipalities, extra: {} })
              }
            >
              {words.add}
            </button>
          </div>
        </>
      ) : (
        <>
          <CommitField
            label={words.title}
            value={agreement.title}
            disabled={locked}
            onCommit={(title) => change({ ...agreement, title })}
          />
          <CommitField
            label={words.date}
            value={agreement.date === null ? '' : formatNumericDate(agreement.date)}
            hint={words.dateHint}
            disabled={locked}
            onCommit={(text) => {
              const date = readOptionalDate(text);
              return date === undefined ? words.dateWrong : change({ ...agreement, date });
            }}
          />
          <Parties
            unit={unit}
            parties={agreement.parties}
            onChange={(parties) => change({ ...agreement, parties })}
          />
          <div className="button-row">
            <button type="button" className="button" disabled={locked} onClick={() => change(null)}>
              {words.remove}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function Parties({
  unit,
  parties,
  onChange,
}: {
  readonly unit: ServiceArea;
  readonly parties: readonly MunicipalityCode[];
  readonly onChange: (parties: readonly MunicipalityCode[]) => void;
}): ReactElement {
  const names = useMunicipalityNames();
  const nameOf = (code: MunicipalityCode): string => names.get(code) ?? code;
  const codes = [...new Set([...unit.municipalities, ...parties])].sort((a, b) =>
    compareDanish(nameOf(a), nameOf(b)),
  );
  const isWhole = unit.municipalities.every((code) => parties.includes(code));
  return (
    <fieldset className="field-group" disabled={unit.locked}>
      <legend>{words.parties}</legend>
      {codes.map((code) => (
        <label className="check" key={code}>
          <input
            type="checkbox"
            checked={parties.includes(code)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked ? [...parties, code] : parties.filter((each) => each !== code),
              )
            }
          />
          {unit.municipalities.includes(code) ? nameOf(code) : words.outside(nameOf(code))}
        </label>
      ))}
      <button
        type="button"
        className="link-button small"
        aria-disabled={isWhole}
        onClick={() => !isWhole && onChange([...new Set([...parties, ...unit.municipalities])])}
      >
        {words.all}
      </button>
    </fieldset>
  );
}
