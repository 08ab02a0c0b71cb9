declare module 'polylabel' {
  /** The point of a polygon farthest from its rings, in the polygon's own units. */
  export default function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision?: number,
  ): number[] & { readonly distance: number };
}
