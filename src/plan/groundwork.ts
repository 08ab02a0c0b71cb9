import type { MunicipalityCode } from '../domain/municipality-code.ts';
import type { UnknownKeys } from '../domain/plan.ts';

/**
 * The key of a plan, a site and an area under which is kept what no rule and no figure of cover reads: who is to be
 * spoken to, what is agreed, what sizes and costs are reckoned with. `docs/coordination.md` has its form.
 */
export const GROUNDWORK_KEY = 'groundwork';

/** What the Council asks to be clear of a municipality; each a text, empty while it is open. */
export const CONTACT_FIELDS = ['contactPoint', 'coordinator', 'handover', 'paidByPool', 'existing'] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

/** What a user has filled in of one municipality. */
export interface MunicipalityGroundwork extends Readonly<Record<ContactField, string>> {
  /** Whether the user's own mapping of services is full here, so that a kind without a service is missing. */
  readonly mapped: boolean;
}

/** What a user has filled in of one unit or house. */
export interface FacilityGroundwork {
  /** The forum of the municipalities it covers; empty while it is open. */
  readonly forum: string;
  /** Ids of parties that have agreed, besides those of a unit's agreement. */
  readonly agreed: readonly string[];
}

/** A figure that the plan reckons with instead of the built-in one. */
export interface OwnAssumption {
  readonly value: number;
  /** Where it comes from and of which year; empty where the user has not said. */
  readonly source: string;
}

type Holder = { readonly extra: UnknownKeys };

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Follows keys into a value; undefined where one is missing. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const key of path) found = isRecord(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  return found;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** What is said of a municipality; a value that is not of its form reads as open. */
export function readMunicipalityGroundwork(
  { extra }: Holder,
  code: MunicipalityCode,
): MunicipalityGroundwork {
  const at = (field: string): unknown => valueAt(extra, [GROUNDWORK_KEY, 'municipalities', code, field]);
  return {
    contactPoint: textOf(at('contactPoint')),
    coordinator: textOf(at('coordinator')),
    handover: textOf(at('handover')),
    paidByPool: textOf(at('paidByPool')),
    existing: textOf(at('existing')),
    mapped: at('mapped') === true,
  };
}

/** The fields of a municipality that are still open. */
export function openContactFields(groundwork: MunicipalityGroundwork): readonly ContactField[] {
  return CONTACT_FIELDS.filter((field) => groundwork[field] === '');
}

export function readFacilityGroundwork({ extra }: Holder): FacilityGroundwork {
  const agreed = valueAt(extra, [GROUNDWORK_KEY, 'agreed']);
  return {
    forum: textOf(valueAt(extra, [GROUNDWORK_KEY, 'forum'])),
    agreed: Array.isArray(agreed) ? agreed.filter((one) => typeof one === 'string') : [],
  };
}

/** The plan's own figure for an assumption; null where it has none that can be used. */
export function readOwnAssumption({ extra }: Holder, id: string): OwnAssumption | null {
  const at = (field: string): unknown => valueAt(extra, [GROUNDWORK_KEY, 'assumptions', id, field]);
  const value = at('value');
  const isUsable = typeof value === 'number' && Number.isFinite(value) && value >= 0;
  return isUsable ? { value, source: textOf(at('source')) } : null;
}

/** A plan's or facility's unknown keys with the groundwork taken apart from the others. */
export function splitGroundwork(extra: UnknownKeys): {
  readonly groundwork: unknown;
  readonly others: UnknownKeys;
} {
  const { [GROUNDWORK_KEY]: groundwork = null, ...others } = extra;
  return { groundwork, others };
}
