import type { Municipality } from '../../domain/municipality.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { counts, type Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import type { Service, ServiceInventory, ServiceKind } from '../../domain/service.ts';
import { readMunicipalityGroundwork } from '../groundwork.ts';
import { mappingStateOf } from '../services/service-mapping.ts';

/**
 * What is known of a kind in a municipality. `uncertain`: there is one whose status is not known; `ended`: there was
 * one, and no other is known; `missing`: none is known although the mapping covers kind and municipality;
 * `unmapped`: the mapping cannot say.
 */
export const OUTREACH_STATES = ['exists', 'planned', 'uncertain', 'ended', 'missing', 'unmapped'] as const;
export type OutreachState = (typeof OUTREACH_STATES)[number];

export interface MatrixRow {
  readonly kind: ServiceKind;
  readonly states: ReadonlyMap<MunicipalityCode, OutreachState>;
  /** The municipalities of each state, in the order given. */
  readonly byState: Readonly<Record<OutreachState, readonly MunicipalityCode[]>>;
}

export interface MatrixInput {
  readonly inventory: ServiceInventory;
  /** The inventory's services and the user's own. */
  readonly services: readonly Service[];
  readonly plan: Plan;
  readonly result: CoverageResult | null;
  /** The municipalities that are looked at. */
  readonly municipalities: readonly Municipality[];
}

/** Every kind of the catalogue against what exists, is planned or is missing; houses, units and rooms by the plan. */
export function buildOutreachMatrix(input: MatrixInput): readonly MatrixRow[] {
  const { inventory, plan, municipalities } = input;
  const mappedKinds = new Set(
    inventory.services.flatMap(({ origin, kind }) =>
      origin === 'initiative' && kind !== null ? [kind] : [],
    ),
  );
  const mapping = new Map(
    municipalities.map((one) => [
      one.code,
      {
        byUser: readMunicipalityGroundwork(plan, one.code).mapped,
        bySource: mappingStateOf(one, inventory) === 'mapped',
      },
    ]),
  );
  const known = knownStates(input);
  return inventory.kinds.map((kind) => {
    const states = new Map(
      municipalities.map(({ code }): readonly [MunicipalityCode, OutreachState] => {
        const { byUser = false, bySource = false } = mapping.get(code) ?? {};
        const isMapped = byUser || (bySource && mappedKinds.has(kind.id)) || IN_PLAN.includes(kind.id);
        return [code, known(kind.id, code) ?? (isMapped ? 'missing' : 'unmapped')];
      }),
    );
    const of = (state: OutreachState): readonly MunicipalityCode[] =>
      municipalities.flatMap(({ code }) => (states.get(code) === state ? [code] : []));
    const byState = {
      exists: of('exists'),
      planned: of('planned'),
      uncertain: of('uncertain'),
      ended: of('ended'),
      missing: of('missing'),
      unmapped: of('unmapped'),
    };
    return { kind, states, byState };
  });
}

/** Kinds that the plan itself knows all of. */
const IN_PLAN: readonly string[] = ['house', 'mobile-unit'];

const STATE_OF_STATUS: Readonly<Record<Service['status'], OutreachState>> = {
  eksisterende: 'exists',
  planlagt: 'planned',
  ukendt: 'uncertain',
  'på pause': 'ended',
  ophørt: 'ended',
};

/** The best that is known of a kind in a municipality; null where nothing is. */
function knownStates({ services, plan, result }: MatrixInput) {
  const best = new Map<string, OutreachState>();
  const note = (kind: string, code: MunicipalityCode, state: OutreachState): void => {
    const key = `${kind} ${code}`;
    const before = best.get(key);
    if (!before || OUTREACH_STATES.indexOf(state) < OUTREACH_STATES.indexOf(before)) best.set(key, state);
  };
  for (const { kind, municipalities, status } of services) {
    if (kind === null) continue;
    for (const code of municipalities) note(kind, code, STATE_OF_STATUS[status]);
  }
  for (const site of plan.sites.filter(counts)) {
    const state = site.status === 'open' ? 'exists' : 'planned';
    if (site.kind === 'consumptionRoom') note('consumption-room', site.municipality, state);
    else for (const code of codesCoveredBy(site.id, site.serves, result)) note('house', code, state);
  }
  for (const area of plan.serviceAreas.filter(counts)) {
    const state = area.status === 'open' ? 'exists' : 'planned';
    for (const code of codesCoveredBy(area.id, area.municipalities, result)) note('mobile-unit', code, state);
  }
  return (kind: string, code: MunicipalityCode): OutreachState | null => best.get(`${kind} ${code}`) ?? null;
}

/** The municipalities that a house or unit covers at least a part of: by the result, or while there is none, as listed. */
export function codesCoveredBy(
  id: string,
  listed: readonly MunicipalityCode[],
  result: CoverageResult | null,
): readonly MunicipalityCode[] {
  if (!result) return listed;
  return result.municipalities.flatMap(({ code, by }) => (by.includes(id) ? [code] : []));
}
