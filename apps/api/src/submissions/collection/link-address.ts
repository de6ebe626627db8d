import type { Config } from '../../config/config.js';

/** A personal link. What follows # is never sent to a server, and so stands in no log and in no referrer. */
export function linkAddress({ publicUrl, port }: Pick<Config, 'publicUrl' | 'port'>, token: string): string {
  return `${publicUrl ?? `http://localhost:${port}`}/assess#${token}`;
}
