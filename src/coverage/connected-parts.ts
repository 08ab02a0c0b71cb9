import type { CoverageData } from '../domain/coverage-data.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import { carLinks, connectUnit } from './unit-connections.ts';

type Links = Pick<CoverageData, 'municipalities' | 'landBorders' | 'crossings'>;

/**
 * The parts that some municipalities fall into, as R4 sees it: within a part, cars get from one to the
 * other by land, fixed link or ferry without leaving it. Unknown codes are left out. In code order.
 */
export function connectedParts(
  data: Links,
  codes: readonly MunicipalityCode[],
): readonly (readonly MunicipalityCode[])[] {
  const indexByCode = indexCodes(data);
  const members = [...new Set(codes)].flatMap((code) => indexByCode.get(code) ?? []).sort((a, b) => a - b);
  return connectUnit(carLinks({ data, indexByCode }), members).parts.map((part) =>
    part.flatMap((index) => data.municipalities[index]?.code ?? []),
  );
}

/** The municipalities that cars can come to directly from one: by land border, fixed link or ferry. In code order. */
export function neighboursByCar(data: Links, code: MunicipalityCode): readonly MunicipalityCode[] {
  const indexByCode = indexCodes(data);
  const own = indexByCode.get(code);
  const beside = new Set(
    carLinks({ data, indexByCode }).flatMap(({ a, b }) => (a === own ? [b] : b === own ? [a] : [])),
  );
  return data.municipalities.filter((_, index) => beside.has(index)).map((one) => one.code);
}

function indexCodes({ municipalities }: Links): ReadonlyMap<MunicipalityCode, number> {
  return new Map(municipalities.map(({ code }, index) => [code, index]));
}
