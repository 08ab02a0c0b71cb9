import type { MunicipalityCode } from '../../domain/municipality-code.ts';

/** Where people stay, as a mapping of the user's own has it: for the municipalities that have a row in it. */
export interface OwnPoints {
  /** The municipalities with a row, in the order of the table of municipalities. */
  readonly codes: readonly MunicipalityCode[];
  /** Points of `codes[i]` are `start[i]` up to, not including, `start[i + 1]`. */
  readonly start: Uint32Array;
  /** Degrees, WGS 84. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly people: Float64Array;
  /** The rows' own ids, empty for a row without; null where no row has one, or rows are put together. */
  readonly ids: readonly string[] | null;
  /** How many rows they were read from. */
  readonly rows: number;
  /** The side of the cells in which rows are put together as one point, about, metres; null where none are. */
  readonly cellMetres: number | null;
}

/** People in each municipality with a row, in the order of `codes`. */
export function sumPeople({ codes, start, people }: OwnPoints): readonly number[] {
  return codes.map((_, index) => {
    let sum = 0;
    for (let p = start[index] ?? 0; p < (start[index + 1] ?? 0); p += 1) sum += people[p] ?? 0;
    return sum;
  });
}

/** The municipalities whose people are so few that a table of numbers would hide them: 1 up to, not including, the threshold. */
export function smallSums(own: OwnPoints, threshold: number): readonly MunicipalityCode[] {
  const sums = sumPeople(own);
  return own.codes.filter((_, at) => {
    const people = sums[at] ?? 0;
    return people > 0 && people < threshold;
  });
}
