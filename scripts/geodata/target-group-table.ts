import type { TargetGroupNumber } from '../../src/domain/demand.ts';
import type { Outcome } from '../../src/domain/failure.ts';
import type { TargetGroupProvenance } from '../../src/domain/provenance.ts';
import { readCsvTable } from './csv-table.ts';
import type { TargetGroupEstimate } from './target-group.ts';

const FILE = 'geodata/target-group/target-group.csv';

/** The national number that is split. */
export interface NationalTargetGroup {
  readonly people: number;
  readonly year: number;
  readonly source: string;
}

export function readNationalTargetGroup(root: string): Outcome<NationalTargetGroup> {
  const table = readCsvTable(root, FILE, ['people', 'year', 'source'], (row) => {
    const people = row.number('people');
    if (!(Number.isInteger(people) && people >= 98)) row.reject('people', 'et helt antal personer');
    return { people, year: row.number('year'), source: row.text('source') };
  });
  if (!table.ok) return table;
  const [row] = table.value;
  if (row && table.value.length === 1) return { ok: true, value: row, warnings: [] };
  const found = `${table.value.length} rækker`;
  return { ok: false, problems: [{ file: FILE, path: '', found, expected: 'én række' }] };
}

/** What stands beside every number of the built-in estimate. */
export function targetGroupProvenance(national: NationalTargetGroup): TargetGroupProvenance {
  const people = new Intl.NumberFormat('da-DK').format(national.people);
  return {
    source: `Estimat: ca. ${people} personer (${national.source}) fordelt efter voksne og hjemløshedstællinger`,
    year: national.year,
    quality: 'estimate',
  };
}

/** One municipality's number with the ground it stands on. */
export function targetGroupNumber(estimate: TargetGroupEstimate, year: number): TargetGroupNumber {
  const ground =
    estimate.countYear === null
      ? 'hjemløshed som i lignende kommuner'
      : `kommunens hjemløshedstælling i ${estimate.countYear}`;
  const source = `Estimat efter antal voksne og ${ground}`;
  return { people: estimate.people, quality: 'estimate', source, year };
}
