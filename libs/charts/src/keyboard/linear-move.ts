const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Where a key leads in a list of `count` marks; null for keys that do not move and at the ends. */
export function linearMove(from: number, key: string, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  if (step === undefined) return null;
  const next = from + step;
  return next < 0 || next >= count ? null : next;
}
