import type { CoverStatus } from '../domain/result.ts';
import { type FacilityCover, shareInside } from './facility-cover.ts';
import type { PreparedData } from './prepared-data.ts';

/** A house or unit that counts, with what it covers. The same object as long as nothing of it changes. */
export interface CoveringFacility {
  readonly id: string;
  readonly kind: 'house' | 'unit';
  readonly cover: FacilityCover;
}

/** How one municipality is covered. */
export interface MunicipalityCover {
  readonly share: number;
  readonly status: CoverStatus;
  /** Ids of the houses and units that cover at least a part, sorted. */
  readonly by: readonly string[];
  /** Ids of the units that share a demand point with another unit, sorted; empty where none do. */
  readonly overlapping: readonly string[];
}

/**
 * @param facilities those that cover at least a part of the municipality, sorted by id
 */
export function coverMunicipality(
  prepared: PreparedData,
  municipality: number,
  facilities: readonly CoveringFacility[],
): MunicipalityCover {
  const share = unionShare(prepared, municipality, facilities);
  const hasHouse = facilities.some((facility) => facility.kind === 'house');
  const hasUnit = facilities.some((facility) => facility.kind === 'unit');
  return {
    share,
    status: statusOf(share, hasHouse, hasUnit),
    by: facilities.map((facility) => facility.id),
    overlapping: overlappingUnits(prepared, municipality, facilities),
  };
}

function statusOf(share: number, hasHouse: boolean, hasUnit: boolean): CoverStatus {
  if (share === 0) return 'none';
  if (share < 1) return 'partly';
  if (hasHouse && hasUnit) return 'both';
  return hasHouse ? 'house' : 'unit';
}

function unionShare(
  prepared: PreparedData,
  municipality: number,
  facilities: readonly CoveringFacility[],
): number {
  if (facilities.some(({ cover }) => cover.full[municipality] === 1)) return 1;
  const [first, ...others] = facilities;
  if (!first?.cover.inside) return 0;
  if (others.length === 0) return first.cover.share[municipality] ?? 0;
  const { start } = prepared.data.demand;
  const from = start[municipality] ?? 0;
  const to = start[municipality + 1] ?? 0;
  const union = first.cover.inside.slice(from, to);
  for (const { cover } of others) {
    for (let p = from; p < to; p += 1) if (cover.inside?.[p] === 1) union[p - from] = 1;
  }
  return shareInside(prepared, municipality, union, from);
}

function overlappingUnits(
  prepared: PreparedData,
  municipality: number,
  facilities: readonly CoveringFacility[],
): readonly string[] {
  const units = facilities.filter((facility) => facility.kind === 'unit');
  if (units.length < 2) return [];
  if (units.some(({ cover }) => cover.full[municipality] === 1)) return units.map((unit) => unit.id);
  const { start } = prepared.data.demand;
  const from = start[municipality] ?? 0;
  const to = start[municipality + 1] ?? 0;
  const times = new Uint16Array(to - from);
  for (const { cover } of units) {
    for (let p = from; p < to; p += 1)
      if (cover.inside?.[p] === 1) times[p - from] = (times[p - from] ?? 0) + 1;
  }
  const shares = ({ cover }: CoveringFacility) => {
    for (let p = from; p < to; p += 1) if (cover.inside?.[p] === 1 && (times[p - from] ?? 0) > 1) return true;
    return false;
  };
  return units.filter(shares).map((unit) => unit.id);
}
