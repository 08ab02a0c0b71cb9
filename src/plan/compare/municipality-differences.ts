import type { MunicipalityResult } from '../../domain/result.ts';
import { type Measure, toldWay } from '../known-measure.ts';
import type { Comparison } from './change-writer.ts';
import type { MunicipalityChange, MunicipalityDifference, MunicipalitySide } from './plan-difference.ts';

/** A share or length that differs by less is the same: sums are made in another order. */
const SAME_SHARE = 1e-9;
/** A way that is shorter or longer by less is told as the same. */
const SAME_WAY = { km: 0.1, minutes: 0.5 } as const satisfies Readonly<Record<Measure, number>>;

/** Every municipality in both plans, in code order. */
export function municipalityDifferences(comparison: Comparison): readonly MunicipalityDifference[] {
  const rows = new Map(comparison.before.result.municipalities.map((row) => [row.code, row]));
  return comparison.after.result.municipalities.flatMap((after) => {
    const before = rows.get(after.code);
    if (!before) return [];
    return [
      {
        code: after.code,
        name: after.name,
        change: changeOf(comparison, before, after),
        before: sideOf(before, (id) => comparison.pairBefore.get(id), comparison),
        after: sideOf(after, (id) => comparison.pairAfter.get(id), comparison),
      },
    ];
  });
}

/**
 * Cover lost or gained comes first, then cover by others than before, then a shorter or longer way: to the
 * base of the unit where that has changed, else to the nearest house.
 */
function changeOf(
  { pairBefore, pairAfter, sameTravel }: Comparison,
  before: MunicipalityResult,
  after: MunicipalityResult,
): MunicipalityChange {
  const more = after.coveredShare - before.coveredShare;
  if (Math.abs(more) > SAME_SHARE) return more < 0 ? 'lost' : 'gained';
  const was = before.by.map((id) => pairBefore.get(id)?.key ?? id).sort();
  const is = after.by.map((id) => pairAfter.get(id)?.key ?? id).sort();
  if (String(was) !== String(is)) return 'moved';
  if (!sameTravel) return 'unchanged';
  const longer = [wayLonger(before, after, 'unitBase'), wayLonger(before, after, 'house')].find(
    (more) => more !== 0,
  );
  return longer === undefined ? 'unchanged' : longer > 0 ? 'worse' : 'better';
}

/** In kilometres or minutes; 0 where a median is about the same, or not known in one measure on both sides. */
function wayLonger(
  before: MunicipalityResult,
  after: MunicipalityResult,
  kind: 'unitBase' | 'house',
): number {
  const [was, is] = [toldWay(before.travel[kind]), toldWay(after.travel[kind])];
  if (was === null || is === null || was.measure !== is.measure) return 0;
  const more = is.values.median - was.values.median;
  return Math.abs(more) < SAME_WAY[is.measure] ? 0 : more;
}

function sideOf(
  { status, coveredShare, by, travel }: MunicipalityResult,
  pairOf: (id: string) => Parameters<Comparison['nameOf']>[0] | undefined,
  { nameOf }: Comparison,
): MunicipalitySide {
  return {
    status,
    coveredShare,
    by: by.map((id) => {
      const pair = pairOf(id);
      return pair ? nameOf(pair) : id;
    }),
    kmUnitBase: travel.unitBase?.km?.median ?? null,
    kmHouse: travel.house?.km?.median ?? null,
  };
}
