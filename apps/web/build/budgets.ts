/** Kilobytes after gzip: what every page loads first, what one page adds, and all styles. */
export const BUDGETS = { eager: 220, route: 40, styles: 30 };

export interface BuiltFile {
  name: string;
  /** Kilobytes after gzip. */
  size: number;
  kind: 'entry' | 'route' | 'shared' | 'style';
  /** Files it loads with itself. */
  imports: readonly string[];
}

/** The files that one file brings with it, itself included. */
function closure(name: string, files: ReadonlyMap<string, BuiltFile>, seen = new Set<string>()): Set<string> {
  const file = files.get(name);
  if (!file || seen.has(name)) return seen;
  seen.add(name);
  for (const next of file.imports) closure(next, files, seen);
  return seen;
}

/** One sentence for each budget that is exceeded. */
export function findExcesses(built: readonly BuiltFile[], budgets = BUDGETS): string[] {
  const files = new Map(built.map((file) => [file.name, file]));
  const sum = (names: Iterable<string>): number => [...names].reduce((total, name) => total + (files.get(name)?.size ?? 0), 0);
  const eager = new Set(built.filter((file) => file.kind === 'entry').flatMap((file) => [...closure(file.name, files)]));
  const styles = built.filter((file) => file.kind === 'style').map((file) => file.name);
  const routes = built
    .filter((file) => file.kind === 'route')
    .map((route) => ({
      what: route.name,
      size: sum([...closure(route.name, files)].filter((name) => !eager.has(name))),
      limit: budgets.route,
    }));
  return [
    { what: 'What every page loads', size: sum(eager), limit: budgets.eager },
    { what: 'Styles', size: sum(styles), limit: budgets.styles },
    ...routes,
  ]
    .filter(({ size, limit }) => size > limit)
    .map(({ what, size, limit }) => `${what}: ${size.toFixed(1)} kB after gzip, ${limit} allowed`);
}
