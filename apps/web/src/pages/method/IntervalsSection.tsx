import type { ReactElement } from 'react';
import { titleOf } from './contents.js';
import { Formula, Q } from './Formula.js';
import { MethodSection } from './MethodSection.js';

export function IntervalsSection(): ReactElement {
  return (
    <MethodSection id="intervals" title={titleOf('intervals')}>
      <p>
        All trusts are observed, so an interval does not speak of sampling trusts. It says how far a system’s mean could lie from
        its underlying level, given how much trusts of one system usually differ. Systems are too small to estimate that from
        their own trusts, so one spread is pooled over all systems, for each measure, after the matching groups are taken away.
      </p>
      <Formula
        where={
          <>
            <Q sub="i">r</Q> = <Q sub="i">y</Q> − <Q sub="i">E</Q> is what a trust scores above its expectation, <Q sub="g">r̄</Q>{' '}
            the mean of it in its system; <Q>N</Q> trusts, <Q>G</Q> systems, <Q>S</Q> matching groups.
          </>
        }
        code="libs/benchmarking/src/statistics/pooled-variance.ts"
      >
        <Q>s</Q>² = Σ<sub>g</sub> Σ<sub>i</sub> (<Q sub="i">r</Q> − <Q sub="g">r̄</Q>)² / (<Q>N</Q> − <Q>G</Q> − (<Q>S</Q> − 1))
      </Formula>
      <Formula
        where={
          <>
            <Q>t</Q> is the quantile of Student’s distribution with the degrees of freedom above. The same half-width serves
            scores as they are and like for like.
          </>
        }
        code="libs/benchmarking/src/statistics/t-distribution.ts"
      >
        95% interval: <Q sub="g">ȳ</Q> ± <Q sub="0.975">t</Q> · <Q>s</Q> / √<Q sub="g">n</Q>
      </Formula>
      <p>
        Systems with fewer than five trusts are drawn hollow. The order of systems is not a ranking: most intervals overlap, and
        no rank is printed anywhere.
      </p>
      <p>
        The empirical-Bayes estimate in the release pulls each like-for-like difference towards none, the more so the fewer the
        trusts. It is used for judging, never as the headline.
      </p>
      <Formula
        where={
          <>
            <Q sub="g">v</Q> = <Q>s</Q>² / <Q sub="g">n</Q>, <Q>w</Q> = 1 / <Q>v</Q>, and <Q>Q</Q> = Σ <Q sub="g">w</Q> (
            <Q sub="g">d</Q> − <Q>μ</Q>)² about the weighted mean <Q>μ</Q> (DerSimonian and Laird). <Q sub="g">B</Q> is the
            reliability, from 0 to 1.
          </>
        }
        code="libs/benchmarking/src/statistics/random-effects.ts"
      >
        <Q>τ</Q>² = max(0, (<Q>Q</Q> − (<Q>G</Q> − 1)) / (Σ<Q>w</Q> − Σ<Q>w</Q>² / Σ<Q>w</Q>)), <Q sub="g">B</Q> = <Q>τ</Q>² / (
        <Q>τ</Q>² + <Q sub="g">v</Q>), estimate = <Q>μ</Q> + <Q sub="g">B</Q> (<Q sub="g">d</Q> − <Q>μ</Q>)
      </Formula>
    </MethodSection>
  );
}
