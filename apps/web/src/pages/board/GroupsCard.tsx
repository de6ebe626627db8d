import type { ReactElement } from 'react';
import { bandSentence } from '../../board/WhoIsInIt.js';
import { countOf } from '../../components/count-of.js';
import type { BoardGroupPartsFragment, PeerGroupKind } from '../../gql/graphql.js';
import { useViewState } from '../../state/use-view-state.js';

export interface ListedGroup extends BoardGroupPartsFragment {
  members: readonly { code: string; name: string }[];
}

const KINDS: readonly { kind: PeerGroupKind; label: string }[] = [
  { kind: 'ENGLAND', label: 'England' },
  { kind: 'SECTOR', label: 'Sectors' },
  { kind: 'PEER', label: 'Acute trusts with the same kind of estate' },
  { kind: 'REGION', label: 'Regions' },
  { kind: 'REGION_SECTOR', label: 'Sectors within regions' },
  { kind: 'SYSTEM', label: 'Systems' },
  { kind: 'OTHERS', label: 'Systems of a region that are shown together' },
];

/** Every registered group: by what rule, how many trusts, how many of them submitted as a band, what is shown, and who is in it. */
export function GroupsCard({ groups }: { groups: readonly ListedGroup[] }): ReactElement {
  const { view } = useViewState();
  return (
    <section id="groups" className="bm-card" aria-labelledby="groups-heading">
      <h2 id="groups-heading" className="bm-card__finding">
        Who is in which group, and what is shown of it
      </h2>
      <p className="bm-card__subtitle">
        The groups are registered before a round opens; nobody can look at a group made up for the purpose. Open one to see who is
        in it.
      </p>
      {KINDS.map(({ kind, label }) => {
        const listed = groups.filter((group) => group.kind === kind);
        if (listed.length === 0) return null;
        const chosen = listed.some((group) => group.id === view.group);
        return (
          <details key={kind} className="bm-groups" open={chosen || kind === 'SECTOR'}>
            <summary className="bm-groups__kind">
              {label}{' '}
              <span className="bm-small">
                {listed.filter((group) => group.available).length} of {listed.length} shown
              </span>
            </summary>
            <ul className="bm-groups__list">
              {listed.map((group) => (
                <li key={group.id}>
                  <GroupLine group={group} open={group.id === view.group} />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function GroupLine({ group, open }: { group: ListedGroup; open: boolean }): ReactElement {
  return (
    <details open={open} className="bm-groups__group">
      <summary className="bm-groups__line">
        <span className="bm-groups__name">{group.name}</span> <span>{countOf(group.nEligible, 'trust')}</span>{' '}
        <span className={group.available ? '' : 'bm-groups__absent'}>{shownWords(group)}</span>
      </summary>
      <p className="bm-groups__rule">
        {group.rule} {bandSentence(group.submitters)}
      </p>
      <ul className="bm-who__list">
        {group.members.map((member) => (
          <li key={member.code}>{member.name}</li>
        ))}
      </ul>
    </details>
  );
}

function shownWords({ available, hasDistribution }: BoardGroupPartsFragment): string {
  if (!available) return 'Not available at this level';
  return hasDistribution ? 'Mean, quartiles and histogram' : 'Mean';
}
