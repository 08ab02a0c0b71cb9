import type { Municipality } from '../../src/domain/municipality.ts';
import type { ServiceInventory } from '../../src/domain/service.ts';
import type { ServiceDraft } from '../../src/plan/services/read-services-table.ts';
import { countServices } from '../../src/plan/services/service-counts.ts';
import { texts } from './texts.ts';

/** What a check says of services: the user's table, and beside it what the inventory knows. */
export interface ServiceReport {
  /** The table's file as the user gave it. */
  readonly source: string;
  readonly total: number;
  /** Municipalities with services in the table; one that is not named has none in the table, which is not none. */
  readonly byMunicipality: Readonly<Record<string, number>>;
  readonly byType: Readonly<Record<string, number>>;
  readonly inventory: {
    readonly total: number;
    readonly mappedRegion: string;
    readonly byMunicipality: Readonly<Record<string, number>>;
  };
}

export function reportServices(
  source: string,
  rows: readonly ServiceDraft[],
  inventory: ServiceInventory,
): ServiceReport {
  const own = countServices(rows);
  const known = countServices(inventory.services);
  const byType: Record<string, number> = {};
  for (const { type } of rows) byType[type] = (byType[type] ?? 0) + 1;
  return {
    source,
    total: own.total,
    byMunicipality: inCodeOrder(own.byMunicipality),
    byType,
    inventory: {
      total: known.total,
      mappedRegion: inventory.mappedRegion,
      byMunicipality: inCodeOrder(known.byMunicipality),
    },
  };
}

/** The report's section for people. */
export function serviceLines(
  report: ServiceReport,
  municipalities: readonly Municipality[],
): readonly string[] {
  const named = municipalities.flatMap(({ code, name }) => {
    const count = report.byMunicipality[code];
    return count === undefined ? [] : [`${code} ${name}: ${count}`];
  });
  return [
    texts().services.table(report.source, report.total, named.length),
    ...named.map((line) => `  ${line}`),
    texts().services.inventory(report.inventory.total, report.inventory.mappedRegion),
    texts().services.notNone,
  ];
}

function inCodeOrder(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
