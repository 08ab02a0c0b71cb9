import type { ReactElement } from 'react';
import { editWords } from '../../i18n/edit.ts';
import { CommitField } from '../../ui/commit-field.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { usePlanState } from '../planning-context.tsx';
import { useExecute } from './use-edit.ts';

const { plan: words } = editWords;

/** The plan's own name and note. */
export function PlanHead(): ReactElement {
  const name = usePlanState((state) => state.plan.name);
  const note = usePlanState((state) => state.plan.note);
  const execute = useExecute();
  return (
    <Disclosure summary={words.edit}>
      <CommitField
        label={words.name}
        value={name}
        onCommit={(text) => execute({ type: 'changePlan', fields: { name: text } })}
      />
      <CommitField
        label={words.note}
        value={note}
        rows={4}
        onCommit={(text) => execute({ type: 'changePlan', fields: { note: text } })}
      />
    </Disclosure>
  );
}
