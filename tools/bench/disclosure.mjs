import { loadHighs } from '@boardmark/disclosure';
import { registeredPeople } from '@boardmark/illustrative-data';
import { ledgerLevels, realTrusts, seriesCost, structuralCosts } from './src/disclosure-numbers.mjs';
import { inventedRounds } from './src/invented-rounds.mjs';
import { releaseRounds } from './src/release-rounds.mjs';

// The numbers of docs/disclosure.md: what the structural rules leave of the real hierarchy, and what is released of the invented rounds.
const { discloseSideBySide } = await import(
  new URL('../../apps/api/dist/releases/board/disclose-side-by-side.js', import.meta.url)
);

for (const day of ['2025-07-31', '2026-07-01']) {
  const trusts = realTrusts(day);
  console.log(`\nReal hierarchy on ${day}, ${trusts.length} trusts, everybody submits`);
  for (const { rules, levels, worst } of structuralCosts(trusts)) {
    const shown = levels.map(({ kind, shown, registered }) => `${kind} ${shown}/${registered}`).join(', ');
    const shares = Object.entries(worst).map(([viewer, share]) => `${viewer} ${share.toFixed(3)}`);
    console.log(`${rules}: ${shown}; worst ${shares.join(', ')}`);
  }
}

const solver = await loadHighs();
const decide = (table) => discloseSideBySide(table, solver);
await releaseRounds(inventedRounds(1), registeredPeople, decide, ({ id, ledger, table }) => {
  const { levels, reasons, series, widths, ladder } = ledgerLevels(ledger);
  const { kept, withoutSeries } = seriesCost(table);
  console.log(
    `\n${id}: ${ladder} steps of the ladder; the series check holds back ${withoutSeries - kept} of ${withoutSeries} figures`,
  );
  console.table(levels);
  console.log('withheld group themes by reason', reasons);
  console.log('worst over all rounds', Object.fromEntries(series.map(({ viewer, value }) => [viewer, value.toFixed(3)])));
  console.log('narrowest ranges', Object.fromEntries(widths.map(({ viewer, value }) => [viewer, value.toFixed(2)])));
});
