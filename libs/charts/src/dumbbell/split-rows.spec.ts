import { changeRows } from '../testing/example-data.js';
import { splitRows } from './split-rows.js';

describe('splitRows', () => {
  it('keeps every row once, with all that has no clear change in the rest', () => {
    const split = splitRows(changeRows, 358);
    const ids = [...(split?.first ?? []), ...(split?.rest ?? [])].map((row) => row.id);
    expect([...ids].sort()).toEqual(changeRows.map((row) => row.id).sort());
    expect(new Set(split?.rest.map((row) => row.verdict))).toEqual(new Set(['no_clear_change']));
  });

  it('does not say \u201cmore\u201d when no trust stands above', () => {
    const still = changeRows.filter((row) => row.kind !== 'trust' || row.verdict === 'no_clear_change');
    expect(splitRows(still, 358)?.summary).toBe('8 trusts, all \u201cNo clear change\u201d');
  });

  it('leaves wide screens and short lists whole', () => {
    expect([splitRows(changeRows, 600), splitRows(changeRows.slice(0, 5), 358)]).toEqual([null, null]);
  });
});
