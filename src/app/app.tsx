import { type ReactElement, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Outcome, Problem } from '../domain/failure.ts';
import type { Geodata } from '../domain/geodata.ts';
import { texts } from '../i18n/texts.ts';
import { type PanelGeodata, PlanningProvider } from '../panels/planning-context.tsx';
import { CrashNotice } from './crash-notice.tsx';
import { DataFailure } from './data-failure.tsx';
import { findDrafts, findOwnNumbers } from './drafts/page-drafts.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { readExamples } from './example-plans.ts';
import { saveSheets } from './exchange/save-sheets.ts';
import { prefetchMap } from './map-area.tsx';
import { Planner } from './planner.tsx';
import { saveText } from './save-text.ts';
import { type Session, type SessionServices, startSession } from './session.ts';
import { Waiting } from './waiting.tsx';

/** What the page is given by the browser and its server. */
export interface AppServices extends SessionServices {
  readonly loadGeodata: () => Promise<Outcome<Geodata>>;
  /** What can be read of the data when not all can; null for nothing. */
  readonly loadRest: () => Promise<PanelGeodata | null>;
}

type Stage =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[]; readonly rest: PanelGeodata | null }
  | { readonly kind: 'ready'; readonly session: Session };

async function start(services: AppServices): Promise<Stage> {
  prefetchMap();
  const examples = readExamples(services.readText);
  const found = findDrafts(services.storage);
  const own = findOwnNumbers(services.storage);
  const outcome = await services.loadGeodata();
  if (outcome.ok) {
    const session = await startSession(outcome.value, await examples, await found, await own, services);
    return { kind: 'ready', session };
  }
  return { kind: 'failed', problems: outcome.problems, rest: await services.loadRest() };
}

/** The page from first paint on: loading, without data, or ready. */
export function App({ services }: { readonly services: AppServices }): ReactElement {
  const [stage, setStage] = useState<Stage>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);

  // Before the first paint: the data are on their way already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt starts anew
  useLayoutEffect(() => {
    let given = true;
    setStage({ kind: 'loading' });
    start(services).then(
      (next) => {
        if (given) setStage(next);
        else if (next.kind === 'ready') next.session.stop();
      },
      (error: unknown) => {
        if (given) setStage({ kind: 'failed', problems: [unexpected(error)], rest: null });
      },
    );
    return () => {
      given = false;
    };
  }, [services, attempt]);
  const retry = useCallback(() => setAttempt((number) => number + 1), []);

  switch (stage.kind) {
    case 'loading':
      return (
        <Waiting>
          <p role="status">{texts.shell.loading.data}</p>
        </Waiting>
      );
    case 'failed':
      return <DataFailure problems={stage.problems} rest={stage.rest} onRetry={retry} />;
    case 'ready':
      return <ReadyApp session={stage.session} />;
  }
}

function unexpected(error: unknown): Problem {
  return {
    file: texts.shell.appName,
    path: '',
    found: error instanceof Error ? error.message : String(error),
    expected: texts.shell.failure.expectedStart,
  };
}

function ReadyApp({ session }: { readonly session: Session }): ReactElement {
  const geodata = useStore(session.demand.state, (state) => state.geodata);
  const planning = useMemo(
    () => ({
      geodata,
      planStore: session.planStore,
      shownPlan: session.shownPlan,
      viewStore: session.viewStore,
      editViewStore: session.editViewStore,
      serviceStore: session.serviceStore,
      editContext: session.editContext,
      mainPlace: session.mainPlace,
      demand: geodata.coverage.demand,
      evaluate: session.engine.evaluate,
      analysis: session.engine.analysis,
      loadPlaces: session.loadPlaces,
      saveText: (text: string, suffix: string, extension: string) =>
        saveText(session.planStore.getState().plan.name, text, suffix, extension),
      readPlan: session.readPlan,
      travel: session.travel,
      saveSheets,
      ownDemand: session.demand,
      openSheets: session.sheetStore.getState().open,
      announce: session.announcer.announce,
      measureSensitivity: session.engine.measureSensitivity,
      ownNumbers: session.numbers,
    }),
    [session, geodata],
  );
  return (
    <ErrorBoundary
      fallback={(error, retry) => (
        <Waiting>
          <CrashNotice error={error} onRetry={retry} onSave={() => void session.files.savePlan()} />
        </Waiting>
      )}
    >
      <PlanningProvider value={planning}>
        <Planner session={session} />
      </PlanningProvider>
    </ErrorBoundary>
  );
}
