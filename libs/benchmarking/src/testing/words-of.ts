import type { Span } from '../sentences/span.js';

/** A sentence as it is read aloud. */
export function wordsOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
}
