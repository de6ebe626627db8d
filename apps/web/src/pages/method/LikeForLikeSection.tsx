import type { ReactElement } from 'react';
import { titleOf } from './contents.js';
import { Formula, Q } from './Formula.js';
import { MethodSection } from './MethodSection.js';

export function LikeForLikeSection(): ReactElement {
  return (
    <MethodSection id="like-for-like" title={titleOf('like-for-like')}>
      <p>
        A system of five specialist hospitals and one of five community trusts would differ even if every board did equally well,
        because their kinds of trust score differently all over England. Like for like takes that mix away. Submissions are sorted
        into five matching groups: general acute, specialist acute, community, mental health and ambulance.
      </p>
      <p>
        A trust with two submissions counts half in each of its groups, with three a third, in England’s group means as well. So
        the groups add up to the system, and the differences of all systems add up to nothing.
      </p>
      <Formula
        where={
          <>
            <Q sub="s">w</Q> is the weight of submission <Q>s</Q>, one divided by the number of its trust’s submissions;{' '}
            <Q sub="k(s)">m</Q> is England’s mean of its matching group, with the same weights. <Q sub="g">E</Q> is what the
            system would score if each of its trusts scored like England.
          </>
        }
        code="libs/benchmarking/src/like-for-like/expected-scores.ts"
      >
        <Q sub="g">E</Q> = Σ <Q sub="s">w</Q> · <Q sub="k(s)">m</Q> / Σ <Q sub="s">w</Q>
      </Formula>
      <Formula
        where={
          <>
            <Q>ȳ</Q> without an index is England’s mean. The parts add up exactly; printed, they may not, because each is rounded
            on its own.
          </>
        }
        code="libs/benchmarking/src/like-for-like/fit.ts"
      >
        <Q sub="g">ȳ</Q> − <Q>ȳ</Q> = (<Q sub="g">E</Q> − <Q>ȳ</Q>) + (<Q sub="g">ȳ</Q> − <Q sub="g">E</Q>)
      </Formula>
      <p>
        The first bracket is the <strong>mix effect</strong>, the second the <strong>score effect</strong> or like-for-like
        difference. The switch “Like for like” draws England’s mean plus the score effect: the level a system would show with
        England’s mix.
      </p>
      <p>
        Only structure is taken away: the care setting, and whether a hospital is specialist. Nothing a board can change, such as
        money spent or systems bought, is adjusted for.
      </p>
    </MethodSection>
  );
}
