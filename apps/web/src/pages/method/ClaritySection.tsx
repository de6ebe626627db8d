import type { ReactElement } from 'react';
import { titleOf } from './contents.js';
import { Formula, Q } from './Formula.js';
import { MethodSection } from './MethodSection.js';

export interface ClaritySectionProps {
  certainty: string;
  nSystems: number;
  nMeasures: number;
}

export function ClaritySection({ certainty, nSystems, nMeasures }: ClaritySectionProps): ReactElement {
  const comparisons = nSystems * nMeasures;
  return (
    <MethodSection id="clarity" title={titleOf('clarity')}>
      <p>
        {nSystems} systems on {nMeasures} measures are {comparisons} comparisons; at the usual five per cent, chance alone would
        give about {Math.round(comparisons / 20)} false alarms. A bare interval that misses England’s mean is therefore not
        enough. Two safeguards are added.
      </p>
      <p>
        First, systems differ a little more than chance would have it, for reasons nobody can name. The p value of a difference
        allows for this over-dispersion.
      </p>
      <Formula
        where={
          <>
            <Q sub="g">z</Q> = <Q sub="g">d</Q> / <Q sub="g">s</Q>, drawn in to its 10th and 90th percentiles so that a few truly
            different systems do not hide themselves; <Q sub="g">s</Q>² = <Q>s</Q>² / <Q sub="g">n</Q> and <Q>w</Q> = 1 /{' '}
            <Q sub="g">s</Q>²; <Q>Φ</Q> is the normal distribution.
          </>
        }
        code="libs/benchmarking/src/statistics/over-dispersion.ts"
      >
        <Q>φ</Q> = Σ <Q sub="g">z</Q>² / <Q>G</Q>, <Q>τ</Q>² = max(0, (<Q>G</Q>
        <Q>φ</Q> − (<Q>G</Q> − 1)) / (Σ<Q>w</Q> − Σ<Q>w</Q>² / Σ<Q>w</Q>)), <Q sub="g">p</Q> = 2<Q>Φ</Q>(−|<Q sub="g">d</Q>| / √(
        <Q sub="g">s</Q>² + <Q>τ</Q>²))
      </Formula>
      <p>
        Second, the p values of all systems and measures are judged together by the rule of Benjamini and Hochberg: among the
        differences it picks, at most one in ten is expected to be a false alarm.
      </p>
      <Formula
        where={
          <>
            p values in rising order, <Q>m</Q> = {comparisons} of them; all tests up to the largest <Q>k</Q> that fulfils this are
            picked, with <Q>q</Q> = 0.10.
          </>
        }
        code="libs/benchmarking/src/statistics/false-discovery.ts"
      >
        <Q sub="(k)">p</Q> ≤ <Q>q</Q> · <Q>k</Q> / <Q>m</Q>
      </Formula>
      <p>
        How trusts are matched is a choice, and a verdict should not hang on it. So the whole family is tested four times: by care
        setting with specialist hospitals apart, by care setting alone, by the sector of the trust, and without any matching. A
        difference picked under all four is <strong>clear</strong>. Picked under some it is a <strong>close call</strong>, and the
        page says which. Otherwise there is <strong>no clear difference</strong>.
      </p>
      <p>In this round: {certainty}</p>
      <p className="bm-small">
        The judgement is made in <code className="bm-code">libs/benchmarking/src/like-for-like/clarity.ts</code>; the matchings
        are listed in <code className="bm-code">libs/benchmarking/src/matching/matchings.ts</code>.
      </p>
    </MethodSection>
  );
}
