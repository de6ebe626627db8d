import { countOf } from '../../components/count-of.js';
import type { CollectionFieldsFragment } from '../../gql/graphql.js';

/** Answers from which on a board has a score. */
const ENOUGH = 5;

type Progress = Pick<CollectionFieldsFragment, 'answered' | 'invitations' | 'director' | 'byForm' | 'open'>;

/** Where a board stands with a round, in one sentence. */
export function standing({ answered, invitations, director, byForm, open }: Progress): string {
  if (director !== null) return `Signed off by ${director}. The answers are locked.`;
  if (!open) return 'The round is closed.';
  if (!byForm) return 'The answers of this board were handed in as a file. They wait to be signed off.';
  if (invitations.length === 0) return 'Nobody has been invited yet.';
  const done = `${answered} of ${countOf(invitations.length, 'member')} ${answered === 1 ? 'has' : 'have'} answered everything.`;
  return answered < ENOUGH ? `${done} A score needs at least ${ENOUGH}.` : done;
}

/** One e-mail address a line, or separated by commas or semicolons. */
export function addressesIn(text: string): string[] {
  return text
    .split(/[\n,;]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
