import type { LandBorder } from '../domain/links.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import type { ServiceArea } from '../domain/plan.ts';
import type { CoverageResult } from '../domain/result.ts';

export interface UnitMark {
  /** From 1, in the order of the plan. */
  readonly number: number;
  /** Index into a palette. */
  readonly colour: number;
}

/**
 * A number and a colour for each unit of a plan, the same whenever the plan is the same. A unit has the colour of its
 * number unless a neighbour has it, so that an edit hardly ever changes the colour of a unit. Units that
 * share a municipality or a land border never get the same colour, unless more of them meet than there are colours.
 * @param paletteSize number of colours, at least 1
 * @param result tells which municipalities a drawn area reaches; without it only the listed ones count
 */
export function colourUnits(
  areas: readonly ServiceArea[],
  landBorders: readonly LandBorder[],
  paletteSize: number,
  result: CoverageResult | null = null,
): ReadonlyMap<string, UnitMark> {
  const of = [landBorders, paletteSize, result];
  const known = lastMarks.get(areas);
  if (known?.of.every((value, index) => value === of[index])) return known.marks;
  const marks = colourAnew(areas, landBorders, paletteSize, result);
  lastMarks.set(areas, { of, marks });
  return marks;
}

/** What units are coloured by. */
export interface ColouredPlan {
  readonly areas: readonly ServiceArea[];
  /** The latest known; null for none. */
  readonly result: CoverageResult | null;
}

/**
 * Follows the plan's units, but not within a stroke: colours that jump under the pointer help nobody, and two
 * neighbours in one colour are told apart by their edge until it ends.
 */
export function createColouredPlan(): (now: ColouredPlan, isDrawing: boolean) => ColouredPlan {
  let last: ColouredPlan | null = null;
  return (now, isDrawing) => {
    const isSameUnits =
      last?.areas.length === now.areas.length && now.areas.every(({ id }, i) => id === last?.areas[i]?.id);
    const isKept =
      last && ((isDrawing && isSameUnits) || (last.areas === now.areas && last.result === now.result));
    if (!last || !isKept) last = now;
    return last;
  };
}

/** What was answered last for a plan's units: map and panels ask the same. */
const lastMarks = new WeakMap<
  readonly ServiceArea[],
  { readonly of: readonly unknown[]; readonly marks: ReadonlyMap<string, UnitMark> }
>();

function colourAnew(
  areas: readonly ServiceArea[],
  landBorders: readonly LandBorder[],
  paletteSize: number,
  result: CoverageResult | null,
): ReadonlyMap<string, UnitMark> {
  const neighbours = neighboursOf(areas, landBorders, result);
  const inPlanOrder = areas.map((_, index) => index);
  const colours =
    colourGreedily(inPlanOrder, neighbours, paletteSize, false) ??
    colourGreedily(sparsestLast(neighbours), neighbours, paletteSize, true) ??
    [];
  return new Map(areas.map((area, index) => [area.id, { number: index + 1, colour: colours[index] ?? 0 }]));
}

function neighboursOf(
  areas: readonly ServiceArea[],
  landBorders: readonly LandBorder[],
  result: CoverageResult | null,
): readonly ReadonlySet<number>[] {
  const reached = new Map(result?.serviceAreas.map((area) => [area.id, area.municipalities]));
  const unitsIn = new Map<MunicipalityCode, number[]>();
  for (const [index, area] of areas.entries()) {
    for (const code of new Set([...area.municipalities, ...(reached.get(area.id) ?? [])])) {
      unitsIn.set(code, [...(unitsIn.get(code) ?? []), index]);
    }
  }
  const neighbours = areas.map(() => new Set<number>());
  const join = (a: MunicipalityCode, b: MunicipalityCode): void => {
    for (const one of unitsIn.get(a) ?? []) {
      for (const other of unitsIn.get(b) ?? []) {
        if (one === other) continue;
        neighbours[one]?.add(other);
        neighbours[other]?.add(one);
      }
    }
  };
  for (const code of unitsIn.keys()) join(code, code);
  for (const [a, b] of landBorders) join(a, b);
  return neighbours;
}

/** Each unit takes the first colour from its own on that no neighbour has; null where there is none, or with `force` the one fewest have. */
function colourGreedily(
  order: readonly number[],
  neighbours: readonly ReadonlySet<number>[],
  paletteSize: number,
  force: boolean,
): readonly number[] | null {
  const colours = new Array<number>(order.length).fill(-1);
  for (const unit of order) {
    const uses = new Array<number>(paletteSize).fill(0);
    for (const neighbour of neighbours[unit] ?? []) {
      const colour = colours[neighbour] ?? -1;
      if (colour >= 0) uses[colour] = (uses[colour] ?? 0) + 1;
    }
    const fewest = Math.min(...uses);
    if (fewest > 0 && !force) return null;
    const own = unit % paletteSize;
    const fromOwn = uses.indexOf(fewest, own);
    colours[unit] = fromOwn >= 0 ? fromOwn : uses.indexOf(fewest);
  }
  return colours;
}

/** The order in which six colours are enough for every map: again and again the unit with the fewest neighbours is put last. */
function sparsestLast(neighbours: readonly ReadonlySet<number>[]): readonly number[] {
  const left = new Set(neighbours.keys());
  const order: number[] = [];
  while (left.size > 0) {
    let sparsest = -1;
    let fewest = Number.POSITIVE_INFINITY;
    for (const unit of left) {
      let count = 0;
      for (const neighbour of neighbours[unit] ?? []) if (left.has(neighbour)) count += 1;
      if (count < fewest) {
        fewest = count;
        sparsest = unit;
      }
    }
    left.delete(sparsest);
    order.unshift(sparsest);
  }
  return order;
}
