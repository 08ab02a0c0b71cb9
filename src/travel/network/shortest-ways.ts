import type { TravelGraph, WayLength } from './travel-graph.ts';

/** Where a search begins, and what it has cost to come there. */
export interface WayStart {
  readonly node: number;
  readonly length: WayLength;
}

/** Searches one graph again and again in the same memory. */
export interface WaySearch {
  /** The length of the best way to every node; infinite where there is none. Overwritten by the next search. */
  search(starts: readonly WayStart[]): Float64Array;
}

/** Dijkstra's algorithm with a binary heap. */
export function createWaySearch({ start, neighbour, length }: TravelGraph): WaySearch {
  const count = start.length - 1;
  const best = new Float64Array(count);
  const heapLength = new Float64Array(neighbour.length + count + 8);
  const heapNode = new Int32Array(heapLength.length);
  let size = 0;

  const push = (node: number, value: number) => {
    let at = size;
    size += 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heapLength[parent] ?? 0;
      if (above <= value) break;
      heapLength[at] = above;
      heapNode[at] = heapNode[parent] ?? 0;
      at = parent;
    }
    heapLength[at] = value;
    heapNode[at] = node;
  };

  const removeFirst = () => {
    size -= 1;
    const value = heapLength[size] ?? 0;
    const node = heapNode[size] ?? 0;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && (heapLength[child + 1] ?? 0) < (heapLength[child] ?? 0)) child += 1;
      const below = heapLength[child] ?? 0;
      if (below >= value) break;
      heapLength[at] = below;
      heapNode[at] = heapNode[child] ?? 0;
      at = child;
    }
    heapLength[at] = value;
    heapNode[at] = node;
  };

  return {
    search(starts) {
      best.fill(Number.POSITIVE_INFINITY);
      size = 0;
      for (const { node, length: first } of starts) {
        if (first >= (best[node] ?? 0)) continue;
        best[node] = first;
        push(node, first);
      }
      while (size > 0) {
        const node = heapNode[0] ?? 0;
        const soFar = heapLength[0] ?? 0;
        removeFirst();
        if (soFar > (best[node] ?? 0)) continue;
        const last = start[node + 1] ?? 0;
        for (let edge = start[node] ?? 0; edge < last; edge += 1) {
          const other = neighbour[edge] ?? 0;
          const total = soFar + (length[edge] ?? 0);
          if (total < (best[other] ?? 0)) {
            best[other] = total;
            push(other, total);
          }
        }
      }
      return best;
    },
  };
}
