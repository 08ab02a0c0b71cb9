import { type ReactElement, useRef } from 'react';
import { texts } from '../i18n/da.ts';

const { file: words } = texts.shell;

/** Opens a plan from a file and saves it to one. */
export function FileButtons({
  onOpen,
  onSave,
}: {
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="file-buttons">
      <button type="button" className="button" onClick={() => input.current?.click()}>
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
          if (file) onOpen(file);
        }}
      />
      <button type="button" className="button" onClick={onSave}>
        {words.save}
      </button>
    </div>
  );
}
