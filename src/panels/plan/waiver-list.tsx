import type { ReactElement } from 'react';
import type { Waiver } from '../../domain/plan.ts';
import { editToolsWords } from '../../i18n/edit-tools.ts';
import { texts } from '../../i18n/texts.ts';
import { useExecute } from '../edit/use-edit.ts';
import { useFacilityPlaces, useMunicipalityNames } from '../use-places.ts';

const { plan: words } = texts;
const { waive } = editToolsWords;

/** The rules that are waived, for whom and why, each with a way back. */
export function WaiverList({ waivers }: { readonly waivers: readonly Waiver[] }): ReactElement | null {
  const names = useMunicipalityNames();
  const places = useFacilityPlaces();
  const execute = useExecute();
  if (waivers.length === 0) return null;
  return (
    <section className="panel-section">
      <h3>{words.waivers(waivers.length)}</h3>
      <dl className="facts">
        {waivers.map(({ rule, subject, reason }) => {
          const name = names.get(subject) ?? places.get(subject)?.name ?? subject;
          return (
            <div key={`${rule} ${subject}`}>
              <dt>{words.waiver(rule, name)}</dt>
              <dd>
                {reason}{' '}
                <button
                  type="button"
                  className="link-button small"
                  aria-label={waive.takeBackOf(name)}
                  onClick={() => execute({ type: 'unwaive', rule, subject })}
                >
                  {waive.takeBack}
                </button>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
