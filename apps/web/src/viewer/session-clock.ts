/** Minutes before the end of a session at which people are told. */
export const WARN_MINUTES = 2;

const MINUTE = 60_000;

interface Session {
  readonly idleUntil: string;
  readonly endsAt: string;
}

/** What to say of a session at a moment (milliseconds): nothing, that it is about to end for want of use or for its age, or that it has ended. */
export function sessionState({ idleUntil, endsAt }: Session, now: number): 'open' | 'idle' | 'ending' | 'over' {
  const [idle, end] = [Date.parse(idleUntil), Date.parse(endsAt)];
  if (now >= Math.min(idle, end)) return 'over';
  if (now >= end - WARN_MINUTES * MINUTE) return 'ending';
  return now >= idle - WARN_MINUTES * MINUTE ? 'idle' : 'open';
}
