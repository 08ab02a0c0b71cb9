import type { Plan, ServiceArea } from '../../domain/plan.ts';
import { MOST_AREAS } from '../plan-schema.ts';
import { mostPopulous, sortOut, withAssignment } from './assign-command.ts';
import { type CommandOutcome, done, refuse } from './command-outcome.ts';
import type { EditContext } from './edit-context.ts';
import { checkName } from './field-checks.ts';
import { municipalityName, unitName } from './names.ts';
import { freeId, freeNumber } from './new-ids.ts';
import type { PlanCommand } from './plan-command.ts';

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

/** A new unit at the end of the plan, with what it is given of municipalities. */
export function addUnit(
  plan: Plan,
  command: Extract<PlanCommand, { type: 'addUnit' }>,
  context: EditContext,
): CommandOutcome {
  const { sentences, municipalities } = context;
  const codes = [...new Set(command.municipalities ?? [])];
  const unknown = [...codes, ...(command.host ? [command.host] : [])].find(
    (code) => !municipalities.some((one) => one.code === code),
  );
  if (unknown !== undefined) return refuse(sentences.refuse.unknownMunicipality(unknown));
  if (plan.serviceAreas.length >= MOST_AREAS) return refuse(sentences.refuse.tooManyUnits(MOST_AREAS));
  const wrongName = command.name === undefined ? null : checkName(command.name, sentences);
  if (wrongName) return wrongName;
  const { free, leftOut } = sortOut(plan, codes, context);
  if (codes.length > 0 && free.length === 0) return refuse(sentences.refuse.noneFree(leftOut));
  const allowed = municipalities.map(({ code }) => code).filter((code) => context.isAllowed?.(code) ?? true);
  const host = command.host ?? mostPopulous(free, context) ?? mostPopulous(allowed, context);
  if (host === undefined) return refuse(sentences.refuse.noHost);

  const number = freeNumber(plan, 'mue-', 'MUE ', plan.serviceAreas.length + 1);
  const unit: ServiceArea = {
    ...EMPTY_UNIT,
    id: freeId(plan, `mue-${number}`),
    name: command.name?.trim() ?? `MUE ${number}`,
    host,
  };
  const added = { ...plan, serviceAreas: [...plan.serviceAreas, unit] };
  const after = free.length === 0 ? added : withAssignment(added, free, unit, context);
  const names = free.map((code) => municipalityName(context, code));
  return done(after, sentences.unitAdded(unitName(unit), names, leftOut));
}

/** Takes a unit out of the plan, with the waivers that were for it. */
export function deleteUnit(plan: Plan, id: string, context: EditContext): CommandOutcome {
  const { sentences } = context;
  const unit = plan.serviceAreas.find((area) => area.id === id);
  if (!unit) return refuse(sentences.refuse.unknownUnit(id));
  if (unit.locked) return refuse(sentences.refuse.unitLocked(unitName(unit)));
  const waivers = plan.waivers.filter(({ subject }) => subject !== id);
  const gone = plan.waivers.length - waivers.length;
  const after = {
    ...plan,
    serviceAreas: plan.serviceAreas.filter((area) => area !== unit),
    waivers: gone === 0 ? plan.waivers : waivers,
  };
  return done(after, sentences.unitDeleted(unitName(unit), unit.municipalities.length, gone));
}
