import { parseArgs } from 'node:util';

const SEED = 2026;
const USAGE = 'Usage: node tools/demo-data/generate.mjs [--seed N] [--scale K] [--out DIR] [--check]';

const whole = (text, least) => (/^\d{1,9}$/.test(text) && Number(text) >= least ? Number(text) : null);

/** Reads the command line; `fault` says what is wrong with it. */
export function readOptions(args) {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        seed: { type: 'string', default: String(SEED) },
        scale: { type: 'string', default: '1' },
        out: { type: 'string' },
        check: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return { fault: `${error.message}\n${USAGE}` };
  }
  const seed = whole(values.seed, 0);
  const scale = whole(values.scale, 1);
  if (seed === null || scale === null) return { fault: `Seed and scale are whole numbers, scale from 1.\n${USAGE}` };
  if (scale > 10) return { fault: 'The scale is at most 10: there are no more names.' };
  if (scale > 1 && !values.out) return { fault: 'A larger world does not ship: say where it goes with --out.' };
  return { seed, scale, out: values.out, check: values.check };
}
