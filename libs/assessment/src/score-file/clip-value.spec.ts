import fc from 'fast-check';
import { clipValue } from './clip-value.js';

describe('clipValue', () => {
  it('leaves a short plain value alone', () => expect(clipValue('Barts Health')).toBe('Barts Health'));
  it('leaves nothing as nothing', () => expect(clipValue(null)).toBeNull());
  it('cuts at 80 characters and says so', () => expect(clipValue('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`));
  it('shows what would steer a terminal as a replacement character', () =>
    expect(clipValue('\u001b[2Jred\u202e')).toBe('\ufffd[2Jred\ufffd'));
  it('never exceeds 80 characters nor keeps a control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const clipped = clipValue(text) ?? '';
        expect(clipped.length).toBeLessThanOrEqual(80);
        expect(clipped).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});
