import { useCallback, useRef, useState } from 'react';

export type Saving =
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: Date }
  | { readonly state: 'failed' };

/**
 * Saves one thing after another: while something is being saved the newest wish waits, and takes the place of older ones. What could not be saved is
 * kept, to be tried again.
 */
export function useSaving<Wish>(save: (wish: Wish) => Promise<void>): {
  saving: Saving;
  ask: (wish: Wish) => void;
  again: () => void;
} {
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const waiting = useRef<Wish | null>(null);
  const busy = useRef(false);
  const work = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    setSaving({ state: 'saving' });
    while (waiting.current !== null) {
      const wish = waiting.current;
      try {
        await save(wish);
      } catch {
        busy.current = false;
        setSaving({ state: 'failed' });
        return;
      }
      if (waiting.current === wish) waiting.current = null;
    }
    busy.current = false;
    setSaving({ state: 'saved', at: new Date() });
  }, [save]);
  const ask = useCallback(
    (wish: Wish) => {
      waiting.current = wish;
      void work();
    },
    [work],
  );
  return { saving, ask, again: () => void work() };
}
