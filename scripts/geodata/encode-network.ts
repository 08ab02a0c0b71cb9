import { CELL_LAT, CELL_LON, type RoadNetwork } from '../../src/domain/road-network.ts';
import { DEGREE_PARTS, NETWORK_MAGIC } from '../../src/geodata/network-file.ts';

/** The bytes of `network.bin`; `src/geodata/network-file.ts` has the form. */
export function encodeNetwork({ raster, towns, nodeCell, joinable, edges }: RoadNetwork): Uint8Array {
  const bytes: number[] = [...NETWORK_MAGIC];
  const put = (value: number) => {
    let rest = value;
    while (rest > 127) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  };
  const putSigned = (value: number) => put(value < 0 ? -2 * value - 1 : 2 * value);
  putSigned(Math.round(raster.west / CELL_LON));
  putSigned(Math.round(raster.south / CELL_LAT));
  put(raster.columns);
  put(raster.rows);
  for (const { length, piece } of runsOf(raster.piece)) {
    put(length);
    put(piece);
  }
  put(towns.lon.length);
  for (let t = 0; t < towns.lon.length; t += 1) {
    putSigned(Math.round((towns.lon[t] ?? 0) * DEGREE_PARTS));
    putSigned(Math.round((towns.lat[t] ?? 0) * DEGREE_PARTS));
    put(towns.radiusMetres[t] ?? 0);
  }
  put(nodeCell.length);
  put(joinable);
  for (const [node, cell] of nodeCell.entries()) putSigned(cell - (nodeCell[node - 1] ?? 0));
  put(edges.from.length);
  // One kind of number after the other: likes beside likes pack better.
  for (const [edge, from] of edges.from.entries()) put(from - (edges.from[edge - 1] ?? 0));
  for (const [edge, to] of edges.to.entries()) put(to - (edges.from[edge] ?? 0));
  for (const values of [edges.metres, edges.townMetres, edges.kind]) for (const value of values) put(value);
  for (const value of edges.crossing) put(value + 1);
  return Uint8Array.from(bytes);
}

function runsOf(piece: Uint16Array): readonly { readonly length: number; readonly piece: number }[] {
  const runs: { length: number; piece: number }[] = [];
  for (const value of piece) {
    const last = runs.at(-1);
    if (last?.piece === value) last.length += 1;
    else runs.push({ length: 1, piece: value });
  }
  return runs;
}
