import type { Finding } from '../attacks/finding.js';
import type { Answers } from '../fetch/answers.js';

/** Whether a round answers peers before it is released. */
export function findLive({ viewers }: Answers): Finding[] {
  return viewers.flatMap(({ asker, peers }) =>
    peers
      .filter(({ status }) => status !== 'RELEASED')
      .map(({ round, status }) => ({
        attack: 'live results',
        audience: asker.id,
        text: `${round} answers although it is ${status.toLowerCase()}.`,
      })),
  );
}
