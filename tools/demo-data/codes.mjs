import { stream } from './random.mjs';

const CHARACTERS = [...'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'];

/** Codes begin with letters with which no real code begins: a test compares them with the reference data. */
export const PREFIX = { region: 'ZR', system: 'ZS', trust: 'ZT', holding: 'ZH' };

/** Gives out codes of one kind, each once: the prefix and random characters, which carry no meaning. */
export function codeMaker(seed, kind) {
  const random = stream(seed, `codes of ${kind}`);
  const given = new Set();
  return function next(length) {
    for (;;) {
      const code = PREFIX[kind] + Array.from({ length }, () => random.pick(CHARACTERS)).join('');
      if (given.has(code)) continue;
      given.add(code);
      return code;
    }
  };
}
