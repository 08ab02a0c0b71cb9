import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Plan, ServiceArea } from '../../domain/plan.ts';
import { type CommandOutcome, done, refuse } from './command-outcome.ts';
import type { EditContext } from './edit-context.ts';
import { municipalityName, nameOfFacility, populationOf } from './names.ts';
import type { LeftOut, Move } from './sentences.ts';

/** Which of some municipalities may go to a unit, and which stay where they are. */
interface Sorting {
  readonly free: readonly MunicipalityCode[];
  readonly leftOut: LeftOut;
}

/**
 * Gives municipalities to a unit (`null`: to none), taking them from the others. Of several, those in
 * locked units or outside the region drawn in stay and are named; a single one is refused.
 */
export function assignMunicipalities(
  plan: Plan,
  codes: readonly MunicipalityCode[],
  unitId: string | null,
  context: EditContext,
): CommandOutcome {
  const { sentences } = context;
  const target = unitId === null ? null : plan.serviceAreas.find(({ id }) => id === unitId);
  if (target === undefined) return refuse(sentences.refuse.unknownUnit(unitId ?? ''));
  if (target?.locked) return refuse(sentences.refuse.unitLocked(nameOfFacility(target)));
  const unknown = codes.find((code) => !context.municipalities.some((one) => one.code === code));
  if (unknown !== undefined) return refuse(sentences.refuse.unknownMunicipality(unknown));

  const asked = [...new Set(codes)];
  const changing = asked.filter((code) => isMove(plan, code, target));
  if (changing.length === 0) {
    const names = asked.map((code) => municipalityName(context, code));
    return refuse(sentences.refuse.nothingToAssign(target && nameOfFacility(target), names));
  }
  const { free, leftOut } = sortOut(plan, changing, context);
  if (free.length === 0) return refuse(sentences.refuse.noneFree(leftOut));

  const after = withAssignment(plan, free, target, context);
  const sentence = withHosts(
    plan,
    after,
    sentences.moved(movesOf(plan, free, target, context), leftOut),
    context,
  );
  return done(after, sentence);
}

function isMove(plan: Plan, code: MunicipalityCode, target: ServiceArea | null): boolean {
  const holders = plan.serviceAreas.filter(({ municipalities }) => municipalities.includes(code));
  return target === null ? holders.length > 0 : holders.length !== 1 || holders[0] !== target;
}

/** Sets aside what may not be changed. */
export function sortOut(plan: Plan, codes: readonly MunicipalityCode[], context: EditContext): Sorting {
  const free: MunicipalityCode[] = [];
  const locked: { municipality: string; unit: string }[] = [];
  const outside: string[] = [];
  for (const code of codes) {
    const municipality = municipalityName(context, code);
    const lock = plan.serviceAreas.find((area) => area.locked && area.municipalities.includes(code));
    if (context.isAllowed && !context.isAllowed(code)) outside.push(municipality);
    else if (lock) locked.push({ municipality, unit: nameOfFacility(lock) });
    else free.push(code);
  }
  return { free, leftOut: { locked, outside } };
}

/** The plan with municipalities taken from every unit and given to one; an empty unit gets its host among them. */
export function withAssignment(
  plan: Plan,
  codes: readonly MunicipalityCode[],
  target: ServiceArea | null,
  context: EditContext,
): Plan {
  const moving = new Set(codes);
  return {
    ...plan,
    serviceAreas: plan.serviceAreas.map((area) => {
      if (area === target) {
        const added = codes.filter((code) => !area.municipalities.includes(code));
        return {
          ...area,
          host: hostFor(area, added, context),
          municipalities: [...area.municipalities, ...added],
        };
      }
      const kept = area.municipalities.filter((code) => !moving.has(code));
      return kept.length === area.municipalities.length ? area : { ...area, municipalities: kept };
    }),
  };
}

/** A unit that had no municipality is hosted by the most populous of its first; one with an area keeps its host. */
function hostFor(
  area: ServiceArea,
  added: readonly MunicipalityCode[],
  context: EditContext,
): MunicipalityCode {
  const isEmpty = area.municipalities.length === 0 && area.polygon === null;
  if (!isEmpty || added.includes(area.host)) return area.host;
  const based = area.base && context.locate(area.base);
  if (based && added.includes(based)) return based;
  return mostPopulous(added, context) ?? area.host;
}

/** The municipality with the most inhabitants; the smallest code of equals. */
export function mostPopulous(
  codes: readonly MunicipalityCode[],
  context: EditContext,
): MunicipalityCode | undefined {
  return [...codes].sort(
    (a, b) => populationOf(context, b) - populationOf(context, a) || (a < b ? -1 : 1),
  )[0];
}

function movesOf(
  plan: Plan,
  codes: readonly MunicipalityCode[],
  target: ServiceArea | null,
  context: EditContext,
): readonly Move[] {
  const groups = new Map<string, { from: readonly string[]; municipalities: string[] }>();
  for (const code of codes) {
    const from = plan.serviceAreas.filter((area) => area !== target && area.municipalities.includes(code));
    const key = from.map(({ id }) => id).join('\n');
    const group = groups.get(key) ?? { from: from.map(nameOfFacility), municipalities: [] };
    group.municipalities.push(municipalityName(context, code));
    groups.set(key, group);
  }
  const to = target && nameOfFacility(target);
  return [...groups.values()].map((group) => ({ ...group, to }));
}

/** A sentence with what became of the hosts: a unit's first one, and those that left their unit. */
export function withHosts(before: Plan, after: Plan, sentence: string, context: EditContext): string {
  const { sentences } = context;
  let told = sentence;
  const lost: { unit: string; host: string }[] = [];
  for (const area of after.serviceAreas) {
    const old = before.serviceAreas.find(({ id }) => id === area.id);
    if (!old || old === area) continue;
    if (old.host !== area.host) {
      told = sentences.withHost(told, nameOfFacility(area), municipalityName(context, area.host));
    } else if (old.municipalities.includes(area.host) && !area.municipalities.includes(area.host)) {
      lost.push({ unit: nameOfFacility(area), host: municipalityName(context, area.host) });
    }
  }
  return lost.length === 0 ? told : sentences.withoutHost(told, lost);
}
