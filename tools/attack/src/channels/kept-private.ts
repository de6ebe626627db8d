import type { Finding } from '../attacks/finding.js';
import type { Answers, FileAnswer } from '../fetch/answers.js';

/** Whether something between server and browser may keep an answer and give it to somebody else. */
export function findKept({ viewers }: Answers): Finding[] {
  return viewers.flatMap(({ asker, own, peers }) =>
    [...own, ...peers.flatMap(({ file, metadata }) => [file, metadata])].filter(mayBeKept).map(({ path, headers }) => ({
      attack: 'shared cache',
      audience: asker.id,
      text: `${path} is sent with cache-control "${headers['cache-control'] ?? ''}" and vary "${headers['vary'] ?? ''}".`,
    })),
  );
}

const mayBeKept = ({ headers }: FileAnswer): boolean =>
  !/no-store/.test(headers['cache-control'] ?? '') || !/cookie/i.test(headers['vary'] ?? '') || headers['etag'] !== undefined;
