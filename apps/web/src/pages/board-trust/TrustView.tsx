import type { ReactElement } from 'react';
import { boardSource } from '../../board/board-source.js';
import type { BoardRound } from '../../board/use-board-query.js';
import { useHashFocus } from '../../components/use-hash-focus.js';
import { readFragment } from '../../gql/fragment-masking.js';
import { BoardReleaseHeadFragmentDoc } from '../../gql/graphql.js';
import type { BoardReleaseHeadFragment } from '../../gql/graphql.js';
import { AgreementCard } from './AgreementCard.js';
import { ChangeCard } from './ChangeCard.js';
import { NextLevelCard } from './NextLevelCard.js';
import { PositionCard } from './PositionCard.js';
import { PrivacyCard } from './PrivacyCard.js';
import { TrustHead } from './TrustHead.js';
import type { Trust, TrustRelease } from './TrustPage.js';

/** What every card of the page needs. */
export interface TrustCardProps {
  trust: Trust;
  head: BoardReleaseHeadFragment;
  source: string;
}

export function TrustView({
  release,
  trust,
  rounds,
}: {
  release: TrustRelease;
  trust: Trust;
  rounds: readonly BoardRound[];
}): ReactElement {
  const head = readFragment(BoardReleaseHeadFragmentDoc, release);
  useHashFocus();
  const props: TrustCardProps = { trust, head, source: boardSource(head) };
  return (
    <>
      <TrustHead {...props} rounds={rounds} files={release.files} />
      <div className="bm-width bm-cards bm-board-trust">
        <PositionCard {...props} />
        <AgreementCard {...props} />
        <ChangeCard {...props} />
        <NextLevelCard {...props} />
        <PrivacyCard trust={trust} />
      </div>
    </>
  );
}
