import { type ReactElement, useEffect } from 'react';
import type { SettingSweep, SweepReport } from '../../domain/travel-analysis.ts';
import { travelWords } from '../../i18n/travel.ts';
import { usePlanning } from '../planning-context.tsx';
import { useFacilityPlaces, useMunicipalityNames } from '../use-places.ts';
import './travel.css';
import { useSweep } from './use-sweep.ts';

const { sweep: words } = travelWords;

/** How many municipalities and rules change in any of the trials. */
function countChanges({ sweeps }: SweepReport): readonly [municipalities: number, rules: number] {
  const findings = sweeps.flatMap((sweep) => sweep.findings);
  const codes = new Set(findings.flatMap(({ municipalities }) => municipalities.map(({ code }) => code)));
  const rules = new Set(findings.flatMap((finding) => finding.rules.map(({ id }) => id)));
  return [codes.size, rules.size];
}

/** Does the answer change with what it rests on? Asked for, as it takes a while. */
export function AssumptionSweep(): ReactElement {
  const { announce } = usePlanning();
  const { state, isStale, start, stop } = useSweep();
  const summary = state.kind === 'done' ? sentenceOf(state.report) : null;
  useEffect(() => {
    if (summary !== null) announce(summary);
  }, [summary, announce]);
  return (
    <section className="edit-block" aria-label={words.heading}>
      <h3 className="section-subheading">{words.heading}</h3>
      <p className="small muted">{words.lead}</p>
      <div className="button-row">
        {state.kind === 'running' ? (
          <button type="button" className="button" onClick={stop}>
            {words.stop}
          </button>
        ) : (
          <button type="button" className="button" onClick={start}>
            {state.kind === 'none' ? words.start : words.again}
          </button>
        )}
        {state.kind === 'running' && (
          <>
            <progress max={Math.max(1, state.all)} value={state.done} aria-label={words.heading} />
            <span className="small">{words.progress(state.done, state.all)}</span>
          </>
        )}
      </div>
      {state.kind === 'stopped' && <p>{words.stopped}</p>}
      {state.kind === 'failed' && <p>{words.failed}</p>}
      {state.kind === 'done' && (
        <>
          <p>
            <strong>{summary}</strong> {isStale && words.stale}
          </p>
          {state.report.sweeps.map((sweep) => (
            <SweepOf key={sweep.setting} sweep={sweep} />
          ))}
        </>
      )}
    </section>
  );
}

function sentenceOf(report: SweepReport): string {
  const [municipalities, rules] = countChanges(report);
  const trials = report.sweeps.reduce((sum, { tried }) => sum + tried, 0);
  return municipalities + rules === 0 ? words.same(trials) : words.changes(municipalities, rules);
}

function SweepOf({ sweep }: { readonly sweep: SettingSweep }): ReactElement {
  const names = useMunicipalityNames();
  const places = useFacilityPlaces();
  const { setting, base, engine, findings } = sweep;
  const say = words.settingValue[setting];
  const nameOf = (id: string): string => places.get(id)?.name ?? names.get(id) ?? id;
  return (
    <div className="sweep-group">
      <p>{words.base(words.setting[setting], say(base), engine)}</p>
      {findings.length === 0 && <p className="small">{words.unchanged}</p>}
      {findings.map(({ value, municipalities, rules }) => (
        <details key={value} className="disclosure">
          <summary>
            {words.at(say(value))}: {words.finding(municipalities.length, rules.length)}
          </summary>
          <ul className="bullets small">
            {municipalities.map(({ code, name, before, after }) => (
              <li key={code}>{words.municipality(name, before, after)}</li>
            ))}
            {rules.map(({ id, before, after, subjects }) => (
              <li key={id}>{words.rule(id, before, after, subjects.map(nameOf))}</li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
