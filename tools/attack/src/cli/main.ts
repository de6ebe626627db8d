import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { illustrativeRounds } from '@boardmark/illustrative-data';
import { attack } from '../attack.js';
import type { Answers } from '../fetch/answers.js';
import { gather } from '../fetch/gather.js';
import { printReport } from '../report/report.js';
import { loadSolver } from '../solve/highs.js';
import { withOwnServer } from './own-server.js';
import { waitForRounds } from './wait-for-rounds.js';

const { values } = parseArgs({
  options: {
    /** A server in demo mode that runs already; otherwise one is started. */
    url: { type: 'string', default: process.env['BOARDMARK_URL'] ?? '' },
    /** How many trusts read; every system, region and person does. */
    trusts: { type: 'string', default: '12' },
    /** Files: what was fetched, to be kept; what was fetched before, to be attacked again; the report. */
    save: { type: 'string' },
    from: { type: 'string' },
    json: { type: 'string' },
  },
});

const start = Date.now();
const say = (text: string) => process.stderr.write(`${Math.round((Date.now() - start) / 1000)} s: ${text}\n`);

async function fetchFrom(url: string): Promise<Answers> {
  const ids = illustrativeRounds.flatMap(({ id, contents }) => (contents === 'responses' ? id : []));
  await waitForRounds(url, ids, say);
  return gather(url, { most: { trust: Number(values.trusts) }, progress: say });
}

async function answers(): Promise<Answers> {
  if (values.from) return JSON.parse(readFileSync(values.from, 'utf8')) as Answers;
  if (values.url) return fetchFrom(values.url);
  say('Starting a server; its six rounds take some minutes to be released.');
  return withOwnServer(({ url, lost }) => Promise.race([fetchFrom(url), lost]));
}

/** Exit code 0: nothing found. 1: something found. 2: the attack could not be made. */
async function main(): Promise<number> {
  const fetched = await answers();
  if (values.save) writeFileSync(values.save, JSON.stringify(fetched));
  const effort = { trusts: 5, coalitions: 5, holders: 'all', progress: (theme: string) => say(`attacked ${theme}`) } as const;
  const report = attack(fetched, await loadSolver(), effort);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  process.stdout.write(printReport(report));
  return report.findings.length > 0 ? 1 : 0;
}

/** An error and what it comes from: fetch says why it failed in its cause only. */
const reasonOf = (error: unknown): string =>
  error instanceof Error ? [error.message, ...(error.cause ? [reasonOf(error.cause)] : [])].join(': ') : String(error);

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(`The attack could not be made. ${reasonOf(error)}\n`);
    process.exitCode = 2;
  },
);
