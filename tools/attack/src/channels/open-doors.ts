import type { Finding } from '../attacks/finding.js';
import type { Answers } from '../fetch/answers.js';

/** Whether an answer to somebody who may not have it differs from the answer about what does not exist: then it says at least that there is something. */
export function findOpenDoors({ viewers, closed }: Answers): Finding[] {
  const asked = [
    ...viewers.map(({ asker, refused }) => ({ audience: asker.id, refused })),
    { audience: 'anyone', refused: closed },
  ];
  return asked.flatMap(({ audience, refused }) =>
    refused
      .filter(({ body, nothing }) => body !== nothing)
      .map(({ door, body }) => ({ attack: 'open doors', audience, text: `${door} answers ${body.slice(0, 200)}` })),
  );
}
