import type { Evidence } from '../facts/evidence.js';
import { cellOf } from '../testing/add-cell.js';

const HIGH = 4.8;

/** A system in which every trust is near the top, and every mean a number all the same. */
export function extremesAsNumbers(evidence: Evidence): Evidence {
  const releases = evidence.releases.map((release) => {
    const top = release.cells.find(({ kind }) => kind === 'system');
    const scores = new Map(
      [...release.scores].map(([theme, of]) => {
        const raised = [...of].map(([code, score]) => [code, top?.members.includes(code) ? HIGH : score] as const);
        return [theme, new Map(raised)];
      }),
    );
    const cells = release.cells.flatMap(({ theme, group, kind, members }) =>
      cellOf({ ...release, scores }, theme, group, kind, members),
    );
    return { ...release, scores, cells };
  });
  return { ...evidence, releases };
}
