const CHUNK_SIZE = 256;

/** Where an item stands: changes with every insertion and removal. */
interface Place {
  readonly chunk: number;
  readonly offset: number;
}

/**
 * Whole numbers in an order that a comparison gives, kept in chunks so that no insertion moves many.
 * The order between the items present must not change while they are present.
 */
export class SortedChunks {
  readonly #compare: (a: number, b: number) => number;
  readonly #chunks: number[][] = [];

  constructor(compare: (a: number, b: number) => number) {
    this.#compare = compare;
  }

  /** Puts an item in, and gives its neighbours in order; undefined at an end. */
  insert(item: number): { readonly before: number | undefined; readonly after: number | undefined } {
    const place = this.#placeFor(item);
    const neighbours = { before: this.#before(place), after: this.#at(place) };
    const chunk = this.#chunks[place.chunk];
    if (!chunk) this.#chunks.push([item]);
    else {
      chunk.splice(place.offset, 0, item);
      if (chunk.length > CHUNK_SIZE) this.#chunks.splice(place.chunk + 1, 0, chunk.splice(CHUNK_SIZE / 2));
    }
    return neighbours;
  }

  /** Takes an item out, and gives the two that stood beside it; undefined at an end, or for an item not there. */
  remove(item: number): { readonly before: number | undefined; readonly after: number | undefined } {
    const place = this.#placeOf(item);
    const chunk = place && this.#chunks[place.chunk];
    if (!place || !chunk) return { before: undefined, after: undefined };
    const before = this.#before(place);
    chunk.splice(place.offset, 1);
    const after = this.#at(place);
    if (chunk.length === 0) this.#chunks.splice(place.chunk, 1);
    return { before, after };
  }

  /** Binary search: the first place whose item does not come before `item`. */
  #placeFor(item: number): Place {
    let low = 0;
    let high = this.#chunks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const last = this.#chunks[middle]?.at(-1);
      if (last !== undefined && this.#compare(last, item) < 0) low = middle + 1;
      else high = middle;
    }
    const chunk = this.#chunks[low];
    if (!chunk) return { chunk: Math.max(0, low - 1), offset: this.#chunks[low - 1]?.length ?? 0 };
    let first = 0;
    let end = chunk.length;
    while (first < end) {
      const middle = (first + end) >> 1;
      const other = chunk[middle];
      if (other !== undefined && this.#compare(other, item) < 0) first = middle + 1;
      else end = middle;
    }
    return { chunk: low, offset: first };
  }

  /** Items that touch compare as equal, so the place found may be some steps off. */
  #placeOf(item: number): Place | undefined {
    const near = this.#placeFor(item);
    if (this.#at(near) === item) return near;
    for (let chunk = 0; chunk < this.#chunks.length; chunk += 1) {
      const offset = this.#chunks[chunk]?.indexOf(item) ?? -1;
      if (offset >= 0) return { chunk, offset };
    }
    return undefined;
  }

  #at({ chunk, offset }: Place): number | undefined {
    const item = this.#chunks[chunk]?.[offset];
    return item ?? this.#chunks[chunk + 1]?.[0];
  }

  #before({ chunk, offset }: Place): number | undefined {
    return offset > 0 ? this.#chunks[chunk]?.[offset - 1] : this.#chunks[chunk - 1]?.at(-1);
  }
}
