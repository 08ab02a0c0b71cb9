import type { CoverageData } from '../domain/coverage-data.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Plan, PlanSettings } from '../domain/plan.ts';
import type { CoverageResult } from '../domain/result.ts';
import type { FieldRequest, TravelEngine } from '../travel/travel-engine.ts';
import { engineMessages } from './engine-messages.ts';
import { fingerprintWith } from './fingerprint.ts';
import { createKindTravel } from './kind-travel.ts';
import { createLastById } from './last-by-id.ts';
import type { CoverageMessages } from './messages.ts';
import { createMunicipalityLocator } from './municipality-locator.ts';
import { createPlanFacilities, destinationsOf } from './plan-facilities.ts';
import { createMunicipalityCovers } from './plan-municipalities.ts';
import { createRuleUnits } from './plan-units.ts';
import { prepareData } from './prepared-data.ts';
import { assembleResult } from './result-assembly.ts';
import { decideRules } from './rules/rule-board.ts';
import { movedWarnings, siteWarnings } from './site-warnings.ts';
import { travelWarnings } from './travel-warnings.ts';

/** How an evaluation differs from what the plan itself says. */
export interface EvaluateOptions {
  /** The date for regions and health councils; the plan's own `asOf` when left out. Does not change the fingerprint. */
  readonly asOf?: IsoDate;
}

/** Evaluates plan after plan over the same data; quick where a plan differs little from the one before. */
export interface CoverageEngine {
  /**
   * Equal, whatever was evaluated before, to `evaluatePlan` of the same plan.
   * @throws RangeError when the plan names a code that is not in the data; reading a plan file refuses such a plan
   */
  evaluate(plan: Plan, options?: EvaluateOptions): CoverageResult;
  /** The facilities whose ways `evaluate` would have to measure, which takes long; none where an edit moved none. */
  listUnmeasured(plan: Plan): readonly FieldRequest[];
  /** Measures the ways of one of them ahead of `evaluate`. */
  measure(facility: FieldRequest, settings: PlanSettings): void;
}

/**
 * An engine that keeps what it worked out for the last plan, and does over only what an edit touches.
 * @throws RangeError when the parts of `data` do not fit each other
 */
export function createCoverageEngine(
  data: CoverageData,
  travel: TravelEngine,
  messages: CoverageMessages = engineMessages(),
): CoverageEngine {
  const prepared = prepareData(data);
  const locator = createMunicipalityLocator(data);
  const planFacilities = createPlanFacilities(prepared, travel);
  const coverMunicipalities = createMunicipalityCovers(prepared);
  const describeUnits = createRuleUnits(prepared, locator);
  const travelByKind = {
    house: createKindTravel(prepared, true),
    consumptionRoom: createKindTravel(prepared, true),
    unitBase: createKindTravel(prepared, false),
  };
  const written = createLastById<string>();

  return {
    listUnmeasured: planFacilities.listUnmeasured,
    measure: planFacilities.measure,
    evaluate(plan, options = {}) {
      const asOf = options.asOf ?? plan.asOf;
      const facilities = planFacilities.find(plan);
      const municipalities = coverMunicipalities(facilities);
      const units = describeUnits(facilities.units, plan.settings);
      const destinations = destinationsOf(facilities);
      const byKind = {
        house: travelByKind.house(destinations.house),
        consumptionRoom: travelByKind.consumptionRoom(destinations.consumptionRoom),
        unitBase: travelByKind.unitBase(destinations.unitBase),
      };
      const fingerprint = fingerprintWith(plan, (facility, write) =>
        written.get(facility.id, [facility], write),
      );
      written.endRound();
      const rules = decideRules(
        {
          prepared,
          asOf,
          settings: plan.settings,
          knowsMinutes: travel.knowsMinutes,
          houses: facilities.houses,
          units,
          municipalities,
          messages,
        },
        plan.waivers,
      );
      return assembleResult({
        prepared,
        name: plan.name,
        fingerprint,
        asOf,
        travelId: travel.id,
        municipalities,
        byKind,
        units,
        rules,
        warnings: [
          ...siteWarnings(prepared, locator, messages, plan.sites),
          ...movedWarnings(travel, messages, plan),
          ...travelWarnings(travel, messages, facilities, plan.settings),
        ],
      });
    },
  };
}

/** Evaluates one plan from scratch. */
export function evaluatePlan(
  data: CoverageData,
  travel: TravelEngine,
  plan: Plan,
  options?: EvaluateOptions,
): CoverageResult {
  return createCoverageEngine(data, travel).evaluate(plan, options);
}
