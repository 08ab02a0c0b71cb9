/** For a table: at most `decimals` decimals, decimal comma, no thousands separators. */
export function cellNumber(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals))).replace('.', ',');
}

/** A share 0 to 1 with six decimals; a part is never rounded up to all or down to nothing. */
export function roundShare(share: number): number {
  const least = 0.000001;
  return Number((share > 0 && share < 1 ? Math.min(Math.max(share, least), 1 - least) : share).toFixed(6));
}
