import type { ReactElement } from 'react';
import { texts } from '../../i18n/texts.ts';
import { usePlanState } from '../../panels/planning-context.tsx';

const { files: words } = texts;

/**
 * Says in the header that the plan has changes that stand in no file. Its place is kept while it has not: the
 * first change comes in the middle of a stroke, and the map must not move under the pointer.
 */
export function SaveState(): ReactElement {
  const changed = usePlanState((state) => state.changedSinceSave);
  return (
    <p className={changed ? 'save-state' : 'save-state is-saved'} title={words.unsavedMeaning}>
      <span className="save-dot" aria-hidden="true" />
      {words.unsaved}
    </p>
  );
}
