import type { ReactElement } from 'react';
import { countOf } from '../components/count-of.js';

export interface WhoIsInItProps {
  group: { name: string; rule: string; nEligible: number; submitters: string | null };
  members: readonly { code: string; name: string }[];
  /** The trust that is looking. */
  own?: string;
}

/** Members of a registered group, by what rule, and how many submitted as a band; never which. */
export function WhoIsInIt({ group, members, own }: WhoIsInItProps): ReactElement {
  return (
    <details className="bm-who">
      <summary className="bm-who__summary">
        Who is in “{group.name}”: {countOf(group.nEligible, 'trust')}, and by what rule
      </summary>
      <div className="bm-who__body">
        <p>
          {group.rule} {bandSentence(group.submitters)} Which of them did is not told.
        </p>
        <ul className="bm-who__list">
          {members.map((member) => (
            <li key={member.code}>{member.code === own ? <strong>{member.name} (this trust)</strong> : member.name}</li>
          ))}
        </ul>
      </div>
    </details>
  );
}

export function bandSentence(submitters: string | null): string {
  if (submitters === null) return 'How many submitted is not told.';
  return /^\d+ to \d+$/.test(submitters)
    ? `Between ${submitters.replace(' to ', ' and ')} of them submitted.`
    : `${submitters} of them submitted.`;
}
