import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { counts, type PlanPolygon } from '../../domain/plan.ts';
import { type DrawnReach, drawnReach, type ReachData, shareOfPeople } from '../drawn-reach.ts';
import { type KeptUnit, unitName } from './merge-facilities.ts';
import { type Collision, chosenOption, type MergeDecisions } from './merge-outcome.ts';
import { mergeTexts as texts } from './merge-texts.ts';

/** What the units have as the decisions so far leave it; changed in place by further ones. */
export interface UnitHoldings {
  readonly lists: Map<KeptUnit, readonly MunicipalityCode[]>;
  readonly polygons: Map<KeptUnit, PlanPolygon | null>;
}

export interface AreaContext {
  readonly data: ReachData;
  readonly labelsOf: (unit: KeptUnit) => readonly string[];
  readonly decisions: MergeDecisions;
  readonly regionOf: (code: MunicipalityCode) => string;
  /** The region that a unit belongs to where a municipality lies outside of it; null where that is at home. */
  readonly foreignTo: (unit: KeptUnit, code: MunicipalityCode) => string | null;
}

const KEEP = 'keep';
const REMOVE = 'remove';
const BOTH = 'all';

/** Drawn areas that reach into another region than their unit's. */
export function foreignAreas(
  units: readonly KeptUnit[],
  holdings: UnitHoldings,
  context: AreaContext,
): readonly Collision[] {
  const { data, labelsOf, decisions, regionOf, foreignTo } = context;
  return units.flatMap((unit): readonly Collision[] => {
    const away = [...reachOf(unit, holdings, data).keys()].flatMap((code) => {
      const home = foreignTo(unit, code);
      return home === null || listsOf(unit, holdings).includes(code) ? [] : [{ code, home }];
    });
    const [first] = away;
    if (!first) return [];
    const codes = away.map(({ code }) => code);
    const options = [
      { id: KEEP, text: texts().keepArea(unitName(unit)) },
      { id: REMOVE, text: texts().removeArea(unitName(unit)) },
    ];
    const id = `foreignArea:${unit.ref}`;
    const chosen = chosenOption(decisions, id, options);
    if (chosen === REMOVE) holdings.polygons.set(unit, null);
    const places = codes.map((code) => texts().gap(nameOf(code, data), regionOf(code)));
    const message = texts().foreignArea(unitName(unit), labelsOf(unit), places, first.home);
    return [{ id, kind: 'foreign', message, codes, options, chosen }];
  });
}

/**
 * Units of different files that reach the same people, at least one of them by a drawn area. Either gives way
 * with all of what it has there, since an area is drawn as a whole; or both keep it.
 */
export function overlappingAreas(
  units: readonly KeptUnit[],
  holdings: UnitHoldings,
  { data, labelsOf, decisions }: AreaContext,
): readonly Collision[] {
  const collisions: Collision[] = [];
  for (const [index, one] of units.entries()) {
    for (const other of units.slice(index + 1)) {
      if (one.files.some((file) => other.files.includes(file))) continue;
      const codes = sharedByDrawing(one, other, holdings, data);
      if (codes.length === 0) continue;
      const ways = [one, other].map((yields) => {
        const listed = codes.filter((code) => listsOf(yields, holdings).includes(code));
        const isDrawn = listed.length < codes.length;
        const names = listed.map((code) => nameOf(code, data));
        return {
          id: yields.ref,
          yields,
          listed,
          isDrawn,
          text: texts().yields(unitName(yields), names, isDrawn),
        };
      });
      const options = [
        ...ways.map(({ id, text }) => ({ id, text })),
        { id: BOTH, text: texts().keepOverlap },
      ];
      const id = `overlap:${one.ref}:${other.ref}`;
      const chosen = chosenOption(decisions, id, options);
      const message = texts().overlap(
        [one, other].map((unit) => texts().unitIn(unitName(unit), labelsOf(unit))),
        codes.map((code) => nameOf(code, data)),
      );
      collisions.push({ id, kind: 'municipality', message, codes, options, chosen });
      const way = ways.find((each) => each.id === chosen);
      if (!way) continue;
      const kept = listsOf(way.yields, holdings).filter((code) => !way.listed.includes(code));
      holdings.lists.set(way.yields, kept);
      if (way.isDrawn) holdings.polygons.set(way.yields, null);
    }
  }
  return collisions;
}

/** Municipalities that no unit lists but drawn areas reach, with the share of people in any of these. */
export function drawnOnly(
  units: readonly KeptUnit[],
  holdings: UnitHoldings,
  data: ReachData,
): ReadonlyMap<MunicipalityCode, number> {
  const points = new Map<MunicipalityCode, Set<number>>();
  for (const unit of units) {
    for (const [code, inside] of reachOf(unit, holdings, data)) {
      points.set(code, new Set([...(points.get(code) ?? []), ...inside]));
    }
  }
  return new Map([...points].map(([code, inside]) => [code, shareOfPeople(code, inside, data)]));
}

/** The municipalities where both cover the same people, other than those that both list. */
function sharedByDrawing(
  one: KeptUnit,
  other: KeptUnit,
  holdings: UnitHoldings,
  data: ReachData,
): readonly MunicipalityCode[] {
  const [drawnByOne, drawnByOther] = [one, other].map((unit) => reachOf(unit, holdings, data));
  const [listOne, listOther] = [one, other].map((unit) => listsOf(unit, holdings));
  const touched = new Set([...(drawnByOne?.keys() ?? []), ...(drawnByOther?.keys() ?? [])]);
  return [...touched]
    .filter((code) => {
      const [isInOne, isInOther] = [listOne?.includes(code), listOther?.includes(code)];
      if (isInOne && isInOther) return false;
      const [a, b] = [drawnByOne?.get(code), drawnByOther?.get(code)];
      if (isInOne) return b !== undefined;
      if (isInOther) return a !== undefined;
      return a !== undefined && b !== undefined && [...a].some((point) => b.has(point));
    })
    .sort();
}

/** A candidate covers nobody. */
function reachOf(unit: KeptUnit, { polygons }: UnitHoldings, data: ReachData): DrawnReach {
  return drawnReach(counts(unit.item) ? (polygons.get(unit) ?? null) : null, data);
}

function listsOf(unit: KeptUnit, { lists }: UnitHoldings): readonly MunicipalityCode[] {
  return counts(unit.item) ? (lists.get(unit) ?? []) : [];
}

function nameOf(code: MunicipalityCode, { municipalities }: ReachData): string {
  return municipalities.find((one) => one.code === code)?.name ?? code;
}
