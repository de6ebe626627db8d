import fc from 'fast-check';
import type { EarlierRelease, RegisteredPerson } from '../confidential-types.js';
import type { DisclosurePolicy } from '../policy.js';
import { bruteRound, bruteSeries, knownIn } from '../testing/brute-scopes.js';
import { scopes, smallLimits, smallSeries, THEMES } from '../testing/small-series.js';
import { auditScopes } from './audit-scopes.js';
import type { ScopeContext, ScopeFinding, ScopeRule } from './scope-audit.js';

const held: fc.Arbitrary<RegisteredPerson[]> = fc
  .tuple(scopes, fc.constantFrom(undefined, undefined, 1, 2))
  .map(([person, from]) => (from === undefined ? [] : [{ ...person, from }]));

const cases = fc.record({ series: smallSeries, person: scopes, held, policy: smallLimits });

interface Case {
  readonly releases: readonly EarlierRelease[];
  readonly person: RegisteredPerson;
  readonly context: Required<ScopeContext>;
  readonly policy: DisclosurePolicy;
}

const find = (findings: readonly ScopeFinding[], rule: ScopeRule, theme: string, release?: EarlierRelease) =>
  findings.find(
    (finding) =>
      finding.rule === rule &&
      finding.themes.includes(theme) &&
      finding.round === (release?.round ?? null) &&
      finding.version === (release?.version ?? null),
  );

/** Everything that a person would be told with rights from a round on, and whether it keeps the limits. */
function brute({ releases, person, context: { held, successors }, policy }: Case, from: number) {
  const { leverage, support } = policy;
  const scopeOf = (release: EarlierRelease) => knownIn(release, [...held, { ...person, from }], successors);
  const rounds = releases.flatMap((release) =>
    THEMES.map((theme) => ({ release, theme, ...bruteRound(release, theme, scopeOf(release), successors, policy) })),
  );
  const series = THEMES.map((theme) => ({ theme, share: bruteSeries(releases, theme, scopeOf, successors, policy) }));
  const coalition = Math.min(leverage.coalition + 1e-9, 1 / (support.coalition - 1) - 1e-9);
  const keeps =
    rounds.every(
      (told) =>
        told.leverage <= leverage.holder + 1e-9 &&
        (told.coalition ?? 0) <= coalition &&
        told.support === null &&
        told.outside === null,
    ) && series.every(({ share }) => share <= policy.series.limit + 1e-9);
  return { rounds, series, keeps };
}

function expectSame(findings: readonly ScopeFinding[], expected: ReturnType<typeof brute>): void {
  for (const { release, theme, ...told } of expected.rounds) {
    const of = (rule: ScopeRule) => find(findings, rule, theme, release);
    expect(of('leverage')?.value ?? 0).toBeCloseTo(told.leverage, 7);
    expect(of('coalition') === undefined).toBe(told.coalition === null);
    expect(of('coalition')?.value ?? 0).toBeCloseTo(told.coalition ?? 0, 7);
    expect(of('support')?.value ?? null).toBe(told.support);
    expect(of('outside')?.value ?? null).toBe(told.outside);
  }
  for (const { theme, share } of expected.series) expect(find(findings, 'series', theme)?.value ?? 0).toBeCloseTo(share, 6);
  expect(findings.every(({ keeps }) => keeps)).toBe(expected.keeps);
}

describe('auditScopes', () => {
  it('tells of a union what the direct formulas tell, and begins rights with the least round that keeps all limits, in 400 series', () => {
    const seen = { all: 0, later: 0, coming: 0 };
    fc.assert(
      fc.property(cases, ({ series: { releases, successors }, person, held, policy }) => {
        const one: Case = { releases, person, context: { successors, held }, policy };
        const audit = auditScopes(releases, person, one.context, policy);
        const rounds = [...new Set(releases.map(({ round }) => round))];
        const starts = [...rounds, (rounds.at(-1) ?? 0) + 1];
        const tried = new Map(starts.map((from) => [from, brute(one, from)]));
        const least = starts.find((from) => tried.get(from)?.keeps) ?? starts.at(-1);
        expect(audit.from).toBe(least);
        expect(audit.rounds).toBe(least === starts[0] ? 'all' : least === starts.at(-1) ? 'coming' : 'later');
        expectSame(audit.everywhere, tried.get(starts[0] ?? NaN) as ReturnType<typeof brute>);
        expectSame(audit.granted, tried.get(audit.from) as ReturnType<typeof brute>);
        seen[audit.rounds]++;
      }),
      { numRuns: 400 },
    );

    expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
  });

  it('gives the same answer in whatever order releases, trusts and scopes come', () => {
    fc.assert(
      fc.property(cases, ({ series: { releases, successors }, person, policy }) => {
        const context = { successors };
        const turned = releases.map((release) => ({ ...release, trusts: [...release.trusts].reverse() })).reverse();
        const scopes = { ...person, trusts: [...person.trusts].reverse(), systems: [...person.systems].reverse() };
        expect(auditScopes(turned, scopes, context, policy)).toEqual(auditScopes(releases, person, context, policy));
      }),
    );
  });
});
