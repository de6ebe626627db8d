import type { Bound } from '../attacks/bound.js';
import { breaks, MEASURES } from '../attacks/bound.js';
import { toFinding } from '../attacks/find-breaches.js';
import type { Finding } from '../attacks/finding.js';

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

const MOST = 40;

/** The report in words: what was read, the tightest bound of each audience, and every finding. */
export function printReport({ read, bounds, findings }: Report): string {
  const column = (text: string, width: number) => text.padEnd(width);
  const limit = (bound: Bound) => (bound.measure === 'width' && bound.limit === 0 ? 'none' : String(bound.limit));
  const line = (bound: Bound) =>
    [
      column(bound.measure, 16),
      column(bound.viewer, 17),
      column(bound.value.toFixed(3), 7),
      column(`limit ${limit(bound)}`, 10),
      `${bound.who ?? 'anyone'} about ${bound.about}, ${bound.theme}, ${bound.round}`,
    ].join(' ');
  const list = findings.slice(0, MOST).map(({ attack, audience, text }) => `- ${attack}, ${audience}: ${text}`);
  return [
    `Read ${read.cells} released cells of ${read.rounds} rounds as ${read.viewers} viewers, and ${read.named} scores by name.`,
    '',
    'Tightest bounds',
    ...bounds.map(line),
    '',
    findings.length === 0 ? 'Nothing found.' : `${findings.length} findings`,
    ...list,
    ...(findings.length > MOST ? [`and ${findings.length - MOST} more`] : []),
    '',
  ].join('\n');
}
