import type { ReactElement } from 'react';
import { inWords } from '../../domain/built-texts.ts';
import type { Plan } from '../../domain/plan.ts';
import { formatSetting } from '../../i18n/format.ts';
import { sizingWords } from '../../i18n/sizing.ts';
import {
  ASSUMPTION_IDS,
  type AssumptionId,
  BUILT_IN_ASSUMPTIONS,
  isUsableAssumption,
  readAssumption,
} from '../../plan/sizing/assumptions.ts';
import { CommitField } from '../../ui/commit-field.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { readDecimal } from '../edit/read-fields.ts';
import { useExecute } from '../edit/use-edit.ts';

const words = sizingWords.assumptions;

/** The figures that size and cost rest on, each with its standard, source and year; an empty field gives the standard back. */
export function AssumptionFields({ plan }: { readonly plan: Plan }): ReactElement {
  return (
    <Disclosure summary={words.heading}>
      <p>{words.lead}</p>
      {ASSUMPTION_IDS.map((id) => (
        <AssumptionField key={id} id={id} plan={plan} />
      ))}
    </Disclosure>
  );
}

function AssumptionField({ id, plan }: { readonly id: AssumptionId; readonly plan: Plan }): ReactElement {
  const execute = useExecute();
  const { value, source, isOwn } = readAssumption(plan, id);
  const standard = BUILT_IN_ASSUMPTIONS[id];
  const change = (fields: Readonly<Record<string, unknown>>): string | null =>
    execute({ type: 'changeGroundwork', of: { assumption: id }, fields });
  return (
    <>
      <CommitField
        label={words.names[id]}
        hint={words.standard(
          standard.value,
          standard.source === null ? null : inWords(standard.source),
          standard.year,
        )}
        value={formatSetting(value)}
        numeric
        onCommit={(text) => {
          const own = readDecimal(text);
          if (own === null || own === standard.value) {
            return isOwn ? change({ value: null, source: null }) : null;
          }
          return isUsableAssumption(id, own) ? change({ value: own }) : words.wrong;
        }}
      />
      {isOwn && (
        <CommitField
          label={words.source(words.names[id])}
          value={source ?? ''}
          {...(source === null ? { hint: words.sourceMissing } : {})}
          onCommit={(text) => change({ source: text })}
        />
      )}
    </>
  );
}
