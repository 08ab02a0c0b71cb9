import { type ReactElement, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { travelChoiceWords as words } from '../../i18n/travel-choice.ts';
import {
  BUILT_IN_CHOICES,
  type TravelChoiceId,
  type TravelControl,
  type TravelDoor,
} from '../../plan/travel-choice-store.ts';
import { usePlanning } from '../planning-context.tsx';
import { MatrixChoice } from './matrix-choice.tsx';
import { ServerChoice } from './server-choice.tsx';

/** What travel is measured with, and the choice of something else. */
export function TravelChoiceSection({ travel }: { readonly travel: TravelDoor }): ReactElement {
  const [control, setControl] = useState<TravelControl | 'failed' | null>(null);
  const { geodata } = usePlanning();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other data have another control
  useEffect(() => {
    setControl(null);
    travel.load().then(setControl, () => setControl('failed'));
  }, [travel, geodata]);
  return (
    <section className="panel-section" aria-labelledby="travel-heading">
      <h3 id="travel-heading">{words.heading}</h3>
      {control === null && <p role="status">{words.loading}</p>}
      {control === 'failed' && <p role="alert">{words.loadFailed}</p>}
      {control !== null && control !== 'failed' && <Choices travel={travel} control={control} />}
    </section>
  );
}

function Choices({
  travel,
  control,
}: {
  readonly travel: TravelDoor;
  readonly control: TravelControl;
}): ReactElement {
  const chosen = useStore(control.state, (state) => state.chosen);
  const file = useStore(control.state, (state) => state.matrixFile);
  const server = useStore(control.state, (state) => state.server);
  const isFetching = useStore(control.state, (state) => state.fetching !== null);
  // What is looked at; it counts only once a file has been accepted or a server has answered.
  const [shown, setShown] = useState<TravelChoiceId>(isFetching ? 'server' : chosen);
  const ids: readonly TravelChoiceId[] =
    travel.offers.length > 0 ? [...BUILT_IN_CHOICES, 'matrix', 'server'] : [...BUILT_IN_CHOICES, 'matrix'];
  const choose = (id: TravelChoiceId): void => {
    setShown(id);
    const builtIn = BUILT_IN_CHOICES.find((choice) => choice === id);
    if (builtIn && chosen !== builtIn) control.chooseBuiltIn(builtIn);
  };
  return (
    <>
      {/* Says itself what it changes to. */}
      <p role="status">
        <strong>
          {(chosen === 'network' || chosen === 'straight') && words.inUse[chosen]}
          {chosen === 'matrix' && words.inUse.matrix(file ?? '')}
          {chosen === 'server' && words.inUse.server(server?.base ?? '')}
        </strong>
      </p>
      <fieldset className="field-group">
        <legend>{words.legend}</legend>
        {ids.map((id) => (
          <label className="check" key={id}>
            <input type="radio" name="travel-choice" checked={shown === id} onChange={() => choose(id)} />
            <span>
              {words.choices[id]} <span className="small muted">{words.hints[id]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {shown === 'matrix' && <MatrixChoice control={control} />}
      {shown === 'server' && <ServerChoice control={control} offers={travel.offers} />}
    </>
  );
}
