import type { OdsCode } from '@boardmark/assessment';
import type { AuditedTrust, EarlierRelease, LadderStep, LedgerCell, PeerGroup, Shown } from '@boardmark/disclosure';
import type { SupersededScores } from './board-inputs.js';
import { valueVersions } from './value-versions.js';

export interface StoredRelease {
  readonly id: string;
  readonly round: number;
  readonly version: number;
  readonly ladder: readonly LadderStep[];
}

export interface StoredScore {
  readonly trust: OdsCode;
  readonly theme: string;
  readonly position: number;
  readonly score: number | null;
}

export interface StoredCell extends Omit<LedgerCell, 'mean'> {
  readonly mean: number | null;
  readonly meanLabel: 'high' | 'low' | 'wide' | null;
}

type Of<Row> = Row & { readonly release: string };

export interface StoredParts {
  readonly trusts: readonly Of<AuditedTrust>[];
  readonly scores: readonly Of<StoredScore>[];
  readonly groups: readonly Of<PeerGroup>[];
  readonly cells: readonly Of<StoredCell>[];
}

const ofRelease = <Row extends object>(rows: readonly Of<Row>[], id: string): Row[] =>
  rows.flatMap(({ release, ...row }) => (release === id ? [row as unknown as Row] : []));

const toShown = ({ mean, meanLabel }: StoredCell): Shown => (meanLabel === null ? { value: mean ?? NaN } : { label: meanLabel });

/** Releases of a series in the shape of the audit; those of the round itself also by name, to tell which values were corrected. */
export function toEarlierReleases(
  position: number,
  releases: readonly StoredRelease[],
  parts: StoredParts,
): { earlier: EarlierRelease[]; superseded: SupersededScores[] } {
  const scores = new Map(releases.map(({ id }) => [id, ofRelease(parts.scores, id)]));
  const named = releases.map(({ id, round, version }) => ({ round, version, scores: byTrust(scores.get(id) ?? []) }));
  const earlier = releases.map(({ id, round, version, ladder }, i): EarlierRelease => {
    const before = named.slice(0, i).filter((other) => other.round === round);
    const cells = ofRelease(parts.cells, id).map(({ meanLabel, ...cell }) => ({
      ...cell,
      mean: toShown({ meanLabel, ...cell }),
    }));
    return {
      round,
      version,
      trusts: ofRelease(parts.trusts, id),
      ...byTheme(scores.get(id) ?? []),
      valueVersions: valueVersions(before, new Map(Object.entries(named[i]?.scores ?? {}))),
      released: listBy(
        cells,
        ({ theme }) => theme,
        ({ group }) => group,
      ),
      groups: ofRelease(parts.groups, id),
      cells,
      ladder,
    };
  });
  return { earlier, superseded: named.filter(({ round }) => round === position) };
}

function byTrust(scores: readonly StoredScore[]): Record<OdsCode, (number | null)[]> {
  return listBy(
    scores,
    ({ trust }) => trust,
    ({ score }) => score,
  );
}

function byTheme(scores: readonly StoredScore[]): Pick<EarlierRelease, 'participants' | 'scores'> {
  const scored = scores.filter(({ score }) => score !== null);
  const themes = [...new Set(scored.map(({ theme }) => theme))];
  return {
    participants: listBy(
      scored,
      ({ theme }) => theme,
      ({ trust }) => trust,
    ),
    scores: Object.fromEntries(
      themes.map((theme) => [
        theme,
        Object.fromEntries(scored.flatMap((s) => (s.theme === theme && s.score !== null ? [[s.trust, s.score]] : []))),
      ]),
    ),
  };
}

function listBy<Row, Value>(
  rows: readonly Row[],
  key: (row: Row) => string,
  value: (row: Row) => Value,
): Record<string, Value[]> {
  const lists: Record<string, Value[]> = {};
  for (const row of rows) (lists[key(row)] ??= []).push(value(row));
  return lists;
}
