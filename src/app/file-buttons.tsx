import { type ReactElement, useRef } from 'react';
import { texts } from '../i18n/texts.ts';
import type { PlanFiles } from './plan-files.ts';

const { file: words } = texts.shell;

/** Opens a plan from a file and saves it to one. */
export function FileButtons({ files }: { readonly files: PlanFiles }): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const open = async (): Promise<void> => {
    if (!(await files.pickAndOpen())) input.current?.click();
  };
  return (
    <div className="file-buttons">
      <button type="button" className="button" onClick={open}>
        {words.open}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words.open}
        data-testid="plan-file"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again after it has been mended.
          event.currentTarget.value = '';
          if (file) void files.openFile({ file, handle: null });
        }}
      />
      <button type="button" className="button" onClick={() => void files.savePlan()}>
        {words.save}
      </button>
    </div>
  );
}
