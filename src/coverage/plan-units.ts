import type { PlanSettings } from '../domain/plan.ts';
import { createLastById } from './last-by-id.ts';
import type { MunicipalityLocator } from './municipality-locator.ts';
import type { PlanUnit } from './plan-facilities.ts';
import { indexOfMunicipality, type PreparedData } from './prepared-data.ts';
import type { RuleUnit } from './rules/rule-context.ts';
import { carLinks, connectUnit, type UnitConnections } from './unit-connections.ts';
import { type BasePlace, placeBase } from './unit-host.ts';
import { measureRim, measureUnitTravel, type RimTravel, type UnitTravel } from './unit-travel.ts';
import { createWeightedValues } from './weighted-distribution.ts';

/** A unit with all that figures and rules say of it. */
export interface DescribedUnit extends RuleUnit {
  /** null without a base. */
  readonly travel: UnitTravel | null;
}

/** Describes a plan's units again and again, doing over only what an edit touches. */
export function createRuleUnits(prepared: PreparedData, locator: MunicipalityLocator) {
  const links = carLinks(prepared);
  const connections = createLastById<UnitConnections>();
  const places = createLastById<BasePlace>();
  const travels = createLastById<UnitTravel | null>();
  const rims = createLastById<RimTravel | null>();
  /** Used again and again: an edit would leave it to be collected. */
  const room = createWeightedValues(prepared.data.demand.count);

  return (units: readonly PlanUnit[], { unitLimitMinutes }: PlanSettings): readonly DescribedUnit[] => {
    const described = units.map(({ area, field, covering: { cover } }): DescribedUnit => {
      const { id, host, base } = area;
      const minutes = field?.minutes ?? null;
      const travel = field
        ? travels.get(id, [cover, field], () => measureUnitTravel(prepared, cover, field, room))
        : null;
      return {
        area,
        cover,
        connections: connections.get(id, [cover.municipalities], () =>
          connectUnit(links, cover.municipalities),
        ),
        basePlace: places.get(id, [host, base], () => {
          const hostIndex = indexOfMunicipality(prepared, host, `serviceArea ${id}: host`);
          return placeBase(prepared.data, locator, hostIndex, base);
        }),
        travel,
        rim:
          field && minutes
            ? rims.get(id, [cover, field, unitLimitMinutes], () =>
                measureRim(prepared, cover, minutes, travel?.minutes?.median ?? null, unitLimitMinutes),
              )
            : null,
      };
    });
    for (const memory of [connections, places, travels, rims]) memory.endRound();
    return described;
  };
}
