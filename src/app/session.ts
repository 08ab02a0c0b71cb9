import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Outcome, Problem } from '../domain/failure.ts';
import type { Geodata } from '../domain/geodata.ts';
import type { LonLat } from '../domain/lon-lat.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import type { NamedPlace } from '../domain/named-place.ts';
import type { Plan } from '../domain/plan.ts';
import type { ServiceInventory } from '../domain/service.ts';
import { texts } from '../i18n/texts.ts';
import { createCalmPlan, type ReadonlyPlanStore } from '../plan/calm-plan.ts';
import type { EditContext } from '../plan/edit/edit-context.ts';
import { mainPlace } from '../plan/edit/main-place.ts';
import { createEditViewStore, type EditViewStore } from '../plan/edit-view-store.ts';
import { emptyPlan } from '../plan/empty-plan.ts';
import { parsePlan } from '../plan/parse-plan.ts';
import { createPlanStore, type PlanStore } from '../plan/plan-store.ts';
import type { ReadPlan } from '../plan/read-plan.ts';
import { createServiceStore, type ServiceStore } from '../plan/services/service-store.ts';
import { createSheetViewStore, type SheetViewStore } from '../plan/sheet-view-store.ts';
import type { OwnNumbers } from '../plan/suppression/own-numbers.ts';
import type { TravelDoor } from '../plan/travel-choice-store.ts';
import { createViewStore, type ViewStore } from '../plan/view-store.ts';
import { readViewUrl } from '../plan/view-url.ts';
import { writePlan } from '../plan/write-plan.ts';
import { type Announcer, createAnnouncer } from '../ui/live-region.tsx';
import { announceChanges } from './announcements.ts';
import { createPageDemand, type PageDemand } from './demand/page-demand.ts';
import type { BrowserStorage } from './drafts/browser-storage.ts';
import { chooseStart, linkInHash } from './drafts/choose-start.ts';
import {
  type FoundDrafts,
  type PageDrafts,
  readTabDraft,
  setDamagedAside,
  startDrafts,
} from './drafts/page-drafts.ts';
import type { TabChannel } from './drafts/tab-channel.ts';
import { currentEditContext, keepEditing, readShortcutsOn } from './edit-session.ts';
import { createEngineHost, type EngineHost, type RunningEngine } from './engine-host.ts';
import { chooseExample, EXAMPLE_FOLDER, type ExamplePlan, type ReadText } from './example-plans.ts';
import { createNoticeStore, type NoticeStore } from './notice-store.ts';
import { createPageNumbers, type PageNumbers } from './own-numbers.ts';
import { keepPageTitle } from './page-title.ts';
import { createPlanFiles, type PlanFiles } from './plan-files.ts';
import { createQuestions, type Questions } from './question-store.ts';
import { createPlanReader } from './reading/plan-reader.ts';
import { lazyServiceKeeper } from './services/lazy-service-keeper.ts';
import { loadServicesWhenShown } from './services/show-services.ts';
import { readRoutingOffers } from './travel/routing-offers.ts';
import { createTravelDoor } from './travel/travel-door.ts';
import { createTravelMemory } from './travel/travel-memory.ts';
import { keepViewUrl } from './url-sync.ts';

const { shell, files: fileWords } = texts;

/** Everything that lives as long as the page: stores, engine, and what users do with files. */
export interface Session {
  /** As it was built; what is computed from has the user's own numbers and points in it. */
  readonly geodata: Geodata;
  readonly planStore: PlanStore;
  /** The same plan to render from. */
  readonly shownPlan: ReadonlyPlanStore;
  readonly viewStore: ViewStore;
  readonly editViewStore: EditViewStore;
  readonly serviceStore: ServiceStore;
  readonly sheetStore: SheetViewStore;
  /** What commands need to know, as it is now. */
  readonly editContext: () => EditContext;
  /** Where most of a municipality's target group is close together. */
  readonly mainPlace: (code: MunicipalityCode) => LonLat | null;
  readonly engine: EngineHost;
  readonly travel: TravelDoor;
  readonly loadPlaces: () => Promise<readonly NamedPlace[]>;
  readonly noticeStore: NoticeStore;
  readonly announcer: Announcer;
  readonly examples: readonly ExamplePlan[];
  readonly readPlan: ReadPlan;
  /** An example's plan; null where it cannot be fetched, which has then been said. */
  readonly readExample: (example: ExamplePlan) => Promise<Outcome<Plan> | null>;
  readonly openExample: StoreApi<{ readonly id: string | null }>;
  readonly questions: Questions;
  readonly files: PlanFiles;
  readonly drafts: PageDrafts;
  readonly numbers: PageNumbers;
  readonly demand: PageDemand;
  /** Ends what the session does by itself. */
  readonly stop: () => void;
}

/** What a session needs from outside. */
export interface SessionServices {
  readonly readText: ReadText;
  readonly loadServices: (geodata: Geodata) => Promise<Outcome<ServiceInventory>>;
  readonly startWorker: (geodata: Geodata) => RunningEngine;
  readonly loadPlaces: () => Promise<readonly NamedPlace[]>;
  readonly startOnPage: (geodata: Geodata) => Promise<RunningEngine>;
  readonly storage: BrowserStorage;
  readonly openChannel: () => TabChannel;
  readonly newId: () => string;
}

/** Starts a session with the plan that the address carries or names, or the draft that the browser has. */
export async function startSession(
  geodata: Geodata,
  examples: readonly ExamplePlan[],
  found: FoundDrafts,
  ownNumbers: OwnNumbers | null,
  services: SessionServices,
): Promise<Session> {
  const { municipalities } = geodata.coverage;
  const names = new Map<string, string>(municipalities.map(({ code, name }) => [code, name]));
  const link = readViewUrl(window.location.search, (code) => names.has(code));
  const noticeStore = createNoticeStore();
  const announcer = createAnnouncer();
  const evaluateAnew = (): void => {
    if (travel.leaveOldPoints()) noticeStore.getState().show({ kind: 'message', text: fileWords.travelLeft });
    engine.restart();
    planStore.getState().evaluateAgain();
  };
  const numbers = createPageNumbers({
    geodata,
    kept: ownNumbers,
    storage: services.storage,
    onChange: () => void demand.rebase(numbers.state.getState().geodata).then(evaluateAnew),
  });
  const demand = await createPageDemand({
    geodata: numbers.state.getState().geodata,
    estimate: geodata.coverage,
    storage: services.storage,
    onChange: evaluateAnew,
  });
  const currentGeodata = (): Geodata => demand.state.getState().geodata;
  const engine = createEngineHost({
    worker: () => services.startWorker(currentGeodata()),
    page: () => services.startOnPage(currentGeodata()),
  });

  const travelMemory = createTravelMemory(services.storage);
  const keptTravel = await travelMemory.read(currentGeodata().coverage.demand);
  if (keptTravel?.chosen === 'straight') engine.setTravel({ kind: 'straight' });
  if (keptTravel?.chosen === 'matrix') engine.setTravel({ kind: 'matrix', matrix: keptTravel.matrix });

  const refuse = (file: string, problems: readonly Problem[]): void => {
    noticeStore.getState().show({ kind: 'refused', file, problems });
  };
  const refuseLink = (problems: readonly Problem[]): void => {
    const { name, refusedLead } = fileWords.link;
    noticeStore.getState().show({ kind: 'refused', file: name, problems, lead: refusedLead });
  };
  const readPlan = createPlanReader(municipalities);
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

  const readLink = async (): Promise<Outcome<Plan> | null> => {
    const text = linkInHash(window.location.hash);
    if (text === null) return null;
    const { decodePlanLink } = await import('../plan/plan-link.ts');
    return decodePlanLink(text, { file: fileWords.link.name, municipalities });
  };
  const choice = chooseStart({
    link: await readLink(),
    example: link.example,
    tabDraft: readTabDraft(),
    kept: found.kept,
    municipalities,
    newId: services.newId,
  });
  const canWrite = await setDamagedAside(services.storage, choice.damaged, services.newId);
  const { start } = choice;

  const first = start.kind === 'example' ? chooseExample(examples, link.example) : undefined;
  const firstPlan = first ? await readExample(first) : null;
  if (examples.length === 0)
    noticeStore.getState().show({ kind: 'message', text: shell.plan.examplesMissing });
  if (first && firstPlan && !firstPlan.ok) refuse(first.file, firstPlan.problems);

  const openExample = createStore<{ readonly id: string | null }>(() => ({
    id: start.kind === 'draft' ? start.record.example : firstPlan?.ok && first ? first.id : null,
  }));
  const keep = (): Storage => window.localStorage;
  const editViewStore = createEditViewStore({ shortcutsOn: readShortcutsOn(keep) });
  const editContext = currentEditContext(geodata.coverage, editViewStore, () => planStore);
  const startPlan =
    start.kind === 'link'
      ? start.plan
      : start.kind === 'draft'
        ? start.draft.plan
        : firstPlan?.ok
          ? firstPlan.value
          : emptyPlan();
  const planStore: PlanStore = createPlanStore({
    plan: startPlan,
    fileName: firstPlan?.ok && first ? first.file : null,
    asOf: link.asOf,
    evaluate: engine.evaluateOpen,
    editContext,
  });
  if (start.kind === 'draft') planStore.getState().openDraft(start.draft);
  if (start.kind !== 'example' && start.warnings.length > 0) {
    noticeStore.getState().show({ kind: 'warnings', warnings: start.warnings });
  }
  if (choice.linkProblems.length > 0) refuseLink(choice.linkProblems);
  keepEditing(editViewStore, planStore, keep);
  const travel = createTravelDoor({
    geodata: currentGeodata,
    planStore,
    engine,
    offers: readRoutingOffers(document),
    memory: travelMemory,
    kept: keptTravel,
  });
  travel.resume();
  const viewStore = createViewStore(link.view);
  const serviceStore = createServiceStore({
    load: () => services.loadServices(geodata),
    keeper: lazyServiceKeeper(services.storage, municipalities, services.newId),
    newId: services.newId,
  });
  loadServicesWhenShown(viewStore, serviceStore);
  const questions = createQuestions();
  const sheetStore = createSheetViewStore();

  const files = createPlanFiles({
    planStore,
    noticeStore,
    questions,
    announce: announcer.announce,
    openExample,
    read: readPlan,
    readExample,
    sheetStore,
  });
  const drafts = startDrafts({
    planStore,
    municipalities,
    storage: services.storage,
    channel: services.openChannel(),
    // What lies damaged where it could not be moved from must not be written over.
    choice: canWrite ? choice : { ...choice, place: { ...choice.place, id: services.newId() } },
    readFailed: found.failed,
    example: () => openExample.getState().id,
    onOther: (record) => {
      files.forgetFile();
      openExample.setState({ id: record.example });
    },
    read,
    newId: services.newId,
  });
  // Written at once: from here on the draft holds what the address carried.
  if (start.kind === 'link') {
    planStore.getState().openPlan(start.plan, null, false);
    dropHash();
  } else if (start.kind === 'draft' && link.asOf !== null) planStore.getState().setAsOf(link.asOf);

  const openLink = async (): Promise<void> => {
    const outcome = await readLink();
    if (!outcome) return;
    if (!outcome.ok) return refuseLink(outcome.problems);
    dropHash();
    if (writePlan(outcome.value) === writePlan(planStore.getState().plan)) return;
    const before = drafts.keeper.state.getState().draft;
    // Where the browser keeps no drafts, the plan that is open would be lost.
    if (!(await drafts.openBeside(outcome.value))) {
      if (!(await files.mayLeavePlan())) return;
      planStore.getState().openPlan(outcome.value, null, false);
    }
    files.forgetFile();
    openExample.setState({ id: null });
    await drafts.showLeft(before);
  };
  const onHashChange = (): void => void openLink();
  window.addEventListener('hashchange', onHashChange);

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
    shownPlan: createCalmPlan(planStore),
    viewStore,
    editViewStore,
    serviceStore,
    sheetStore,
    editContext,
    mainPlace: (code) => mainPlace(currentGeodata().coverage, code),
    engine,
    travel,
    loadPlaces: services.loadPlaces,
    noticeStore,
    announcer,
    examples,
    readPlan,
    readExample,
    openExample,
    questions,
    files,
    drafts,
    numbers,
    demand,
    stop: () => {
      window.removeEventListener('hashchange', onHashChange);
      drafts.stop();
    },
  };
}

/** Takes the plan out of the address: it would be opened again at every reload. */
function dropHash(): void {
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
}
