import type { Clarity } from '../../gql/graphql.js';

/** The measure that a system's page opens with: the first clear difference, else the first close call, else the first. */
export function defaultMeasure<Theme extends { code: string }>(
  themes: readonly Theme[],
  verdicts: readonly { theme: string; clarity: Clarity }[],
): Theme | undefined {
  const first = (clarity: Clarity): Theme | undefined =>
    themes.find(({ code }) => verdicts.some((verdict) => verdict.theme === code && verdict.clarity === clarity));
  return first('CLEAR') ?? first('CLOSE_CALL') ?? themes[0];
}
