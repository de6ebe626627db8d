/**
 * Order of codes by their UTF-16 units, the same in every locale: negative, 0 or positive as a comes before, with or after b.
 *
 * @example ['R2', 'R10', 'r1'].sort(compareCodes) // ['R10', 'R2', 'r1']
 */
export function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
