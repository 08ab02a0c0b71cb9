import type { StoreApi } from 'zustand/vanilla';
import type { Outcome, Problem } from '../domain/failure.ts';
import type { Plan } from '../domain/plan.ts';
import { texts } from '../i18n/texts.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import type { ReadPlan } from '../plan/read-plan.ts';
import type { SheetViewStore } from '../plan/sheet-view-store.ts';
import { writePlan } from '../plan/write-plan.ts';
import type { ExamplePlan } from './example-plans.ts';
import type { NoticeStore } from './notice-store.ts';
import { planFileName } from './plan-file-name.ts';
import type { Questions } from './question-store.ts';
import { type PickedFile, pickFile, type SaveOutcome, saveFile, writeFile } from './save-file.ts';

const { shell, files: words } = texts;

/** A link on the clipboard, or to be copied by hand, or refused. */
export type LinkOutcome =
  | { readonly kind: 'copied'; readonly characters: number }
  | { readonly kind: 'shown'; readonly address: string }
  | { readonly kind: 'tooLong'; readonly characters: number; readonly most: number };

/** What users do with plans as files, examples and links. Another plan is opened only after what would be lost was asked about. */
export interface PlanFiles {
  openExample(example: ExamplePlan): Promise<void>;
  openFile(picked: PickedFile): Promise<void>;
  /** Asks which file to open; false where the browser cannot, and a file field must. */
  pickAndOpen(): Promise<boolean>;
  /** Writes to the plan's own file where there is one, else asks where. */
  savePlan(): Promise<SaveOutcome>;
  savePlanAs(): Promise<SaveOutcome>;
  copyLink(): Promise<LinkOutcome>;
  /** Whether the plan may be left for another; asks when it has changes that stand in no file. */
  mayLeavePlan(): Promise<boolean>;
  /** Forgets the file, as when another plan is opened that has none. */
  forgetFile(): void;
}

export function createPlanFiles(given: {
  readonly planStore: PlanStore;
  readonly noticeStore: NoticeStore;
  readonly questions: Questions;
  readonly announce: (sentence: string) => void;
  readonly openExample: StoreApi<{ readonly id: string | null }>;
  readonly read: ReadPlan;
  readonly readExample: (example: ExamplePlan) => Promise<Outcome<Plan> | null>;
  readonly sheetStore: SheetViewStore;
}): PlanFiles {
  const { planStore, noticeStore, questions, announce, openExample } = given;
  /** Of the file that the plan was opened from or saved to. */
  let handle: FileSystemFileHandle | null = null;

  const refuse = (file: string, problems: readonly Problem[]): void => {
    noticeStore.getState().show({ kind: 'refused', file, problems });
  };

  const finishSaving = (outcome: SaveOutcome, plan: Plan): SaveOutcome => {
    if (outcome.kind === 'saved') {
      handle = outcome.handle;
      // What was changed while the file was written is not in it.
      if (planStore.getState().plan === plan) planStore.getState().markSaved(outcome.fileName);
      announce(`${shell.file.saved(outcome.fileName)}.`);
    }
    if (outcome.kind === 'failed') {
      noticeStore.getState().show({ kind: 'message', text: shell.file.saveFailed });
    }
    return outcome;
  };

  const savePlanAs = async (): Promise<SaveOutcome> => {
    planStore.getState().endStroke();
    const { plan } = planStore.getState();
    const name = handle?.name ?? planFileName(plan.name, shell.file.untitled);
    return finishSaving(await saveFile(writePlan(plan), name, shell.file.kind), plan);
  };

  const savePlan = async (): Promise<SaveOutcome> => {
    if (!handle) return savePlanAs();
    planStore.getState().endStroke();
    const { plan } = planStore.getState();
    const outcome = await writeFile(handle, writePlan(plan));
    // The file may be gone, or the permission to write to it.
    return outcome.kind === 'failed' ? savePlanAs() : finishSaving(outcome, plan);
  };

  const mayLeavePlan = async (): Promise<boolean> => {
    const { changedSinceSave, plan } = planStore.getState();
    if (!changedSinceSave) return true;
    const answer = await questions.ask({
      title: words.open.title,
      text: words.open.text(plan.name),
      answers: [
        { id: 'save', label: words.open.save },
        { id: 'discard', label: words.open.discard },
        { id: 'cancel', label: words.open.cancel },
      ],
      escape: 'cancel',
    });
    return answer === 'save' ? (await savePlan()).kind === 'saved' : answer === 'discard';
  };

  const openFile = async ({ file, handle: own }: PickedFile): Promise<void> => {
    let text: string;
    try {
      text = await file.text();
    } catch {
      noticeStore.getState().show({ kind: 'message', text: shell.file.readFailed });
      return;
    }
    // What reads sheets is loaded only for a file that names their format.
    if (text.includes('daekning-sheet')) {
      const { openSheet } = await import('./open-sheet.ts');
      if (openSheet(text, file.name, given)) return;
    }
    const outcome = await given.read(text, file.name);
    if (!outcome.ok) return refuse(file.name, outcome.problems);
    if (!(await mayLeavePlan())) return;
    if (outcome.warnings.length > 0) {
      noticeStore.getState().show({ kind: 'warnings', warnings: outcome.warnings });
    } else noticeStore.getState().clear();
    handle = own;
    openExample.setState({ id: null });
    planStore.getState().openPlan(outcome.value, file.name);
  };

  return {
    openExample: async (example) => {
      const outcome = await given.readExample(example);
      if (!outcome) return;
      if (!outcome.ok) return refuse(example.file, outcome.problems);
      if (!(await mayLeavePlan())) return;
      noticeStore.getState().clear();
      handle = null;
      openExample.setState({ id: example.id });
      planStore.getState().openPlan(outcome.value, example.file);
    },
    openFile,
    pickAndOpen: async () => {
      const outcome = await pickFile(shell.file.kind);
      if (outcome.kind === 'picked') await openFile(outcome);
      return outcome.kind !== 'unable';
    },
    savePlan,
    savePlanAs,
    copyLink: async () => {
      const { encodePlanLink, MOST_LINK_CHARACTERS } = await import('../plan/plan-link.ts');
      const link = encodePlanLink(planStore.getState().plan);
      if (!link.ok) return { kind: 'tooLong', characters: link.characters, most: MOST_LINK_CHARACTERS };
      const { origin, pathname } = window.location;
      const address = `${origin}${pathname}#plan=${link.text}`;
      try {
        await navigator.clipboard.writeText(address);
        return { kind: 'copied', characters: address.length };
      } catch {
        return { kind: 'shown', address };
      }
    },
    mayLeavePlan,
    forgetFile: () => {
      handle = null;
    },
  };
}
