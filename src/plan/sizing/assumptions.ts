import type { Plan } from '../../domain/plan.ts';
import { readOwnAssumption } from '../groundwork.ts';

/** Figures that sizes and costs are reckoned with; every one can be changed in the plan. */
export const ASSUMPTION_IDS = [
  'caseload',
  'costPerCitizen',
  'costOfComplexNeeds',
  'fullTimeHours',
  'tripsPerPlace',
] as const;
export type AssumptionId = (typeof ASSUMPTION_IDS)[number];

interface BuiltInAssumption {
  readonly value: number;
  /** Title of the source; null for our own, which no source has said. */
  readonly source: string | null;
  /** null where the source gives none. */
  readonly year: number | null;
}

const COUNCILS_PROPOSAL =
  'Bilag 1a: Forslag om udsatteenhed fra udsatterådene i Københavns Kommune og Region Hovedstaden (henviser til Benjaminsen, VIVE 2018)';

export const BUILT_IN_ASSUMPTIONS: Readonly<Record<AssumptionId, BuiltInAssumption>> = {
  // Citizens of a worker, about.
  caseload: {
    value: 10,
    source: 'ACT-metodemanual til anvendelse på hjemløshedsområdet (Socialstyrelsen)',
    year: 2022,
  },
  // Kr. a year for a course of ACT, about.
  costPerCitizen: { value: 100_000, source: COUNCILS_PROPOSAL, year: 2018 },
  // Kr. a year that a citizen with the most complex problems costs in all, about.
  costOfComplexNeeds: { value: 340_000, source: COUNCILS_PROPOSAL, year: 2018 },
  // Hours of a full-time week.
  fullTimeHours: { value: 37, source: null, year: null },
  // Trips a week to a place without a number of its own.
  tripsPerPlace: { value: 1, source: null, year: null },
};

/** An assumption as a plan reckons with it. */
export interface Assumption extends BuiltInAssumption {
  readonly id: AssumptionId;
  /** Whether the plan has a figure of its own; `source` is then what its user wrote, or null. */
  readonly isOwn: boolean;
}

/** The plan's own figure, or the built-in one. A caseload of 0 is none. */
export function readAssumption(plan: Pick<Plan, 'extra'>, id: AssumptionId): Assumption {
  const own = readOwnAssumption(plan, id);
  if (!own || (own.value === 0 && NEVER_ZERO.includes(id))) {
    return { id, isOwn: false, ...BUILT_IN_ASSUMPTIONS[id] };
  }
  return { id, isOwn: true, value: own.value, source: own.source === '' ? null : own.source, year: null };
}

const NEVER_ZERO: readonly AssumptionId[] = ['caseload', 'fullTimeHours'];

/** Whether a figure can be reckoned with. */
export function isUsableAssumption(id: AssumptionId, value: number): boolean {
  return Number.isFinite(value) && (NEVER_ZERO.includes(id) ? value > 0 : value >= 0);
}

export type AssumptionValues = Readonly<Record<AssumptionId, number>>;

export function readAssumptions(plan: Pick<Plan, 'extra'>): AssumptionValues {
  return {
    caseload: readAssumption(plan, 'caseload').value,
    costPerCitizen: readAssumption(plan, 'costPerCitizen').value,
    costOfComplexNeeds: readAssumption(plan, 'costOfComplexNeeds').value,
    fullTimeHours: readAssumption(plan, 'fullTimeHours').value,
    tripsPerPlace: readAssumption(plan, 'tripsPerPlace').value,
  };
}
