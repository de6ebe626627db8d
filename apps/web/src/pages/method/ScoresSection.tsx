import type { ReactElement } from 'react';
import { titleOf } from './contents.js';
import { Formula, Q } from './Formula.js';
import { MethodSection } from './MethodSection.js';

export function ScoresSection(): ReactElement {
  return (
    <>
      <MethodSection id="scores" title={titleOf('scores')}>
        <p>
          Trusts assess themselves in the national Digital Maturity Assessment. In each domain a trust places itself at a whole
          level from 1 to 5. A measure of What Good Looks Like is the mean of its domains. Boardmark takes the published scores of
          the seven measures, one set for each care setting in which a trust submitted, and changes none of them.
        </p>
        <p>
          The publisher says that scores compare within a care setting only. That is why the heat map keeps settings apart, and
          why systems with different settings are also compared like for like.
        </p>
        <p>
          The “mean of seven” of a submission is the plain mean of its measures, given only where all of them have a score. It is
          shown for orientation and never tested.
        </p>
      </MethodSection>
      <MethodSection id="aggregation" title={titleOf('aggregation')}>
        <p>
          A trust counts once. If it submitted for several settings, the mean of its submissions is its score. The mean of a
          system, a region or England is the plain mean over its trusts, whatever their size; England is not the mean of the
          systems.
        </p>
        <Formula
          where={
            <>
              <Q sub="i">y</Q> is the score of trust <Q>i</Q>, the mean of its submissions; <Q sub="g">n</Q> is the number of
              trusts of group <Q>g</Q> that submitted. Inside one care setting the submission takes the place of the trust.
            </>
          }
          code="libs/benchmarking/src/units.ts"
        >
          <Q sub="g">ȳ</Q> = (1 / <Q sub="g">n</Q>) · Σ <Q sub="i">y</Q>
        </Formula>
        <p>
          Median and quartiles follow the usual definition of R, NumPy and most spreadsheets (type 7 of Hyndman and Fan): the
          values are put in order, and what falls between two of them is interpolated in proportion.
        </p>
        <Formula
          where={
            <>
              <Q sub="(k)">y</Q> is the <Q>k</Q>th smallest of <Q>n</Q> values, and <Q>k</Q> the whole part of <Q>h</Q>; <Q>p</Q>{' '}
              is ¼, ½ or ¾.
            </>
          }
          code="libs/benchmarking/src/statistics/quartiles.ts"
        >
          <Q>h</Q> = (<Q>n</Q> − 1)<Q>p</Q> + 1, <Q sub="p">q</Q> = <Q sub="(k)">y</Q> + (<Q>h</Q> − <Q>k</Q>) · (
          <Q sub="(k+1)">y</Q> − <Q sub="(k)">y</Q>)
        </Formula>
        <p>
          A trust belongs to the system in which the assessment counts it. Coverage says how many of a system’s trusts submitted.
          A missing trust is left out, never filled in.
        </p>
      </MethodSection>
    </>
  );
}
