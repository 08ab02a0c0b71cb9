import type { LonLat } from '../../domain/lon-lat.ts';
import { type MatrixRow, positionKey, type TravelMatrix } from '../../domain/travel-matrix.ts';
import { type FetchedTable, PAIR } from './fetched-table.ts';
import type { RoutingServer } from './routing-server.ts';

/** The row of each source of a fetched table, in their order. */
export function rowsOfTable(table: FetchedTable, sources: number): readonly MatrixRow[] {
  const targets = sources === 0 ? 0 : table.state.length / sources;
  return Array.from({ length: sources }, (_, source): MatrixRow => {
    const [from, to] = [source * targets, (source + 1) * targets];
    const state = table.state.subarray(from, to);
    return {
      places: null,
      minutes: table.minutes.slice(from, to),
      km: table.knowsKm ? table.km.slice(from, to) : null,
      unanswered: countOf(state, PAIR.unknown),
      tooFar: countOf(state, PAIR.tooFar),
      movedKm: table.movedKm[source] ?? null,
    };
  });
}

function countOf(state: Uint8Array, wanted: number): number {
  let count = 0;
  for (const one of state) if (one === wanted) count += 1;
  return count;
}

/** The matrix of a server's rows, looked up by where a facility lies. */
export function routingMatrix(
  server: RoutingServer,
  rows: readonly { readonly position: LonLat; readonly row: MatrixRow }[],
): TravelMatrix {
  const withKm = rows.filter(({ row }) => row.km !== null).length;
  return {
    id: `${server.kind}:${server.base}`,
    knowsMinutes: true,
    knowsKm: rows.length > 0 && withKm === rows.length,
    leftOut: withKm > 0 && withKm < rows.length ? 'km' : null,
    lookUp: 'position',
    mode: server.mode,
    rows: new Map(rows.map(({ position, row }) => [positionKey(position), row])),
  };
}
