import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Plan, ServiceArea } from '../../domain/plan.ts';
import { LONGEST_NAME, MOST_AREAS } from '../plan-schema.ts';
import { mostPopulous, sortOut, withAssignment } from './assign-command.ts';
import { type CommandOutcome, done, refuse } from './command-outcome.ts';
import type { EditContext } from './edit-context.ts';
import { checkCode, checkName } from './field-checks.ts';
import { checkUnitInReach, findUnit } from './find-facility.ts';
import { municipalityName, nameOfFacility } from './names.ts';
import { freeId, freeNumber } from './new-ids.ts';
import type { PlanCommand } from './plan-command.ts';
import { withoutWaivers } from './waiver-commands.ts';

const EMPTY_UNIT: Omit<ServiceArea, 'id' | 'name' | 'host'> = {
  note: '',
  base: null,
  municipalities: [],
  polygon: null,
  capacity: null,
  status: 'planned',
  agreement: null,
  staff: null,
  weeklyHours: null,
  stops: null,
  colour: null,
  locked: false,
  extra: {},
};

/** A new unit with the next free number: `mue-3`, "MUE 3". */
export function newUnit(plan: Plan, host: MunicipalityCode): ServiceArea {
  const number = freeNumber(plan, 'mue-', 'MUE ', plan.serviceAreas.length + 1);
  return { ...EMPTY_UNIT, id: `mue-${number}`, name: `MUE ${number}`, host };
}

/** Adds a unit at the end of the plan, with what it is given of municipalities. */
export function addUnit(
  plan: Plan,
  command: Extract<PlanCommand, { type: 'addUnit' }>,
  context: EditContext,
): CommandOutcome {
  const { sentences, municipalities } = context;
  const codes = [...new Set(command.municipalities ?? [])];
  for (const code of command.host === undefined ? codes : [...codes, command.host]) {
    const known = checkCode(code, context);
    if (!known.ok) return known;
  }
  if (plan.serviceAreas.length >= MOST_AREAS) return refuse(sentences.refuse.tooManyUnits(MOST_AREAS));
  const name = command.name === undefined ? null : checkName(command.name, context);
  if (name && !name.ok) return name;
  const { free, leftOut } = sortOut(plan, codes, context);
  if (codes.length > 0 && free.length === 0) return refuse(sentences.refuse.noneFree(leftOut));
  const allowed = municipalities.map(({ code }) => code).filter((code) => context.isAllowed?.(code) ?? true);
  const host = command.host ?? mostPopulous(free, context) ?? mostPopulous(allowed, context);
  if (host === undefined) return refuse(sentences.refuse.noHost);
  if (!allowed.includes(host)) {
    return refuse(sentences.refuse.outsideRegion([municipalityName(context, host)]));
  }

  const numbered = newUnit(plan, host);
  const unit = name ? { ...numbered, name: name.value } : numbered;
  const added = { ...plan, serviceAreas: [...plan.serviceAreas, unit] };
  const after = free.length === 0 ? added : withAssignment(added, free, unit, context);
  const names = free.map((code) => municipalityName(context, code));
  return done(after, sentences.unitAdded(nameOfFacility(unit), names, leftOut));
}

/** Takes a unit out of the plan, with the waivers that were for it. */
export function deleteUnit(plan: Plan, id: string, context: EditContext): CommandOutcome {
  const { sentences, isAllowed } = context;
  const found = findUnit(plan, id, context);
  if (!found.ok) return found;
  const unit = found.value;
  const outside = isAllowed ? unit.municipalities.filter((code) => !isAllowed(code)) : [];
  if (outside.length > 0) {
    return refuse(sentences.refuse.outsideRegion(outside.map((code) => municipalityName(context, code))));
  }
  const { waivers, gone } = withoutWaivers(plan, id);
  const after = { ...plan, serviceAreas: plan.serviceAreas.filter((area) => area !== unit), waivers };
  return done(after, sentences.unitDeleted(nameOfFacility(unit), unit.municipalities.length, gone));
}

/** Puts a copy of a unit behind it, as a candidate: drawn, but not counted, so that nothing is covered twice. */
export function duplicateUnit(plan: Plan, id: string, context: EditContext): CommandOutcome {
  const { sentences } = context;
  const unit = plan.serviceAreas.find((area) => area.id === id);
  if (!unit) return refuse(sentences.refuse.unknownUnit(id));
  const outside = checkUnitInReach(unit, context);
  if (outside) return outside;
  if (plan.serviceAreas.length >= MOST_AREAS) return refuse(sentences.refuse.tooManyUnits(MOST_AREAS));
  const numbered = newUnit(plan, unit.host);
  const name = sentences.copyName(nameOfFacility(unit));
  const copy: ServiceArea = {
    ...unit,
    id: freeId(plan, numbered.id),
    name: Array.from(name).length > LONGEST_NAME ? numbered.name : name,
    status: 'candidate',
    locked: false,
  };
  const at = plan.serviceAreas.indexOf(unit) + 1;
  const serviceAreas = plan.serviceAreas.toSpliced(at, 0, copy);
  return done({ ...plan, serviceAreas }, sentences.unitCopied(nameOfFacility(unit), copy.name));
}
