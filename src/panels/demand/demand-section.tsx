import { lazy, type ReactElement, Suspense, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { demandWords as words } from '../../i18n/demand.ts';
import { formatDate } from '../../i18n/format.ts';
import type { OwnDemand } from '../../plan/demand/own-demand.ts';
import { sumPeople } from '../../plan/demand/own-points.ts';
import { usePlanning } from '../planning-context.tsx';
import type { DemandControl } from './demand-control.ts';

const DemandDialog = lazy(async () => ({ default: (await import('./demand-dialog.tsx')).DemandDialog }));

/** The user's own points in the place of the built-in ones: what is in use, and how to change it. */
export function DemandSection({ demand }: { readonly demand: DemandControl }): ReactElement {
  const { announce } = usePlanning();
  const own = useStore(demand.state, (state) => state.own);
  const keeping = useStore(demand.state, (state) => state.keeping);
  const wasDamaged = useStore(demand.state, (state) => state.wasDamaged);
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const drop = async (): Promise<void> => {
    setFailure((await demand.drop()) ? null : words.notForgotten);
    announce(`${words.dropped}.`);
  };
  return (
    <section className="panel-section" aria-labelledby="own-demand">
      <h3 id="own-demand">{words.heading}</h3>
      {own ? <InUse own={own} keeping={words.keeping[keeping]} /> : <p>{words.lead}</p>}
      {wasDamaged && <p className="field-error">{words.damaged}</p>}
      {failure !== null && <p className="field-error">{failure}</p>}
      <p className="button-row">
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {own ? words.chooseOther : words.choose}
        </button>{' '}
        {own && (
          <button type="button" className="button" onClick={() => void drop()}>
            {words.drop}
          </button>
        )}
      </p>
      <p className="small muted">
        {words.hint} {words.privacy}
      </p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.txt,.tsv,.xlsx"
        aria-label={words.choose}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          // The same file may be chosen again after it has been mended.
          event.currentTarget.value = '';
          if (chosen) setFile(chosen);
        }}
      />
      {file && (
        <Suspense>
          <DemandDialog file={file} demand={demand} onClose={() => setFile(null)} />
        </Suspense>
      )}
    </section>
  );
}

function InUse({ own, keeping }: { readonly own: OwnDemand; readonly keeping: string }): ReactElement {
  const { file, takenAt, use, points } = own;
  const people = sumPeople(points).reduce((sum, here) => sum + here, 0);
  return (
    <>
      <p>
        <strong>{words.inUse(file, formatDate(takenAt.slice(0, 10)))}</strong>
      </p>
      <p>{words.covers(points.people.length, points.codes.length, people)}</p>
      <p>{words.use[use]}</p>
      <p className="small muted">{keeping}</p>
    </>
  );
}
