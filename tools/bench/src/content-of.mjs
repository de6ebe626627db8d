import { createHash } from 'node:crypto';

/** The first characters of a hash of everything that is released: it shows that a faster computation released the same. */
export const contentOf = ({ groups, cells }) =>
  createHash('sha256')
    .update(JSON.stringify([groups, cells]))
    .digest('hex')
    .slice(0, 12);
