import { type MunicipalityCode, municipalityCode } from '../../domain/municipality-code.ts';
import { isRecord } from '../groundwork.ts';
import { isAmount } from './staff-rows.ts';

/** A place that a unit drives to. */
export interface StopRow {
  readonly name: string;
  readonly municipality: MunicipalityCode | null;
  /** Hours on the spot each time; null where it is not said. */
  readonly hours: number | null;
  /** Times a week; null where it is not said. */
  readonly perWeek: number | null;
  /** Keys that the file has beside these: written back. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** A unit's `stops`: a list of `{ name, municipality, hours, perWeek }` or of names; `other` as with staff. */
export interface StopReading {
  readonly rows: readonly StopRow[];
  readonly other: unknown;
}

export function readStops(stops: unknown): StopReading {
  if (stops === null || stops === undefined) return { rows: [], other: null };
  if (!Array.isArray(stops)) return { rows: [], other: stops };
  const rows = stops.map(readRow);
  const read = rows.flatMap((one) => (one ? [one] : []));
  return read.length === rows.length ? { rows: read, other: null } : { rows: [], other: stops };
}

function readRow(value: unknown): StopRow | null {
  if (typeof value === 'string') {
    return { name: value, municipality: null, hours: null, perWeek: null, extra: {} };
  }
  if (!isRecord(value)) return null;
  const { name, municipality = null, hours = null, perWeek = null, ...extra } = value;
  if (typeof name !== 'string') return null;
  const code =
    typeof municipality === 'string' && /^\d{4}$/.test(municipality) ? municipalityCode(municipality) : null;
  if (municipality !== null && code === null) return null;
  if ((hours !== null && !isAmount(hours)) || (perWeek !== null && !isAmount(perWeek))) return null;
  return { name, municipality: code, hours, perWeek, extra };
}

/** Stops as the plan keeps them; null without rows. */
export function writeStops(rows: readonly StopRow[]): unknown {
  if (rows.length === 0) return null;
  return rows.map(({ extra, ...row }) => ({ ...extra, ...row }));
}
