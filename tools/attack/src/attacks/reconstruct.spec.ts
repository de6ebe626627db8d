import { loadSolver } from '../solve/highs.js';
import { components } from '../facts/components.js';
import { buildSystem } from '../facts/build-system.js';
import { knowers } from '../facts/viewers.js';
import { releasedEvidence } from '../testing/released-evidence.js';
import { reconstructRanges } from './reconstruct-ranges.js';
import { reconstructSeries } from './reconstruct-series.js';
import { reconstructSums } from './reconstruct-sums.js';

it('time', async () => {
  const t = (name: string) => console.log(name, Math.round(performance.now() - t0));
  const t0 = performance.now();
  const evidence = releasedEvidence(['board-r5', 'board-r6'], ['culture']);
  t('evidence');
  const system = buildSystem(evidence, 'culture');
  const solver = await loadSolver();
  for (const part of components(system)) {
    const viewers = knowers(part, evidence);
    console.log(part.unknowns.length, part.rows.length, viewers.length, part.counts.length);
    console.log(reconstructSums(part, viewers));
    t('sums');
    console.log(reconstructRanges(part, viewers.filter(({ kind }) => kind !== 'trust'), solver));
    t('ranges');
  }
  console.log(reconstructSeries(system, knowers(system, evidence), evidence.successions));
  t('series');
});
