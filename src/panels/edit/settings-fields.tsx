import type { ReactElement } from 'react';
import { DEFAULT_SETTINGS, type PlanSettings } from '../../domain/plan.ts';
import { editWords } from '../../i18n/edit.ts';
import { formatSetting } from '../../i18n/format.ts';
import { texts } from '../../i18n/texts.ts';
import { CommitField } from '../../ui/commit-field.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { readDecimal } from './read-fields.ts';
import { useExecute } from './use-edit.ts';

const { plan: words } = editWords;
const { settingName, settingValue } = texts.plan;

/** The settings that are numbers: how each is said, and by what it is multiplied where people write it. */
const NUMBERS = {
  contactShare: { text: settingValue.share, scale: 100 },
  cityInhabitants: { text: settingValue.inhabitants, scale: 1 },
} as const satisfies Partial<Record<keyof PlanSettings, unknown>>;
type NumberKey = keyof typeof NUMBERS;
const NUMBER_KEYS = ['contactShare', 'cityInhabitants'] as const satisfies readonly NumberKey[];

/** The numbers besides travel that the calculation rests on, each with its standard; an empty field gives the standard back. */
export function SettingsFields({ settings }: { readonly settings: PlanSettings }): ReactElement {
  const execute = useExecute();
  const change = (fields: Partial<PlanSettings>): string | null =>
    execute({ type: 'changePlan', fields: { settings: fields } });
  return (
    <Disclosure summary={words.settings}>
      <p>{words.settingsLead}</p>
      {NUMBER_KEYS.map((key) => (
        <NumberSetting key={key} name={key} value={settings[key]} onChange={change} />
      ))}
    </Disclosure>
  );
}

function NumberSetting({
  name,
  value,
  onChange,
}: {
  readonly name: NumberKey;
  readonly value: number;
  readonly onChange: (fields: Partial<PlanSettings>) => string | null;
}): ReactElement {
  const { text, scale } = NUMBERS[name];
  const standard = DEFAULT_SETTINGS[name];
  return (
    <CommitField
      label={scale === 100 ? `${settingName[name]} (%)` : settingName[name]}
      value={formatSetting(value * scale)}
      numeric
      hint={words.standard(text(standard))}
      onCommit={(typed) => {
        const number = readDecimal(typed);
        const next = number === null ? standard : number / scale;
        if (Number.isNaN(next)) return words.notANumber;
        return next === value ? null : onChange({ [name]: next });
      }}
    />
  );
}
