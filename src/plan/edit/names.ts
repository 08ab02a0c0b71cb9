import type { MunicipalityCode } from '../../domain/municipality-code.ts';
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
export function unitName(facility: { readonly id: string; readonly name: string }): string {
  return facility.name.trim() === '' ? facility.id : facility.name;
}
