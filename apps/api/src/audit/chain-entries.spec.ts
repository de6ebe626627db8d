import { createHash } from 'node:crypto';
import type { AuditContent } from './audit-entry.js';
import { chainEntries, EMPTY, GENESIS, hashEntry } from './chain-entries.js';

const CONTENT: AuditContent = {
  at: '2026-03-31T09:15:00.123456Z',
  actor: 'administrator',
  action: 'import',
  subject: 'round:board-2026',
  details: { nSubmissions: 3, contents: 'responses', repeated: false, reason: null },
};
const [AT, ROUND] = [CONTENT.at, { actor: 'administrator', action: 'round_opened', subject: 'round:board-2026' } as const];

describe('the hash of an entry', () => {
  it('is SHA-256 over the hash before, a line break, and the content as one array with the details in order', () => {
    const text =
      `${GENESIS}\n["2026-03-31T09:15:00.123456Z","administrator","import","round:board-2026",` +
      '{"contents":"responses","nSubmissions":3,"reason":null,"repeated":false}]';
    expect(hashEntry(GENESIS, CONTENT)).toBe(createHash('sha256').update(text).digest('hex'));
    expect(hashEntry(GENESIS, CONTENT)).toBe('73f1df2f8b5ee52cb0562cf13060cfb7533fe62be2bc2e3257d8cc9ea0f5fa51');
  });

  it('does not depend on the order in which details were written', () => {
    const details = Object.fromEntries(Object.entries(CONTENT.details).reverse());
    expect(hashEntry(GENESIS, { ...CONTENT, details })).toBe(hashEntry(GENESIS, CONTENT));
  });

  it.each([
    ['at', { at: '2026-03-31T09:15:00.123457Z' }],
    ['actor', { actor: 'somebody' }],
    ['action', { action: 'export' as const }],
    ['subject', { subject: 'round:board-2025' }],
    ['a detail', { details: { ...CONTENT.details, nSubmissions: 4 } }],
    ['a missing detail', { details: { nSubmissions: 3 } }],
    ['text that moves from one part to the next', { actor: 'administrator","import', subject: '' }],
  ])('changes with %s', (_, change) => {
    expect(hashEntry(GENESIS, { ...CONTENT, ...change })).not.toBe(hashEntry(GENESIS, CONTENT));
  });

  it('changes with the hash before', () => {
    expect(hashEntry('1'.repeat(64), CONTENT)).not.toBe(hashEntry(GENESIS, CONTENT));
  });
});

describe('new entries', () => {
  it('follow the head and each other', () => {
    const [first, second] = chainEntries({ seq: 7, hash: 'a'.repeat(64) }, AT, [ROUND, ROUND]);
    expect([first?.seq, second?.seq]).toEqual([8, 9]);
    expect([first?.previousHash, second?.previousHash]).toEqual(['a'.repeat(64), first?.hash]);
    expect(second?.hash).not.toBe(first?.hash);
  });

  it('begin at 1 behind a hash of zeros', () => {
    expect(chainEntries(EMPTY, AT, [ROUND])).toMatchObject([{ seq: 1, previousHash: GENESIS, details: {} }]);
  });

  it('hold text as a database can give it back', () => {
    const typed = { ...ROUND, actor: 'a\0b', subject: '\ud83d\ude00', details: { director: 'x\ud800y' } };
    expect(chainEntries(EMPTY, AT, [typed])).toMatchObject([
      { actor: 'ab', subject: '\ud83d\ude00', details: { director: 'x\ufffdy' } },
    ]);
  });
});
