import type { FileAnswer } from '../fetch/answers.js';
import type { Answer, Asked, Middleman } from './middleman.js';

/** What each viewer was answered, to be answered again without the server. */
export class Recording {
  private readonly kept = new Map<string, FileAnswer>();

  /** Answers what is known, and learns the rest. */
  readonly learn: Middleman = async (asked, answer) => {
    const given = this.kept.get(keyOf(asked)) ?? (await answer(asked));
    this.kept.set(keyOf(asked), given);
    return given;
  };

  /** @throws Error for what was never asked */
  readonly repeat: Answer = async (asked) => {
    const given = this.kept.get(keyOf(asked));
    if (!given) throw new Error(`Not in the recording: ${keyOf(asked)}`);
    return { ...given };
  };
}

const keyOf = ({ viewer, path, body }: Asked): string => `${viewer} ${path} ${body}`;
