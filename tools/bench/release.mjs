import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { loadHighs } from '@boardmark/disclosure';
import { registeredPeople } from '@boardmark/illustrative-data';
import { contentOf } from './src/content-of.mjs';
import { inventedRounds } from './src/invented-rounds.mjs';
import { releaseRounds } from './src/release-rounds.mjs';

// How long it takes to score, audit and release rounds of invented England, and of Englands several times its size.
const options = { scale: { type: 'string', default: '1' }, rounds: { type: 'string', default: '6' } };
const { scale, rounds } = parseArgs({ options }).values;
const { discloseSideBySide } = await import(
  new URL('../../apps/api/dist/releases/board/disclose-side-by-side.js', import.meta.url)
);

const copies = Number(scale);
const solver = await loadHighs();
const persons = copies === 1 ? registeredPeople : [];
const started = performance.now();
const decide = (table) => discloseSideBySide(table, solver);
console.log(`${copies} times invented England, ${availableParallelism()} cores`);
await releaseRounds(inventedRounds(copies).slice(0, Number(rounds)), persons, decide, ({ id, ledger, table, scored, took }) => {
  const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
  console.log(
    `${id}: ${table.trusts.length} trusts, ${table.scores.size} submissions, ${ledger.cells.length} figures; scored in ${seconds(scored)}, all in ${seconds(took)}; content ${contentOf(ledger)}`,
  );
});
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(`all: ${((performance.now() - started) / 1000).toFixed(1)} s, at most ${memory} MB`);
