import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Plan, ServiceArea, Site } from '../../domain/plan.ts';
import { refuse } from './command-outcome.ts';
import type { EditContext } from './edit-context.ts';
import type { Checked } from './field-checks.ts';
import { municipalityName, nameOfFacility } from './names.ts';
import type { Refusal } from './plan-command.ts';

/** A unit that may be changed. */
export function findUnit(plan: Plan, id: string, { sentences }: EditContext): Checked<ServiceArea> {
  const unit = plan.serviceAreas.find((area) => area.id === id);
  if (!unit) return refuse(sentences.refuse.unknownUnit(id));
  return unit.locked ? refuse(sentences.refuse.unitLocked(nameOfFacility(unit))) : { ok: true, value: unit };
}

/** A house or room that may be changed. */
export function findSite(plan: Plan, id: string, context: EditContext): Checked<Site> {
  const { sentences } = context;
  const site = plan.sites.find((one) => one.id === id);
  if (!site) return refuse(sentences.refuse.unknownSite(id));
  if (site.locked) return refuse(sentences.refuse.siteLocked(nameOfFacility(site)));
  if (context.isAllowed && !context.isAllowed(site.municipality)) {
    return refuse(sentences.refuse.outsideRegion([municipalityName(context, site.municipality)]));
  }
  return { ok: true, value: site };
}

/** Refuses a unit that lies wholly outside the region that drawing is limited to. */
export function checkUnitInReach(unit: ServiceArea, context: EditContext): Refusal | null {
  const { isAllowed, sentences } = context;
  if (!isAllowed) return null;
  const codes = unit.municipalities.length === 0 ? [unit.host] : unit.municipalities;
  if (codes.some(isAllowed)) return null;
  return refuse(sentences.refuse.outsideRegion(codes.map((code) => municipalityName(context, code))));
}

/** Refuses municipalities outside the region that drawing is limited to; those that were there already may stay. */
export function checkNewInReach(
  codes: readonly MunicipalityCode[],
  before: () => readonly MunicipalityCode[],
  context: EditContext,
): Refusal | null {
  const { isAllowed, sentences } = context;
  if (!isAllowed) return null;
  const outside = codes.filter((code) => !isAllowed(code));
  if (outside.length === 0) return null;
  const known = new Set(before());
  const added = outside.filter((code) => !known.has(code));
  if (added.length === 0) return null;
  return refuse(sentences.refuse.outsideRegion(added.map((code) => municipalityName(context, code))));
}
