import type { ReactElement } from 'react';
import { BoardRoundPicker } from '../../board/BoardRoundPicker.js';
import { GroupPicker } from '../../board/GroupPicker.js';
import { WhoIsInIt } from '../../board/WhoIsInIt.js';
import type { BoardRound } from '../../board/use-board-query.js';
import { Breadcrumbs } from '../../components/Breadcrumbs.js';
import { longDate } from '../../components/long-date.js';
import { PageHeading } from '../../components/PageHeading.js';
import { Spans } from '../../components/Spans.js';
import { readFragment } from '../../gql/fragment-masking.js';
import { BoardGroupPartsFragmentDoc } from '../../gql/graphql.js';
import { searchOf, useViewState } from '../../state/use-view-state.js';
import { coverageSentence } from './coverage-sentence.js';
import type { TrustRelease } from './TrustPage.js';
import type { TrustCardProps } from './TrustView.js';

export interface TrustHeadProps extends TrustCardProps {
  rounds: readonly BoardRound[];
  files: TrustRelease['files'];
}

export function TrustHead({ trust, head, rounds, files }: TrustHeadProps): ReactElement {
  const { view } = useViewState();
  const { position } = trust;
  const group = readFragment(BoardGroupPartsFragmentDoc, position.group);
  const own = files.find(({ url }) => url.includes(`trust-${trust.code}`));
  return (
    <div className="bm-width bm-head">
      <Breadcrumbs
        crumbs={[
          { label: 'Board self-assessment', to: { pathname: '/board', search: searchOf({ round: view.round }) } },
          { label: trust.shortName },
        ]}
      />
      <PageHeading
        kicker={`${trust.name} · ${head.round.name}`}
        heading={`Where ${trust.shortName} stands among trusts like it`}
        title={`${trust.shortName}, ${head.round.shortName}`}
      />
      <p className="bm-headline" aria-live="polite">
        <Spans spans={position.headline} />
      </p>
      <p className="bm-coverage">
        {coverageSentence(trust)} Version {head.version}, released on {longDate(head.releasedAt)}.
      </p>
      <div className="bm-board-controls">
        <GroupPicker groups={trust.groups} selected={group.id} />
        <BoardRoundPicker rounds={rounds} selected={head.round.id} />
        {own ? (
          <a className="bm-board-file" href={own.url} download>
            Download these results (CSV)
          </a>
        ) : null}
      </div>
      <WhoIsInIt group={group} members={position.group.members} own={trust.code} />
    </div>
  );
}
