import type { CoverageData } from '../domain/coverage-data.ts';
import type { Crossing } from '../domain/links.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';

/** A way for cars between two municipalities, by their indexes. */
interface Link {
  readonly a: number;
  readonly b: number;
  /** null for a land border, a bridge, a tunnel or a dam. */
  readonly ferry: Crossing | null;
}

/** How a unit's municipalities hang together inside themselves. */
export interface UnitConnections {
  /** Groups of municipalities that hang together, ferries counted; ascending. */
  readonly parts: readonly (readonly number[])[];
  /** In a unit that is one part: the ferries between the parts that would be left without any ferry. */
  readonly ferries: readonly Crossing[];
}

/** What tells which municipalities cars can go between. */
interface LinkData {
  readonly data: Pick<CoverageData, 'landBorders' | 'crossings'>;
  readonly indexByCode: ReadonlyMap<MunicipalityCode, number>;
}

/** Picks the links for cars between two different municipalities: land borders, fixed links, car ferries. */
export function carLinks({ data, indexByCode }: LinkData): readonly Link[] {
  const links: Link[] = [];
  const add = (from: number | undefined, to: number | undefined, ferry: Crossing | null) => {
    if (from !== undefined && to !== undefined && from !== to) links.push({ a: from, b: to, ferry });
  };
  for (const [a, b] of data.landBorders) add(indexByCode.get(a), indexByCode.get(b), null);
  for (const crossing of data.crossings) {
    const { fromMunicipality: from, toMunicipality: to } = crossing;
    if (!crossing.carriesCars || from === null || to === null) continue;
    add(indexByCode.get(from), indexByCode.get(to), crossing.type === 'ferry' ? crossing : null);
  }
  return links;
}

/** @param members the unit's municipalities, ascending */
export function connectUnit(links: readonly Link[], members: readonly number[]): UnitConnections {
  const inside = new Set(members);
  const own = links.filter(({ a, b }) => inside.has(a) && inside.has(b));
  const onLand = groupBy(
    members,
    own.filter(({ ferry }) => ferry === null),
  );
  const all = groupBy(members, own);
  const parts = [...new Set(all.values())].map((root) =>
    members.filter((member) => all.get(member) === root),
  );
  if (parts.length > 1) return { parts, ferries: [] };
  const ferries = own.flatMap(({ a, b, ferry }) => (ferry && onLand.get(a) !== onLand.get(b) ? [ferry] : []));
  return { parts, ferries };
}

/** For each member the smallest member it hangs together with. */
function groupBy(members: readonly number[], links: readonly Link[]): ReadonlyMap<number, number> {
  const root = new Map(members.map((member) => [member, member]));
  const find = (member: number): number => {
    const above = root.get(member) ?? member;
    return above === member ? member : find(above);
  };
  for (const { a, b } of links) {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) root.set(high, low);
  }
  return new Map(members.map((member) => [member, find(member)]));
}
