import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { PageHeading } from '../../components/PageHeading.js';
import { NetworkErrorPage } from '../../errors/NetworkErrorPage.js';
import { PageSkeleton } from '../../errors/PageSkeleton.js';
import { SignInPageDocument } from '../../gql/graphql.js';
import { useNotice } from '../../notice/notice.js';
import { DemoPeople } from './DemoPeople.js';
import { problemWords } from './problems.js';
import { signInAddress } from './sign-in-address.js';

/** The way in: one button to the provider, or in a demonstration a card for each part that somebody may have. */
export function SignInPage(): ReactElement {
  const { data, error, refetch } = useQuery(SignInPageDocument);
  const [parameters] = useSearchParams();
  const to = parameters.get('to');
  const problem = problemWords(parameters.get('problem'));
  const demo = (data?.demoViewers.length ?? 0) > 0;
  useNotice(demo);
  if (error) return <NetworkErrorPage retry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <PageSkeleton />;
  return (
    <div className="bm-width bm-page bm-sign-in">
      <PageHeading heading="Sign in" />
      {problem ? (
        <div className="bm-alert" role="alert">
          {problem}
        </div>
      ) : null}
      {demo ? (
        <DemoPeople groups={data.demoViewers} to={to} />
      ) : data.signIn ? (
        <>
          <p className="bm-headline">Named results are for the boards that took part, their systems and their regions.</p>
          <a className="nhsuk-button" href={signInAddress(to)}>
            Sign in with {data.signIn.name}
          </a>
        </>
      ) : (
        <p className="bm-headline">Sign-in has not been set up on this server. Published data can be read without it.</p>
      )}
    </div>
  );
}
