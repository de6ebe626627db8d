import type { AuditEntry } from './audit-entry.js';
import { chainEntries, EMPTY, hashEntry, type Head } from './chain-entries.js';
import { checkLink, type LinkFault } from './check-link.js';

const AT = '2026-03-31T09:15:00.123456Z';
const chain = chainEntries(
  EMPTY,
  AT,
  ['a', 'b', 'c', 'd'].map((actor) => ({ actor, action: 'export', subject: 'file:groups.csv@board-2026' })),
);

/** The first place with a fault, and the fault. */
function firstFault(entries: readonly AuditEntry[]): [number, LinkFault] | null {
  let head: Head = EMPTY;
  for (const entry of entries) {
    const fault = checkLink(head, entry);
    if (fault) return [head.seq + 1, fault];
    head = entry;
  }
  return null;
}

const changed = (seq: number, change: Partial<AuditEntry>) =>
  chain.map((entry) => (entry.seq === seq ? { ...entry, ...change } : entry));
const [, second, third] = chain as [AuditEntry, AuditEntry, AuditEntry, AuditEntry];
const forged = { ...second, actor: 'somebody else' };

describe('a link of the chain', () => {
  it('is right where an entry follows the one before', () => {
    expect(firstFault(chain)).toBeNull();
  });

  it.each<[string, readonly AuditEntry[], [number, LinkFault]]>([
    ['an entry that was changed', changed(2, { actor: 'somebody else' }), [2, 'changed']],
    ['a moment that was changed', changed(3, { at: '2026-03-31T09:15:00.123457Z' }), [3, 'changed']],
    ['the hash of an entry', changed(4, { hash: 'f'.repeat(64) }), [4, 'changed']],
    ['the hash before', changed(3, { previousHash: 'f'.repeat(64) }), [3, 'changed']],
    [
      'an entry with a hash made to fit',
      changed(2, { ...forged, hash: hashEntry(second.previousHash, forged) }),
      [3, 'unlinked'],
    ],
    ['a missing first entry', chain.slice(1), [1, 'missing']],
    ['a missing entry', chain.filter(({ seq }) => seq !== 3), [3, 'missing']],
    [
      'two entries that changed places',
      [...changed(2, { ...third, seq: 2 }).slice(0, 2), { ...second, seq: 3 }],
      [2, 'unlinked'],
    ],
    [
      'a missing entry whose number was given to the next',
      chain.filter(({ seq }) => seq !== 2).map((entry, i) => ({ ...entry, seq: i + 1 })),
      [2, 'unlinked'],
    ],
  ])('tells %s', (_, entries, fault) => {
    expect(firstFault(entries)).toEqual(fault);
  });
});
