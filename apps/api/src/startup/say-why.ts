import { ConfigError } from '../config/config.js';
import { InUseError } from '../database/embedded/launch.js';

/**
 * Why Boardmark or one of its commands ends, for whoever started it: the message alone where that is written for them or comes from
 * the system; with the place in the program where it is a fault of the program.
 */
export function sayWhy(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const forPeople = error.constructor === Error || error instanceof ConfigError || error instanceof InUseError;
  return forPeople ? error.message : (error.stack ?? error.message);
}
