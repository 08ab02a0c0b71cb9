import { type ReactElement, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { travelChoiceWords as words } from '../../i18n/travel-choice.ts';
import type {
  RoutingOffer,
  RoutingQuestion,
  RoutingServerKind,
  TravelChoiceState,
  TravelControl,
} from '../../plan/travel-choice-store.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { usePlanning, usePlanState } from '../planning-context.tsx';

const KINDS: readonly RoutingServerKind[] = ['osrm', 'valhalla'];
const asKind = (value: string): RoutingServerKind => KINDS.find((kind) => kind === value) ?? 'osrm';

/** Asking a routing server: which one, what it is sent, and only then a click that sends it. */
export function ServerChoice({
  control,
  offers,
}: {
  readonly control: TravelControl;
  readonly offers: readonly RoutingOffer[];
}): ReactElement | null {
  const { announce } = usePlanning();
  const plan = usePlanState((state) => state.plan);
  const state = useStore(control.state);
  const [at, setAt] = useState(0);
  const [chosenKind, setKind] = useState<RoutingServerKind>(state.server?.kind ?? 'osrm');
  const [question, setQuestion] = useState<RoutingQuestion | null>(null);
  const offer = offers[at];
  const kind = offer?.kind ?? chosenKind;
  const base = offer?.base ?? '';
  const { fetching, shortfall, answeredAt } = state;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked for depends on the plan and on what is answered
  useEffect(() => {
    let given = true;
    setQuestion(null);
    control.questionFor(kind, base).then((next) => given && setQuestion(next));
    return () => {
      given = false;
    };
  }, [control, kind, base, plan, answeredAt, fetching === null]);

  if (!offer) return null;
  const forget = async (): Promise<void> => {
    await control.forgetAnswers();
    setQuestion(await control.questionFor(kind, base));
    announce(`${words.forgotten}.`);
  };
  return (
    <>
      <SelectField
        label={words.server}
        value={String(at)}
        options={offers.map((one, index) => ({ value: String(index), label: one.base }))}
        disabled={fetching !== null}
        onChoose={(value) => setAt(Number(value))}
      />
      {offer.kind === null && (
        <SelectField
          label={words.kind}
          value={kind}
          options={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
          disabled={fetching !== null}
          onChoose={(value) => setKind(asKind(value))}
        />
      )}
      {question ? <Question question={question} base={base} /> : <p role="status">{words.counting}</p>}
      {shortfall && <Shortfall shortfall={shortfall} inUse={state.chosen === 'server'} />}
      {fetching ? (
        <Fetching fetching={fetching} onStop={control.stop} />
      ) : (
        question &&
        question.allSites > 0 && (
          <button
            type="button"
            className="button button-primary"
            onClick={() => void control.ask(kind, base)}
          >
            {question.sites === 0 ? words.useKept : shortfall ? words.askRest : words.ask}
          </button>
        )
      )}
      {state.chosen === 'server' && (
        <>
          {state.sitesLacking > 0 && <p className="small">{words.lacking(state.sitesLacking)}</p>}
          {answeredAt !== null && <p className="small muted">{words.answered(answeredAt)}</p>}
          <p className="small muted">{words.follows}</p>
        </>
      )}
      <p>
        <button type="button" className="link-button small" onClick={() => void forget()}>
          {words.forget}
        </button>
      </p>
    </>
  );
}

function Question({
  question,
  base,
}: {
  readonly question: RoutingQuestion;
  readonly base: string;
}): ReactElement {
  const { sites, allSites, points, requests } = question;
  if (allSites === 0) return <p>{words.noSites}</p>;
  return (
    <>
      {sites === 0 ? (
        <p>{words.nothingToAsk}</p>
      ) : (
        <p>
          {words.sends(base, sites, points)} {words.requests(requests)}
        </p>
      )}
      {sites < allSites && <p className="small">{words.known(allSites - sites, allSites)}</p>}
    </>
  );
}

function Shortfall({
  shortfall,
  inUse,
}: {
  readonly shortfall: NonNullable<TravelChoiceState['shortfall']>;
  readonly inUse: boolean;
}): ReactElement {
  const { pairs, allPairs, reasons } = shortfall;
  return (
    <div role="alert">
      <p className="field-error">
        {pairs === allPairs && !inUse ? words.nothingGot : words.shortfall(pairs, allPairs)}
      </p>
      <ul className="bullets small">
        {reasons.slice(-3).map(({ reason, detail }) => (
          <li key={`${reason} ${detail}`}>{words.reason(reason, detail)}</li>
        ))}
      </ul>
    </div>
  );
}

function Fetching({
  fetching,
  onStop,
}: {
  readonly fetching: NonNullable<TravelChoiceState['fetching']>;
  readonly onStop: () => void;
}): ReactElement {
  const { pairs, allPairs, waitingFor } = fetching;
  return (
    <div>
      <progress value={pairs} max={allPairs} aria-label={words.progressLabel} />
      <p className="small">{words.progress(fetching)}</p>
      {waitingFor !== null && <p className="small">{words.waiting(waitingFor)}</p>}
      <button type="button" className="button" onClick={onStop}>
        {words.stop}
      </button>
    </div>
  );
}
