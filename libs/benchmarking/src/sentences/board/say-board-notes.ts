/** How to read the place of a board among its peers. Every number in it is one of the policy's. */
export function sayPositionNote(): string {
  return (
    'Shares of peers are rounded to 5 %, and thin steps are joined to a neighbour; medians and quartiles are released values. ' +
    'A fifth is read from these shares alone, and is not given where the likely range covers three of them.'
  );
}

export interface PrivacyStatement {
  readonly heading: string;
  readonly text: string;
}

/**
 * Who may see what of a trust, in three sentences.
 *
 * @param trust short name of the trust, `system` and `region` those that it was placed in on the round's day
 */
export function sayPrivacy({
  trust,
  system,
  region,
}: {
  readonly trust: string;
  readonly system: string;
  readonly region: string;
}): PrivacyStatement[] {
  return [
    {
      heading: 'Other trusts',
      text: `No other trust sees the scores of ${trust} or whether it took part; what it answered reaches others only inside figures that combine many trusts.`,
    },
    {
      heading: 'The system and the region',
      text: `The digital leads of ${system} and the regional team of ${region} see the theme scores of ${trust} by name, and nothing of single members.`,
    },
    {
      heading: 'Everybody, the trust itself included',
      text: 'Boardmark shows the answers of one member to nobody: a score needs at least 5 members, and a comparison of executives with non-executives at least 5 of each.',
    },
  ];
}
