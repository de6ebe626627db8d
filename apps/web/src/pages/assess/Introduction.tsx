import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import { PageHeading } from '../../components/PageHeading.js';
import { longDate } from '../../components/long-date.js';
import { leftIn, progressOf, type AssessmentData } from './assessment.js';
import { WhoSeesWhat } from './WhoSeesWhat.js';

/** What is asked, of whom, and who will see what; the way in, or back in. */
export function Introduction({ assessment }: { assessment: AssessmentData }): ReactElement {
  const { hash } = useLocation();
  const { themes, organisation, roundName, closesOn } = assessment;
  const statements = themes.reduce((sum, theme) => sum + theme.statements.length, 0);
  const left = leftIn(themes);
  const next = themes.find((theme) => progressOf(theme).state !== 'done') ?? themes[0];
  return (
    <div className="bm-assess__main">
      <PageHeading kicker={roundName} heading={left === 0 ? 'You have answered everything' : organisation} />
      {left === 0 ? (
        <p className="bm-headline">Thank you. You can still change your answers{until(closesOn)}, or close this page.</p>
      ) : (
        <p className="bm-headline">
          {statements} statements in {themes.length} themes about how your board leads digital change. It takes about ten minutes
          {left < statements ? `; ${left} are left` : ''}.
        </p>
      )}
      <p>
        Answer for the board as a whole, thinking of the last six months. There are no right answers. “Can’t say” is a full answer
        and never counts as a low score.
      </p>
      {next ? (
        <Link className="nhsuk-button" to={{ search: `?theme=${next.code}`, hash }}>
          {left === statements ? 'Begin' : left === 0 ? 'Look through your answers' : `Go on with ${next.name}`}
        </Link>
      ) : null}
      <WhoSeesWhat />
    </div>
  );
}

const until = (closesOn: string | null): string => (closesOn === null ? '' : ` until ${longDate(closesOn)}`);
