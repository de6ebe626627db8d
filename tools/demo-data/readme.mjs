const CASES = [
  ['merger', 'Two trusts merge under a new code on 2024-11-01, between rounds 2 and 3'],
  ['acquisition', 'A trust takes over another, keeps its code and changes its name, on 2026-07-01, between rounds 5 and 6'],
  ['move', 'A trust moves to another system on 2025-07-01, between rounds 3 and 4'],
  ['systemMerger', 'A system of one trust and one of two join on 2026-01-01, between rounds 4 and 5'],
  ['lateJoiner', 'A trust opens on 2024-12-01 and first takes part in round 3'],
  ['holdings', 'Pairs of trusts that share a chair and a chief executive'],
  ['systemsOfOneTrust', 'Systems of one trust that stay'],
  ['neverSubmitting', 'Trusts that never take part in a board round'],
  ['supplyingScores', 'Trusts that supply theme scores instead of answers in rounds 3 and 4 (the third in round 3 only)'],
  ['nearlyUnanimousBoards', 'Boards that nearly agree on everything'],
  ['splitBoards', 'Boards whose executives and non-executives disagree strongly'],
  ['boardsThatOftenCannotSay', "Boards that often can't say"],
  ['fastMovers', 'Trusts that improve fast in every round'],
  ['slipping', 'Trusts that slip back'],
];

const codesOf = (value) =>
  typeof value === 'string'
    ? `\`${value}\``
    : Array.isArray(value)
      ? value.map(codesOf).join(value.some(Array.isArray) ? ' · ' : ' ')
      : Object.entries(value)
          .map(([role, codes]) => `${role} ${codesOf(codes)}`)
          .join(', ');

const NOTES = `Illustrative data. **Everything here is invented**: regions, systems, trusts, people, answers, scores, sessions and grades. The shape of
England is that of 2025 (how many systems a region has, how many trusts of which sector a system has); which is which was drawn by lot.
No code and no name is a real one, and none of this may be attached to a real organisation. MIT licence, as the rest of Boardmark.

Written by \`tools/demo-data/generate.mjs\`; do not edit.`;

const FILES = `## Files

- \`board-r1.csv\` to \`board-r6.csv\`: answers of board members, one row each in random order: \`ods_code\`, \`role\` (\`executive\` or
  \`non_executive\`), \`board_size\`, then one column per statement by its concept: 1 to 5, \`can't say\`, or empty (skipped). Rounds 1 to 5
  ask \`board-2025\`, round 6 \`board-2026\` (Culture changed).
- \`board-r3-scores.csv\`, \`board-r4-scores.csv\`: theme scores that some trusts supply instead of answers: \`ods_code\`, \`care_setting\`
  (empty), \`theme\`, \`score\`.
- \`illustrative-wgll-2026-providers.csv\`, \`illustrative-wgll-2026-systems.csv\`: the seven measures of the same trusts by care setting, and
  of the systems' own boards.
- \`support-sessions.csv\`: sessions of the support programme, the organisations that came, and the shares of those who attended whose
  understanding and confidence rose.
- \`evidence-grades.csv\`: how well what a trust says of a theme is supported: \`asserted\`, \`evidenced\` or \`peer_reviewed\`.`;

/** What a reader of the folder needs to know, with the codes of every special case. */
export function readme({ rows, special, files }, { seed, scale }) {
  const count = (kind) => rows.organisations.filter((row) => row.kind === kind).length;
  const sizes = files.map(({ name, content }) => `| ${name} | ${content.split('\n').length - 2} |`);
  return [
    '# Illustrative England',
    '',
    NOTES,
    `Seed ${seed}, scale ${scale}: ${count('region')} regions, ${count('system')} systems and ${count('trust')} trusts, past ones included.`,
    '',
    FILES,
    '',
    '| file | rows |',
    '|---|---|',
    ...sizes,
    '',
    '## Special cases',
    '',
    '| what | codes |',
    '|---|---|',
    ...CASES.map(([key, words]) => `| ${words} | ${codesOf(special[key])} |`),
    '',
  ].join('\n');
}
