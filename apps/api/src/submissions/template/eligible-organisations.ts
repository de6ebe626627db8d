import type { OdsCode, ScoreFileContext } from '@boardmark/assessment';

/**
 * Who may be in a file of a round, by code: trusts that were open and counted in a system and a region on its date; in a round of a published
 * framework also the integrated care boards, which score themselves.
 */
export function eligibleOrganisations({ framework, organisations }: ScoreFileContext): { code: OdsCode; name: string }[] {
  const boards = framework.visibility === 'published';
  return [...organisations]
    .filter(([, { kind, open, system, region }]) =>
      kind === 'trust' ? open && system !== null && region !== null : boards && kind === 'system' && open,
    )
    .map(([code, { name }]) => ({ code, name }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
