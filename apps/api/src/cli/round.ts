import { parseArgs } from 'node:util';
import { CannotOpenRoundError, newRound } from '../frameworks/new-round.js';
import { RoundsRepository } from '../frameworks/rounds.repository.js';
import { withWork } from './open-work.js';

const USAGE = `Usage: npm run round -- open ROUND --name NAME --short-name NAME --framework VERSION --series SERIES --label LABEL --as-at DATE

Opens a round for its scores or answers, such as
  npm run round -- open dma-2026 --name "Digital Maturity Assessment 2026" --short-name "DMA 2026" \\
    --framework wgll-2025 --series wgll-measures --label 2026 --as-at 2026-07-01`;

const option = { type: 'string' } as const;

/** The options as they are typed, by the names of what they fill. */
const TYPED_AS: Readonly<Record<string, string>> = {
  id: 'ROUND',
  name: '--name',
  shortName: '--short-name',
  frameworkVersion: '--framework',
  series: '--series',
  label: '--label',
  asAt: '--as-at',
};

function readArguments() {
  try {
    const options = { name: option, 'short-name': option, framework: option, series: option, label: option, 'as-at': option };
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const [verb, id] = positionals;
    if (verb !== 'open' || positionals.length !== 2) return null;
    const { 'short-name': shortName, framework: frameworkVersion, 'as-at': asAt, ...rest } = values;
    return { id, shortName, frameworkVersion, asAt, ...rest };
  } catch {
    return null;
  }
}

const args = readArguments();
const round = newRound.safeParse(args);

function faults(given: Readonly<Record<string, unknown>>): string[] {
  return (round.error?.issues ?? []).map(({ path: [part = ''], message }) => {
    const name = String(part);
    return `${TYPED_AS[name] ?? name}: ${given[name] === undefined ? 'is missing' : message}\n`;
  });
}

if (!args || !round.success) {
  console.error(`${args ? faults(args).join('') : ''}${USAGE}`);
  process.exitCode = 2;
} else {
  await withWork(async (app) => {
    try {
      await app.get(RoundsRepository).open(round.data);
      console.log(`Round ${round.data.id} is open. Import what it is about, then release it.`);
      return 0;
    } catch (error) {
      if (!(error instanceof CannotOpenRoundError)) throw error;
      console.error(error.message);
      return 1;
    }
  });
}
