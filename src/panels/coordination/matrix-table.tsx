import type { ReactElement } from 'react';
import { inWords } from '../../domain/built-texts.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { coordinationWords } from '../../i18n/coordination.ts';
import { formatWhole } from '../../i18n/format.ts';
import {
  type MatrixRow,
  OUTREACH_STATES,
  type OutreachState,
} from '../../plan/coordination/outreach-matrix.ts';
import { Disclosure } from '../../ui/disclosure.tsx';

const words = coordinationWords.matrix;
const COUNTED = ['exists', 'planned', 'missing', 'unmapped'] as const;

/** Kinds of outreach against what exists, is planned or missing; kinds that are mapped nowhere stand under it. */
export function MatrixTable({
  rows,
  municipalities,
  nameOf,
}: {
  readonly rows: readonly MatrixRow[];
  readonly municipalities: readonly Municipality[];
  readonly nameOf: (code: string) => string;
}): ReactElement {
  const [only] = municipalities;
  const known = rows.filter(({ byState }) => byState.unmapped.length < municipalities.length);
  const unknown = rows.filter((row) => !known.includes(row));
  return (
    <>
      <h4 className="section-subheading">{words.heading}</h4>
      {known.length > 0 && (
        <table className="figures-table outreach-matrix">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.kind}</th>
              {municipalities.length === 1 ? (
                <th scope="col">{words.state}</th>
              ) : (
                COUNTED.map((state) => (
                  <th scope="col" key={state}>
                    {words.heads[state]}
                  </th>
                ))
              )}
            </tr>
          </thead>
          <tbody>
            {known.map((row) => (
              <tr key={row.kind.id}>
                <th scope="row">
                  {inWords(row.kind.name)}
                  {municipalities.length > 1 && <Names row={row} nameOf={nameOf} />}
                </th>
                {municipalities.length === 1 && only ? (
                  <td>{words.states[row.states.get(only.code) ?? 'unmapped']}</td>
                ) : (
                  COUNTED.map((state) => (
                    <td className="number" key={state}>
                      {formatWhole(row.byState[state].length)}
                    </td>
                  ))
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="small muted">{words.note}</p>
      {unknown.length > 0 && (
        <Disclosure summary={words.unmappedKinds(unknown.length)}>
          <p>{unknown.map(({ kind }) => inWords(kind.name)).join(', ')}</p>
        </Disclosure>
      )}
    </>
  );
}

/** Where it exists and so on, by name. */
function Names({
  row,
  nameOf,
}: {
  readonly row: MatrixRow;
  readonly nameOf: (code: string) => string;
}): ReactElement {
  const named = OUTREACH_STATES.filter(
    (state): state is Exclude<OutreachState, 'unmapped' | 'missing'> =>
      state !== 'unmapped' && state !== 'missing' && row.byState[state].length > 0,
  );
  const parts = named.map((state) => `${words.states[state]}: ${row.byState[state].map(nameOf).join(', ')}`);
  return <span className="matrix-names muted">{parts.join('; ')}</span>;
}
