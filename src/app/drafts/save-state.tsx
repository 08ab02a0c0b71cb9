import type { ReactElement } from 'react';
import { texts } from '../../i18n/da.ts';
import { usePlanState } from '../../panels/planning-context.tsx';

const { files: words } = texts;

/** Says in the header that the plan has changes that stand in no file. */
export function SaveState(): ReactElement | null {
  const changed = usePlanState((state) => state.changedSinceSave);
  if (!changed) return null;
  return (
    <p className="save-state" title={words.unsavedMeaning}>
      <span className="save-dot" aria-hidden="true" />
      {words.unsaved}
    </p>
  );
}
