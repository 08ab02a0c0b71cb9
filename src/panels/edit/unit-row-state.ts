import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { ServiceArea } from '../../domain/plan.ts';
import { editWords } from '../../i18n/edit.ts';
import { joinNames } from '../../i18n/format.ts';
import { nameOfFacility } from '../../plan/edit/names.ts';
import type { RowState } from './picker-rows.ts';

const { picker: words } = editWords;

/**
 * What the list of a unit says of a municipality: whether it is the unit's, which others have it, and why it cannot
 * be had.
 * @param outsideOf the region that drawing is limited to, when the municipality is not in it; null otherwise
 */
export function unitRowState(
  code: MunicipalityCode,
  unit: ServiceArea,
  areas: readonly ServiceArea[],
  outsideOf: string | null,
): RowState {
  const others = areas.filter((area) => area !== unit && area.municipalities.includes(code));
  const lock = others.find((area) => area.locked);
  return {
    checked: unit.municipalities.includes(code),
    note: others.length === 0 ? '' : words.nowIn(joinNames(others.map(nameOfFacility))),
    blocked: lock
      ? words.lockedIn(nameOfFacility(lock))
      : outsideOf !== null
        ? words.outside(outsideOf)
        : null,
    free: others.length === 0 && outsideOf === null,
  };
}
