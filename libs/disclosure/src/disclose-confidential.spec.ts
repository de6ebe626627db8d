import type { AuditedTrust, ConfidentialTable, EarlierRelease, LinearSolver } from './confidential-types.js';
import { discloseConfidential, discloseInParts } from './disclose-confidential.js';
import type { Ledger } from './ledger.js';
import { DISCLOSURE_POLICY } from './policy.js';
import type { RoundTask } from './release/round-task.js';
import { roundWorker } from './release/round-worker.js';
import { loadHighs } from './tripwire/highs-solver.js';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadHighs();
});

const code = (prefix: string, n: number) => `${prefix}${String(n).padStart(3, '0')}`;

/** Two regions of four systems of eight trusts. */
const trusts: readonly AuditedTrust[] = Array.from({ length: 64 }, (_, n) => ({
  code: code('T', n),
  system: code('S', Math.floor(n / 8)),
  region: code('R', Math.floor(n / 32)),
  sector: n % 2 === 0 ? 'acute' : 'mental_health',
  estateType: null,
  holding: null,
}));

/** Scores that look like scores and follow from the place of a trust alone; the first of them is missing in the second theme. */
const tableOf = (position: number, earlier: readonly EarlierRelease[]): ConfidentialTable => ({
  round: { id: `round-${position}`, position, series: 'board', themes: ['culture', 'users'] },
  trusts,
  scores: new Map(
    trusts.map((trust, n) => {
      const score = (salt: number) => 2.2 + (((n + position) * salt) % 180) / 100;
      return [trust.code, [score(37), n === 0 ? null : score(53)]];
    }),
  ),
  persons: [],
  successors: [],
  earlier,
});

const remember = ({ round, scores }: ConfidentialTable, { groups, cells }: Ledger): EarlierRelease => {
  const scored = (t: number) =>
    [...scores].flatMap(([trust, row]): [string, number][] => (typeof row[t] === 'number' ? [[trust, row[t]]] : []));
  const byTheme = <Value>(value: (theme: string, t: number) => Value) =>
    Object.fromEntries(round.themes.map((theme, t) => [theme, value(theme, t)]));
  return {
    round: round.position,
    version: 1,
    trusts,
    participants: byTheme((_, t) => scored(t).map(([trust]) => trust)),
    released: byTheme((theme) => cells.filter((cell) => cell.theme === theme).map(({ group }) => group)),
    groups,
    cells,
    scores: byTheme((_, t) => Object.fromEntries(scored(t))),
  };
};

describe('a decision on a round', () => {
  it('is the same whoever does its parts, and in whatever order', () => {
    const first = tableOf(1, []);
    const table = tableOf(2, [remember(first, discloseConfidential(first, DISCLOSURE_POLICY, solver))]);
    const alone = discloseConfidential(table, DISCLOSURE_POLICY, solver);
    const parts = discloseInParts(table, DISCLOSURE_POLICY, solver);
    const asked: string[] = [];
    let step = parts.next();
    while (!step.done) {
      const tasks: readonly RoundTask[] = structuredClone(step.value);
      asked.push(...tasks.map(({ part }) => part));
      const backwards = [...tasks].reverse().map((task) => structuredClone(roundWorker(table, DISCLOSURE_POLICY, solver)(task)));
      step = parts.next(backwards.reverse());
    }
    expect(asked).toEqual(['decide', 'decide', 'combine', 'combine', 'release', 'release']);
    expect(step.value).toEqual(alone);
    expect(alone.cells.length).toBeGreaterThan(10);
    expect(alone.audit.series.map(({ viewer }) => viewer)).toContain('trust');
  });

  it('does not depend on the order of trusts or of scores', () => {
    const table = tableOf(1, []);
    const shuffled = { ...table, trusts: [...trusts].reverse(), scores: new Map([...table.scores].reverse()) };
    const [one, other] = [table, shuffled].map((each) => discloseConfidential(each, DISCLOSURE_POLICY, solver));
    expect(other).toEqual(one);
  });

  it('has no pattern beyond those of the round', () => {
    const worker = roundWorker(tableOf(1, []), DISCLOSURE_POLICY, solver);
    expect(() => worker({ part: 'decide', pattern: 2 })).toThrow(RangeError);
  });
});
