import type { LinearSystem } from '../facts/linear-system.js';
import type { Knower } from '../facts/viewers.js';
import { atomsOf } from '../solve/atoms.js';
import type { Solver } from '../solve/highs.js';
import { narrowest } from '../solve/narrowest.js';
import { SumProgramme } from '../solve/sum-programme.js';
import { type Bound, tightest } from './bound.js';
import { widthLimit } from './limits.js';

/** What linear programming gets out of one system: the narrowest range of any trust for each of the viewers. Knowing nothing makes an outsider. */
export function reconstructRanges(system: LinearSystem, viewers: readonly Knower[], solver: Solver): Bound[] {
  const atoms = atomsOf(system);
  const programme = new SumProgramme(solver, system, atoms);
  const outsider: Knower = { id: '', kind: 'outsider', knows: [] };
  try {
    return tightest(
      [outsider, ...viewers].flatMap(({ id, kind, knows }) => {
        const found = narrowest(system, atoms, programme, knows);
        const about = system.unknowns[found?.unknown ?? -1];
        if (!found || !about) return [];
        const limit = kind === 'two_trusts' || kind === 'system_and_trust' ? 0 : widthLimit;
        const bound = { measure: 'width', viewer: kind, who: id || null, about: about.trust, theme: system.theme } as const;
        return [{ ...bound, round: about.round, value: found.high - found.low, limit }];
      }),
    );
  } finally {
    programme.dispose();
  }
}
