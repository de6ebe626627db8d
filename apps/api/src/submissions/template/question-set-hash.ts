import { createHash } from 'node:crypto';
import type { FrameworkVersion } from '@boardmark/assessment';

/** SHA-256, in hexadecimal, over what a round asks: the framework version, then each theme with the concepts and texts of its statements, in order. */
export function questionSetHash({ id, themes }: FrameworkVersion): string {
  const asked = themes.map(({ code, statements }) => [code, statements.map(({ conceptId, text }) => [conceptId, text])]);
  return createHash('sha256')
    .update(JSON.stringify([id, asked]))
    .digest('hex');
}
