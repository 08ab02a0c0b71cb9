import type { Municipality } from '../../domain/municipality.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { ServiceArea, Site } from '../../domain/plan.ts';
import { comparisonTexts as texts } from './comparison-texts.ts';
import { comparableName, type FacilityPair, matchSites, matchUnits, pairsById } from './match-facilities.ts';
import type { ChangeKind, ComparedPlan, PlanChange } from './plan-difference.ts';

type AnyPair = FacilityPair<ServiceArea> | FacilityPair<Site>;

/** What every part of a comparison looks things up in. */
export interface Comparison {
  readonly before: ComparedPlan;
  readonly after: ComparedPlan;
  readonly units: readonly FacilityPair<ServiceArea>[];
  readonly sites: readonly FacilityPair<Site>[];
  /** Units and sites of each plan by id. */
  readonly pairBefore: ReadonlyMap<string, AnyPair>;
  readonly pairAfter: ReadonlyMap<string, AnyPair>;
  /** A unit or site as it is called now, with its id where two have the same name. */
  readonly nameOf: (pair: AnyPair) => string;
  readonly municipalityName: (code: string) => string;
  readonly municipalityNames: (codes: readonly string[]) => readonly string[];
  /** Whether people are an estimate in either result. */
  readonly estimate: boolean;
  /** Whether distances of the two results may be set against each other, and are as the crow flies. */
  readonly sameTravel: boolean;
  readonly straight: boolean;
}

export function prepareComparison(
  before: ComparedPlan,
  after: ComparedPlan,
  municipalities: readonly Municipality[],
): Comparison {
  const units = matchUnits(before.plan.serviceAreas, after.plan.serviceAreas);
  const sites = matchSites(before.plan.sites, after.plan.sites);
  const names = new Map<string, string>(municipalities.map(({ code, name }) => [code, name]));
  const uses = new Map<string, number>();
  for (const pair of [...units, ...sites]) {
    const name = comparableName(plainName(pair));
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const municipalityName = (code: string): string => names.get(code) ?? code;
  const engines = [before, after].map(({ result }) => result.data.travel.engine);
  return {
    before,
    after,
    units,
    sites,
    pairBefore: new Map<string, AnyPair>([...pairsById(sites, 'before'), ...pairsById(units, 'before')]),
    pairAfter: new Map<string, AnyPair>([...pairsById(sites, 'after'), ...pairsById(units, 'after')]),
    nameOf: (pair) => {
      const name = plainName(pair);
      const id = (pair.after ?? pair.before)?.id ?? '';
      return name !== id && (uses.get(comparableName(name)) ?? 0) > 1 ? texts().withId(name, id) : name;
    },
    municipalityName,
    municipalityNames: (codes) => codes.map(municipalityName),
    estimate: [before, after].some(({ result }) =>
      ['estimate', 'assumption'].includes(result.data.targetGroup.quality),
    ),
    sameTravel: engines[0] === engines[1],
    straight: engines.every((engine) => engine === 'straight'),
  };
}

function plainName(pair: AnyPair): string {
  const facility = pair.after ?? pair.before;
  return facility === null ? '' : facility.name.trim() === '' ? facility.id : facility.name;
}

/** Whether a text or value came, went or became another. */
export function whatHappened(isThere: boolean, isThereNow: boolean): 'added' | 'removed' | 'changed' {
  return isThere === isThereNow ? 'changed' : isThereNow ? 'added' : 'removed';
}

/** A change at some municipalities, each once and in code order. */
export function changeAt(kind: ChangeKind, codes: readonly MunicipalityCode[], sentence: string): PlanChange {
  return { kind, sentence, codes: [...new Set(codes)].sort() };
}

/** Where a municipality, a unit or a site is. */
export function placesOf(
  { pairBefore, pairAfter, after }: Pick<Comparison, 'pairBefore' | 'pairAfter' | 'after'>,
  id: string,
): readonly MunicipalityCode[] {
  const pair = pairAfter.get(id) ?? pairBefore.get(id);
  const facility = pair?.after ?? pair?.before;
  if (facility) return 'municipalities' in facility ? facility.municipalities : [facility.municipality];
  const code = after.result.municipalities.find((row) => row.code === id)?.code;
  return code === undefined ? [] : [code];
}
