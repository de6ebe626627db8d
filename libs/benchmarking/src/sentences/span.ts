/** A run of text in a sentence; strong runs carry the finding. */
export interface Span {
  readonly text: string;
  readonly strong: boolean;
}

/** A run without emphasis. */
export function plain(text: string): Span {
  return { text, strong: false };
}

/** A run that carries the finding. */
export function strong(text: string): Span {
  return { text, strong: true };
}
