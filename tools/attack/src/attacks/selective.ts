import type { Evidence, SeenCell, SeenRelease } from '../facts/evidence.js';
import type { Finding } from './finding.js';

/**
 * Whether something was left out for its value: themes in which the same trusts took part, and did before, must show the same groups, and the same of
 * them, or the gap tells. What was shown of earlier rounds is known and may decide; a whole level may be left out of a theme, which is a step
 * of the published ladder.
 */
export function findSelective({ releases }: Evidence): Finding[] {
  return releases.flatMap((release, k) => {
    const patterns = new Map<string, string[]>();
    for (const theme of release.scores.keys()) {
      const pattern = JSON.stringify([
        whoIn(release, theme),
        releases.slice(0, k).map((past) => [whoIn(past, theme), shownIn(past, theme)]),
      ]);
      patterns.set(pattern, [...(patterns.get(pattern) ?? []), theme]);
    }
    return [...patterns.values()].flatMap((themes) => PARTS.flatMap(({ what, has }) => compare(release, themes, what, has)));
  });
}

const whoIn = ({ scores }: SeenRelease, theme: string): string[] => [...(scores.get(theme)?.keys() ?? [])].sort();

const shownIn = ({ cells }: SeenRelease, theme: string): string[] =>
  cells.flatMap((cell) => (cell.theme === theme ? cell.group : [])).sort();

const PARTS = [
  { what: 'mean', has: () => true },
  { what: 'quartiles', has: ({ quartiles }: SeenCell) => quartiles !== null },
  { what: 'histogram', has: ({ histogram }: SeenCell) => histogram !== null },
];

function compare(release: SeenRelease, themes: readonly string[], what: string, has: (cell: SeenCell) => boolean): Finding[] {
  const cells = release.cells.filter((cell) => themes.includes(cell.theme) && has(cell));
  const shown = new Set(cells.map(({ group, theme }) => `${group} ${theme}`));
  const levels = new Set(cells.map(({ kind, theme }) => `${kind} ${theme}`));
  const groups = new Map(cells.map(({ group, kind }) => [group, kind]));
  return [...groups].flatMap(([group, kind]) => {
    const gaps = themes.filter((theme) => levels.has(`${kind} ${theme}`) && !shown.has(`${group} ${theme}`));
    if (gaps.length === 0) return [];
    const text = `The ${what} of ${group} is missing on ${gaps.join(', ')} in ${release.id}, and there on other themes of the same trusts.`;
    return [{ attack: 'selective', audience: 'anyone', text }];
  });
}
