const WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count in running text: words below ten, figures from ten. `countWord(0)` is "none". */
export function countWord(n: number): string {
  return WORDS[n] ?? String(n);
}

/** A word or sentence with a capital first letter. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `plural(1, 'trust')` is "trust", `plural(2, 'trust')` "trusts". */
export function plural(n: number, noun: string): string {
  return n === 1 ? noun : `${noun}s`;
}

/** `allOf(2, 'group')` is "both groups", `allOf(4, 'group')` "all four groups". */
export function allOf(n: number, noun: string): string {
  return n === 2 ? `both ${noun}s` : `all ${countWord(n)} ${plural(n, noun)}`;
}

/** "A", "A and B", "A, B and C"; another last conjunction where given. Nothing for an empty list. */
export function joinWords(words: readonly string[], conjunction = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1) ?? ''}`;
}
