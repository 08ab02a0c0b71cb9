import * as v from 'valibot';
import type { Plan } from '../../domain/plan.ts';
import { writePlan } from '../../plan/write-plan.ts';
import type { BrowserStorage } from './browser-storage.ts';

/** So many versions are kept; none is ever dropped to make room for another. */
export const MOST_VERSIONS = 50;
const LONGEST_NAME = 200;
const PREFIX = 'version/';

const schema = v.object({
  form: v.literal(1),
  id: v.string(),
  name: v.string(),
  planName: v.string(),
  /** ISO 8601 with time, UTC. */
  keptAt: v.string(),
  /** The answer at the time, as it was read; null where it was not computed yet. */
  verdict: v.nullable(v.string()),
  /** The plan as its file. */
  text: v.string(),
});

/** A plan put aside under a name. */
export type PlanVersion = Readonly<v.InferOutput<typeof schema>>;

export type KeepOutcome =
  | { readonly kind: 'kept'; readonly version: PlanVersion }
  | { readonly kind: 'noRoom' }
  | { readonly kind: 'noName' };

/** The versions, the latest first; what cannot be read is left where it is and counted. */
export async function readVersions(
  storage: BrowserStorage,
): Promise<{ readonly versions: readonly PlanVersion[]; readonly unreadable: number }> {
  const all = [...(await storage.readAll(PREFIX)).values()].map((value) => v.safeParse(schema, value));
  const versions = all.flatMap((read) => (read.success ? [read.output] : []));
  versions.sort((a, b) => (a.keptAt < b.keptAt ? 1 : a.keptAt > b.keptAt ? -1 : 0));
  return { versions, unreadable: all.length - versions.length };
}

/** Keeps the plan under a name, beside all others; refused where there is no room for one more. */
export async function keepVersion(
  storage: BrowserStorage,
  given: {
    readonly name: string;
    readonly plan: Plan;
    readonly verdict: string | null;
    readonly id: string;
    readonly keptAt: string;
  },
): Promise<KeepOutcome> {
  const name = Array.from(given.name.trim()).slice(0, LONGEST_NAME).join('');
  if (name === '') return { kind: 'noName' };
  if ((await storage.readAll(PREFIX)).size >= MOST_VERSIONS) return { kind: 'noRoom' };
  const { plan, verdict, id, keptAt } = given;
  const version: PlanVersion = {
    form: 1,
    id,
    name,
    planName: plan.name,
    keptAt,
    verdict,
    text: writePlan(plan),
  };
  await storage.change(new Map([[PREFIX + id, version]]), []);
  return { kind: 'kept', version };
}

export async function removeVersion(storage: BrowserStorage, id: string): Promise<void> {
  await storage.change(new Map(), [PREFIX + id]);
}
