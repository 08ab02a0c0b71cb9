import { type FormEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { isRuleId, RULE_LEVELS } from '../../domain/rule-levels.ts';
import { editWords } from '../../i18n/edit.ts';
import { editToolsWords } from '../../i18n/edit-tools.ts';
import { usePlanState } from '../planning-context.tsx';
import { useExecute } from './use-edit.ts';

const { waive: words } = editToolsWords;

/** Beside what breaks a recommended rule: accepting it with a reason, or taking that back. Nothing for other rules. */
export function WaiveControl({
  rule,
  subject,
  message,
}: {
  readonly rule: string;
  readonly subject: string;
  readonly message: string;
}): ReactElement | null {
  const isWaived = usePlanState((state) =>
    state.plan.waivers.some((waiver) => waiver.rule === rule && waiver.subject === subject),
  );
  const execute = useExecute();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  if (!isRuleId(rule) || RULE_LEVELS[rule] !== 'recommended') return null;
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="link-button small waive-button"
        aria-label={isWaived ? words.takeBackOf(message) : words.buttonOf(message)}
        aria-expanded={isWaived ? undefined : open}
        onClick={() => (isWaived ? execute({ type: 'unwaive', rule, subject }) : setOpen(!open))}
      >
        {isWaived ? words.takeBack : words.button}
      </button>
      {open && !isWaived && (
        <ReasonForm
          onCancel={close}
          onSave={(reason) => {
            const refused = execute({ type: 'waive', waiver: { rule, subject, reason } });
            if (refused === null) close();
            return refused;
          }}
        />
      )}
    </>
  );
}

function ReasonForm({
  onSave,
  onCancel,
}: {
  readonly onSave: (reason: string) => string | null;
  readonly onCancel: () => void;
}): ReactElement {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setError(onSave(reason));
  };
  return (
    <form
      className="edit-box"
      onSubmit={submit}
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label className="field-label" htmlFor={id}>
        {words.reason}
      </label>
      <textarea
        ref={field}
        id={id}
        className="field"
        rows={2}
        value={reason}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={(event) => {
          setReason(event.currentTarget.value);
          setError(null);
        }}
      />
      {error !== null && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className="button-row">
        <button type="submit" className="button">
          {words.save}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {editWords.cancel}
        </button>
      </div>
    </form>
  );
}
