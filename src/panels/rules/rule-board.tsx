import { type ReactElement, type ReactNode, useMemo, useState } from 'react';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { RuleResult, RuleSubject } from '../../domain/result.ts';
import { texts } from '../../i18n/texts.ts';
import { brokenRuleFindings } from '../../plan/edit/find-next.ts';
import { RuleMark } from '../../ui/marks.tsx';
import { WaiveControl } from '../edit/waive-control.tsx';
import { usePlanning, usePlanState } from '../planning-context.tsx';
import { useFacilityPlaces, useShowOnMap } from '../use-places.ts';

const { rules: words } = texts;
/** What cannot be decided is much the same for every unit: a few say it. */
const SHOWN_AT_FIRST = { met: 3, broken: 6, undecided: 2, waived: 6 } as const;

/** Every rule with its state, and on opening its ground and what breaks it. `folded` starts with all closed. */
export function RuleBoard({
  rules,
  folded,
  whole = false,
}: {
  readonly rules: readonly RuleResult[];
  readonly folded: boolean;
  /** Shows all that is broken from the start, and no buttons, as on paper. */
  readonly whole?: boolean;
}): ReactElement {
  return (
    <ul className="rules">
      {rules.map((rule) => (
        <li className="rule" key={rule.id}>
          {folded ? (
            <details>
              <summary>
                <RuleHeading rule={rule} />
              </summary>
              <RuleBody rule={rule} whole={whole} />
            </details>
          ) : (
            <>
              <h3 className="rule-title">
                <RuleHeading rule={rule} />
              </h3>
              <RuleBody rule={rule} whole={whole} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function RuleHeading({ rule }: { readonly rule: RuleResult }): ReactElement {
  return (
    <span className="rule-heading">
      <span className="rule-name">
        <span className="rule-id">{rule.id}</span> {words.rule[rule.id]?.title ?? words.unknownRule}
      </span>{' '}
      <span className="rule-level">{words.level[rule.level]}</span>{' '}
      <span className="rule-state">
        <RuleMark status={rule.status} label={words.status[rule.status]} />
      </span>
    </span>
  );
}

function RuleBody({ rule, whole }: { readonly rule: RuleResult; readonly whole: boolean }): ReactElement {
  const settings = usePlanState((state) => state.plan.settings);
  const [all, setAll] = useState(whole && rule.status !== 'undecided');
  const waivable = useWaivable(rule);
  const shown = all ? rule.subjects : rule.subjects.slice(0, SHOWN_AT_FIRST[rule.status]);
  const rest = rule.subjects.length - shown.length;
  return (
    <div className="rule-body">
      <p>{words.rule[rule.id]?.text(settings)}</p>
      {shown.length > 0 && (
        <ul className="subjects">
          {shown.map((subject) => (
            <Subject key={`${subject.id} ${subject.message}`} subject={subject}>
              {!whole && waivable.has(subject.id) && (
                <WaiveControl rule={rule.id} subject={subject.id} message={subject.message} />
              )}
            </Subject>
          ))}
        </ul>
      )}
      {rest > 0 &&
        (whole ? (
          <p>{words.andMore(rest)}</p>
        ) : (
          <button type="button" className="link-button small" onClick={() => setAll(true)}>
            {words.more(rest)}
          </button>
        ))}
      <p className="small muted">
        {words.basis(words.standing[rule.standing])}. {words.source(rule.source)}
      </p>
    </div>
  );
}

/** The subjects that break a rule, waived or not; those that only cannot be decided have nothing to waive. */
function useWaivable(rule: RuleResult): ReadonlySet<string> {
  const { municipalities } = usePlanning().geodata.coverage;
  const plan = usePlanState((state) => state.plan);
  const result = usePlanState((state) => state.result ?? state.previousResult);
  return useMemo(() => {
    const broken = result ? brokenRuleFindings(plan, result, municipalities) : [];
    const ids = new Set(rule.subjects.map(({ id }) => id));
    return new Set([
      ...broken
        .filter(({ key }) => key.startsWith(`${rule.id} `))
        .map(({ key }) => key.slice(rule.id.length + 1)),
      ...plan.waivers
        .filter((each) => each.rule === rule.id && ids.has(each.subject))
        .map(({ subject }) => subject),
    ]);
  }, [rule, plan, result, municipalities]);
}

/** What a rule says of one municipality, site or unit; a button when it can be shown on the map. */
export function Subject({
  subject,
  children,
}: {
  readonly subject: RuleSubject;
  /** What can be done about it. */
  readonly children?: ReactNode;
}): ReactElement {
  const { municipalities } = usePlanning().geodata.coverage;
  const places = useFacilityPlaces();
  const show = useShowOnMap();
  const own = municipalities.find(({ code }) => code === subject.id)?.code;
  const codes: readonly MunicipalityCode[] =
    own === undefined ? (places.get(subject.id)?.codes ?? []) : [own];
  return (
    <li>
      {codes.length > 0 ? (
        <button type="button" className="link-button" onClick={() => show(codes)}>
          {subject.message}
        </button>
      ) : (
        subject.message
      )}
      {children && <> {children}</>}
    </li>
  );
}
