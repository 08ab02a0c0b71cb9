import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '../domain/failure.ts';
import type { Geodata } from '../domain/geodata.ts';
import type { LonLat } from '../domain/lon-lat.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import { texts } from '../i18n/da.ts';
import type { EditContext } from '../plan/edit/edit-context.ts';
import { mainPlace } from '../plan/edit/main-place.ts';
import { createEditViewStore, type EditViewStore } from '../plan/edit-view-store.ts';
import { emptyPlan } from '../plan/empty-plan.ts';
import { parsePlan } from '../plan/parse-plan.ts';
import { createPlanStore, type PlanStore } from '../plan/plan-store.ts';
import { createViewStore, type ViewStore } from '../plan/view-store.ts';
import { readViewUrl } from '../plan/view-url.ts';
import { writePlan } from '../plan/write-plan.ts';
import { type Announcer, createAnnouncer } from '../ui/live-region.tsx';
import { announceChanges } from './announcements.ts';
import { currentEditContext, keepEditing, readShortcutsOn } from './edit-session.ts';
import { createEngineHost, type EngineHost, type RunningEngine } from './engine-host.ts';
import { chooseExample, EXAMPLE_FOLDER, type ExamplePlan, type ReadText } from './example-plans.ts';
import { createNoticeStore, type NoticeStore } from './notice-store.ts';
import { keepPageTitle } from './page-title.ts';
import { planFileName } from './plan-file-name.ts';
import { saveFile } from './save-file.ts';
import { keepViewUrl } from './url-sync.ts';

const { shell } = texts;

/** Everything that lives as long as the page: stores, engine, and what users do with files. */
export interface Session {
  readonly geodata: Geodata;
  readonly planStore: PlanStore;
  readonly viewStore: ViewStore;
  readonly editViewStore: EditViewStore;
  /** What commands need to know, as it is now. */
  readonly editContext: () => EditContext;
  /** Where most of a municipality's target group is close together. */
  readonly mainPlace: (code: MunicipalityCode) => LonLat | null;
  readonly engine: EngineHost;
  readonly noticeStore: NoticeStore;
  readonly announcer: Announcer;
  readonly examples: readonly ExamplePlan[];
  readonly openExample: StoreApi<{ readonly id: string | null }>;
  readonly commands: SessionCommands;
}

export interface SessionCommands {
  openExample(example: ExamplePlan): Promise<void>;
  openFile(file: File): Promise<void>;
  savePlan(): Promise<void>;
}

/** What a session needs from outside. */
export interface SessionServices {
  readonly readText: ReadText;
  readonly startWorker: (geodata: Geodata) => RunningEngine;
  readonly startOnPage: (geodata: Geodata) => Promise<RunningEngine>;
}

/** Starts a session with the example and view that the address names. */
export async function startSession(
  geodata: Geodata,
  examples: readonly ExamplePlan[],
  services: SessionServices,
): Promise<Session> {
  const { municipalities } = geodata.coverage;
  const names = new Map<string, string>(municipalities.map(({ code, name }) => [code, name]));
  const link = readViewUrl(window.location.search, (code) => names.has(code));
  const noticeStore = createNoticeStore();
  const announcer = createAnnouncer();
  const engine = createEngineHost({
    worker: () => services.startWorker(geodata),
    page: () => services.startOnPage(geodata),
  });

  const refuse = (file: string, problems: readonly Problem[]): void => {
    noticeStore.getState().show({ kind: 'refused', file, problems });
  };
  const read = (text: string, file: string): ReturnType<typeof parsePlan> =>
    parsePlan(text, { file, municipalities });
  const readExample = async (example: ExamplePlan): Promise<ReturnType<typeof parsePlan> | null> => {
    try {
      return read(await services.readText(`${EXAMPLE_FOLDER}${example.file}`), example.file);
    } catch {
      noticeStore.getState().show({ kind: 'message', text: shell.plan.exampleFailed(example.title) });
      return null;
    }
  };

  const first = chooseExample(examples, link.example);
  const firstPlan = first ? await readExample(first) : null;
  if (examples.length === 0)
    noticeStore.getState().show({ kind: 'message', text: shell.plan.examplesMissing });
  if (first && firstPlan && !firstPlan.ok) refuse(first.file, firstPlan.problems);

  const openExample = createStore<{ readonly id: string | null }>(() => ({
    id: firstPlan?.ok && first ? first.id : null,
  }));
  const keep = (): Storage => window.localStorage;
  const editViewStore = createEditViewStore({ shortcutsOn: readShortcutsOn(keep) });
  const editContext = currentEditContext(geodata.coverage, editViewStore, () => planStore);
  const planStore: PlanStore = createPlanStore({
    plan: firstPlan?.ok ? firstPlan.value : emptyPlan(),
    fileName: firstPlan?.ok && first ? first.file : null,
    asOf: link.asOf,
    evaluate: engine.evaluate,
    editContext,
  });
  keepEditing(editViewStore, planStore, keep);
  const viewStore = createViewStore(link.view);

  const commands: SessionCommands = {
    openExample: async (example) => {
      const outcome = await readExample(example);
      if (!outcome) return;
      if (!outcome.ok) return refuse(example.file, outcome.problems);
      noticeStore.getState().clear();
      openExample.setState({ id: example.id });
      planStore.getState().openPlan(outcome.value, example.file);
    },
    openFile: async (file) => {
      let text: string;
      try {
        text = await file.text();
      } catch {
        noticeStore.getState().show({ kind: 'message', text: shell.file.readFailed });
        return;
      }
      const outcome = read(text, file.name);
      if (!outcome.ok) return refuse(file.name, outcome.problems);
      if (outcome.warnings.length > 0) {
        noticeStore.getState().show({ kind: 'warnings', warnings: outcome.warnings });
      } else noticeStore.getState().clear();
      openExample.setState({ id: null });
      planStore.getState().openPlan(outcome.value, file.name);
    },
    savePlan: async () => {
      const { plan } = planStore.getState();
      const name = planFileName(plan.name, shell.file.untitled);
      const outcome = await saveFile(writePlan(plan), name, shell.file.kind);
      if (outcome.kind === 'saved') announcer.announce(`${shell.file.saved(outcome.fileName)}.`);
      if (outcome.kind === 'failed') {
        noticeStore.getState().show({ kind: 'message', text: shell.file.saveFailed });
      }
    },
  };

  announceChanges({ planStore, viewStore }, (code) => names.get(code) ?? code, announcer.announce);
  noticeStore.subscribe(({ notice }) => {
    if (notice?.kind === 'warnings') {
      announcer.announce(`${shell.file.warningsTitle(notice.warnings.length)}.`);
    }
  });
  keepPageTitle(planStore);
  keepViewUrl({ planStore, viewStore, openExample });
  return {
    geodata,
    planStore,
    viewStore,
    editViewStore,
    editContext,
    mainPlace: (code) => mainPlace(geodata.coverage, code),
    engine,
    noticeStore,
    announcer,
    examples,
    openExample,
    commands,
  };
}
