import type { CoverageData } from '../domain/coverage-data.ts';

/** The users' own ids of demand points, by the point's index. */
export type PointIds = ReadonlyMap<string, number>;

/**
 * Names for demand points: the user's own id, or `0101-12` for the twelfth point of municipality 0101 in the order
 * of the data. Built-in points have only the latter.
 */
export function pointNames(
  { municipalities, demand }: Pick<CoverageData, 'municipalities' | 'demand'>,
  own?: PointIds,
): { readonly find: (name: string) => number | null; readonly example: string } {
  const indexOf = new Map<string, number>(municipalities.map(({ code }, index) => [code, index]));
  const [example = `${municipalities[0]?.code ?? '0101'}-1`] = own?.keys() ?? [];
  return {
    example,
    find: (name) => {
      const point = own?.get(name);
      if (point !== undefined) return point;
      const [, code = '', digits = ''] = /^(\d{4})-([1-9]\d{0,6})$/.exec(name) ?? [];
      const municipality = indexOf.get(code);
      if (municipality === undefined) return null;
      const at = (demand.start[municipality] ?? 0) + Number(digits) - 1;
      return at < (demand.start[municipality + 1] ?? 0) ? at : null;
    },
  };
}

/** The name of a demand point that has none of the user's own. */
export function pointName(
  { municipalities, demand }: Pick<CoverageData, 'municipalities' | 'demand'>,
  point: number,
): string {
  const municipality = demand.municipality[point] ?? 0;
  return `${municipalities[municipality]?.code ?? ''}-${point - (demand.start[municipality] ?? 0) + 1}`;
}
