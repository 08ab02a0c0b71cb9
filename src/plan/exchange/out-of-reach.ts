import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Plan, ServiceArea, Site } from '../../domain/plan.ts';
import { isSameValue } from '../compare/canonical-value.ts';
import type { EditContext } from '../edit/edit-context.ts';
import { checkUnitInReach } from '../edit/find-facility.ts';
import { nameOfFacility } from '../edit/names.ts';

/** Names of the units and sites that become others where the region that is drawn in does not reach. */
export function changedOutOfReach(before: Plan, after: Plan, context: EditContext): readonly string[] {
  const { isAllowed } = context;
  if (!isAllowed) return [];
  const units = new Map(before.serviceAreas.map((unit) => [unit.id, unit]));
  const sites = new Map(before.sites.map((site) => [site.id, site]));
  const isOut = (codes: readonly MunicipalityCode[]): boolean => codes.some((code) => !isAllowed(code));
  const isUnitOut = (unit: ServiceArea): boolean => {
    const old = units.get(unit.id);
    if (isSameValue(old, unit)) return false;
    const isBeyond = [unit, ...(old ? [old] : [])].some((one) => checkUnitInReach(one, context) !== null);
    const reached = (one: ServiceArea | undefined) => (one?.polygon ? context.reach(one.polygon) : []);
    return (
      isBeyond ||
      isOut(differing(old?.municipalities ?? [], unit.municipalities)) ||
      (!isSameValue(old?.polygon, unit.polygon) && isOut(differing(reached(old), reached(unit))))
    );
  };
  const isSiteOut = (site: Site): boolean => {
    const old = sites.get(site.id);
    if (isSameValue(old, site)) return false;
    const places = [site.municipality, ...(old ? [old.municipality] : [])];
    return isOut([...places, ...differing(old?.serves ?? [site.municipality], site.serves)]);
  };
  return [...after.serviceAreas.filter(isUnitOut), ...after.sites.filter(isSiteOut)].map(nameOfFacility);
}

/** The codes that only one of the lists has. */
function differing(
  one: readonly MunicipalityCode[],
  other: readonly MunicipalityCode[],
): readonly MunicipalityCode[] {
  return [...one.filter((code) => !other.includes(code)), ...other.filter((code) => !one.includes(code))];
}
