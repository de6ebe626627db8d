const LIMIT = 80;

/**
 * A value from a file made fit to be shown in a problem: at most 80 characters, a cut marked by an ellipsis, and characters that steer
 * a terminal or reverse the reading direction (Unicode categories Cc and Cf) shown as U+FFFD. Null stays null.
 *
 * @example clipValue('x'.repeat(100))?.length // 80
 */
export function clipValue(value: string | null): string | null {
  if (value === null) return null;
  const short = value.length > LIMIT ? `${value.slice(0, LIMIT - 1)}…` : value;
  return short.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\ufffd');
}
