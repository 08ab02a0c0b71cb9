import { isRecord } from '../groundwork.ts';

/** Staff of one profession. */
export interface StaffRow {
  readonly profession: string;
  /** Full-time posts; null where it is not said. */
  readonly fullTime: number | null;
  /** Whether they have citizens of their own, so that a caseload counts for them. */
  readonly hasCitizens: boolean;
  /** Keys that the file has beside these: written back. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/**
 * A unit's or house's `staff` as it can be read: a list of `{ profession, fullTime, hasCitizens }`, a list of
 * professions, or a number of full-time posts. `other` is what stands there in another form, and is left alone.
 */
export interface StaffReading {
  readonly rows: readonly StaffRow[];
  readonly other: unknown;
}

export function readStaff(staff: unknown): StaffReading {
  if (staff === null || staff === undefined) return { rows: [], other: null };
  if (isAmount(staff)) return { rows: [row('', staff)], other: null };
  if (!Array.isArray(staff)) return { rows: [], other: staff };
  const rows = staff.map(readRow);
  const read = rows.flatMap((one) => (one ? [one] : []));
  return read.length === rows.length ? { rows: read, other: null } : { rows: [], other: staff };
}

function readRow(value: unknown): StaffRow | null {
  if (typeof value === 'string') return row(value, null);
  if (!isRecord(value)) return null;
  const { profession, fullTime = null, hasCitizens = true, ...extra } = value;
  if (typeof profession !== 'string' || typeof hasCitizens !== 'boolean') return null;
  if (fullTime !== null && !isAmount(fullTime)) return null;
  return { profession, fullTime, hasCitizens, extra };
}

function row(profession: string, fullTime: number | null): StaffRow {
  return { profession, fullTime, hasCitizens: true, extra: {} };
}

export function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** Staff as the plan keeps it; null without rows. */
export function writeStaff(rows: readonly StaffRow[]): unknown {
  if (rows.length === 0) return null;
  return rows.map(({ profession, fullTime, hasCitizens, extra }) => ({
    ...extra,
    profession,
    fullTime,
    hasCitizens,
  }));
}

/** Full-time posts of all rows, and of those with citizens of their own; null where no row says how many. */
export function countFullTime(rows: readonly StaffRow[]): {
  readonly all: number | null;
  readonly withCitizens: number | null;
} {
  return { all: sumOf(rows), withCitizens: sumOf(rows.filter(({ hasCitizens }) => hasCitizens)) };
}

function sumOf(rows: readonly StaffRow[]): number | null {
  const known = rows.flatMap(({ fullTime }) => (fullTime === null ? [] : [fullTime]));
  return known.length === 0 ? null : known.reduce((sum, fullTime) => sum + fullTime, 0);
}
