import type { CoverageData } from '../../src/domain/coverage-data.ts';
import type { Outcome, Problem } from '../../src/domain/failure.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { ServiceInventory } from '../../src/domain/service.ts';
import { applyDemand } from '../../src/plan/demand/apply-demand.ts';
import { type OwnPoints, smallSums } from '../../src/plan/demand/own-points.ts';
import { MOST_PLAN_BYTES, parsePlan } from '../../src/plan/parse-plan.ts';
import { MOST_TABLE_BYTES } from '../../src/plan/read-table.ts';
import { requireServicesTable } from '../../src/plan/services/read-services-table.ts';
import { applyTargetGroup } from '../../src/plan/suppression/apply-target-group.ts';
import { publishTargetGroup } from '../../src/plan/suppression/publish-target-group.ts';
import { DEFAULT_THRESHOLD } from '../../src/plan/suppression/suppress-small-numbers.ts';
import { readTargetGroupTable } from '../../src/plan/target-group-table.ts';
import type { CheckCall } from './cli-arguments.ts';
import { readDemandFile } from './read-demand-file.ts';
import { decodeUtf8, readInputFile } from './read-input-file.ts';
import { reportServices, type ServiceReport } from './service-report.ts';
import { texts } from './texts.ts';

export interface CheckInputs {
  readonly plan: Plan;
  readonly planWarnings: readonly string[];
  /** The built data with what the user's tables replace. */
  readonly data: CoverageData;
  /** null without a table of services. */
  readonly services: ServiceReport | null;
  /** How the tables were read, to be shown. */
  readonly notes: readonly string[];
}

/** Reads every file that a check names; the problems of all of them are told together. */
export async function loadInputs(
  call: CheckCall,
  builtIn: CoverageData,
  inventory: ServiceInventory | null,
  onProgress?: (rows: number) => void,
): Promise<Outcome<CheckInputs>> {
  const { municipalities } = builtIn;
  const plan = await readPlan(call.plan, builtIn);
  const group = await readTable(call.targetGroup, (bytes, file) =>
    readTargetGroupTable(bytes, { file, municipalities }),
  );
  const demand: Outcome<OwnPoints | null> =
    call.demand === null
      ? { ok: true, value: null, warnings: [] }
      : await readDemandFile({ file: call.demand, data: builtIn }, onProgress);
  const services = await readTable(inventory && call.services, (bytes, file) =>
    requireServicesTable(bytes, { file, municipalities, kinds: inventory?.kinds ?? [] }),
  );
  if (!plan.ok || !group.ok || !demand.ok || !services.ok) {
    return { ok: false, problems: [plan, group, demand, services].flatMap(problemsOf) };
  }
  let data = builtIn;
  const notes = [
    ...named(call.targetGroup, group.warnings),
    ...named(call.demand, demand.warnings),
    ...named(call.services, services.warnings),
  ];
  const placed = new Set(demand.value?.codes);
  if (group.value) {
    // What the other table replaces is part of no sum, and so cannot hide anything either.
    const rows = group.value.filter((row) => !placed.has(row.code));
    data = applyTargetGroup(
      data,
      publishTargetGroup(data, rows, { threshold: DEFAULT_THRESHOLD, quality: 'imported' }),
    );
  }
  if (demand.value && call.demand !== null) {
    data = applyDemand(data, demand.value, 'pointsAndNumber', texts().tableSource(call.demand), builtIn);
    const both = group.value?.filter((row) => placed.has(row.code)).map((row) => row.code) ?? [];
    if (both.length > 0) notes.push(texts().demandAndGroup(both.join(', ')));
    const small = smallSums(demand.value, DEFAULT_THRESHOLD);
    if (small.length > 0) notes.push(texts().demandSmall(small.join(', '), DEFAULT_THRESHOLD));
  }
  const report =
    inventory && services.value && call.services !== null
      ? reportServices(call.services, services.value, inventory)
      : null;
  const value = { plan: plan.value, planWarnings: plan.warnings, data, services: report, notes };
  return { ok: true, value, warnings: [] };
}

/** Reads a plan file that the user named. */
export async function readPlan(
  file: string,
  { municipalities }: Pick<CoverageData, 'municipalities'>,
): Promise<Outcome<Plan>> {
  const bytes = await readInputFile(file, MOST_PLAN_BYTES);
  if (!bytes.ok) return bytes;
  const text = decodeUtf8(file, bytes.value);
  return text.ok ? parsePlan(text.value, { file, municipalities }) : text;
}

/** null for a table that was not asked for. */
async function readTable<Row>(
  file: string | null,
  read: (bytes: Uint8Array, file: string) => Outcome<readonly Row[]> | Promise<Outcome<readonly Row[]>>,
): Promise<Outcome<readonly Row[] | null>> {
  if (file === null) return { ok: true, value: null, warnings: [] };
  const bytes = await readInputFile(file, MOST_TABLE_BYTES);
  return bytes.ok ? read(bytes.value, file) : bytes;
}

function problemsOf(outcome: Outcome<unknown>): readonly Problem[] {
  return outcome.ok ? [] : outcome.problems;
}

function named(file: string | null, notes: readonly string[]): readonly string[] {
  return notes.map((note) => `${file}: ${note}`);
}
