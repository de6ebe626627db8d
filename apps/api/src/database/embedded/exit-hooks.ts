import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls `last` when the process ends in any way but by force, also by a signal that nobody else handles.
 *
 * @returns takes the hooks away again
 */
export function onExit(last: () => void): () => void {
  const handlers = SIGNALS.map((name) => {
    const handler = (): void => {
      if (process.listenerCount(name) === 1) process.exit(128 + constants.signals[name]);
    };
    process.on(name, handler);
    return { name, handler };
  });
  process.once('exit', last);
  return () => {
    process.off('exit', last);
    for (const { name, handler } of handlers) process.off(name, handler);
  };
}
