import type { LonLat } from '../../domain/lon-lat.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Plan, ServiceArea } from '../../domain/plan.ts';
import { mapEditWords } from '../../i18n/map-edit.ts';
import type { EditContext } from '../../plan/edit/edit-context.ts';
import { municipalityName, nameOfFacility } from '../../plan/edit/names.ts';
import type { PlanCommand } from '../../plan/edit/plan-command.ts';
import type { EditViewState } from '../../plan/edit-view-store.ts';

const { hint: hints, refused } = mapEditWords;

/** Where a tool is used. */
export interface ToolPlace {
  readonly lonLat: LonLat;
  /** null in the sea or abroad. */
  readonly code: MunicipalityCode | null;
  /** Id of a house, room or unit (its base) that is drawn there. */
  readonly site: string | null;
}

/** What using a tool at a place does, and the words for it. */
export type ToolEffect =
  | { readonly kind: 'none' }
  | { readonly kind: 'command'; readonly command: PlanCommand; readonly hint: string }
  /** Nothing is to be done: it is so already. */
  | { readonly kind: 'idle'; readonly hint: string }
  | { readonly kind: 'refused'; readonly hint: string };

const NONE: ToolEffect = { kind: 'none' };
const refuse = (hint: string): ToolEffect => ({ kind: 'refused', hint });

export type ToolState = Pick<EditViewState, 'tool' | 'activeUnit' | 'onlyRegion'>;

/** What a click with the tool does at a place: the same answer serves the click, its hint and the cursor. */
export function effectOfTool(
  { tool, activeUnit, onlyRegion }: ToolState,
  place: ToolPlace,
  plan: Plan,
  context: EditContext,
): ToolEffect {
  const unit = plan.serviceAreas.find(({ id }) => id === activeUnit) ?? null;
  switch (tool) {
    case 'select':
    case 'polygon':
      return NONE;
    case 'paint':
    case 'lasso':
      if (!unit) return refuse(refused.noUnit);
      return place.code === null ? NONE : effectOfAssigning(place.code, unit, onlyRegion, plan, context);
    case 'erase':
      return place.code === null ? NONE : effectOfAssigning(place.code, null, onlyRegion, plan, context);
    case 'placeHouse':
    case 'placeRoom':
      return effectOfPlacing(tool === 'placeHouse' ? 'house' : 'consumptionRoom', place, onlyRegion, context);
    case 'placeBase':
      return effectOfBase(unit, place, onlyRegion, context);
    case 'moveSites':
      return effectOfMoving(place.site, plan);
  }
}

/** @param unit null to take the municipality out of its unit */
export function effectOfAssigning(
  code: MunicipalityCode,
  unit: ServiceArea | null,
  onlyRegion: string | null,
  plan: Plan,
  context: EditContext,
): ToolEffect {
  const name = municipalityName(context, code);
  if (unit?.locked) return refuse(refused.unitLocked(nameOfFacility(unit)));
  if (context.isAllowed && !context.isAllowed(code)) return refuse(refused.outside(name, onlyRegion ?? ''));
  const holders = plan.serviceAreas.filter(({ municipalities }) => municipalities.includes(code));
  const names = holders.map(nameOfFacility);
  if (unit && holders.length === 1 && holders[0] === unit) {
    return { kind: 'idle', hint: hints.alreadyIn(name, nameOfFacility(unit)) };
  }
  if (!unit && holders.length === 0) return { kind: 'idle', hint: hints.inNone(name) };
  const locked = holders.find((area) => area.locked);
  if (locked) return refuse(refused.lockedIn(name, nameOfFacility(locked)));
  const hint = unit ? hints.assign(name, nameOfFacility(unit), names) : hints.unassign(name, names);
  return { kind: 'command', command: { type: 'assign', codes: [code], unit: unit?.id ?? null }, hint };
}

function effectOfPlacing(
  kind: 'house' | 'consumptionRoom',
  { code, lonLat }: ToolPlace,
  onlyRegion: string | null,
  context: EditContext,
): ToolEffect {
  if (code === null) return refuse(refused.notOnLand);
  const name = municipalityName(context, code);
  if (context.isAllowed && !context.isAllowed(code)) return refuse(refused.outside(name, onlyRegion ?? ''));
  return {
    kind: 'command',
    command: { type: 'addSite', site: { kind, lonLat } },
    hint: hints.place(kind, name),
  };
}

function effectOfBase(
  unit: ServiceArea | null,
  { code, lonLat }: ToolPlace,
  onlyRegion: string | null,
  context: EditContext,
): ToolEffect {
  if (!unit) return refuse(refused.noUnit);
  const name = nameOfFacility(unit);
  if (unit.locked) return refuse(refused.unitLocked(name));
  const place = code === null ? null : municipalityName(context, code);
  if (code !== null && context.isAllowed && !context.isAllowed(code)) {
    return refuse(refused.outside(place ?? '', onlyRegion ?? ''));
  }
  return {
    kind: 'command',
    command: { type: 'changeUnit', id: unit.id, fields: { base: lonLat } },
    hint: place === null ? hints.baseOutside(name) : hints.placeBase(name, place),
  };
}

function effectOfMoving(id: string | null, plan: Plan): ToolEffect {
  const facility = [...plan.sites, ...plan.serviceAreas].find((each) => each.id === id);
  if (!facility) return NONE;
  const name = nameOfFacility(facility);
  return facility.locked ? refuse(refused.siteLocked(name)) : { kind: 'idle', hint: hints.move(name) };
}

/** The command that moves a house, a room or a unit's base. */
export function moveCommand(plan: Plan, id: string, lonLat: LonLat): PlanCommand {
  return plan.sites.some((site) => site.id === id)
    ? { type: 'changeSite', id, fields: { lonLat } }
    : { type: 'changeUnit', id, fields: { base: lonLat } };
}
