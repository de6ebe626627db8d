import type { ReactElement } from 'react';
import { ChangeParameters } from './ChangeParameters.js';
import { titleOf } from './contents.js';
import { Formula, Q } from './Formula.js';
import { MethodSection } from './MethodSection.js';

/** `round` is the later of the two comparable rounds, whose release holds the figures of change. */
export function ChangeSection({ round }: { round: string | null }): ReactElement {
  return (
    <>
      <MethodSection id="change" title={titleOf('change')}>
        <p>
          The questions of the assessment changed between 2024 and 2025. The publisher also gives an overall score on the domains
          that both years share. Change is computed on that score alone. It is a series of its own, and is never set beside, or
          joined to, the seven measures.
        </p>
        <p>
          Only trusts with a score in both rounds count: the matched panel. Otherwise a trust that comes or goes would look like
          change.
        </p>
        <Formula
          where={
            <>
              <Q sub="i">c</Q> is the change of trust <Q>i</Q>, <Q sub="g">n</Q> the size of the panel, and <Q sub="c">s</Q> the
              standard deviation of changes pooled within systems, with <Q>N</Q> − <Q>G</Q> degrees of freedom.
            </>
          }
          code="libs/benchmarking/src/change/pooled-change.ts"
        >
          <Q sub="g">c̄</Q> = (1 / <Q sub="g">n</Q>) · Σ <Q sub="i">c</Q>, 95% interval: <Q sub="g">c̄</Q> ± <Q sub="0.975">t</Q> ·{' '}
          <Q sub="c">s</Q> / √<Q sub="g">n</Q>
        </Formula>
        <p>
          England, or a region, has improved if the whole interval lies above zero, and deteriorated if it lies below. Systems are
          many, so a system’s change must also be picked by the rule of Benjamini and Hochberg among the changes of all systems.
          Otherwise there is no clear change. “More” or “less than England” is tested in the same way, on the difference of the
          two mean changes; the trusts that both share are allowed for.
        </p>
        <p className="bm-small">
          The verdicts are made in <code className="bm-code">libs/benchmarking/src/change/group-verdicts.ts</code>,{' '}
          <code className="bm-code">libs/benchmarking/src/change/against-england.ts</code> and{' '}
          <code className="bm-code">libs/benchmarking/src/change/trust-verdict.ts</code>.
        </p>
        <p>
          A single trust has no interval, because the assessment has no repeat measurement. Its verdict uses a fixed step of 0.25
          points, about one standard deviation of the changes. This is a convention, chosen after looking at the data: with 0.20
          or 0.30 some trusts would be called differently.
        </p>
        {round ? <ChangeParameters round={round} /> : null}
      </MethodSection>
      <MethodSection id="own-scores" title={titleOf('own-scores')}>
        <p>
          An integrated care board answers the same questions about itself. Its score stands beside the mean of its trusts and is
          never averaged into it. They are different organisations with different tasks, so a gap is a subject for a conversation,
          and neither side is the right one.
        </p>
      </MethodSection>
    </>
  );
}
