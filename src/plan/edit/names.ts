import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Plan } from '../../domain/plan.ts';
import type { EditContext } from './edit-context.ts';

/** A municipality's name; its code where the table does not have it. */
export function municipalityName(context: EditContext, code: MunicipalityCode): string {
  return context.municipalities.find((one) => one.code === code)?.name ?? code;
}

/** Inhabitants; 0 for an unknown municipality. */
export function populationOf(context: EditContext, code: MunicipalityCode): number {
  return context.municipalities.find((one) => one.code === code)?.population ?? 0;
}

/** The name of a unit, house or room; its id where it has none. */
export function nameOfFacility(facility: { readonly id: string; readonly name: string }): string {
  return facility.name.trim() === '' ? facility.id : facility.name;
}

/** The name of what a rule speaks of: a unit, house, room or municipality; null for none of them. */
export function nameOfSubject(plan: Plan, subject: string, context: EditContext): string | null {
  const facility = [...plan.serviceAreas, ...plan.sites].find(({ id }) => id === subject);
  if (facility) return nameOfFacility(facility);
  return context.municipalities.find(({ code }) => code === subject)?.name ?? null;
}
