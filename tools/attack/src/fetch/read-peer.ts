import type { CellAnswer, GroupAnswer, MatrixAnswer, PeerAnswer, ShownAnswer } from './answers.js';
import type { Client } from './client.js';
import { CELLS, GROUPS, MATRIX } from './queries.js';
import { sideBySide } from './side-by-side.js';

interface Head {
  readonly version: number;
  readonly contentHash: string;
  readonly round: { readonly status: string };
  readonly groups: readonly GroupAnswer[];
}

type Or<Type> = Type & { readonly message?: string };

interface ViewOfGroup {
  readonly themes: readonly {
    readonly theme: string;
    readonly cell: Or<{
      readonly mean?: ShownAnswer;
      readonly quartiles?: Or<{ readonly q1: ShownAnswer; readonly median: ShownAnswer; readonly q3: ShownAnswer }>;
      readonly histogram?: Or<NonNullable<CellAnswer['histogram']>>;
      readonly spread?: string | null;
    }>;
  }[];
}

const KINDS = ['ENGLAND', 'SECTOR', 'REGION', 'SYSTEM', 'REGION_SECTOR', 'PEER', 'OTHERS'];

/** Reads everything of a round that all peers may read; `depth` says whether every group is opened or only the tables and the file are read. */
export async function readPeer(client: Client, round: string, depth: 'everything' | 'tables'): Promise<PeerAnswer | null> {
  const { boardRelease: head } = await client.ask<{ boardRelease: Head | Record<string, never> }>(GROUPS, { round });
  if (!isHead(head)) return null;
  const groups = head.groups.map((group) => ({ ...group, kind: group.kind.toLowerCase() as GroupAnswer['kind'] }));
  const matrices = await sideBySide(KINDS, async (kind): Promise<MatrixAnswer> => {
    const { boardRelease } = await client.ask<{ boardRelease: { matrix: MatrixAnswer } }>(MATRIX, { round, kind });
    return { ...boardRelease.matrix, kind: kind.toLowerCase() as MatrixAnswer['kind'] };
  });
  const cells = await sideBySide(depth === 'everything' ? groups : [], async ({ id }) => {
    const { boardRelease } = await client.ask<{ boardRelease: { group: ViewOfGroup | null } }>(CELLS, { round, id });
    return toCells(id, boardRelease.group);
  });
  const file = await client.get(`/data/board/${round}/groups.csv`);
  const metadata = await client.get(`/data/board/${round}/groups.csv-metadata.json`);
  const { version, contentHash } = head;
  return { round, status: head.round.status, version, contentHash, groups, cells: cells.flat(), matrices, file, metadata };
}

const isHead = (answer: Head | Record<string, never>): answer is Head => 'groups' in answer;

function toCells(group: string, view: ViewOfGroup | null): CellAnswer[] {
  return (view?.themes ?? []).map(({ theme, cell: { message, mean, quartiles, histogram, spread } }) => ({
    group,
    theme,
    message: message ?? null,
    mean: mean ?? null,
    quartiles: quartiles && quartiles.message === undefined ? [quartiles.q1, quartiles.median, quartiles.q3] : null,
    histogram: histogram && histogram.message === undefined ? histogram : null,
    spread: spread ?? null,
  }));
}
