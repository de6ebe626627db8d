import type { BoardResponse } from '../board-response.js';
import type { FrameworkVersion } from '@boardmark/assessment';

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A theme's score by brute force in floating point, or null: the half rule, five respondents, every leave-one-out mean. */
export function referenceScores({ themes }: FrameworkVersion, responses: readonly BoardResponse[]): (number | null)[] {
  return themes.map(({ statements }, t) => {
    const from = themes.slice(0, t).reduce((sum, theme) => sum + theme.statements.length, 0);
    const means = responses.flatMap(({ answers }) => {
      const given = statements.flatMap(({ reverse }, q) => {
        const value = answers[from + q];
        return typeof value === 'number' ? [reverse ? 6 - value : value] : [];
      });
      const enough =
        statements.length < 3 ? given.length === statements.length : given.length >= 2 && given.length * 2 >= statements.length;
      return enough ? [average(given)] : [];
    });
    if (means.length < 5) return null;
    const without = means.map((_, left) => average(means.filter((__, i) => i !== left)));
    if (without.some((mean) => mean > 4.75 + 1e-9)) return 4.5;
    return without.some((mean) => mean < 1.25 - 1e-9) ? 1.5 : average(means);
  });
}
