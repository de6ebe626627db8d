/** "1 trust", "16 trusts"; "1 person", "2 people" with a plural of its own. */
export function countOf(n: number, noun: string, plural = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : plural}`;
}
