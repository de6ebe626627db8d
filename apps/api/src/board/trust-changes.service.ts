import { type BoardVerdictWord, sayBoardChange, sayBoardChangeNote, sayChangeDetail, sayVerdict } from '@boardmark/benchmarking';
import { compareVersions, directionOfLast } from '@boardmark/scoring';
import { Injectable } from '@nestjs/common';
import type { StoredRound } from '../frameworks/rounds.repository.js';
import { groupsOfTrust } from './groups-of-trust.js';
import { LedgerRepository, type ReleasedCells, type ReleasedRound } from './ledger.repository.js';
import type { Annotation, ChangeTheme, ChangeView } from './model/change-view.model.js';
import type { TrustBoard } from './model/trust-board.model.js';
import { NamedRepository } from './named.repository.js';
import type { NamedResult } from './named-rows.js';
import { PeerLedgersService } from './peer-ledgers.service.js';
import { SupportSessionsService } from './support-sessions.service.js';
import { toBoardScore } from './to-board-score.js';
import { twoDecimals } from './two-decimals.js';
import { versionBreaks } from './version-breaks.js';

/** A board's themes over the released rounds of a series up to its own, beside what is released of a group. */
@Injectable()
export class TrustChangesService {
  constructor(
    private readonly named: NamedRepository,
    private readonly ledgers: LedgerRepository,
    private readonly peers: PeerLedgersService,
    private readonly sessions: SupportSessionsService,
  ) {}

  async of(board: TrustBoard, wanted: string | null): Promise<ChangeView> {
    const { release, code } = board;
    const ledger = await this.peers.of(release);
    const groups = groupsOfTrust(ledger, code);
    const group = groups.find(({ id }) => id === wanted) ?? groups[0];
    if (!group) throw new Error(`Trust ${code} belongs to no group of release ${release.id}.`);
    const series = (await this.ledgers.series(release.round.series)).filter(
      ({ round }) => round.position <= release.round.position,
    );
    const releases = series.map(({ head }) => head.id);
    const [results, cells] = await Promise.all([
      this.named.results(release, releases, code),
      this.ledgers.cellsOf(releases, group.id),
    ]);
    const rounds = series.map(({ round }) => round);
    const themes = release.round.framework.themes.map((theme) => toChangeTheme(theme.code, series, results, cells));
    const names = new Map(release.round.framework.themes.map(({ code: theme, name }) => [theme, name]));
    return {
      finding: sayBoardChange(themes.map(({ theme, verdict }) => ({ name: names.get(theme) ?? theme, verdict }))),
      note: sayBoardChangeNote(smallestChange(board.results)),
      peersName: group.name,
      rounds,
      themes,
      annotations: this.annotations(board, rounds),
    };
  }

  private annotations({ code, release }: TrustBoard, rounds: readonly StoredRound[]): Annotation[] {
    const [first] = rounds;
    if (!release.round.illustrative || !first) return [];
    return this.sessions
      .ofTrust(code)
      .filter(({ date }) => date >= first.asAt && date <= release.round.asAt)
      .map(({ date, text }) => ({ date, text, round: rounds.find(({ asAt }) => asAt >= date)?.id ?? null }));
  }
}

function smallestChange(results: readonly NamedResult[]): number | null {
  const widths = results.flatMap(({ changeLow, changeHigh }) =>
    changeLow === null || changeHigh === null ? [] : [(changeHigh - changeLow) / 2],
  );
  return widths.length === 0 ? null : Math.max(...widths);
}

function toChangeTheme(
  theme: string,
  series: readonly ReleasedRound[],
  results: readonly NamedResult[],
  cells: readonly ReleasedCells[],
): ChangeTheme {
  const own = series.map(({ head }) => results.find((result) => result.release === head.id && result.theme === theme));
  const peers = peerLine(series.map(({ head }) => cells.find((cell) => cell.release === head.id && cell.theme === theme)));
  const rounds = series.map(({ round }) => round);
  const breaks = versionBreaks(theme, rounds);
  const scores = own.map((result) => result?.score ?? null);
  const [before, now] = [rounds.at(-2), rounds.at(-1)];
  const last = own.at(-1);
  const verdict = verdictOf(last, breaks.at(-1) === true);
  const since = breaks.lastIndexOf(true);
  return {
    theme,
    verdict,
    verdictText: sayVerdict(verdict, before?.label ?? null),
    detail: sayChangeDetail({
      verdict,
      change: last?.change ?? null,
      low: last?.changeLow ?? null,
      high: last?.changeHigh ?? null,
      run: directionOfLast(scores.slice(Math.max(since, 0))),
      statements: freshStatements(theme, before, now),
      round: now?.label ?? '',
    }),
    scores: scores.map(twoDecimals),
    texts: own.map((result) => toBoardScore(result).text),
    low: own.map((result) => twoDecimals(result?.low)),
    high: own.map((result) => twoDecimals(result?.high)),
    peers,
    breaks,
  };
}

function verdictOf(result: NamedResult | undefined, isBreak: boolean): BoardVerdictWord {
  if (!result || result.score === null) return 'no_score';
  return isBreak ? 'not_comparable' : (result.verdict ?? 'no_score');
}

/** Released medians, or means where not every released round has a median; null where there is no number. */
function peerLine(cells: readonly (ReleasedCells | undefined)[]): (number | null)[] {
  const hasMedians = cells.every((cell) => cell === undefined || cell.quartiles !== null);
  return cells.map((cell) => {
    const shown = hasMedians ? cell?.quartiles?.median : cell?.mean;
    return shown && 'value' in shown ? shown.value : null;
  });
}

function freshStatements(
  theme: string,
  before: StoredRound | undefined,
  now: StoredRound | undefined,
): { total: number; fresh: number } {
  const total = now?.framework.themes.find(({ code }) => code === theme)?.statements.length ?? 0;
  if (!before || !now) return { total, fresh: 0 };
  const shared = compareVersions(before.framework, now.framework).find((compared) => compared.theme === theme)?.shared ?? 0;
  return { total, fresh: total - shared };
}
