import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { type IsoDate, isoDate, REFORM_DATE } from '../domain/iso-date.ts';
import { formatDate, formatNumericDate, formatShortDate, readDate } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { usePlanning, usePlanState } from '../panels/planning-context.tsx';
import { shownAsOf } from '../plan/plan-store.ts';
import { Popover } from '../ui/popover.tsx';

const { date: words } = texts.shell;
const DAY_BEFORE_REFORM = isoDate('2026-12-31');

/** The date that the plan is looked at on: its own, either side of the reform, or any other. */
export function DateChoice(): ReactElement {
  const { planStore } = usePlanning();
  const asOf = usePlanState(shownAsOf);
  const planDate = usePlanState((state) => state.plan.asOf);
  const choose = (date: IsoDate): void => planStore.getState().setAsOf(date === planDate ? null : date);
  const dates = [...new Set([planDate, DAY_BEFORE_REFORM, REFORM_DATE, asOf])].sort();
  return (
    <Popover
      label={words.button(formatShortDate(asOf))}
      button={
        <span className="date-name">
          <span className="muted">{words.label}</span> {formatShortDate(asOf)}
        </span>
      }
    >
      {(close) => (
        <>
          <h2 className="popover-title">{words.description}</h2>
          <ul className="choices">
            {dates.map((date) => (
              <li key={date}>
                <button
                  type="button"
                  className="row-button"
                  aria-current={date === asOf ? 'true' : undefined}
                  onClick={() => {
                    choose(date);
                    close();
                  }}
                >
                  <span className="choice-name">{formatDate(date)}</span>{' '}
                  <span className="small muted">
                    {words.meaning(date < REFORM_DATE)}
                    {date === planDate && `, ${words.planDate}`}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <OtherDate
            start={asOf}
            onChoose={(date) => {
              choose(date);
              close();
            }}
          />
        </>
      )}
    </Popover>
  );
}

function OtherDate({
  start,
  onChoose,
}: {
  readonly start: IsoDate;
  readonly onChoose: (date: IsoDate) => void;
}): ReactElement {
  const id = useId();
  const [text, setText] = useState(formatNumericDate(start));
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const date = readDate(text);
    if (date) onChoose(date);
    else setWrong(true);
  };
  return (
    <form className="other-date" onSubmit={submit} noValidate>
      <label className="field-label" htmlFor={id}>
        {words.other}
      </label>
      <div className="other-date-row">
        <input
          id={id}
          className="field"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setWrong(false);
          }}
        />
        <button type="submit" className="button">
          {words.use}
        </button>
      </div>
      {wrong && (
        <p className="field-error" id={`${id}-wrong`}>
          {words.wrong}
        </p>
      )}
    </form>
  );
}
