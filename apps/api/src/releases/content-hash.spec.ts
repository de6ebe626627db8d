import { canonicalJson, contentHash } from './content-hash.js';

describe('content hash', () => {
  it('does not depend on the order of keys', () => {
    expect(contentHash({ b: 1, a: { d: [1, 2], c: null } })).toBe(contentHash({ a: { c: null, d: [1, 2] }, b: 1 }));
  });

  it('depends on the order of lists and on every digit', () => {
    expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
    expect(contentHash(0.1 + 0.2)).not.toBe(contentHash(0.3));
  });

  it('writes sorted keys', () => {
    expect(canonicalJson({ b: 1, a: 2 })).toBe('{"a":2,"b":1}');
  });
});
