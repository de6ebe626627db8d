import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, as text for a cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What a table keeps of a token. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
