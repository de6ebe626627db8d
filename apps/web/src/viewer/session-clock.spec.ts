import { sessionState } from './session-clock.js';

const at = (time: string) => Date.parse(`2026-01-01T${time}Z`);
const session = { idleUntil: '2026-01-01T10:30:00Z', endsAt: '2026-01-01T20:00:00Z' };

describe('sessionState', () => {
  it('warns two minutes before a session ends for want of use', () => {
    expect(sessionState(session, at('10:27:59'))).toBe('open');
    expect(sessionState(session, at('10:28:00'))).toBe('idle');
    expect(sessionState(session, at('10:30:00'))).toBe('over');
  });

  it('warns before its last moment, which no use puts off', () => {
    const old = { idleUntil: '2026-01-01T20:20:00Z', endsAt: session.endsAt };
    expect(sessionState(old, at('19:57:59'))).toBe('open');
    expect(sessionState(old, at('19:58:00'))).toBe('ending');
    expect(sessionState(old, at('20:00:00'))).toBe('over');
  });
});
