import { skipToken, useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import { MessagePage } from '../../errors/MessagePage.js';
import { NetworkErrorPage } from '../../errors/NetworkErrorPage.js';
import { PageSkeleton } from '../../errors/PageSkeleton.js';
import { readFragment } from '../../gql/fragment-masking.js';
import { AssessmentFieldsFragmentDoc, AssessPageDocument } from '../../gql/graphql.js';
import { Questionnaire } from './Questionnaire.js';

/** A member of a board answers. The personal link is the part of the address after #, which browsers send to nobody. */
export function AssessPage(): ReactElement {
  const { hash } = useLocation();
  const token = hash.slice(1);
  const options = token === '' ? skipToken : { variables: { token }, fetchPolicy: 'no-cache' as const };
  const { data, error, refetch } = useQuery(AssessPageDocument, options);
  if (error) return <NetworkErrorPage retry={() => void refetch().catch(() => undefined)} />;
  if (token !== '' && !data) return <PageSkeleton />;
  if (data?.assessment.__typename !== 'Assessment') return <ClosedPage />;
  return <Questionnaire key={token} token={token} loaded={readFragment(AssessmentFieldsFragmentDoc, data.assessment)} />;
}

function ClosedPage(): ReactElement {
  return (
    <MessagePage heading="This link opens nothing any more">
      <p>
        It may have been replaced by the link in a later mail, the board may have signed off, or the round may have closed. What
        you saved before is kept.
      </p>
      <p>Use the newest mail, or ask whoever leads for your trust for another invitation.</p>
      <p>
        <Link to="/">Read the published data</Link>
      </p>
    </MessagePage>
  );
}
