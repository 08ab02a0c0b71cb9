import type { ReactElement } from 'react';
import { usePlanning } from './planning-context.tsx';

export interface ExportWords {
  readonly exportCsv: string;
  readonly exportXlsx: string;
  readonly exported: (file: string) => string;
  readonly notExported: string;
}

/** Two buttons that write what is shown to a file, and say what came of it. */
export function ExportButtons({
  words,
  onSave,
}: {
  readonly words: ExportWords;
  /** Gives the file's name. */
  readonly onSave: (format: 'csv' | 'xlsx') => Promise<string>;
}): ReactElement {
  const { announce } = usePlanning();
  const save = (format: 'csv' | 'xlsx'): void => {
    onSave(format).then(
      (file) => announce(words.exported(file)),
      () => announce(words.notExported),
    );
  };
  return (
    <div className="button-row">
      <button type="button" className="button" onClick={() => save('csv')}>
        {words.exportCsv}
      </button>
      <button type="button" className="button" onClick={() => save('xlsx')}>
        {words.exportXlsx}
      </button>
    </div>
  );
}
