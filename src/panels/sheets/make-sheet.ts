import type { DemandPoints } from '../../domain/demand.ts';
import type { LonLat } from '../../domain/lon-lat.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { NamedPlace } from '../../domain/named-place.ts';
import type { Service, ServiceInventory } from '../../domain/service.ts';
import type { TravelAnalysis, TravelDetail, TravelSubject } from '../../domain/travel-analysis.ts';
import { coverageGaps } from '../../plan/coverage-figures.ts';
import type { EditContext } from '../../plan/edit/edit-context.ts';
import { nameLongTrips, nameOfPlace } from '../../plan/name-long-trips.ts';
import type { EvaluatePlan } from '../../plan/plan-store.ts';
import { buildCountrySheet } from '../../plan/sheets/country-sheet.ts';
import { findGapRepairs, type RepairsByGap } from '../../plan/sheets/gap-rows.ts';
import { buildMunicipalitySheet } from '../../plan/sheets/municipality-sheet.ts';
import { buildRegionSheet, unitsOfRegion } from '../../plan/sheets/region-sheet.ts';
import type { RoleSheet } from '../../plan/sheets/sheet-file.ts';
import type { SheetInput } from '../../plan/sheets/sheet-head.ts';
import type { UnitWays } from '../../plan/sheets/unit-part.ts';

/** Which sheet is wanted. */
export type SheetChoice =
  | { readonly role: 'country' }
  | { readonly role: 'region'; readonly region: string }
  | { readonly role: 'municipality'; readonly municipality: MunicipalityCode };

/** What a sheet asks for besides the plan and its result. */
export interface SheetTools {
  readonly evaluate: EvaluatePlan;
  readonly editContext: () => EditContext;
  readonly analysis: TravelAnalysis;
  readonly loadPlaces: () => Promise<readonly NamedPlace[]>;
  readonly mainPlace: (code: MunicipalityCode) => LonLat | null;
  /** The built-in points; null where they could not be read. */
  readonly demand: DemandPoints | null;
  /** The municipalities with points of the user's own. */
  readonly ownPoints: readonly MunicipalityCode[];
  /** The inventory and its services with the user's own; null where it could not be read. */
  readonly loadServices: () => Promise<{
    readonly inventory: ServiceInventory;
    readonly all: readonly Service[];
  } | null>;
}

export interface SheetWatch {
  readonly onProgress: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

/** Makes a sheet of the open plan; asks the engine for what only a sheet needs. Rejects when it was stopped. */
export async function makeSheet(
  choice: SheetChoice,
  input: Omit<SheetInput, 'services'>,
  tools: SheetTools,
  watch: SheetWatch,
): Promise<RoleSheet> {
  switch (choice.role) {
    case 'country': {
      const repairs = await repairsOf(() => true, input, tools, watch);
      return buildCountrySheet({ ...input, services: null }, repairs);
    }
    case 'region':
      return makeRegionSheet(choice.region, input, tools, watch);
    case 'municipality':
      return makeMunicipalitySheet(choice.municipality, input, tools, watch);
  }
}

async function makeRegionSheet(
  region: string,
  input: Omit<SheetInput, 'services'>,
  tools: SheetTools,
  watch: SheetWatch,
): Promise<RoleSheet> {
  const inside = new Set(
    input.data.municipalities
      .filter((one) => [one.regionUntil2026, one.regionFrom2027].includes(region))
      .map(({ code }) => code),
  );
  const repairs = await repairsOf((code) => inside.has(code), input, tools, watch);
  const found = await tools.loadServices();
  const places = await tools.loadPlaces().catch(() => []);
  const ids = unitsOfRegion(region, input);
  const ways = new Map<string, UnitWays>();
  for (const [index, id] of ids.entries()) {
    watch.onProgress(index, ids.length);
    const detail = await askForWays(input, tools, { kind: 'unit', id });
    watch.signal.throwIfAborted();
    ways.set(id, { detail, longest: detail ? nameLongTrips(detail.longest, places) : [] });
  }
  return buildRegionSheet(region, { ...input, services: found?.all ?? null }, ways, repairs);
}

async function makeMunicipalitySheet(
  code: MunicipalityCode,
  input: Omit<SheetInput, 'services'>,
  tools: SheetTools,
  watch: SheetWatch,
): Promise<RoleSheet> {
  const repairs = await repairsOf((one) => one === code, input, tools, watch);
  const found = await tools.loadServices();
  const places = await tools.loadPlaces().catch(() => []);
  const detail = await askForWays(input, tools, { kind: 'municipality', code });
  watch.signal.throwIfAborted();
  const hasOwnPoints = tools.ownPoints.includes(code);
  const main = tools.mainPlace(code);
  return buildMunicipalitySheet(
    code,
    { ...input, services: found?.all ?? null },
    {
      inventory: found?.inventory ?? null,
      detail,
      // Of points of the user's own not even a share is told: there may be few of them.
      demand: hasOwnPoints ? null : tools.demand,
      hasOwnPoints,
      mainPlace: main && { lonLat: main, name: nameOfPlace(main, code, places) },
    },
    repairs,
  );
}

/** null where the engine cannot say. */
function askForWays(
  { plan }: Pick<SheetInput, 'plan'>,
  { analysis }: SheetTools,
  subject: TravelSubject,
): Promise<TravelDetail | null> {
  return analysis.describeTravel(plan, subject).catch(() => null);
}

async function repairsOf(
  isWanted: (code: MunicipalityCode) => boolean,
  { plan, result, data }: Omit<SheetInput, 'services'>,
  tools: SheetTools,
  watch: SheetWatch,
): Promise<RepairsByGap> {
  const codes = coverageGaps(result).flatMap(({ code }) => (isWanted(code) ? [code] : []));
  const repairs = await findGapRepairs(
    codes,
    {
      plan,
      result,
      data,
      context: tools.editContext(),
      evaluate: (candidate) => tools.evaluate(candidate, { asOf: result.asOf }),
    },
    watch,
  );
  watch.signal.throwIfAborted();
  return repairs;
}
