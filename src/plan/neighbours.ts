import type { Crossing, LandBorder } from '../domain/links.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';

/** How one reaches a neighbour: over land, or by a named link over water. */
export interface Neighbour {
  readonly code: MunicipalityCode;
  /** Names of the links that lead there, each once; empty for land. */
  readonly links: readonly string[];
  /** Whether every link there runs in a season only. */
  readonly seasonal: boolean;
  /** Whether some link there carries cars. */
  readonly carriesCars: boolean;
}

export interface Neighbours {
  readonly land: readonly Neighbour[];
  readonly fixedLink: readonly Neighbour[];
  readonly ferry: readonly Neighbour[];
}

function byLand(code: MunicipalityCode, borders: readonly LandBorder[]): readonly Neighbour[] {
  return borders.flatMap(([a, b]) => {
    if (a !== code && b !== code) return [];
    return [{ code: a === code ? b : a, links: [], seasonal: false, carriesCars: true }];
  });
}

function byWater(code: MunicipalityCode, crossings: readonly Crossing[]): readonly Neighbour[] {
  const neighbours = new Map<MunicipalityCode, Neighbour>();
  for (const { name, fromMunicipality: from, toMunicipality: to, seasonal, carriesCars } of crossings) {
    if (from === to || (from !== code && to !== code)) continue;
    const other = from === code ? to : from;
    if (other === null) continue;
    const known = neighbours.get(other);
    neighbours.set(other, {
      code: other,
      links: [...new Set([...(known?.links ?? []), name])],
      seasonal: seasonal && (known?.seasonal ?? true),
      carriesCars: carriesCars || (known?.carriesCars ?? false),
    });
  }
  return [...neighbours.values()];
}

/** The municipalities next to one, by how one gets there. One may stand in several lists. */
export function neighboursOf(
  code: MunicipalityCode,
  links: { readonly landBorders: readonly LandBorder[]; readonly crossings: readonly Crossing[] },
): Neighbours {
  return {
    land: byLand(code, links.landBorders),
    fixedLink: byWater(
      code,
      links.crossings.filter(({ type }) => type !== 'ferry'),
    ),
    ferry: byWater(
      code,
      links.crossings.filter(({ type }) => type === 'ferry'),
    ),
  };
}
