import type { ReactElement } from 'react';
import { PageHeading } from '../../components/PageHeading.js';
import { longDate } from '../../components/long-date.js';
import { ImportForm } from '../../imports/ImportForm.js';
import type { CollectionFieldsFragment } from '../../gql/graphql.js';
import { useNotice } from '../../notice/notice.js';
import { standing } from './collect-words.js';
import { InviteForm } from './InviteForm.js';
import { MembersCard } from './MembersCard.js';
import { SignOffForm } from './SignOffForm.js';

export interface CollectionProps {
  collection: CollectionFieldsFragment;
  refresh: () => Promise<unknown>;
}

/** How far a board has come, and what is left to do. */
export function BoardCollection({ collection, refresh }: CollectionProps): ReactElement {
  const { roundName, organisation, illustrative, closesOn, open, director, byForm } = collection;
  useNotice(illustrative);
  const editable = open && director === null;
  return (
    <div className="bm-width bm-page bm-sign-in bm-stack">
      <PageHeading kicker={roundName} heading={organisation.name} title={`${organisation.shortName}, ${roundName}`} />
      <p className="bm-headline" role="status">
        {standing(collection)}
      </p>
      {closesOn ? <p>Answers are taken until {longDate(closesOn)}. Members who have not finished are reminded by mail.</p> : null}
      {editable && byForm ? <InviteForm collection={collection} refresh={refresh} /> : null}
      {editable && collection.invitations.length === 0 ? (
        <ImportForm round={collection.round} contents="own-scores" refresh={refresh} />
      ) : null}
      {byForm && collection.invitations.length > 0 ? <MembersCard collection={collection} refresh={refresh} /> : null}
      {editable && (!byForm || collection.invitations.length > 0) ? (
        <SignOffForm collection={collection} refresh={refresh} />
      ) : null}
    </div>
  );
}
