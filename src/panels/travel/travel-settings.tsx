import type { ReactElement } from 'react';
import { DEFAULT_SETTINGS, FERRY_CHOICES, HOUSE_COVERS, type PlanSettings } from '../../domain/plan.ts';
import { formatSetting } from '../../i18n/format.ts';
import { texts } from '../../i18n/texts.ts';
import { travelWords } from '../../i18n/travel.ts';
import { CommitField } from '../../ui/commit-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { readDecimal } from '../edit/read-fields.ts';
import { useExecute } from '../edit/use-edit.ts';
import { usePlanState, useShownResult } from '../planning-context.tsx';
import { AssumptionSweep } from './assumption-sweep.tsx';

const { settings: words } = travelWords;
const { settingName, settingValue } = texts.plan;
const MODES = ['car', 'bicycle'] as const;

/** The numbers that travel rests on: how each is said, and by what it is multiplied where people write it. */
const NUMBERS = {
  houseCutoffMinutes: { text: settingValue.minutes, scale: 1 },
  houseCutoffKm: { text: settingValue.km, scale: 1 },
  unitLimitMinutes: { text: settingValue.minutes, scale: 1 },
  detour: { text: settingValue.factor, scale: 1 },
  ferryWaitShare: { text: settingValue.ferryWait, scale: 100 },
} as const satisfies Partial<Record<keyof PlanSettings, unknown>>;
type NumberKey = keyof typeof NUMBERS;

type Change = (fields: Partial<PlanSettings>) => string | null;

/** Everything that decides how far it is and what follows, each with its standard and what it does. */
export function TravelSettings(): ReactElement {
  const settings = usePlanState((state) => state.plan.settings);
  const engine = useShownResult().result?.data.travel.engine;
  const execute = useExecute();
  const change: Change = (fields) => execute({ type: 'changePlan', fields: { settings: fields } });
  const number = (key: NumberKey): ReactElement => (
    <NumberSetting key={key} name={key} value={settings[key]} onChange={change} />
  );
  const hint = (standard: string, method: string): string => `${words.standard(standard)} ${method}`;
  return (
    <section className="panel-section" aria-label={words.heading}>
      <h3>{words.heading}</h3>
      <p className="small muted">
        {words.lead} {engine !== undefined && `${words.engine(engine)}.`}
      </p>
      <SelectField
        label={words.mode}
        value={settings.mode === 'bicycle' ? 'bicycle' : 'car'}
        hint={hint(words.modes[DEFAULT_SETTINGS.mode] ?? '', words.method.mode)}
        options={MODES.map((mode) => ({ value: mode, label: words.modes[mode] ?? mode }))}
        onChoose={(mode) => {
          if (mode !== settings.mode) change({ mode });
        }}
      />
      {number('ferryWaitShare')}
      <SelectField
        label={words.ferries}
        value={settings.ferries}
        hint={hint(words.ferryChoice[DEFAULT_SETTINGS.ferries], words.method.ferries)}
        options={FERRY_CHOICES.map((choice) => ({ value: choice, label: words.ferryChoice[choice] }))}
        onChoose={(value) => {
          const ferries = FERRY_CHOICES.find((choice) => choice === value);
          if (ferries) change({ ferries });
        }}
      />
      {number('detour')}
      <SelectField
        label={settingName.houseCover}
        value={settings.houseCover}
        hint={hint(settingValue.houseCover(DEFAULT_SETTINGS.houseCover), words.method.houseCover)}
        options={HOUSE_COVERS.map((cover) => ({ value: cover, label: settingValue.houseCover(cover) }))}
        onChoose={(value) => {
          const houseCover = HOUSE_COVERS.find((cover) => cover === value);
          if (houseCover) change({ houseCover });
        }}
      />
      {number('houseCutoffMinutes')}
      {number('houseCutoffKm')}
      {number('unitLimitMinutes')}
      <AssumptionSweep />
    </section>
  );
}

function NumberSetting({
  name,
  value,
  onChange,
}: {
  readonly name: NumberKey;
  readonly value: number;
  readonly onChange: Change;
}): ReactElement {
  const { text, scale } = NUMBERS[name];
  const standard = DEFAULT_SETTINGS[name];
  return (
    <CommitField
      label={scale === 100 ? `${settingName[name]} (%)` : settingName[name]}
      value={formatSetting(value * scale)}
      numeric
      hint={`${words.standard(text(standard))} ${words.method[name]}`}
      onCommit={(typed) => {
        const number = readDecimal(typed);
        const next = number === null ? standard : number / scale;
        if (Number.isNaN(next)) return words.notANumber;
        return next === value ? null : onChange({ [name]: next });
      }}
    />
  );
}
