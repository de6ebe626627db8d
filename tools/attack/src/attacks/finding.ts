/** Something that must not be: what was found, by whom, and how. */
export interface Finding {
  /** Short name of the attack that succeeded. */
  readonly attack: string;
  /** Viewer or kind of viewer who succeeds. */
  readonly audience: string;
  readonly text: string;
}
