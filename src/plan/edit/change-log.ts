/** One line of the change log. */
export interface LogEntry {
  /** ISO 8601 with time, UTC. */
  readonly at: string;
  readonly sentence: string;
  readonly kind: LogKind;
}

export const LOG_KINDS = ['do', 'undo', 'redo', 'open'] as const;
export type LogKind = (typeof LOG_KINDS)[number];

/** The log keeps so many lines; older ones are forgotten. */
export const MOST_LOG_ENTRIES = 2000;

/** The log with one more line. */
export function addLogEntry(log: readonly LogEntry[], entry: LogEntry): readonly LogEntry[] {
  return [...log.slice(Math.max(0, log.length + 1 - MOST_LOG_ENTRIES)), entry];
}
