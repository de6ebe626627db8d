import type { ViewerClass } from '@boardmark/disclosure';
import { type Bound, breaks, type Measure, MEASURES } from '../attacks/bound.js';
import { toFinding } from '../attacks/find-breaches.js';
import type { Finding } from '../attacks/finding.js';
import { supportLimit } from '../attacks/limits.js';

/** What an attack came to. */
export interface Report {
  readonly read: { readonly rounds: number; readonly viewers: number; readonly cells: number; readonly named: number };
  /** Tightest bound of each measure and kind of viewer. */
  readonly bounds: readonly Bound[];
  readonly findings: readonly Finding[];
}

export const reportOf = (read: Report['read'], bounds: readonly Bound[], findings: readonly Finding[]): Report => ({
  read,
  bounds: [...bounds].sort((a, b) => MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure)),
  findings: [...bounds.filter(breaks).map(toFinding), ...findings],
});

const AUDIENCES: Readonly<Record<ViewerClass, string>> = {
  outsider: 'Anybody who reads what peers read',
  trust: 'A trust',
  system: 'The lead of a system',
  region: 'A region',
  person: 'A person with several roles',
  two_trusts: 'Two trusts together',
  system_and_trust: 'The lead of a system together with one more trust',
};

const MOST = 40;

/** The report in words: what was read, the tightest bounds of each audience, and every finding. */
export function printReport({ read, bounds, findings }: Report): string {
  const audiences = (Object.keys(AUDIENCES) as ViewerClass[]).filter((viewer) => bounds.some((bound) => bound.viewer === viewer));
  const list = findings.slice(0, MOST).map(({ attack, audience, text }) => `- ${attack}, ${audience}: ${text}`);
  return [
    `Read ${read.cells} released cells of ${read.rounds} rounds as ${read.viewers} viewers, and ${read.named} scores by name.`,
    '',
    'Tightest bounds',
    ...audiences.flatMap((viewer) => ['', AUDIENCES[viewer], ...MEASURES.map((measure) => printBound(measure, viewer, bounds))]),
    '',
    findings.length === 0 ? 'Nothing found.' : `${findings.length} findings`,
    ...list,
    ...(findings.length > MOST ? [`and ${findings.length - MOST} more`] : []),
    '',
  ].join('\n');
}

/** One line; where nothing was isolated or nobody of the kind was tried, there is no bound. */
function printBound(measure: Measure, viewer: ViewerClass, bounds: readonly Bound[]): string {
  const bound = bounds.find((each) => each.measure === measure && each.viewer === viewer);
  const name = `  ${measure.padEnd(16)}`;
  if (measure === 'isolated trusts' && !bound) return `${name} none fewer than ${supportLimit(viewer)}`;
  if (!bound) return `${name} not tried`;
  const limit = measure === 'width' && bound.limit === 0 ? 'no limit' : `limit ${bound.limit}`;
  const where = `${bound.about}, ${bound.theme}, ${bound.round}`;
  return `${name} ${bound.value.toFixed(3).padEnd(6)} ${limit.padEnd(9)} ${bound.who ?? 'anyone'} about ${where}`;
}
