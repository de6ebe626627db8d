import { normaliseName } from '../normalise-name.js';
import type { OdsCode } from '../vocabulary.js';

/**
 * The codes that bear each name, by the name's normalised form: what `ScoreFileContext.organisationsByName` wants. A code that has the
 * same name twice (official and displayed) is listed once.
 *
 * @example indexNames([['Barts Health', 'R1H'], ['BARTS  HEALTH', 'R1H']]) // Map { 'BARTS HEALTH' => ['R1H'] }
 */
export function indexNames(pairs: Iterable<readonly [name: string, code: OdsCode]>): ReadonlyMap<string, readonly OdsCode[]> {
  const codes = new Map<string, OdsCode[]>();
  for (const [name, code] of pairs) {
    const key = normaliseName(name);
    const known = codes.get(key);
    if (known === undefined) codes.set(key, [code]);
    else if (!known.includes(code)) known.push(code);
  }
  return codes;
}
