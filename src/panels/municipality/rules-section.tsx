import { type ReactElement, useMemo } from 'react';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { texts } from '../../i18n/texts.ts';
import { RuleMark } from '../../ui/marks.tsx';
import { usePlanState } from '../planning-context.tsx';
import { Subject } from '../rules/rule-board.tsx';
import { useFacilityPlaces } from '../use-places.ts';
import { rulesConcerning } from './rules-concerning.ts';

const { municipality: words, rules } = texts;

/** The rules that are not met and name the municipality, or a site or unit in it. */
export function RulesSection({ code }: { readonly code: MunicipalityCode }): ReactElement | null {
  const result = usePlanState((state) => state.result);
  const places = useFacilityPlaces();
  const concerning = useMemo(
    () => (result === null ? [] : rulesConcerning(code, result, places)),
    [code, result, places],
  );
  if (result === null) return null;
  return (
    <section className="panel-section">
      <h3>{words.rulesHeading}</h3>
      {concerning.length === 0 && <p>{words.noRules}</p>}
      <ul className="rules">
        {concerning.map(({ rule, subjects }) => (
          <li className="rule" key={rule.id}>
            <span className="rule-heading">
              <span className="rule-name">
                <span className="rule-id">{rule.id}</span> {rules.rule[rule.id]?.title ?? rules.unknownRule}
              </span>{' '}
              <span className="rule-level">{rules.level[rule.level]}</span>{' '}
              <span className="rule-state">
                <RuleMark status={rule.status} label={rules.status[rule.status]} />
              </span>
            </span>
            <ul className="subjects">
              {subjects.map((subject) => (
                <Subject key={`${subject.id} ${subject.message}`} subject={subject} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
