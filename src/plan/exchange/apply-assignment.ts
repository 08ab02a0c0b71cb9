import type { Problem } from '../../domain/failure.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Plan, ServiceArea } from '../../domain/plan.ts';
import { describeValue } from '../describe-value.ts';
import { mostPopulous } from '../edit/assign-command.ts';
import type { EditContext } from '../edit/edit-context.ts';
import { municipalityName, nameOfFacility } from '../edit/names.ts';
import { newUnit } from '../edit/unit-commands.ts';
import { LONGEST_NAME, MOST_AREAS } from '../plan-schema.ts';
import { exchangeTexts as texts } from './exchange-texts.ts';
import type { AssignmentRow } from './read-assignment.ts';
import { labelUnits } from './unit-labels.ts';

export interface AppliedAssignment {
  /** The same plan where nothing changes. */
  readonly plan: Plan;
  /** Names of the units that are new. */
  readonly created: readonly string[];
  /** Rows that are understood, but may not be followed: a locked unit, a region that is not drawn in. */
  readonly problems: readonly Problem[];
}

/** A municipality's rows, and the units they name. */
interface Wish {
  readonly code: MunicipalityCode;
  readonly rows: readonly AssignmentRow[];
  readonly targets: readonly ServiceArea[];
}

/**
 * The plan with every municipality of a table in the units that the table has it in, and in no others;
 * municipalities that the table does not name stay where they are. Units that the plan does not have are made.
 */
export function applyAssignment(
  plan: Plan,
  rows: readonly AssignmentRow[],
  file: string,
  context: EditContext,
): AppliedAssignment {
  const problems: Problem[] = [];
  const refuse = ({ place, code, unit }: AssignmentRow, expected: string): void => {
    problems.push({ file, path: place, found: describeValue(`${code} ${unit}`.trim()), expected });
  };
  const { withNew, find } = findOrMakeUnits(plan, rows);
  const granted: Wish[] = [];
  for (const own of groupByCode(rows)) {
    const found = own.map((row) => (row.unit === '' ? null : find(row.unit)));
    const targets = found.filter((one) => typeof one === 'object' && one !== null);
    const unknown = found.find((one) => typeof one === 'string');
    const [first] = own;
    if (!first) continue;
    const wish: Wish = { code: first.code, rows: own, targets };
    const reason = unknown ?? reasonAgainst(plan, wish, context);
    if (reason !== null) for (const row of own) refuse(row, reason);
    else if (changingUnits(plan, wish).length > 0) granted.push(wish);
  }
  const used = new Set(granted.flatMap(({ targets }) => targets.map(({ id }) => id)));
  const known = new Set(plan.serviceAreas.map(({ id }) => id));
  const made = withNew.filter(({ id }) => used.has(id) && !known.has(id));
  if (granted.length === 0) return { plan, created: [], problems };
  const serviceAreas = [...plan.serviceAreas, ...made].map((area) =>
    assign(area, !known.has(area.id), granted, context),
  );
  return { plan: { ...plan, serviceAreas }, created: made.map(({ name }) => name), problems };
}

function groupByCode(rows: readonly AssignmentRow[]): readonly (readonly AssignmentRow[])[] {
  const groups = new Map<MunicipalityCode, AssignmentRow[]>();
  for (const row of rows) {
    const group = groups.get(row.code);
    if (group) group.push(row);
    else groups.set(row.code, [row]);
  }
  return [...groups.values()];
}

/** The plan's units, and one more for each name that is none of theirs; a name that cannot be used gives the reason. */
function findOrMakeUnits(plan: Plan, rows: readonly AssignmentRow[]) {
  const { find } = labelUnits(plan);
  const fresh = new Map<string, ServiceArea>();
  let grown = plan;
  for (const { unit, code } of rows) {
    if (unit === '' || find(unit) || fresh.has(unit)) continue;
    if (Array.from(unit).length > LONGEST_NAME || grown.serviceAreas.length >= MOST_AREAS) continue;
    const made = { ...newUnit(grown, code), name: unit };
    fresh.set(unit, made);
    grown = { ...grown, serviceAreas: [...grown.serviceAreas, made] };
  }
  return {
    withNew: grown.serviceAreas,
    find: (unit: string): ServiceArea | string => {
      const area = find(unit) ?? fresh.get(unit);
      if (area) return area;
      return Array.from(unit).length > LONGEST_NAME
        ? texts().nameTooLong(LONGEST_NAME)
        : texts().tooManyUnits(MOST_AREAS);
    },
  };
}

function holdersOf(plan: Plan, code: MunicipalityCode): readonly ServiceArea[] {
  return plan.serviceAreas.filter((area) => area.municipalities.includes(code));
}

/** The units that would gain or lose the municipality. */
function changingUnits(plan: Plan, { code, targets }: Wish): readonly ServiceArea[] {
  const holders = holdersOf(plan, code);
  const isIn = (areas: readonly ServiceArea[], { id }: ServiceArea): boolean =>
    areas.some((area) => area.id === id);
  return [
    ...holders.filter((area) => !isIn(targets, area)),
    ...targets.filter((area) => !isIn(holders, area)),
  ];
}

function reasonAgainst(plan: Plan, wish: Wish, context: EditContext): string | null {
  const changing = changingUnits(plan, wish);
  if (changing.length === 0) return null;
  const lock = changing.find((area) => area.locked);
  if (lock) return texts().unitLocked(nameOfFacility(lock));
  const isOutside = context.isAllowed && !context.isAllowed(wish.code);
  return isOutside ? texts().outsideRegion(municipalityName(context, wish.code)) : null;
}

/** A unit with what the table gives and takes; what it keeps stays in its order. */
function assign(
  area: ServiceArea,
  isNew: boolean,
  wishes: readonly Wish[],
  context: EditContext,
): ServiceArea {
  const isTarget = ({ targets }: Wish): boolean => targets.some(({ id }) => id === area.id);
  const gone = new Set(wishes.filter((wish) => !isTarget(wish)).map(({ code }) => code));
  const kept = area.municipalities.filter((code) => !gone.has(code));
  const added = wishes
    .filter((wish) => isTarget(wish) && !area.municipalities.includes(wish.code))
    .map(({ code }) => code)
    .sort();
  if (added.length === 0 && kept.length === area.municipalities.length) return area;
  // A unit that had nothing is hosted by the most populous of its first; one that had something keeps its host.
  const isEmpty = area.municipalities.length === 0 && area.polygon === null;
  const chooses = isNew || (isEmpty && !added.includes(area.host));
  const host = chooses ? (mostPopulous(added, context) ?? area.host) : area.host;
  return { ...area, host, municipalities: [...kept, ...added] };
}
