import type { CoverageData } from '../domain/coverage-data.ts';
import { createEditContext, type EditContext, limitToRegion } from '../plan/edit/edit-context.ts';
import type { EditViewStore } from '../plan/edit-view-store.ts';
import { type PlanStore, shownAsOf } from '../plan/plan-store.ts';

const SHORTCUTS_KEY = 'daekning.shortcuts';
const OFF = 'off';

/** Where choices of this browser are kept; one that throws or is absent keeps nothing. */
type Keep = Pick<Storage, 'getItem' | 'setItem'>;

/** Whether single letters are shortcuts, as it was chosen last in this browser. */
export function readShortcutsOn(keep: () => Keep): boolean {
  try {
    return keep().getItem(SHORTCUTS_KEY) !== OFF;
  } catch {
    return true;
  }
}

/** What commands need to know, as it is at each call: the region drawn in and the date follow the stores. */
export function currentEditContext(
  data: CoverageData,
  editViewStore: EditViewStore,
  planStore: () => PlanStore,
): () => EditContext {
  const whole = createEditContext(data);
  return () => limitToRegion(whole, editViewStore.getState().onlyRegion, shownAsOf(planStore().getState()));
}

/** Forgets what is being edited when it is no longer in the plan, and remembers the choice of shortcuts. */
export function keepEditing(editViewStore: EditViewStore, planStore: PlanStore, keep: () => Keep): void {
  planStore.subscribe(({ plan }, before) => {
    if (plan === before.plan) return;
    const { activeUnit, activeFacility, openUnit, setActiveUnit, setActiveFacility, setOpenUnit } =
      editViewStore.getState();
    const isUnit = (id: string): boolean => plan.serviceAreas.some((area) => area.id === id);
    if (activeUnit !== null && !isUnit(activeUnit)) setActiveUnit(null);
    if (openUnit !== null && !isUnit(openUnit)) setOpenUnit(null);
    if (activeFacility !== null && !plan.sites.some(({ id }) => id === activeFacility)) {
      setActiveFacility(null);
    }
  });
  editViewStore.subscribe(({ shortcutsOn }, before) => {
    if (shortcutsOn === before.shortcutsOn) return;
    try {
      keep().setItem(SHORTCUTS_KEY, shortcutsOn ? 'on' : OFF);
    } catch {
      // Nothing is lost: the choice holds as long as the page.
    }
  });
}
