/** The version of the plan file that this program writes. */
export const PLAN_VERSION = 1;

type JsonObject = Readonly<Record<string, unknown>>;

/** One step up: takes a plan of version `from`, as read from JSON, and gives the same plan in version `from + 1`. */
export interface Migration {
  readonly from: number;
  readonly up: (plan: JsonObject) => JsonObject;
}

/** Every step there is, one for each version but the newest. Version 1 is the first, so there is none yet. */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * Takes a plan of an older version up to `to`, step by step.
 * @throws RangeError when a step is missing from the chain
 */
export function migratePlan(
  plan: JsonObject,
  from: number,
  to: number = PLAN_VERSION,
  migrations: readonly Migration[] = MIGRATIONS,
): JsonObject {
  let migrated = plan;
  for (let version = from; version < to; version += 1) {
    const step = migrations.find((migration) => migration.from === version);
    if (!step) throw new RangeError(`migratePlan: no step from version ${version} to ${version + 1}`);
    migrated = { ...step.up(migrated), version: version + 1 };
  }
  return migrated;
}
