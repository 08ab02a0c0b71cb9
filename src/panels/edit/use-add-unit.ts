import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { usePlanning } from '../planning-context.tsx';

/** Adds a unit and opens its fields, or says why not. With municipalities they are its first. */
export function useAddUnit(): (codes?: readonly MunicipalityCode[], open?: boolean) => void {
  const { planStore, editViewStore, viewStore } = usePlanning();
  return (codes = [], open = true) => {
    const before = new Set(planStore.getState().plan.serviceAreas.map(({ id }) => id));
    if (!planStore.getState().execute({ type: 'addUnit', municipalities: codes })) return;
    const added = planStore.getState().plan.serviceAreas.find(({ id }) => !before.has(id));
    if (!added) return;
    editViewStore.getState().setActiveUnit(added.id);
    if (!open) return;
    editViewStore.getState().setOpenUnit(added.id);
    viewStore.getState().showPanel('plan');
  };
}
