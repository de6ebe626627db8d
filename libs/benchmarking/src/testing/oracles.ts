import type { Level, OdsCode } from '@boardmark/assessment';
import type { ChangeAgainstEngland, Verdict } from '../change-types.js';
import dmaChange from '../fixtures/dma-change.json' with { type: 'json' };
import dmaRound from '../fixtures/dma-round.json' with { type: 'json' };
import syntheticChange from '../fixtures/synthetic-change.json' with { type: 'json' };
import syntheticRound from '../fixtures/synthetic-round.json' with { type: 'json' };
import type { MatchingCode } from '../matching/matchings.js';
import type { RoundData } from '../round-data.js';

/** Statistics of one theme in one slice: one list per statistic, one entry per group with a score. */
interface SliceOracle {
  readonly df: number;
  readonly s2: number | null;
  readonly level: readonly Level[];
  readonly code: readonly OdsCode[];
  readonly n: readonly number[];
  readonly nSubmissions: readonly number[];
  readonly mean: readonly number[];
  readonly median: readonly number[];
  readonly q1: readonly number[];
  readonly q3: readonly number[];
  readonly expected: readonly number[];
  readonly difference: readonly number[];
  readonly halfWidth: readonly (number | null)[];
}

interface ThemeOracle {
  readonly systems: readonly OdsCode[];
  readonly p: Readonly<Record<MatchingCode, readonly number[]>>;
  readonly difference: Readonly<Record<MatchingCode, readonly number[]>>;
  readonly phi: number;
  readonly tau2: number;
  readonly metafor: {
    readonly tau2: number;
    readonly q: number;
    readonly reliability: readonly number[];
    readonly estimate: readonly number[];
  };
}

/** A round and what NumPy, SciPy and R make of it (tools/oracles). */
export interface RoundOracle {
  readonly round: RoundData;
  readonly slices: Readonly<Record<string, Readonly<Record<string, SliceOracle>>>>;
  readonly judged: {
    readonly familySize: number;
    /** System and theme of every flagged test, per matching. */
    readonly flagged: Readonly<Record<MatchingCode, readonly (readonly [OdsCode, string])[]>>;
    readonly themes: Readonly<Record<string, ThemeOracle>>;
  };
}

/** Two rounds and what NumPy and SciPy make of the change. */
export interface ChangeOracle {
  readonly before: RoundData;
  readonly after: RoundData;
  readonly changes: Readonly<Record<OdsCode, number>>;
  readonly pooledSd: number;
  readonly df: number;
  readonly groups: {
    readonly level: readonly Level[];
    readonly code: readonly OdsCode[];
    readonly nPanel: readonly number[];
    readonly before: readonly number[];
    readonly after: readonly number[];
    readonly change: readonly number[];
    readonly ciLow: readonly number[];
    readonly ciHigh: readonly number[];
    readonly pValue: readonly number[];
    readonly nImproved: readonly number[];
    readonly nDeteriorated: readonly number[];
    readonly leaversEffect: readonly number[];
    readonly entrantsEffect: readonly number[];
    readonly verdict: readonly Verdict[];
    readonly againstEngland: readonly (ChangeAgainstEngland | null)[];
  };
}

export const roundOracles: readonly [string, RoundOracle][] = [
  ['the published assessment of 2025', dmaRound as unknown as RoundOracle],
  ['a made-up round with gaps', syntheticRound as unknown as RoundOracle],
];

export const changeOracles: readonly [string, ChangeOracle][] = [
  ['the published assessments of 2024 and 2025', dmaChange as unknown as ChangeOracle],
  ['made-up rounds with leavers, entrants and a move', syntheticChange as unknown as ChangeOracle],
];

export const publishedRound: RoundData = (dmaRound as unknown as RoundOracle).round;
export const publishedChange = dmaChange as unknown as ChangeOracle;
