import type { ProblemCode } from './problem.js';

/** What is wrong with one value, before it is known where it stands. */
export interface Fault {
  readonly code: ProblemCode;
  readonly message: string;
  readonly value: string | null;
  readonly expected: string | null;
}

/** A value that was understood, or what is wrong with it. */
export type Checked<T> = { readonly value: T } | { readonly fault: Fault };
