/** NHS England regions from north to south, the order of every list of regions. */
const NORTH_TO_SOUTH = ['Y63', 'Y62', 'Y60', 'Y61', 'Y56', 'Y59', 'Y58'];

export function sortNorthToSouth<T>(items: readonly T[], codeOf: (item: T) => string | null): T[] {
  const place = (item: T): number => {
    const at = NORTH_TO_SOUTH.indexOf(codeOf(item) ?? '');
    return at < 0 ? NORTH_TO_SOUTH.length : at;
  };
  return [...items].sort((a, b) => place(a) - place(b));
}
