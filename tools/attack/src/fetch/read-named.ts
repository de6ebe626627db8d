import type { NamedAnswer } from './answers.js';
import type { Client } from './client.js';
import { REGION, SYSTEM, TRUST } from './queries.js';

interface Answer<Field extends string, Board> {
  readonly boardRelease: Readonly<Partial<Record<Field, Board | null>>>;
}

interface BoardOfTrust {
  readonly position: { readonly themes: readonly { theme: string; own: { score: number | null } }[] };
  readonly change: {
    readonly rounds: readonly { readonly id: string }[];
    readonly themes: readonly { readonly theme: string; readonly scores: readonly (number | null)[] }[];
  };
}

interface BoardOfMany {
  readonly trusts: {
    readonly codes: readonly string[];
    readonly themes: readonly { readonly theme: string; readonly scores: readonly (number | null)[] }[];
  };
}

/** Scores by name on the board of a trust: of the round, and of the rounds before it in the line. */
export async function readTrust(client: Client, round: string, trust: string): Promise<NamedAnswer[]> {
  const { boardRelease } = await client.ask<Answer<'trust', BoardOfTrust>>(TRUST, { round, code: trust });
  const { position, change } = boardRelease.trust ?? {};
  const now = (position?.themes ?? []).flatMap(({ theme, own: { score } }) =>
    score === null ? [] : [{ door: 'trust', round, theme, trust, score }],
  );
  const line = (change?.themes ?? []).flatMap(({ theme, scores }) =>
    scores.flatMap((score, k) => {
      const at = change?.rounds[k]?.id;
      return score === null || at === undefined ? [] : [{ door: 'line of a trust', round: at, theme, trust, score }];
    }),
  );
  return [...now, ...line];
}

/** Scores by name on the board of a system or a region. */
export async function readMany(client: Client, round: string, field: 'system' | 'region', code: string): Promise<NamedAnswer[]> {
  const query = field === 'system' ? SYSTEM : REGION;
  const { boardRelease } = await client.ask<Answer<typeof field, BoardOfMany>>(query, { round, code });
  const { codes, themes } = boardRelease[field]?.trusts ?? { codes: [], themes: [] };
  return themes.flatMap(({ theme, scores }) =>
    scores.flatMap((score, k) => {
      const trust = codes[k];
      return score === null || trust === undefined ? [] : [{ door: field, round, theme, trust, score }];
    }),
  );
}
