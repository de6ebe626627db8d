import type { ReactElement, ReactNode } from 'react';
import { Breadcrumbs } from '../components/Breadcrumbs.js';
import { PageHeading } from '../components/PageHeading.js';
import { Spans } from '../components/Spans.js';
import type { FragmentType } from '../gql/fragment-masking.js';
import type { Spans_SpanFragmentDoc } from '../gql/graphql.js';
import { searchOf, useViewState } from '../state/use-view-state.js';
import { BoardRoundPicker } from './BoardRoundPicker.js';
import type { BoardRound } from './use-board-query.js';

export interface BoardHeadProps {
  kicker: string;
  name: string;
  round: { id: string; shortName: string };
  rounds: readonly BoardRound[];
  headline: readonly FragmentType<typeof Spans_SpanFragmentDoc>[];
  coverage: readonly FragmentType<typeof Spans_SpanFragmentDoc>[];
  children?: ReactNode;
}

/** Head of the page of a system or a region. */
export function BoardHead(props: BoardHeadProps): ReactElement {
  const { view } = useViewState();
  return (
    <div className="bm-width bm-head">
      <Breadcrumbs
        crumbs={[
          { label: 'Board self-assessment', to: { pathname: '/board', search: searchOf({ round: view.round }) } },
          { label: props.name },
        ]}
      />
      <PageHeading kicker={props.kicker} heading={props.name} title={`${props.name}, ${props.round.shortName}`} />
      <p className="bm-headline">
        <Spans spans={props.headline} />
      </p>
      <p className="bm-coverage">
        <Spans spans={props.coverage} />
      </p>
      <div className="bm-board-controls">
        <BoardRoundPicker rounds={props.rounds} selected={props.round.id} />
      </div>
      {props.children}
    </div>
  );
}
