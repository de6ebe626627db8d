import { DISCLOSURE_POLICY } from '@boardmark/disclosure';
import type { Evidence, SeenBin } from '../facts/evidence.js';

const { edges, fewest, share: step } = DISCLOSURE_POLICY.histogram;

/** Histograms of every group of ten, with three trusts in a bin whoever they are: the trusts of the largest holder are not taken away first. */
export function histogramWithoutHolders(evidence: Evidence): Evidence {
  const releases = evidence.releases.map((release) => ({
    ...release,
    cells: release.cells.map((cell) => {
      const values = cell.members.flatMap((code) => release.scores.get(cell.theme)?.get(code) ?? []);
      return values.length < 10 || cell.histogram ? cell : { ...cell, histogram: binsOf(values) };
    }),
  }));
  return { ...evidence, releases };
}

function binsOf(values: readonly number[]): SeenBin[] {
  const bins: { from: number; to: number; n: number }[] = [];
  for (const [k, from] of edges.slice(0, -1).entries()) {
    const to = edges[k + 1] ?? 5;
    const n = values.filter((x) => x >= from && (x < to || to === 5)).length;
    const last = bins.at(-1);
    if (last && last.n < fewest) Object.assign(last, { to, n: last.n + n });
    else bins.push({ from, to, n });
  }
  return bins.map(({ from, to, n }) => ({ from, to, share: Math.round(n / values.length / step) * step }));
}
