import type { ReactElement, ReactNode } from 'react';
import { DEFAULT_SETTINGS, type PlanSettings } from '../../domain/plan.ts';
import { texts } from '../../i18n/texts.ts';

const { plan: words } = texts;
const { settingName, settingValue } = words;

type SettingKey = keyof typeof settingName;

function settingTexts(settings: PlanSettings): Readonly<Record<SettingKey, string>> {
  return {
    houseCover: settingValue.houseCover(settings.houseCover),
    houseCutoffMinutes: settingValue.minutes(settings.houseCutoffMinutes),
    houseCutoffKm: settingValue.km(settings.houseCutoffKm),
    unitLimitMinutes: settingValue.minutes(settings.unitLimitMinutes),
    contactShare: settingValue.share(settings.contactShare),
    cityInhabitants: settingValue.inhabitants(settings.cityInhabitants),
    detour: settingValue.factor(settings.detour),
    ferryWaitShare: settingValue.ferryWait(settings.ferryWaitShare),
    mode: settingValue.mode(settings.mode),
  };
}

const SETTING_KEYS = [
  'houseCover',
  'houseCutoffMinutes',
  'houseCutoffKm',
  'unitLimitMinutes',
  'contactShare',
  'cityInhabitants',
  'detour',
  'ferryWaitShare',
  'mode',
] as const satisfies readonly SettingKey[];

/** The numbers the calculation rests on, each marked as standard or from the plan. */
export function SettingsList({
  settings,
  children,
}: {
  readonly settings: PlanSettings;
  /** Ways to change them. */
  readonly children?: ReactNode;
}): ReactElement {
  const values = settingTexts(settings);
  return (
    <section className="panel-section">
      <h3>{words.settings}</h3>
      <p className="small muted">{words.settingsLead}</p>
      <dl className="facts">
        {SETTING_KEYS.map((key) => (
          <div key={key}>
            <dt>{settingName[key]}</dt>
            <dd>
              {values[key]}{' '}
              <span className="muted small">
                ({settings[key] === DEFAULT_SETTINGS[key] ? words.isDefault : words.fromPlan})
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}
